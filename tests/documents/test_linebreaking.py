from hypothesis import given
from hypothesis import strategies as st

from app.documents.linebreaking import NEVER_FIRST, NEVER_LAST, break_lines


def measure(text: str) -> float:
    return sum(5 if character.isascii() else 10 for character in text)


def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() -> None:
    text = "客户（含机构客户）已阅读《风险揭示书》，并确认“知悉”全部内容。" * 6
    lines = [line.text for line in break_lines(text, 103, measure)]
    assert all(line[0] not in NEVER_FIRST and line[-1] not in NEVER_LAST for line in lines)


def test_words_and_numbers_stay_whole_unless_longer_than_a_line() -> None:
    lines = [line.text for line in break_lines("资金账号 8800123412 已开通 electronic-signature-service", 80, measure)]
    assert lines[1].startswith("8800123412 ")
    assert max(measure(line) for line in lines) <= 80


def test_only_the_last_line_of_a_paragraph_is_not_full() -> None:
    assert [line.full for line in break_lines("一二三四五六七八九十", 40, measure)] == [True, True, False]


@given(st.text(alphabet="中文，。（）《》ab 1\n", max_size=120), st.integers(min_value=20, max_value=200))
def test_nothing_but_blanks_is_lost_and_no_line_is_too_long(text: str, width: int) -> None:
    lines = [line.text for line in break_lines(text, width, measure)]
    assert "".join(lines).replace(" ", "") == text.replace("\n", "").replace(" ", "")
    assert all(measure(line) <= width for line in lines)
