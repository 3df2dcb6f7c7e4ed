"""Complaints from the register to the end, step by step, by whom the rules name (rules 4.5, 5.3, 7)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.complaints import Complainant, Complaint, ComplaintChannel, Nature, ReplyForm, RestrictedComplaint
from app.domain.errors import Refused, RuleViolation
from app.domain.letter_documents import LetterPurpose
from app.forms.register_complaint import RegisterComplaint
from app.services.attestation_check import check_attestations
from app.services.complaint_contact import ContactDesk
from app.services.complaint_files import complaint_of
from app.services.complaint_handling import Decision, ReplySent, answered
from app.services.complaint_intake import ComplaintIntake
from app.services.search import SearchDesk
from tests.fakes.complaint_counter import APPEAL, DONE, FOUND, MAJOR, SLOW, WORDS, ZHANG, complaint_branch

GROUP = replace(ZHANG, persons=5)


@pytest.fixture
def counter():
    return complaint_branch()


def code(call, *arguments, **named):
    with pytest.raises((RuleViolation, Refused)) as refused:
        call(*arguments, **named)
    return refused.value.code


def typed(counter, found, who="supervisor"):
    """Record a reply by a typed proof, as though there were a letter."""
    place, sent = counter.branch.at(who), ReplySent(form=ReplyForm.POST, delivered_at=counter.clock.now, proof="EMS 1")
    with place.transact() as uow:
        answered(place, uow, complaint_of(place, uow, found), sent)


def actions(view):
    return [step.action for step in view.steps]


def test_a_complaint_goes_from_the_counter_to_its_end(counter):
    view = counter.handling().close(counter.replied(), "客户表示接受。", accepted=True)
    assert (view.complaint.state, view.complaint.complaint_no) == ("closed", "B001-C1-2026-T0001")
    assert actions(view) == [
        *("register", "accept", "classify", "confirm", "acknowledge", "assign", "find", "decide", "reply", "close")
    ]
    assert {step.standing for step in view.steps} == {"", "holds"}
    assert not any(clock.open and clock.duty for clock in view.clocks)


def test_words_are_kept_as_they_were_said(counter):
    found = counter.registered(words=WORDS)
    assert counter.desk("supervisor").complaint(found).complaint.words == WORDS


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"words": "  "}, "complaint.words_missing"),
        ({"complainant": Complainant(phone="12000000001")}, "complaint.name_missing"),
        ({"complainant": Complainant(name="张小明")}, "complaint.contact_missing"),
        ({"channel": ComplaintChannel.HOTLINE_12386}, "complaint.external_missing"),
        ({"grade": "huge"}, "complaint.grade_unknown"),
        ({"amount_fen": 0}, "complaint.amount"),
        ({"complainant": replace(ZHANG, persons=3)}, "complaint.persons"),
    ],
)
def test_what_the_register_needs_is_asked_for(counter, given, why):
    assert code(counter.registered, **given) == why


def test_nothing_is_received_tomorrow(counter):
    assert code(counter.registered, received_at=counter.clock.now + timedelta(days=1)) == "complaint.received_later"


def test_whom_it_is_about_neither_takes_it_in_nor_sees_it_nor_acts(counter):
    me = counter.id_of("teller")
    assert code(counter.registered, respondent_id=me) == "complaint.about_you"
    found = counter.registered(who="colleague", respondent_id=me)
    assert code(counter.desk("teller").complaint, found) == "complaint.recused"
    assert counter.lists("teller").work().open == ()
    supervisor = counter.registered(who="colleague", respondent_id=counter.id_of("supervisor"))
    assert code(counter.desk("supervisor").accept, supervisor) == "complaint.recused"


def test_a_stranger_sees_only_what_they_have_to_do_with(counter):
    found = counter.registered()
    assert code(counter.desk("greeter").complaint, found) == "complaint.not_yours"
    assert counter.desk("teller").complaint(found).complaint.state == "registered"
    assert counter.desk("manager").complaint(found).complaint.id == found


def test_whoever_classified_does_not_confirm_and_a_disagreement_keeps_both_values(counter):
    found = counter.classified()
    assert code(counter.desk("supervisor").confirm, found) == "workflow.same_person"
    other = counter.desk("second_supervisor").disagree(found, "system_failure", "orders", "系统排队故障")
    assert (other.complaint.state, other.complaint.category) == ("accepted", "service_conduct")
    assert (other.complaint.confirmed_category, other.complaint.confirmed_cause) == ("system_failure", "orders")
    again = counter.desk("supervisor").classify(found, replace(SLOW, category="system_failure", cause="orders"))
    assert again.complaint.state == "classified"
    assert counter.desk("second_supervisor").confirm(found).complaint.state == "category_confirmed"


def test_nobody_is_given_it_before_the_complainant_was_told(counter):
    found = counter.confirmed()
    assert code(counter.desk("supervisor").assign, found, counter.id_of("colleague")) == "complaint.to_be_acknowledged"


def test_whoever_it_is_about_is_never_its_handler(counter):
    found = counter.acknowledged(respondent_id=counter.id_of("colleague"))
    view = counter.desk("supervisor").complaint(found)
    assert "何敏" not in [name for _, name in view.handlers]
    assert code(counter.desk("supervisor").assign, found, counter.id_of("colleague")) == "complaint.cannot_handle"


def test_only_the_handler_hands_in_the_finding_and_somebody_else_decides(counter):
    found = counter.in_hand(handler="supervisor")
    assert code(counter.handling("colleague").find, found, FOUND) == "complaint.not_yours"
    assert code(counter.handling("manager").find, found, FOUND) == "complaint.not_handler"
    counter.handling("supervisor").find(found, FOUND)
    assert code(counter.handling("supervisor").decide, found, DONE) == "workflow.same_person"
    assert counter.handling("manager").decide(found, DONE).complaint.state == "decided"


@pytest.mark.parametrize("first", ["manager", "compliance"])
def test_a_major_one_is_decided_by_manager_and_compliance_in_either_order(counter, first):
    second = {"manager": "compliance", "compliance": "manager"}[first]
    found = counter.found(as_what=MAJOR)
    assert code(counter.handling("supervisor").decide, found, DONE) == "permission.refused"
    half = counter.handling(first).decide(found, DONE)
    assert half.complaint.state == f"decided_by_{first}"
    assert counter.handling(second).decide(found).complaint.state == "decided"


@pytest.mark.parametrize(
    "heavy",
    [{"amount_fen": 5_000_000}, {"same_matter": 5}, {"complainant": GROUP, "same_matter": 5}],
)
def test_a_group_or_a_large_amount_is_decided_by_two_as_well(counter, heavy):
    found = counter.found(**heavy)
    assert counter.desk("supervisor").complaint(found).decided_by_two


def test_a_typed_word_is_no_reply_without_its_sealed_and_delivered_letter(counter):
    found = counter.decided()
    assert "phone" not in {form.value for form in ReplyForm}
    letter_id = counter.letter(found)
    assert code(typed, counter, found) == "complaint.letter_undelivered"
    counter.brought(letter_id)
    assert counter.desk("supervisor").complaint(found).complaint.state == "replied"


def test_the_first_reply_does_not_answer_an_appeal(counter):
    found = counter.appealed()
    counter.appeals().review(found)
    counter.appeals().conclude(found, "uphold", "认定无误")
    assert code(typed, counter, found, "compliance") == "complaint.letter_undelivered"


def test_one_that_was_taken_up_again_is_answered_by_a_new_letter(counter):
    found = counter.replied()
    counter.handling().close(found, "接受", accepted=True)
    counter.clock.advance(days=1)
    counter.desk("manager").act(found, "reopen", "客户提供新证据")
    counter.handling().find(found, FOUND)
    counter.handling("supervisor").decide(found, DONE)
    assert code(typed, counter, found) == "complaint.letter_undelivered"
    assert counter.answer(found).complaint.state == "replied"


def test_without_a_word_of_the_complainant_it_closes_after_the_time_to_appeal(counter):
    found = counter.replied()
    assert code(counter.handling().close, found, "未表示", accepted=False) == "complaint.close_too_early"
    counter.clock.advance(days=22)
    assert counter.handling().close(found, "期满未表示", accepted=False).complaint.state == "closed"


def test_an_anonymous_one_is_handled_without_a_reply(counter):
    found = counter.confirmed(complainant=Complainant(anonymous=True))
    counter.desk("supervisor").assign(found, counter.id_of("colleague"))
    counter.handling().find(found, FOUND)
    counter.handling("supervisor").decide(found, DONE)
    assert code(counter.letter, found) == "letter.nobody_to_write_to"
    assert code(typed, counter, found) == "complaint.nobody_to_reply"
    assert counter.handling().close(found, "匿名", accepted=False).complaint.state == "closed"


def test_one_of_the_same_matter_keeps_its_number_and_gets_its_own_reply(counter):
    lead, other = counter.found(), counter.accepted()
    lead_no = counter.desk("supervisor").complaint(lead).complaint.complaint_no
    merged = counter.desk("supervisor").merge(other, lead_no, "同一事项")
    assert (merged.complaint.state, merged.lead.complaint_no) == ("merged", lead_no)
    letter_id = counter.letter(other)
    assert code(counter.brought, letter_id, "supervisor") == "complaint.lead_undecided"
    counter.handling("supervisor").decide(lead, DONE)
    counter.brought(letter_id, "supervisor")
    replied = counter.desk("supervisor").complaint(other)
    assert (replied.complaint.state, replied.complaint.result) == ("replied", DONE.result)
    assert counter.desk("supervisor").complaint(lead).complaint.same_matter == 2


def test_a_withdrawn_one_is_kept_and_still_classified(counter):
    found = counter.accepted()
    counter.desk().act(found, "withdraw", "客户说不追究了。")
    view = counter.desk("supervisor").classify(found, SLOW)
    assert (view.complaint.state, view.complaint.category) == ("withdrawn", "service_conduct")
    assert code(counter.desk("supervisor").classify, found, SLOW) == "complaint.classified_already"


def test_an_extension_takes_manager_and_compliance_and_word_to_the_client(counter):
    found = counter.asked()
    assert code(counter.handling("supervisor").agree_extension, found) == "permission.refused"
    counter.handling("manager").agree_extension(found)
    view = counter.handling("compliance").agree_extension(found)
    before = view.complaint.limit_at
    assert view.missing == ("complaint.missing.extension_notice",)
    assert code(counter.handling().tell_extension, found, "挂号信告知") == "complaint.letter_undelivered"
    told = counter.answer(found, LetterPurpose.EXTENSION)
    assert told.complaint.state == "extended"
    assert told.complaint.limit_at > before
    assert told.complaint.handle_by.former_due == (before,)
    counter.desk("colleague").act(found, "wait", "请客户补充流水")
    counter.desk("colleague").act(found, "evidence_in", "已收到")
    assert code(counter.handling().ask_extension, found, 60, "还要更久") == "complaint.extended_already"


@pytest.mark.parametrize("amount", [30, 61])
def test_an_extension_is_longer_and_never_beyond_sixty(counter, amount):
    assert code(counter.asked, amount=amount) == "complaint.extension_amount"


def test_an_extension_is_told_before_the_time_ends_or_not_at_all(counter):
    found = counter.agreed()
    counter.clock.advance(days=60)
    assert code(counter.handling().tell_extension, found, "电话") == "complaint.extension_too_late"
    assert counter.desk("colleague").act(found, "drop_extension", "已过期限").complaint.state == "handling"


def test_an_appeal_is_reviewed_by_somebody_who_had_no_part(counter):
    found = counter.appealed()
    assert code(counter.appeals("supervisor").review, found) == "permission.refused"
    counter.appeals().review(found)
    view = counter.appeals().conclude(found, "change", "应说明原因", "书面说明原因并致歉。")
    assert (view.complaint.state, view.complaint.result) == ("changed", "书面说明原因并致歉。")
    final = counter.answer(found, LetterPurpose.APPEAL_REPLY, "compliance")
    assert final.complaint.state == "replied_final"
    assert counter.handling().close(found, "客户接受", accepted=True).complaint.state == "closed_final"


def test_compliance_that_decided_does_not_review(counter):
    found = counter.found(as_what=MAJOR)
    counter.handling("manager").decide(found, DONE)
    counter.handling("compliance").decide(found)
    counter.answer(found)
    counter.appeals("teller").appeal(found, APPEAL)
    assert code(counter.appeals("compliance").review, found) == "workflow.same_person"


def test_a_returned_one_is_handled_again_and_the_reviewer_concludes(counter):
    found = counter.appealed()
    counter.appeals().review(found)
    counter.appeals().conclude(found, "return", "事实不清")
    counter.desk("supervisor").assign(found, counter.id_of("teller"))
    counter.handling("teller").find(found, FOUND)
    assert counter.appeals().conclude(found, "uphold", "事实已查清").complaint.state == "upheld"


def test_a_late_appeal_is_let_in_by_the_managers_own_hand_only(counter):
    found = counter.replied()
    counter.clock.advance(days=30)
    assert code(counter.appeals("teller").appeal, found, APPEAL) == "complaint.appeal_late"
    assert counter.appeals("manager").appeal(found, APPEAL).complaint.state == "appealed"


def test_there_is_one_appeal_and_it_says_what_the_rules_ask(counter):
    found = counter.replied()
    assert code(counter.appeals("teller").appeal, found, replace(APPEAL, disputed=" ")) == "complaint.appeal_incomplete"
    counter.appeals("teller").appeal(found, APPEAL)
    counter.appeals().review(found)
    counter.appeals().conclude(found, "uphold", "认定无误")
    counter.answer(found, LetterPurpose.APPEAL_REPLY, "compliance")
    assert "appeal" not in [each.action for each in counter.desk("supervisor").complaint(found).actions]


def test_a_closed_one_that_is_taken_up_again_has_its_time_anew(counter):
    found = counter.replied()
    counter.handling().close(found, "接受", accepted=True)
    counter.clock.advance(days=10)
    view = counter.desk("manager").act(found, "reopen", "客户提供新证据")
    handling = next(clock for clock in view.clocks if clock.name == "handle")
    assert (view.complaint.state, handling.open) == ("handling", True)
    assert handling.deadline.started_by == "complaint:reopened"


def test_mediation_settles_or_leads_back(counter):
    found = counter.replied()
    counter.desk().act(found, "mediate", "客户申请调解")
    assert counter.desk().act(found, "end_mediation", "未达成").complaint.state == "replied"
    counter.desk().act(found, "mediate", "再次申请")
    settled = counter.handling("manager").settle(found, "补偿交通费", 20_000)
    assert (settled.complaint.state, settled.complaint.settlement_fen) == ("closed", 20_000)


def test_whistle_blowing_and_what_is_about_the_manager_is_compliances_alone(counter):
    kept = [
        counter.registered(nature=Nature.WHISTLE_BLOWING),
        counter.registered(respondent_id=counter.id_of("manager")),
    ]
    for who in ("teller", "supervisor", "manager"):
        assert counter.lists(who).work().open == ()
        assert {code(counter.desk(who).complaint, found) for found in kept} == {"record.unknown"}
    numbers = [line.complaint_no for line in counter.lists("compliance").work().open]
    assert numbers == ["B001-C1-2026-W0001", "B001-C1-2026-W0002"]
    assert counter.registered()
    assert counter.lists().work().open[0].complaint_no == "B001-C1-2026-T0001"
    assert len(counter.branch.store.all(RestrictedComplaint)) == 2


def test_the_auditor_reads_a_restricted_one_and_changes_nothing(counter):
    found = counter.registered(nature=Nature.WHISTLE_BLOWING)
    view = counter.desk("auditor").complaint(found)
    assert not any(each.allowed for each in view.actions)
    assert code(counter.desk("auditor").accept, found) == "permission.refused"


def test_every_opening_is_audited(counter):
    found = counter.registered()
    for who in ("teller", "supervisor", "supervisor"):
        counter.desk(who).complaint(found)
    opened = [event for _, _, event in counter.branch.store.audited if event.action == "complaint:file:opened"]
    assert [event.subject_id for event in opened] == [found] * 3


def test_a_kiosk_writes_and_nobody_owns_it_until_somebody_accepts(counter):
    kiosk = counter.branch.at("greeter")
    told = RegisterComplaint(words=WORDS, complainant=ZHANG, channel=ComplaintChannel.KIOSK)
    receipt = ComplaintIntake(kiosk).register(told)
    view = counter.desk("supervisor").complaint(receipt.complaint_id)
    assert (view.owner_name, "complaint.missing.owner" in view.missing) == ("", True)
    assert counter.desk("supervisor").accept(receipt.complaint_id).owner_name == "周主管"


def test_a_client_complains_in_the_name_on_file(counter):
    client = counter.branch.person("王小燕")
    found = counter.registered(client_id=client.client_id, complainant=Complainant())
    kept = counter.branch.store.rows[Complaint][found].complainant
    assert (kept.name, kept.phone[:2]) == ("王小燕", "12")
    assert counter.desk("supervisor").complaint(found).complaint.complainant.name == "王*"


def test_a_second_person_at_the_counter_confirms_in_their_own_name(counter):
    found = counter.classified()
    view = counter.desk("supervisor").complaint(found)
    (confirm,) = [each for each in view.actions if each.action == "confirm"]
    assert (confirm.allowed, confirm.by_colleague) == (False, True)
    done = counter.desk("supervisor").at(counter.branch.at("second_supervisor")).confirm(found)
    assert (done.steps[-1].actor_name, done.steps[-1].standing) == ("吴主管", "holds")


def test_what_no_longer_says_what_was_signed_is_shown_as_such(counter):
    view = counter.handling("supervisor").decide(counter.found(), Decision(result="致歉", reasonableness="partly"))
    assert view.steps[-1].standing == "holds"


def test_whoever_stands_too_near_steps_aside_and_another_takes_over(counter):
    found = counter.in_hand()
    counter.handling().recuse(found, "与客户是亲属")
    assert code(counter.desk("colleague").complaint, found) == "complaint.recused"
    again = counter.desk("supervisor").assign(found, counter.id_of("teller"), "原处理人回避")
    assert (again.complaint.handler_name, again.steps[-1].action) == ("林晓", "reassign")
    assert "何敏" not in [name for _, name in again.handlers]


def test_who_complains_is_shown_in_clear_to_whom_it_concerns_and_on_record(counter):
    found = counter.in_hand()
    assert code(ContactDesk(counter.branch.at("colleague")).reveal, found, "") == "reveal.reason_missing"
    revealed = ContactDesk(counter.branch.at("colleague")).reveal(found, "致电核实")
    assert (revealed.complainant.phone, revealed.seconds) == ("12000000001", 60)
    assert code(ContactDesk(counter.branch.at("greeter")).reveal, found, "致电核实") == "complaint.not_yours"
    (event,) = [e for _, _, e in counter.branch.store.audited if e.action == "complaint:file:contact_revealed"]
    assert (event.reason, event.subject_id) == ("致电核实", found)


def test_what_compliance_attested_of_a_restricted_one_is_found_when_the_trail_is_checked(counter):
    found = counter.registered(nature=Nature.WHISTLE_BLOWING)
    counter.desk("compliance").accept(found)
    verdict = check_attestations(counter.branch.at("auditor"))
    assert (verdict.checked, verdict.standing) == (1, "")


def test_a_number_finds_what_one_may_know_of_and_nothing_else(counter):
    plain, secret = counter.registered(), counter.registered(nature=Nature.WHISTLE_BLOWING)
    teller, compliance = (SearchDesk(counter.branch.at(who)) for who in ("teller", "compliance"))
    assert [hit.id for hit in teller.find("t0001")] == [hit.id for hit in teller.find("B001-C1-2026-T0001")] == [plain]
    assert (teller.find("W0001"), [hit.id for hit in compliance.find("W0001")]) == ((), [secret])
    assert SearchDesk(counter.branch.at("greeter")).find("T0001") == ()
