"""Calls are said one after the other."""

import pytest

from app.domain.announcements import Announcement, Spoken
from app.services.voice import SilentVoice
from app.ui import announcer as module
from app.ui.announcer import Announcer
from tests.fakes.voices import WrittenVoice

MANDARIN = (Spoken.MANDARIN,)


@pytest.fixture(autouse=True)
def hurry(monkeypatch):
    monkeypatch.setattr(module, "SHOWN_MS", 1)
    monkeypatch.setattr(module, "PAUSE_MS", 1)


def test_a_call_is_a_chime_and_the_sentence_twice(qtbot):
    voice = WrittenVoice()
    announcer = Announcer(voice, MANDARIN)
    with qtbot.waitSignal(announcer.ended):
        announcer.call(Announcement("A005", "2"))
    assert voice.sounded == ["chime", *["请 A零零五号 到 2号窗口 办理业务"] * 2]


def test_several_calls_wait_for_each_other_and_never_overlap(qtbot):
    voice = WrittenVoice(held=True)
    announcer, begun = Announcer(voice, MANDARIN), []
    announcer.begun.connect(begun.append)
    calls = [Announcement(f"A00{n}", str(n)) for n in range(1, 4)]
    for call in calls:
        announcer.call(call)
    for sounds in range(1, 10):
        qtbot.waitUntil(lambda sounds=sounds: len(voice.sounded) == sounds)
        assert voice.open == 1
        voice.end()
    qtbot.waitUntil(lambda: not announcer._busy)
    assert begun == calls
    assert voice.most_open == 1


def test_without_a_voice_each_call_is_shown_all_the_same(qtbot):
    announcer, begun = Announcer(SilentVoice(), MANDARIN), []
    announcer.begun.connect(begun.append)
    with qtbot.waitSignal(announcer.ended):
        announcer.call(Announcement("A001", "1"))
        announcer.call(Announcement("A002", "2"))
    assert [call.number for call in begun] == ["A001", "A002"]
    assert announcer.spoken == ()


def test_an_engine_that_never_ends_is_left_behind(qtbot):
    voice = WrittenVoice(held=True)
    announcer = Announcer(voice, MANDARIN)
    announcer._stuck.setInterval(1)
    with qtbot.waitSignal(announcer.ended):
        announcer.call(Announcement("A001", "1"))
    assert len(voice.sounded) == 3


def test_a_late_end_of_what_was_left_behind_moves_nothing(qtbot):
    voice = WrittenVoice(held=True)
    announcer = Announcer(voice, MANDARIN)
    announcer.call(Announcement("A001", "1"))
    late = voice._done
    announcer.stop()
    late()
    qtbot.wait(10)
    assert voice.sounded == ["chime"]
