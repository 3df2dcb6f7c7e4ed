"""A change set that fails takes nothing of itself along, and nothing is taken to be there because of it."""

from uuid import UUID

from app.db.change_sets import ChangeGroup
from app.services.sync import Unfit
from tests.merging.test_arrivals import document, entry

NUMBER = "100000199001010018"
FIELDS = (
    "client_no", "client_type", "name", "phone", "email", "address", "investor_class", "risk_level", "risk_assessed_on",
    "grade", "special_care", "opened_on", "branch_name", "notes", "created_at",
)  # fmt: skip
VALUES = ("", "natural", "张小明", "", "", "", "ordinary", None, None, "new", 0, None, "", "", 0)


def test_a_record_of_a_failed_change_set_is_nobodys_parent(branch):
    (one,) = branch(1)
    client = ChangeGroup("client", added=True, fields=FIELDS, rows=[(UUID(int=5).bytes, *VALUES)])
    rating = ChangeGroup("rating", added=False, fields=("score",), rows=[(bytes(16), 1)])
    failed = entry(1, client, rating, stream="client/X8")
    orphan = entry(1, document(NUMBER, UUID(int=5)), stream="client/X9")
    report = one.store.exchange.apply([failed, orphan])
    assert report.unfit == {
        "client/X8": Unfit(1, "change_set.unreadable"),
        "client/X9": Unfit(1, "record.unknown"),
    }
    assert one.store.clients.count() == 0
