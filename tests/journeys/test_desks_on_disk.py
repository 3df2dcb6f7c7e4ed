"""The desks over the encrypted store: from the door to the archive, closed and opened between any two steps."""

from dataclasses import replace
from uuid import UUID

import pytest

from app.bootstrap.identifiers import new_id
from app.db.meta import Ownership
from app.db.opening import create_store, open_store
from app.domain.confirmations import ArchiveItem
from app.services.today import TodayDesk
from tests.fakes.branch import desk_branch
from tests.fakes.signing import signature

KEY = bytes(range(32))
VAULT = UUID(int=77)


@pytest.fixture
def branch(tmp_path):
    path = tmp_path / "guitai.db"
    branch = desk_branch(
        new_id,
        lambda clock: create_store(path, KEY, ownership=Ownership(VAULT, "B001", "C1"), clock=clock, ids=new_id),
    )
    branch.path = path
    yield branch
    branch.store.close()


def reopened(branch):
    """Close the store and work on in a fresh one, as after a restart."""
    branch.store.close()
    store = open_store(branch.path, key=KEY, vault_id=VAULT, clock=branch.clock, ids=new_id)
    branch.store = store
    branch.place = replace(
        branch.place, store=store, clients=store.clients, work=store.work, queue=store.queue, audit=store.audit
    )
    return branch


def test_a_walk_in_reaches_the_archive_through_restarts(branch):
    case = branch.executed(client=branch.person("欧阳小兰"))
    made = branch.signing().generate(case.case_id)
    for step in ("present", "read_to_end", "sign", "countersign", "seal"):
        desk = reopened(branch).signing()
        assert desk.resume(case.case_id).action == step
        more = (signature(),) if step == "sign" else ()
        getattr(desk, step)(made.confirmation_id, *more)
    reopened(branch).signing().deliver(made.confirmation_id, "Front desk")
    final = reopened(branch).cases().case(case.case_id)
    assert (final.state, len(final.steps)) == ("archived", 8)
    with branch.store.begin(None) as uow:
        assert len(uow.find(ArchiveItem, case_id=case.case_id)) == 1
    assert branch.store.audit.verify().broken_at is None


def test_the_line_is_the_same_after_a_restart(branch):
    for care in (False, True, False):
        branch.visit(branch.person(special_care=care))
    before = [ticket.number for ticket in branch.queue().waiting()]
    assert [ticket.number for ticket in reopened(branch).queue().waiting()] == before
    assert branch.queue().call_next().number == "L001-C1"
    assert TodayDesk(branch.at("teller")).numbers().waiting == 2


def test_what_a_desk_refuses_leaves_no_row_and_one_audit_entry(branch):
    case = branch.case(service="CLOSE")
    branch.cases().apply(case.case_id)
    before = branch.store.audit.verify().entries
    with pytest.raises(Exception, match="same_person"):
        branch.cases().review(case.case_id)
    assert branch.store.audit.verify().entries == before + 1
    assert branch.cases().case(case.case_id).state == "applied"
