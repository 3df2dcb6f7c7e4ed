"""A walk-in from the door to the archive, through the desks."""

from datetime import date

from app.domain.clients import Grade, InvestorClass, RepresentativeRole
from app.domain.confirmations import ArchiveItem, Confirmation
from app.domain.identity import IdentityKind
from app.domain.policy import ClientKind
from app.domain.synthetic import resident_number
from app.forms.rating import GiveRating
from app.forms.register_client import ClassifyClient
from app.forms.representative import AddRepresentative
from app.services.case_opening import OpenCase
from app.services.ratings import RatingDesk
from tests.fakes.branch import POLICY


def test_a_walk_in_goes_from_the_door_to_the_archive(branch):
    slip = branch.visit(branch.person("欧阳小兰"), "BANK-CHG")
    ticket = branch.queue().call_next()
    assert (ticket.number, ticket.client_name, ticket.window) == (slip.number, "欧阳*", "3")
    branch.queue().start_serving(ticket.ticket_id)
    content = {"details": "变更三方存管银行", "materials": POLICY.catalogue.service("BANK-CHG").materials}
    case = branch.cases().open_case(
        OpenCase(visit_id=ticket.visit_id, ticket_id=ticket.ticket_id, service_code="BANK-CHG", **content)
    )
    branch.cases().apply(case.case_id)
    branch.cases().execute(case.case_id, "CS-20261123-7")
    branch.clock.advance(minutes=5)
    done = branch.signing().deliver(branch.sealed(case.case_id).confirmation_id, "Front desk")
    branch.queue().finish(ticket.ticket_id)
    RatingDesk(branch.at("teller")).rate(case.case_id, GiveRating(score=5))
    final = branch.cases().case(case.case_id)
    assert (done.state, final.state, final.next_action) == ("archived", "archived", "")
    assert [step.action for step in final.steps] == [
        "open", "apply", "review", "approve", "execute", "await_confirmation", "complete", "archive",
    ]  # fmt: skip
    assert [step.waived for step in final.steps][2:4] == [True, True]
    assert len(branch.tools.printer.printed) == 1


def test_the_archive_names_every_part_by_digest_and_keeps_it_twenty_years(branch):
    case = branch.executed()
    branch.signing().deliver(branch.sealed(case.case_id).confirmation_id, None)
    item, document = branch.store.all(ArchiveItem)[0], branch.store.all(Confirmation)[0]
    assert item.archive_no == "B001-2026-BANK-CHG-C1-00001"
    assert item.parts[0] == f"confirmation:{document.sealed_digest}"
    assert [part.split(":")[0] for part in item.parts] == ["confirmation", "shown", "content", "evidence", "log"]
    assert item.keep_until.year == 2046


def test_every_service_of_the_catalogue_can_be_run_to_the_archive(branch):
    for service in POLICY.catalogue.services:
        case = run(branch, service)
        assert branch.cases().case(case.case_id).state == "archived", service.code


def run(branch, service):
    client, representative = subject(branch, service)
    case = branch.case(client, service.code, representative=representative)
    branch.cases().apply(case.case_id)
    state = branch.cases().case(case.case_id)
    if state.next_action == "review":
        state = branch.cases("supervisor").review(case.case_id)
    if state.next_action == "approve":
        state = branch.cases("manager" if service.approver is None else service.approver.value).approve(case.case_id)
    if branch.fees().fee(case.case_id).due:
        branch.paid(case.case_id)
    branch.cases().execute(case.case_id, "REF")
    branch.signing().deliver(branch.sealed(case.case_id).confirmation_id, None)
    return case


def subject(branch, service):
    if ClientKind.ORDINARY in service.clients:
        return branch.person(), None
    if ClientKind.PROFESSIONAL in service.clients:
        client = branch.person()
        branch.clients("supervisor").classify(
            client.client_id, ClassifyClient(investor_class=InvestorClass.PROFESSIONAL, grade=Grade.ORDINARY)
        )
        return client, None
    firm = branch.firm()
    officer = AddRepresentative(
        role=RepresentativeRole.AUTHORIZED_OFFICER,
        name="经办人",
        identity_kind=IdentityKind.RESIDENT_ID,
        identity_number=resident_number(990_000, date(1980, 1, 1), male=True),
    )
    return firm, branch.clients().add_representative(firm.client_id, officer).representative_id
