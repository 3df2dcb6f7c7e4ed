"""What the hall hears when a ticket is called."""

from uuid import UUID

from app.domain.announcements import Announcement, Spoken, risen

FIRST, SECOND = UUID(int=1), UUID(int=2)


def test_mandarin_reads_the_digits_singly():
    assert Announcement("A005", "2").sentence(Spoken.MANDARIN) == "请 A零零五号 到 2号窗口 办理业务"


def test_english_reads_the_digits_singly():
    said = Announcement("A010", "3").sentence(Spoken.ENGLISH)
    assert said == "Ticket A zero one zero, please go to window 3."


def test_a_number_that_needs_its_terminal_is_said_with_it():
    assert "A零二三K一号" in Announcement("A023-K1", "1").sentence(Spoken.MANDARIN)


def test_everything_is_said_twice_in_each_language():
    script = Announcement("A005", "2").script((Spoken.MANDARIN, Spoken.ENGLISH))
    assert [language for language, _ in script] == ["zh_CN", "en", "zh_CN", "en"]
    assert script[:2] == script[2:]


def test_a_call_and_a_recall_are_heard_and_nothing_else():
    assert risen({FIRST: 1}, {FIRST: 1, SECOND: 1}) == (SECOND,)
    assert risen({FIRST: 1}, {FIRST: 2}) == (FIRST,)
    assert risen({FIRST: 2}, {}) == ()
