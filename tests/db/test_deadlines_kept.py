"""A deadline is part of a case: whatever happened to it comes back from the store as it was."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

from app.domain.cases import ServiceCase
from app.domain.deadlines import Deadline, Extension, Span, Terms, Unit, start
from app.domain.publications import CalendarNotice
from app.policy.notices import parse_notice
from app.services.calendar import notices_in
from tests.contracts.store_contract import add, case
from tests.fakes.calendars import at, calendar, day


def eventful():
    """Return a deadline that was provisional, paused, recounted, extended and paused again."""
    terms = Terms("Asia/Shanghai", time(15, 30))
    begun = start(Span(30, Unit.WORKING_DAY), at("2026-01-29 10:00"), "case:applied", calendar(2025), terms)
    resumed = begun.pause(at("2026-02-03 11:00"), "teller", "材料不全").resume(at("2026-02-05 09:00"), calendar())
    longer = resumed.extend(Extension(60, at("2026-03-10 10:00"), "manager", "须鉴定"), 60, calendar())
    return longer.pause(at("2026-04-01 10:00"), "teller", "等待回复")


def kept(store, deadline):
    made = add(store, replace(case(1), deadline=deadline))
    with store.begin(None) as uow:
        return uow.get(ServiceCase, made.id).deadline


def test_a_deadline_with_pauses_extensions_and_earlier_dates_comes_back_whole(store):
    deadline = eventful()
    assert (len(deadline.pauses), len(deadline.extensions), len(deadline.former_due)) == (2, 1, 2)
    back = kept(store, deadline)
    assert back == deadline
    assert isinstance(back, Deadline)


def test_a_kept_deadline_goes_on_as_if_it_had_never_been_put_away(store):
    deadline = eventful()
    later = at("2026-04-03 09:00")
    assert kept(store, deadline).resume(later, calendar()) == deadline.resume(later, calendar())


def test_a_case_without_a_deadline_has_none(store):
    assert kept(store, None) is None


def test_the_notices_that_hold_are_read_from_the_store(store):
    text = "year: 2027\nsource: test\npublished_on: 2026-11-05\nholidays:\n"
    spans = [("01-01", "01-03"), ("05-01", "05-05"), ("10-01", "10-07")]
    text += "".join(f"  - {{name: holiday, first: 2027-{first}, last: 2027-{last}}}\n" for first, last in spans)
    for number, (published, worked) in enumerate([("2026-12-01", "2027-01-09"), ("2026-11-05", "2027-10-10")], 1):
        add(
            store,
            CalendarNotice(
                id=UUID(int=(1 << 100) + number),
                year=2027,
                content=f"{text}make_up_days: [{worked}]\n",
                edition="any",
                source="test",
                published_on=date.fromisoformat(published),
                imported_at=at(f"2026-12-0{number} 09:00"),
                imported_by=UUID(int=1),
            ),
        )
    (held,) = notices_in(store, parse_notice)
    assert held.make_up_days == {day("2027-01-09")}
