"""A reader of identity cards on a serial line: a pseudo-terminal on whose other end a card reader answers."""

import os
import threading
import tty
from datetime import date

import pytest

from app.devices.identity_reader import DONE, FIND, FOUND, READ, SELECT, SerialReader, facts_of, frame
from app.domain.errors import Unavailable
from app.domain.identity import IdentityKind
from app.domain.synthetic import resident_number

NUMBER = resident_number(9, date(1988, 5, 17), male=False)
NONE_THERE = 0x80


def text(name="张小明", number=NUMBER, until="20360101"):
    """Return the 256 bytes of text as a card holds them."""
    parts = (
        (name, 15), ("2", 1), ("01", 2), ("19880517", 8), ("某省某市某区一路二号", 35), (number, 18),
        ("某市公安局", 15), ("20160101", 8), (until, 8), ("", 18),
    )  # fmt: skip
    return "".join(part.ljust(length) for part, length in parts).encode("utf-16-le")


class Module:
    """The security module at the other end: answers frames, one status for each command it is asked in turn."""

    def __init__(self, content, answers):
        self.master, slave = os.openpty()
        tty.setraw(slave)
        self.port = os.ttyname(slave)
        self._slave, self._content, self._answers = slave, content, answers
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self):
        for expected, status in self._answers:
            assert os.read(self.master, 64) == frame(expected)
            picture = bytes(1024) if expected == READ else b""
            lengths = bytes.fromhex("01000400") if expected == READ else b""
            content = lengths + (self._content if expected == READ else b"") + picture
            os.write(self.master, frame(bytes([0, 0, status]) + content))

    def close(self):
        os.close(self.master)
        os.close(self._slave)


@pytest.fixture
def module():
    made = []

    def make(content=b"", *answers):
        made.append(Module(content, answers))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_the_commands_are_those_of_the_protocol():
    assert [frame(command).hex() for command in (FIND, SELECT, READ)] == [
        "aaaaaa96690003200122",
        "aaaaaa96690003200221",
        "aaaaaa96690003300132",
    ]


def test_a_card_that_is_laid_on_is_read(module):
    reader = module(text(), (FIND, NONE_THERE), (FIND, FOUND), (SELECT, DONE), (READ, DONE))
    facts = SerialReader(reader.port).read(patience=5)
    assert (facts.name, facts.number, facts.kind, facts.valid_until) == (
        "张小明", NUMBER, IdentityKind.RESIDENT_ID, date(2036, 1, 1),
    )  # fmt: skip


def test_where_no_card_is_laid_on_the_wait_ends(module):
    reader = module(b"", (FIND, NONE_THERE))
    with pytest.raises(Unavailable, match=r"reader\.no_card"):
        SerialReader(reader.port).read(patience=0)


def test_a_card_that_was_taken_away_is_no_bug(module):
    reader = module(b"", (FIND, FOUND), (SELECT, 0x81))
    with pytest.raises(Unavailable, match=r"reader\.unreadable"):
        SerialReader(reader.port).read(patience=5)


def test_a_reader_that_is_not_there_is_named(tmp_path):
    with pytest.raises(Unavailable) as missing:
        SerialReader(str(tmp_path / "ttyUSB7")).read(patience=0)
    assert (missing.value.code, missing.value.params["port"]) == ("reader.missing", str(tmp_path / "ttyUSB7"))


@pytest.mark.parametrize(
    ("number", "kind"),
    [("810000198001010014", IdentityKind.HK_MACAO_RESIDENCE), ("830000199003070035", IdentityKind.TAIWAN_RESIDENCE)],
)
def test_a_residence_permit_is_told_by_its_number(number, kind):
    assert facts_of(text(number=number)).kind is kind


def test_a_card_without_an_end_says_so():
    assert facts_of(text(until="长期")).valid_until is None


def test_a_foreigners_card_has_a_form_of_its_own():
    parts = (("SMITH, JOHN", 60), ("1", 1), ("USA110189010801", 15), ("USA", 3), ("", 15))
    words = "".join(part[:length].ljust(length) for part, length in parts)
    words = words.ljust(94) + "20240101" + "20340101" + "19890108" + "02" + "1500" + "I"
    facts = facts_of(words.ljust(128).encode("utf-16-le"))
    assert (facts.name, facts.kind, facts.valid_until) == (
        "SMITH, JOHN", IdentityKind.FOREIGN_PERMANENT_RESIDENCE, date(2034, 1, 1),
    )  # fmt: skip


@pytest.mark.parametrize("content", [b"\0" * 256, text(until="19"), text()[:248] + "Y".encode("utf-16-le") + bytes(6)])
def test_what_makes_no_sense_is_unreadable(content):
    with pytest.raises(Unavailable, match=r"reader\.unreadable"):
        facts_of(content)
