"""The register out of the store: filtered, sorted, a page at a time, and blind to what somebody must not know of."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from uuid import UUID

import pytest

from app.db.complaint_register import SqlComplaintQueries
from app.db.registry import MAPPINGS
from app.domain.complaint_due import NEVER, ComplaintDue
from app.domain.complaints import Complainant, RestrictedComplaint
from app.policy.loader import load_policy
from app.services.complaint_ports import Order, Sight, Sort, Wanted
from app.services.resources import resource
from benchmarks.complaints import NOW, Made

ALL = Sight(staff_id=UUID(int=1), everything=True, restricted=False)
COMPLIANCE = replace(ALL, restricted=True)
COUNT = 130


@pytest.fixture(scope="module")
def made():
    return Made(load_policy(resource("policy")))


@pytest.fixture
def complaints(made, store):
    found = [made.complaint(number)[0] for number in range(COUNT)]
    found[7] = replace(found[7], complainant=Complainant(name="欧阳小满"), external_no="12386-77")
    with store.begin(None) as uow:
        for number, complaint in enumerate(found):
            kept = uow.add(replace(complaint, version=0))
            due = NEVER if complaint.closed_at else NOW + timedelta(hours=number - 60)
            clock = "" if complaint.closed_at else "handle"
            uow.add(ComplaintDue(id=UUID(int=9000 + number), complaint_id=kept.id, due_at=due, clock=clock, seen=1))
        uow.commit()
    return found


@pytest.fixture
def queries(store):
    return SqlComplaintQueries(store.reading)


def restricted(complaint, number=5000):
    names = MAPPINGS[RestrictedComplaint].names
    values = {name: getattr(complaint, name) for name in names} | {"id": UUID(int=number), "version": 0}
    return RestrictedComplaint(**values | {"complaint_no": "B001-C1-2026-W0001"})


def walked(queries, sight, wanted, sort, *, descending=False):
    """Return every line, page by page."""
    rows, after = [], None
    while True:
        order = Order(sort=sort, descending=descending, after=after, limit=40)
        page = queries.page(sight, wanted, order)
        rows += page.rows
        if page.after is None:
            return rows
        after = page.after


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", Sort)
def test_pages_of_every_order_hold_each_complaint_once_in_order(queries, complaints, sort, descending):
    rows = walked(queries, ALL, Wanted(), sort, descending=descending)
    assert sorted(row.complaint_no for row in rows) == sorted(one.complaint_no for one in complaints)
    key = {
        Sort.RECEIVED: "received_at", Sort.DUE: "due_at", Sort.NUMBER: "complaint_no", Sort.STATE: "state",
        Sort.CATEGORY: "category", Sort.GRADE: "grade", Sort.HANDLER: "handler",
    }[sort]  # fmt: skip
    values = [getattr(row, key) for row in (reversed(rows) if descending else rows)]
    assert all(one <= other for one, other in pairwise(values))


@pytest.mark.parametrize(
    "wanted",
    [
        {"states": ("closed",)},
        {"channel": "phone"},
        {"category": "product_use"},
        {"grade": "major", "category": "service_conduct"},
        {"handler_id": UUID(int=1003)},
        {"since": NOW - timedelta(days=300), "until": NOW - timedelta(days=20)},
    ],
)
def test_a_filter_finds_what_a_look_at_each_complaint_finds(queries, complaints, wanted):
    def fits(one):
        return (
            one.state in wanted.get("states", (one.state,))
            and one.channel == wanted.get("channel", one.channel)
            and one.category == wanted.get("category", one.category)
            and one.grade == wanted.get("grade", one.grade)
            and one.handler_id == wanted.get("handler_id", one.handler_id)
            and wanted.get("since", one.received_at) <= one.received_at < wanted.get("until", NOW)
        )

    expected = {one.complaint_no for one in complaints if fits(one)}
    rows = walked(queries, ALL, Wanted(**wanted), Sort.RECEIVED)
    assert {row.complaint_no for row in rows} == expected
    assert queries.count(ALL, Wanted(**wanted)) == len(expected)


@pytest.mark.parametrize("text", ["欧阳", "小满", "12386-77"])
def test_a_part_of_a_name_or_of_a_transfer_s_number_finds_it(queries, complaints, text):
    (row,) = queries.page(ALL, Wanted(text=text), Order()).rows
    assert row.complaint_no == complaints[7].complaint_no
    assert queries.count(ALL, Wanted(text=text)) == 1


def test_a_part_of_the_number_finds_it_whatever_its_case(queries, complaints):
    part = complaints[3].complaint_no[-7:].lower()
    assert [row.complaint_no for row in queries.page(ALL, Wanted(text=part), Order()).rows] == [
        complaints[3].complaint_no
    ]


def test_deadlines_are_asked_for_by_when_they_end(queries, complaints):
    del complaints
    rows = walked(queries, ALL, Wanted(due_before=NOW), Sort.DUE)
    assert rows
    assert all(row.due_at < NOW.timestamp() * 1e6 and row.clock for row in rows)


def test_a_restricted_complaint_is_in_no_page_no_count_and_no_statistics_of_others(queries, complaints, store):
    with store.begin(None) as uow:
        uow.add(restricted(complaints[0]))
        uow.commit()
    span = (NOW - timedelta(days=4000), NOW + timedelta(days=1))
    for sight, more in ((ALL, 0), (COMPLIANCE, 1)):
        assert queries.count(sight, Wanted()) == COUNT + more
        assert sum(row.restricted for row in walked(queries, sight, Wanted(), Sort.RECEIVED)) == more
        assert queries.count(sight, Wanted(text="W0001")) == more
        assert len(queries.months(sight, *span)) == COUNT + more
        assert len(queries.recent_causes(sight, span[0])) == COUNT + more


def test_whoever_is_complained_of_or_stands_too_near_does_not_find_it(queries, complaints, store):
    me = UUID(int=4711)
    with store.begin(None) as uow:
        for one, change in zip(complaints, ({"respondent_id": me}, {"recused": (me,)}), strict=False):
            kept = uow.get(type(one), one.id)
            uow.save(replace(kept, **change))
        uow.commit()
    assert queries.count(replace(ALL, staff_id=me), Wanted()) == COUNT - 2


def test_a_teller_finds_their_own_alone(queries, complaints):
    me = complaints[0].handler_id
    mine = Sight(staff_id=me, everything=False, restricted=False)
    expected = sum(me in (one.handler_id, one.owner_id, one.registered_by) for one in complaints)
    assert queries.count(mine, Wanted()) == expected == len(walked(queries, mine, Wanted(), Sort.DUE))


def test_what_was_not_counted_or_is_of_another_version_is_counted_again(queries, complaints, store):
    with store.begin(None) as uow:
        first = uow.get(type(complaints[0]), complaints[0].id)
        uow.save(replace(first, wants="赔偿"))
        uow.commit()
    open_ones = sum(one.closed_at is None for one in complaints)
    assert queries.uncounted("") == [complaints[0].id]
    assert len(set(queries.uncounted("2027@new")) - {complaints[0].id}) in (open_ones, open_ones - 1)
