"""A complaint's letters: their frames, their blanks, and what independent judges say of the files."""

from datetime import UTC, datetime

import pytest

from app.documents.letter_wording import LetterShelf
from app.documents.letters import set_letter
from app.documents.pages import page_count, page_text
from app.documents.seal import seal
from app.documents.wording import WordingShelf
from app.domain.documents import UnshowableCharacter
from app.domain.errors import RuleViolation, Unavailable
from app.domain.handwriting import Handwriting
from app.domain.letter_documents import LetterFrame, LetterPurpose, fill, require_written, words_digest
from app.services.ports import SealOrder
from tests.documents.conftest import RESOURCES

AT = datetime(2026, 2, 25, 2, tzinfo=UTC)
PLACES = {
    "addressee": "欧阳晓明", "received_on": "2026年2月13日", "reply_by": "2026年4月2日",
    "former_reply_by": "2026年3月18日",
    "reply_no": "B001-C1-20260225-L0001", "appeal_days": "15", "day": "2026年2月25日",
}  # fmt: skip
FACTS = {"complaint_no": "B001-C1-20260213-P0001", "matter": "未告知资产要求，两次往返。", "claim": "书面道歉"}
FOUND = "经调取柜台录像与业务办理日志并听取当事人说明，查明工作人员受理前未说明日均资产的计算口径。"


@pytest.fixture(scope="module")
def letters():
    return LetterShelf(RESOURCES / "wording")


@pytest.fixture
def judged(tmp_path, pdfsig, qpdf_check, pdfa_check):
    def ask(pdf):
        file = tmp_path / "letter.pdf"
        file.write_bytes(pdf)
        assert "Signature is Valid" in pdfsig(file)
        qpdf_check(file)
        pdfa_check(file)

    return ask


def frame_of(letters, purpose, languages=("zh_CN",)):
    texts = tuple(letters.text(purpose, language, PLACES, FACTS) for language in languages)
    return LetterFrame(
        number="B001-C1-20260225-L0002", purpose=purpose, branch_name="示例证券中山路营业部", texts=texts,
        prepared_at=AT, policy_version="abcdef012345", wording_version=letters.version("zh_CN"),
    )  # fmt: skip


def filled(letters, purpose, languages=("zh_CN",), **more):
    frame = frame_of(letters, purpose, languages)
    return fill(frame, {blank.key: FOUND for blank in frame.blanks if blank.least} | more)


def text_of(pdf):
    return "".join(page_text(pdf, page) for page in range(page_count(pdf))).replace("\r\n", "").replace(" ", "")


def test_a_reply_states_finding_grounds_result_and_every_way_onward(letters, press):
    text = text_of(set_letter(filled(letters, LetterPurpose.REPLY), press).pdf)
    for piece in (
        FOUND,
        "查明的事实",
        "认定及依据",
        "处理结果",
        "15个工作日内",
        "申诉",
        "调解",
        "不得拒绝",
        "12386",
        "诉讼",
    ):
        assert piece in text
    assert "改进措施" not in text, "a blank left empty is left out, heading and all"


@pytest.mark.parametrize("purpose", LetterPurpose)
def test_every_letter_names_its_complaint_and_where_else_one_may_turn(letters, press, purpose):
    text = text_of(set_letter(filled(letters, purpose), press).pdf)
    assert "B001-C1-20260213-P0001" in text
    assert "尊敬的欧阳晓明：" in text
    assert "12386" in text or purpose is LetterPurpose.ACKNOWLEDGEMENT


def test_a_letter_in_two_languages_begins_the_second_on_its_own_page_and_says_once_what_was_written(letters, press):
    both = filled(letters, LetterPurpose.REPLY, ("zh_CN", "en"), **{"result.en": "We apologise in writing."})
    laid_out = set_letter(both, press)
    text = text_of(laid_out.pdf)
    assert laid_out.pages == 2
    assert laid_out.signature_box.page == 0
    assert "Weapologiseinwriting." in text
    assert text.count(FOUND) == 3
    assert "SeetheChinesetext." in text


@pytest.mark.parametrize("purpose", LetterPurpose)
def test_a_sealed_letter_stands_before_every_judge(letters, press, purpose, sealing_key, judged):
    laid_out = set_letter(filled(letters, purpose, ("zh_CN", "en")), press)
    order = SealOrder(
        number="B001-C1-20260225-L0002", reason="L0002", location="B001 C1", signer_name="周主管", at=AT,
        handwriting=Handwriting((), laid_out.signature_box.aspect), box=laid_out.signature_box, evidence_digest="00",
    )  # fmt: skip
    judged(seal(laid_out.pdf, order, sealing_key).pdf)


def test_the_same_letter_gives_the_same_bytes(letters, press):
    once, again = (set_letter(filled(letters, LetterPurpose.REFUSAL), press) for _ in range(2))
    assert once.pdf == again.pdf


def test_the_frame_takes_no_words_but_in_its_blanks(letters):
    with pytest.raises(RuleViolation) as caught:
        fill(frame_of(letters, LetterPurpose.REPLY), {"rights": "您没有任何权利。"})
    assert caught.value.code == "letter.no_such_blank"


@pytest.mark.parametrize("purpose", [purpose for purpose in LetterPurpose if purpose is not LetterPurpose.RECEIPT])
def test_a_bare_frame_is_no_letter(letters, purpose):
    with pytest.raises(RuleViolation) as caught:
        require_written(fill(frame_of(letters, purpose), {}))
    assert caught.value.code == "letter.blank_empty"


def test_what_the_writer_is_asked_for_is_no_answer(letters):
    frame = frame_of(letters, LetterPurpose.REPLY)
    with pytest.raises(RuleViolation):
        require_written(fill(frame, {blank.key: blank.asks * 2 for blank in frame.blanks} | {"result": "已处理。"}))


def test_a_copied_answer_is_told_whatever_its_punctuation(letters):
    one, other = filled(letters, LetterPurpose.REPLY), filled(letters, LetterPurpose.REPLY, result=f" {FOUND}！")
    assert words_digest(one) == words_digest(other)
    assert words_digest(one) != words_digest(filled(letters, LetterPurpose.REPLY, result=f"另行道歉。{FOUND}"))


def test_a_character_no_font_shows_is_named(letters, press):
    with pytest.raises(UnshowableCharacter):
        set_letter(filled(letters, LetterPurpose.REPLY, result=f"\U00030000{FOUND}"), press)


def test_both_languages_have_the_same_letters_blanks_and_facts(letters):
    for purpose in LetterPurpose:
        zh, en = (letters.text(purpose, language, PLACES, FACTS) for language in ("zh_CN", "en"))
        assert [(b.key, b.least) for b in zh.blanks] == [(b.key, b.least) for b in en.blanks]
        assert len(zh.rights) == len(en.rights)
        assert len(zh.facts) == len(en.facts)


def test_a_sentence_that_names_what_nobody_knows_is_found_when_the_file_is_read(tmp_path):
    text = (RESOURCES / "wording" / "letter.en.yaml").read_text("utf-8").replace("{received_on}", "{recieved_on}", 1)
    (tmp_path / "letter.en.yaml").write_text(text, "utf-8")
    with pytest.raises(Unavailable, match=r"wording\.damaged") as caught:
        LetterShelf(tmp_path).version("en")
    assert "recieved_on" in str(caught.value.params)


def test_an_unknown_language_is_named(letters):
    with pytest.raises(RuleViolation):
        letters.version("fr")


def test_letters_and_confirmations_share_a_folder_and_not_a_file(letters):
    assert WordingShelf(RESOURCES / "wording").services("zh_CN")
