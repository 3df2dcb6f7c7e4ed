"""Letters from the frame to the complainant's hands, and what the complaint makes of it (rules 7.2, 7.3)."""

from dataclasses import replace
from functools import partial

import pytest

from app.documents.letter_wording import LetterShelf
from app.documents.letters import set_letter
from app.documents.press import Press
from app.domain.attachments import Paper
from app.domain.attestations import Attestation
from app.domain.complaints import Complainant, Nature
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.letter_documents import LetterPurpose
from app.domain.letters import ComplaintLetter, LetterDelivery, Means, RestrictedLetter
from app.domain.verification import Verification
from app.services.complaint_appeals import Appeal, AppealDesk
from app.services.complaint_lists import ComplaintLists
from app.services.letter_delivery import Deliver
from app.services.letter_files import LetterFileDesk
from app.services.letter_ports import LetterTools
from app.services.letters import LetterDesk
from app.services.resources import resource
from app.services.verifying import VerifyDesk
from tests.services.at_hand import SLOW, decided, desk, handling, in_hand, register

P = LetterPurpose
SAID = "经核查柜台录像与叫号记录，当日两个窗口停用且未及时增开，您反映的情况属实，等候时间确实过长。"
PROOF = Paper(b"%PDF a receipt of the post", "application/pdf", 1)


@pytest.fixture(scope="module")
def press():
    return Press(resource())


@pytest.fixture
def tools(branch, press):
    return LetterTools(
        wording=LetterShelf(resource("wording")), press=partial(set_letter, press=press),
        sealer=branch.tools.sealer, printer=branch.tools.printer,
    )  # fmt: skip


@pytest.fixture
def letters(branch, tools):
    return lambda who="teller": LetterDesk(branch.at(who), tools)


def begun(letters, complaint_id, purpose=P.REPLY, who="supervisor", **more):
    shelf = letters(who).begin(complaint_id, purpose, **more)
    return next(each for each in reversed(shelf.letters) if each.purpose is purpose)


def written(letters, complaint_id, purpose=P.REPLY, who="supervisor", extra=""):
    letter = begun(letters, complaint_id, purpose, who)
    words = {blank.key: SAID + extra for blank in letter.frame.blanks if blank.least}
    letters(who).write(letter.letter_id, words)
    return letter.letter_id


def issued(letters, complaint_id, purpose=P.REPLY, who="supervisor", extra=""):
    letter_id = written(letters, complaint_id, purpose, who, extra)
    letters(who).issue(letter_id)
    return letter_id


def by_post(branch, **more):
    values = {"means": Means.REGISTERED_POST, "recipient": "张小明", "at": branch.clock.now, "reference": "EMS 1234"}
    return Deliver(**(values | {"proof": PROOF, "proof_name": "ems.pdf"} | more))


def code(call, *arguments, **named):
    with pytest.raises((RuleViolation, Refused, Unavailable)) as refused:
        call(*arguments, **named)
    return refused.value.code


def test_a_reply_that_reached_the_complainant_is_the_complaint_s_reply(branch, letters):
    found = decided(branch)
    letter_id = issued(letters, found)
    branch.clock.advance(minutes=5)
    (letter,) = letters("supervisor").deliver(letter_id, by_post(branch)).letters
    complaint = desk(branch).complaint(found).complaint
    assert (letter.state, complaint.state) == ("delivered", "replied")
    assert (complaint.reply_form, complaint.reply_proof) == ("post", letter.letter_no)
    assert complaint.replied_at == letter.delivered_at == branch.clock.now


def test_a_frame_is_filled_from_the_record_and_shows_the_complainant_s_own_words(branch, letters):
    (text,) = begun(letters, decided(branch)).frame.texts
    facts = {fact.label: fact.value for fact in text.facts}
    assert text.salutation == "尊敬的张小明："
    assert facts["投诉编号"] == "B001-C1-2026-T0001"
    assert facts["投诉类别"] == "服务行为 · 等候过长"
    assert any("15个工作日" in line for line in text.rights)


def test_a_bare_frame_is_not_issued(branch, letters):
    letter = begun(letters, decided(branch))
    assert code(letters("supervisor").issue, letter.letter_id) == "letter.blank_empty"
    assert branch.store.all(ComplaintLetter)[0].state == "draft"


def test_the_answer_to_another_complaint_is_no_answer_to_this_one(branch, letters):
    first, second = decided(branch), decided(branch)
    issued(letters, first)
    assert code(letters("supervisor").issue, written(letters, second)) == "letter.copied"
    letters("supervisor").issue(written_again(letters, second))


def written_again(letters, complaint_id):
    (letter,) = letters("supervisor").shelf(complaint_id).letters
    words = letter.words | {"result": f"{SAID}另向您书面道歉。"}
    letters("supervisor").write(letter.letter_id, words)
    return letter.letter_id


def test_nothing_but_the_blanks_can_be_written(branch, letters):
    letter = begun(letters, decided(branch))
    assert code(letters("supervisor").write, letter.letter_id, {"rights": "无"}) == "letter.no_such_blank"


def test_what_was_issued_is_written_no_more(branch, letters):
    letter_id = issued(letters, decided(branch))
    assert code(letters("supervisor").write, letter_id, {}) == "letter.not_draft"


def test_a_reply_is_drafted_while_it_is_inquired_and_issued_once_it_is_decided(branch, letters):
    letter_id = written(letters, in_hand(branch))
    assert code(letters("supervisor").issue, letter_id) == "letter.not_yet"


def test_a_teller_writes_a_reply_and_does_not_issue_it(branch, letters):
    letter_id = written(letters, decided(branch), who="colleague")
    assert "issue" not in letters("colleague").shelf(branch_complaint(branch)).letters[0].actions
    assert code(letters("colleague").issue, letter_id) == "permission.refused"


def branch_complaint(branch):
    return branch.store.all(ComplaintLetter)[0].complaint_id


def test_reading_a_reply_out_by_telephone_does_not_deliver_it(branch, letters):
    letter_id = issued(letters, decided(branch))
    called = by_post(branch, means=Means.PHONE, proof=None)
    assert code(letters().deliver, letter_id, called) == "letter.phone_alone"


def test_a_reply_without_proof_is_not_delivered(branch, letters):
    letter_id = issued(letters, decided(branch))
    assert code(letters().deliver, letter_id, by_post(branch, proof=None)) == "letter.proof_missing"


def test_a_letter_that_came_back_was_only_tried(branch, letters):
    found = decided(branch)
    letter_id = issued(letters, found)
    (letter,) = letters().deliver(letter_id, by_post(branch, reached=False, note="退回：地址不详")).letters
    assert (letter.state, len(letter.deliveries)) == ("sealed", 1)
    assert desk(branch).complaint(found).complaint.state == "decided"
    (letter,) = letters().deliver(letter_id, by_post(branch)).letters
    assert (letter.state, len(letter.deliveries)) == ("delivered", 2)


def test_no_letter_arrives_before_it_was_sealed_or_tomorrow(branch, letters):
    letter_id = issued(letters, decided(branch))
    early, late = by_post(branch), by_post(branch)
    branch.clock.advance(minutes=10)
    early = replace(early, at=branch.clock.now.replace(hour=0))
    late = replace(late, at=branch.clock.now.replace(day=28))
    assert code(letters().deliver, letter_id, early) == "letter.delivered_before_sealed"
    assert code(letters().deliver, letter_id, late) == "letter.delivered_in_future"


def test_an_acknowledgement_by_telephone_counts_and_stops_the_first_clock(branch, letters):
    found = register(branch)
    desk(branch, "supervisor").accept(found)
    desk(branch, "supervisor").classify(found, SLOW)
    desk(branch, "second_supervisor").confirm(found)
    letter_id = issued(letters, found, P.ACKNOWLEDGEMENT)
    letters().deliver(letter_id, by_post(branch, means=Means.PHONE, proof=None))
    complaint = desk(branch).complaint(found).complaint
    assert (complaint.state, complaint.responded_at) == ("acknowledged", branch.clock.now)


def test_a_refusal_gives_its_reason_in_writing(branch, letters):
    found = register(branch)
    desk(branch, "supervisor").refuse(found, "不属于本营业部业务。")
    letter_id = issued(letters, found, P.REFUSAL)
    (letter,) = letters("supervisor").deliver(letter_id, by_post(branch)).letters
    assert letter.state == "delivered"


def test_an_extension_counts_once_its_letter_arrived_and_names_both_days(branch, letters):
    found = in_hand(branch)
    handling(branch, "colleague").ask_extension(found, 50, "须调取第三方银行流水。")
    handling(branch, "manager").agree_extension(found)
    handling(branch, "compliance").agree_extension(found)
    letter_id = issued(letters, found, P.EXTENSION)
    before = desk(branch).complaint(found).complaint.limit_at
    letters("supervisor").deliver(letter_id, by_post(branch))
    view = desk(branch).complaint(found)
    (opening,) = letters("supervisor").shelf(found).letters[0].frame.texts[0].opening
    assert view.complaint.state == "extended"
    assert view.complaint.limit_at > before
    for day in map(branch.place.day_of, (before, view.complaint.limit_at)):
        assert f"{day.year}年{day.month}月{day.day}日" in opening


def test_a_seal_that_fails_leaves_the_letter_issued_and_is_taken_up_again(branch, letters):
    found = decided(branch)
    letter_id = written(letters, found)
    branch.tools.sealer.fail_at["seal"] = Unavailable("key.unreadable")
    assert code(letters("supervisor").issue, letter_id) == "key.unreadable"
    assert letters().shelf(found).letters[0].state == "issued"
    assert letters("supervisor").finish(letter_id).letters[0].state == "sealed"


def test_whoever_issues_signs_it_and_the_seal_covers_their_signature(branch, letters):
    issued(letters, decided(branch))
    (letter,) = branch.store.all(ComplaintLetter)
    signed = [each for each in branch.store.all(Attestation) if each.subject_id == letter.id]
    assert [each.staff_name for each in signed] == ["周主管"]
    assert signed[0].facts["content"] == letter.document.digest


def test_a_letter_not_sent_yet_is_voided_with_a_reason_and_written_anew(branch, letters):
    found = decided(branch)
    letter_id = issued(letters, found)
    assert code(letters("supervisor").drop, letter_id) == "workflow.reason_missing"
    letters("supervisor").drop(letter_id, "金额写错。")
    assert P.REPLY in letters("supervisor").shelf(found).may_begin


def test_nobody_writes_to_somebody_who_would_not_be_named(branch, letters):
    found = register(branch, complainant=Complainant(anonymous=True))
    desk(branch, "supervisor").refuse(found, "无法核实。")
    assert letters("supervisor").shelf(found).may_begin == ()
    assert code(letters("supervisor").begin, found, P.REFUSAL) == "letter.nobody_to_write_to"


def test_letters_of_a_restricted_complaint_are_compliance_s_alone(branch, letters):
    found = register(branch, nature=Nature.WHISTLE_BLOWING)
    letter = begun(letters, found, P.RECEIPT, who="compliance")
    assert branch.store.all(RestrictedLetter)
    assert not branch.store.all(ComplaintLetter)
    for who in ("teller", "supervisor", "manager"):
        assert code(letters(who).shelf, found) == "record.unknown"
        assert code(letters(who).preview, letter.letter_id) == "record.unknown"


def test_a_proof_is_read_by_its_letter_alone_and_every_look_is_audited(branch, letters):
    found = decided(branch)
    letter_id = issued(letters, found)
    letters("supervisor").deliver(letter_id, by_post(branch))
    files, (tried,) = LetterFileDesk(branch.at("supervisor"), branch.tools), branch.store.all(LetterDelivery)
    assert files.proof(letter_id, tried.proof_digest) == PROOF.content
    assert code(files.proof, letter_id, "00") == "record.unknown"
    assert "complaint:file:proof_read" in branch.actions()


def test_copies_are_printed_and_counted(branch, letters):
    letter_id = issued(letters, decided(branch))
    files = LetterFileDesk(branch.at("supervisor"), branch.tools)
    files.print_letter(letter_id, "Front desk")
    files.print_letter(letter_id, "Front desk")
    assert len(branch.tools.printer.printed) == 2


def test_an_appeal_is_answered_by_a_letter_that_names_the_first_reply(branch, letters):
    found = decided(branch)
    letters("supervisor").deliver(issued(letters, found), by_post(branch))
    appeal = Appeal(handling="答复未提补偿。", disputed="责任", request="补偿交通费")
    AppealDesk(branch.at("teller")).appeal(found, appeal)
    AppealDesk(branch.at("compliance")).review(found)
    AppealDesk(branch.at("compliance")).conclude(found, "uphold", "原处理适当。")
    letter_id = issued(letters, found, P.APPEAL_REPLY, "compliance", "维持原答复。")
    (reply, last) = letters("compliance").deliver(letter_id, by_post(branch)).letters
    assert reply.letter_no in last.frame.texts[0].opening[0]
    assert desk(branch).complaint(found).complaint.state == "replied_final"


def test_the_record_knows_a_letter_s_very_file_and_says_when_it_was_voided(branch, letters):
    letter_id = issued(letters, decided(branch))
    (letter,) = branch.store.all(ComplaintLetter)
    order = branch.tools.sealer.orders[-1]
    known = {"number": letter.letter_no, "evidence_digest": order.evidence_digest}
    found = Verification(checks=(), sha256=letter.sealed_digest, **known)
    desk_of = VerifyDesk(branch.at("auditor"))
    assert all(check.holds for check in desk_of.against_record(found))
    other = replace(found, sha256="00")
    assert [check.reason for check in desk_of.against_record(other) if not check.holds] == ["other_file"]
    letters("supervisor").drop(letter_id, "金额写错。")
    assert [check.reason for check in desk_of.against_record(found) if not check.holds] == ["not_in_force"]


def test_a_letter_that_was_written_waits_for_whoever_may_issue_it(branch, letters):
    found = decided(branch)
    mine = lambda who: [line.complaint_id for line in ComplaintLists(branch.at(who)).work().mine]  # noqa: E731
    assert mine("supervisor") == []
    written(letters, found, who="colleague")
    assert (mine("supervisor"), mine("teller")) == ([found], [found])
    assert mine("greeter") == []
