"""Visits that began at the kiosk, and clients who are here already."""

import pytest

from app.domain.errors import RuleViolation
from app.domain.matters import Matter, Severity
from app.domain.reception import Channel, Ticket, Visit
from app.services.case_opening import OpenCase
from app.services.reception import Receive, ReceptionDesk
from app.services.ticketing import TakeTicket
from app.services.visits import VisitDesk


@pytest.fixture
def unknown(branch):
    """A number that somebody took at the kiosk."""
    command = TakeTicket(service_codes=("BANK-CHG",), channel=Channel.KIOSK, at_kiosk=True)
    return branch.reception().take_ticket(command)


def visit_of(branch):
    return branch.store.all(Visit)[-1]


def test_a_number_from_the_kiosk_names_nobody_and_nobody_owns_it(branch, unknown):
    assert (visit_of(branch).client_id, visit_of(branch).first_inquiry_owner_id) == (None, None)
    assert branch.store.all(Ticket)[0].taken_at_kiosk
    assert [(t.client_id, t.client_name) for t in branch.queue().waiting()] == [(None, "")]


def test_whoever_serves_it_first_owns_it(branch, unknown):
    branch.queue().start_serving(branch.queue().call_next().ticket_id)
    assert visit_of(branch).first_inquiry_owner_id == branch.staff["teller"].id


def test_no_case_is_opened_before_somebody_said_whose_it_is(branch, unknown):
    command = OpenCase(visit_id=unknown.visit_id, service_code="BANK-CHG")
    with pytest.raises(RuleViolation, match=r"visit\.client_unknown"):
        branch.cases().open_case(command)
    VisitDesk(branch.at("teller")).identify(unknown.visit_id, branch.person().client_id)
    assert branch.cases().open_case(command).client.name


def test_a_visit_is_one_clients_only(branch, unknown):
    desk = VisitDesk(branch.at("teller"))
    desk.identify(unknown.visit_id, branch.person().client_id)
    with pytest.raises(RuleViolation, match=r"visit\.client_known"):
        desk.identify(unknown.visit_id, branch.person().client_id)


def test_somebody_who_is_here_already_is_noticed(branch):
    client = branch.person()
    slip = branch.visit(client)
    assert [(h.number, h.service_codes) for h in branch.reception().arrival(client.client_id).here] == [
        (slip.number, ("BANK-CHG",))
    ]
    with pytest.raises(RuleViolation) as refused:
        branch.visit(client, again=False)
    assert (refused.value.code, refused.value.params) == ("visit.here_already", {"number": slip.number})
    assert branch.visit(client).number == "A002-C1"


def test_whoever_was_served_may_come_again(branch):
    client = branch.person()
    branch.visit(client)
    desk = branch.queue()
    desk.start_serving(desk.call_next().ticket_id)
    desk.finish(desk.mine().ticket_id)
    assert branch.visit(client, again=False).number == "A002-C1"


def test_one_visit_takes_five_services(branch):
    visit = branch.visit(branch.person()).visit_id
    desk = VisitDesk(branch.at("greeter"))
    five = desk.add_services(visit, ("ACC-PWD", "ACC-UPD", "QUERY", "ACC-ACT"))
    assert len(five) == 5
    with pytest.raises(RuleViolation, match=r"visit\.too_many_services"):
        desk.add_services(visit, ("TRANSFER",))


def test_a_service_that_the_client_may_not_have_is_not_added(branch):
    visit = branch.visit(branch.person()).visit_id
    with pytest.raises(RuleViolation, match=r"service\.not_for_client"):
        VisitDesk(branch.at("greeter")).add_services(visit, ("ACC-OPEN-ORG",))


def test_other_keepers_tell_reception_what_they_know_of_a_client(branch):
    matter = Matter("matter.special_care", Severity.STOP)
    desk = ReceptionDesk(branch.at("greeter"), (lambda _place, _uow, _client_id: (matter,),))
    assert desk.arrival(branch.person().client_id).matters[0] == matter


def test_more_than_five_services_are_refused_at_once(branch):
    codes = tuple(service.code for service in branch.place.policy.catalogue.services[:6])
    command = Receive(client_id=branch.person().client_id, need="x", service_codes=codes)
    with pytest.raises(RuleViolation):
        branch.reception().receive(command)
