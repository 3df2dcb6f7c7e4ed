"""Numbers, pre-filled forms and ratings: written in the hall, used at the counter."""

from dataclasses import replace

import pytest

from app.domain.case_workflow import COMPLETED
from app.domain.cases import ServiceCase
from app.domain.confirmations import Rating
from app.domain.errors import Refused, RuleViolation
from app.domain.improvements import ImprovementItem
from app.domain.prefills import Prefill, PrefillConfirmation
from app.domain.reception import Channel, Visit
from app.forms.rating import GiveRating
from app.services.kiosk import KioskDesk
from app.services.prefills import PrefillDesk
from app.services.ticket_ratings import TicketRatingDesk
from tests.fakes.kiosk_desks import kiosk_place

TEXTS = {"name": "王小明", "phone": "12800000001", "address": ""}


@pytest.fixture
def kiosk(branch):
    return KioskDesk(kiosk_place(branch))


def code(call, *arguments, kind=RuleViolation, **more):
    with pytest.raises(kind) as refused:
        call(*arguments, **more)
    return refused.value.code


def served(branch, kiosk):
    """Take a number, and let it be served at a window."""
    slip = kiosk.take("BANK-CHG")
    queue = branch.queue()
    ticket = queue.call_next()
    queue.start_serving(ticket.ticket_id)
    queue.finish(ticket.ticket_id)
    return slip


def test_a_number_names_nobody_and_nobody_owns_the_matter_yet(branch, kiosk):
    slip = kiosk.take("BANK-CHG")
    (visit,) = branch.store.all(Visit)
    assert (slip.number, slip.ahead) == ("A001-K1", 0)
    assert (visit.channel, visit.client_id, visit.first_inquiry_owner_id) == (Channel.KIOSK, None, None)


def test_whoever_asks_for_care_is_called_first(branch, kiosk):
    kiosk.take("BANK-CHG")
    care = kiosk.take("BANK-CHG", special_care=True)
    assert care.number.startswith("L001")
    assert branch.queue().call_next().number == care.number


def test_a_ticket_is_found_by_its_printed_and_its_short_number(kiosk):
    slip = kiosk.take("BANK-CHG")
    assert kiosk.own_ticket("a001-k1").ticket_id == kiosk.own_ticket(" A001 ").ticket_id == slip.ticket_id
    assert code(kiosk.own_ticket, "A002") == "kiosk.no_ticket"


def test_the_teller_pulls_up_what_was_filled_in_and_the_client_confirms_it(branch, kiosk):
    slip = kiosk.take("ACC-OPEN")
    PrefillDesk(kiosk_place(branch)).write(slip.ticket_id, "about_me", TEXTS)
    desk = PrefillDesk(branch.at("teller"))
    assert desk.waiting(slip.ticket_id)
    view = desk.pull_up(slip.ticket_id)
    assert (view.answers, view.confirmed) == ({"name": "王小明", "phone": "12800000001"}, False)
    desk.confirm(view.prefill_id)
    desk.confirm(view.prefill_id)
    assert desk.pull_up(slip.ticket_id).confirmed
    assert len(branch.store.all(PrefillConfirmation)) == 1
    assert "prefill:form:read" in branch.actions()


def test_a_kiosk_reads_no_form_back(branch, kiosk):
    slip = kiosk.take("ACC-OPEN")
    desk = PrefillDesk(kiosk_place(branch))
    desk.write(slip.ticket_id, "about_me", TEXTS)
    assert code(desk.pull_up, slip.ticket_id, kind=Refused) == "permission.refused"


def test_a_form_for_a_ticket_that_is_over_is_refused(branch, kiosk):
    slip = served(branch, kiosk)
    desk = PrefillDesk(kiosk_place(branch))
    assert code(desk.write, slip.ticket_id, "about_me", TEXTS) == "prefill.ticket_over"
    assert branch.store.all(Prefill) == []


def test_a_served_ticket_is_rated_once_and_nobody_is_named(branch, kiosk):
    slip = served(branch, kiosk)
    desk = TicketRatingDesk(kiosk_place(branch))
    found = desk.find("A001")
    assert "林晓" not in repr(found)
    desk.rate(found.ticket_id, GiveRating(score=2, comment="等得久"))
    assert code(desk.find, "A001") == code(desk.rate, slip.ticket_id, GiveRating(score=5)) == "rating.once"


def test_one_who_still_waits_cannot_rate(branch, kiosk):
    slip = kiosk.take("BANK-CHG")
    desk = TicketRatingDesk(kiosk_place(branch))
    assert code(desk.find, slip.number) == "rating.no_ticket"
    assert code(desk.rate, slip.ticket_id, GiveRating(score=5)) == "rating.not_completed"


def test_a_windows_device_asks_whoever_was_served_there_last(branch, kiosk):
    desk = TicketRatingDesk(kiosk_place(branch))
    window = branch.at("teller").actor.window
    assert desk.latest(window) is None
    slip = served(branch, kiosk)
    assert desk.latest(window).ticket_id == slip.ticket_id
    assert desk.latest("99") is None
    desk.rate(slip.ticket_id, GiveRating(score=5))
    assert desk.latest(window) is None


def rated_case(branch, kiosk, score):
    """Complete a case on a ticket of the kiosk, and rate the ticket in the hall."""
    slip = kiosk.take("BANK-CHG")
    queue = branch.queue()
    queue.call(slip.ticket_id)
    queue.start_serving(slip.ticket_id)
    made = _case(branch, slip)
    with branch.store.begin(None) as uow:
        case = uow.add(made)
        uow.commit()
    queue.finish(slip.ticket_id)
    TicketRatingDesk(kiosk_place(branch)).rate(slip.ticket_id, GiveRating(score=score, comment="等得久"))
    return case


def _case(branch, slip):
    client = branch.person()
    names = {"visit_id": slip.visit_id, "ticket_id": slip.ticket_id, "client_id": client.client_id}
    made = branch.case()
    with branch.store.begin(None) as uow:
        known = uow.get(ServiceCase, made.case_id)
    return replace(known, id=branch.place.ids(), version=0, case_no="B001-C1-20261123-S0900", state=COMPLETED, **names)


def test_the_counter_takes_a_rating_of_the_hall_to_its_case_once(branch, kiosk):
    case = rated_case(branch, kiosk, score=1)
    desk = TicketRatingDesk(branch.at("teller"))
    assert (desk.adopt(), desk.adopt()) == (1, 0)
    (rating,) = branch.store.all(Rating)
    assert (rating.case_id, rating.score, rating.terminal_code) == (case.id, 1, "K1")
    assert [item.words for item in branch.store.all(ImprovementItem)] == ["等得久"]


def test_nobody_who_may_not_serve_takes_ratings_over(branch, kiosk):
    rated_case(branch, kiosk, score=5)
    assert TicketRatingDesk(branch.at("auditor")).adopt() == 0
    assert branch.store.all(Rating) == []
