"""The loudspeaker over Qt's own speech, with the engine that Qt ships for trying."""

import sys
import wave

import pytest

from app.devices.loudspeaker import Loudspeaker, loudspeaker
from app.domain.announcements import Spoken
from app.services.resources import resource
from app.services.voice import SilentVoice

pytestmark = pytest.mark.qt_log_ignore("Couldn't load", "Couldn't resolve", "PulseAudioService")
"""What Qt says of a machine without a sound card, such as this one."""


@pytest.fixture
def speaker(qapp):
    made = loudspeaker("mock")
    yield made
    made.hush()


def test_it_says_what_its_engine_has_a_voice_for(speaker):
    assert isinstance(speaker, Loudspeaker)
    assert speaker.speaks(Spoken.ENGLISH)
    assert not speaker.speaks(Spoken.MANDARIN)


def test_it_tells_when_a_sentence_has_ended(qtbot, speaker):
    told = []
    speaker.say("Ticket A zero zero five", Spoken.ENGLISH, lambda: told.append("end"))
    assert told == []
    qtbot.waitUntil(lambda: told == ["end"], timeout=20_000)


def test_a_language_without_a_voice_ends_at_once(speaker):
    told = []
    speaker.say("请", Spoken.MANDARIN, lambda: told.append("end"))
    assert told == ["end"]


def test_hushed_it_tells_nothing_any_more(qtbot, speaker):
    told = []
    speaker.say("Ticket A zero zero five", Spoken.ENGLISH, lambda: told.append("end"))
    speaker.hush()
    qtbot.wait(50)
    assert told == []


def test_without_qts_speech_it_is_silent(monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert isinstance(loudspeaker(), SilentVoice)


def test_the_chime_is_short_and_plain():
    with wave.open(str(resource("sounds", "chime.wav"))) as chime:
        assert chime.getnchannels() == 1
        assert chime.getnframes() / chime.getframerate() < 2
