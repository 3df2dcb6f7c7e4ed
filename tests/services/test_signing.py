"""Signing: what is shown is what is signed and sealed (rules 2.4-a, 4.4)."""

import json
from datetime import date

import pytest

from app.domain.attestations import Attestation
from app.domain.confirmations import Confirmation, PrintJob, SigningEvidence
from app.domain.documents import UnshowableCharacter
from app.domain.errors import RuleViolation, Unavailable
from app.domain.evidence import evidence_digest
from app.domain.handwriting import Handwriting
from app.forms.rating import GiveRating
from app.services.printing import PrintDesk
from app.services.ratings import RatingDesk
from app.services.reception import CheckMethod
from tests.fakes.signing import signature


def code(call, *arguments):
    with pytest.raises((RuleViolation, Unavailable)) as refused:
        call(*arguments)
    return refused.value.code


@pytest.fixture
def desk(branch):
    return branch.signing()


@pytest.fixture
def made(branch, desk):
    return desk.generate(branch.executed().case_id)


def test_a_confirmation_freezes_the_case_under_a_number_of_the_terminal(branch, desk, made):
    assert made.confirmation_no == "B001-C1-20261123-0001"
    content = json.loads(branch.store.all(Confirmation)[0].content)
    assert content["client_name"] == "测试客户"
    assert "***********" in content["client_identity"]
    assert content["materials"] == ["有效身份证件", "本人银行卡"]
    assert content["demo"] is True


def fee_confirmed(branch, service, client):
    case = branch.case(client=client, service=service)
    branch.cases().apply(case.case_id)
    for who, check in (("supervisor", "review"), ("manager", "approve")):
        if branch.cases().case(case.case_id).next_action == check:
            getattr(branch.cases(who), check)(case.case_id)
    if branch.fees().fee(case.case_id).due:
        branch.paid(case.case_id)
    branch.cases().execute(case.case_id, "REF-1")
    branch.signing().generate(case.case_id)
    return json.loads(branch.store.all(Confirmation)[0].content)["fee_line"]


def test_a_fee_is_confirmed_as_the_tariff_publishes_it(branch):
    assert fee_confirmed(branch, "TRANSFER", branch.person()) == (
        "转托管费 · CNY 30.00 · 每户 · receipt B001-C1-20261123-R0001"
    )


def test_a_fee_that_another_paper_names_is_not_called_none(branch):
    assert fee_confirmed(branch, "PROD-SIGN", branch.person()) == (
        "产品认购、申购费 · 按产品公示费率 · "
        "nothing taken at the counter; the amount stands in the product's published terms"
    )


def test_a_service_without_a_fee_says_so(branch):
    assert fee_confirmed(branch, "BANK-CHG", branch.person()) == "No fee"


def test_nothing_is_confirmed_before_it_was_carried_out(branch, desk):
    assert code(desk.generate, branch.case().case_id) == "signing.not_yet"


def test_only_one_confirmation_stands_for_a_case(branch, desk, made):
    assert code(desk.generate, made.case_id) == "signing.already"


def test_a_character_no_font_shows_stops_the_making_and_the_case_stays(branch, desk):
    case = branch.executed(client=branch.person("王\U0002b7a3"))
    with pytest.raises(UnshowableCharacter) as refused:
        desk.generate(case.case_id)
    assert refused.value.params["character"] == "\U0002b7a3"
    assert branch.store.all(Confirmation) == []
    assert desk.resume(case.case_id).action == "generate"


def test_changed_data_makes_a_new_document_and_the_old_number_is_never_used_again(branch, desk, made):
    desk.present(made.confirmation_id)
    assert code(desk.discard, made.confirmation_id, "") == "workflow.reason_missing"
    desk.discard(made.confirmation_id, "地址有误")
    again = desk.generate(made.case_id)
    assert again.confirmation_no == "B001-C1-20261123-0002"
    assert json.loads(branch.store.all(Confirmation)[1].content)["supersedes"] == made.confirmation_no


def test_the_pen_opens_only_at_the_end_of_the_last_page(branch, desk, made):
    assert code(desk.sign, made.confirmation_id, signature()) == "signing.not_read"
    desk.present(made.confirmation_id)
    assert code(desk.sign, made.confirmation_id, signature()) == "signing.not_read"
    desk.read_to_end(made.confirmation_id)
    assert desk.sign(made.confirmation_id, signature()).state == "signed"


def test_who_comes_back_another_day_to_sign_shows_the_document_again(branch, desk, made):
    branch.clock.advance(days=1)
    assert code(desk.present, made.confirmation_id) == "signing.identity_unchecked"
    visit_id = branch.cases().case(made.case_id).visit_id
    branch.reception("teller").check_visit(visit_id, CheckMethod.SEEN)
    assert desk.present(made.confirmation_id).state == "presented"


def test_the_end_is_noted_once_however_often_it_is_reached(branch, desk, made):
    desk.present(made.confirmation_id)
    first = desk.read_to_end(made.confirmation_id).read_to_end_at
    branch.clock.advance(minutes=1)
    assert desk.read_to_end(made.confirmation_id).read_to_end_at == first


def test_an_empty_pad_is_no_signature(branch, desk, made):
    desk.present(made.confirmation_id)
    desk.read_to_end(made.confirmation_id)
    assert code(desk.sign, made.confirmation_id, Handwriting((), 2.5)) == "signature.empty"


def test_the_seal_binds_the_evidence_of_what_was_shown(branch, desk):
    sealed = branch.sealed(branch.executed().case_id)
    evidence = branch.store.all(SigningEvidence)[0]
    order = branch.tools.sealer.orders[0]
    assert evidence.shown_digest == sealed.shown_digest
    (attested,) = branch.store.all(Attestation)
    assert attested.facts["evidence"] == evidence_digest(evidence)
    assert order.evidence_digest == evidence_digest(evidence, [attested])
    assert order.handwriting == signature()
    assert desk.pdf(sealed.confirmation_id).startswith(branch.blobs.get(sealed.shown_digest))


def test_sealing_twice_seals_once(branch, desk):
    sealed = branch.sealed(branch.executed().case_id)
    assert desk.seal(sealed.confirmation_id).sealed_digest == sealed.sealed_digest
    assert len(branch.tools.sealer.orders) == 1


def test_a_shown_file_that_was_tampered_with_is_not_signed(branch, desk, made):
    desk.present(made.confirmation_id)
    desk.read_to_end(made.confirmation_id)
    branch.blobs.kept[made.shown_digest] += b" "
    assert code(desk.sign, made.confirmation_id, signature()) == "blob.damaged"


def test_nothing_is_delivered_before_it_is_sealed(branch, desk, made):
    assert code(desk.deliver, made.confirmation_id, None) == "workflow.not_possible"


def test_a_printer_that_fails_leaves_the_document_sealed_and_the_print_pending(branch, desk):
    sealed = branch.sealed(branch.executed().case_id)
    branch.tools.printer.fail_at["print_pdf"] = Unavailable("printer.failed", printer="Front desk")
    assert code(desk.deliver, sealed.confirmation_id, "Front desk") == "printer.failed"
    assert desk.confirmation(sealed.confirmation_id).state == "sealed"
    pending = PrintDesk(branch.at("teller"), branch.tools).pending()
    assert [(p.document_no, p.copy_no, p.failure) for p in pending] == [(sealed.confirmation_no, 1, "printer.failed")]
    assert desk.deliver(sealed.confirmation_id, "Back office").state == "archived"
    assert [(j.copy_no, j.printer, j.failure) for j in branch.store.all(PrintJob)] == [(1, "Back office", "")]


def test_an_electronic_copy_completes_the_case_and_is_on_record(branch, desk):
    sealed = branch.sealed(branch.executed().case_id)
    done = desk.deliver(sealed.confirmation_id, None)
    assert done.state == "archived"
    assert next(s for s in done.steps if s.action == "deliver").reason == "electronic_copy"
    assert "document:copy:exported" in branch.actions()


def test_delivering_again_changes_nothing(branch, desk):
    sealed = branch.sealed(branch.executed().case_id)
    desk.deliver(sealed.confirmation_id, "Front desk")
    desk.deliver(sealed.confirmation_id, "Front desk")
    assert len(branch.tools.printer.printed) == 1


def test_a_representative_signs_in_their_own_name(branch, desk):
    from app.domain.clients import RepresentativeRole
    from app.domain.identity import IdentityKind
    from app.domain.synthetic import resident_number
    from app.forms.representative import AddRepresentative

    firm = branch.firm()
    officer = AddRepresentative(
        role=RepresentativeRole.AUTHORIZED_OFFICER,
        name="经办人甲",
        identity_kind=IdentityKind.RESIDENT_ID,
        identity_number=resident_number(5, date(1980, 1, 1), male=True),
    )
    acting = branch.clients().add_representative(firm.client_id, officer).representative_id
    branch.sealed(branch.executed(client=firm, representative=acting).case_id)
    assert branch.store.all(SigningEvidence)[0].signer_name == "经办人甲"


def test_a_rating_is_given_once_and_only_when_the_service_is_done(branch, desk):
    case = branch.executed()
    ratings = RatingDesk(branch.at("teller"))
    assert code(ratings.rate, case.case_id, GiveRating(score=5)) == "rating.not_completed"
    desk.deliver(branch.sealed(case.case_id).confirmation_id, None)
    ratings.rate(case.case_id, GiveRating(score=2, comment="等候太久"))
    assert ratings.rated(case.case_id)
    assert code(ratings.rate, case.case_id, GiveRating(score=5)) == "rating.once"
