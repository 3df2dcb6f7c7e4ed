"""Readers of second-generation identity cards on a serial line (also those that a USB driver shows as one).

Nearly all speak the security module's own protocol (GA 467): a frame is a fixed head, a length, a command or three
status bytes, data, and the exclusive-or of everything behind the head. The module itself checks that the card is
genuine; the picture that comes with the text is not looked at.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from functools import reduce
from operator import xor
from time import monotonic
from typing import Final, Protocol

import serial
from serial.tools import list_ports

from app.domain.errors import Unavailable
from app.domain.identity import IdentityKind
from app.services.identity_reader import CardFacts

HEAD: Final = bytes.fromhex("AAAAAA9669")
FIND, SELECT, READ = b"\x20\x01", b"\x20\x02", b"\x30\x01"
FOUND, DONE = 0x9F, 0x90
BAUD: Final = 115_200
_ANSWER_S: Final = 2.0
_TEXT: Final = 256
_NO_END: Final = "长期"
_KIND_AT: Final = 248
"""Where a card says which form its text has: nothing or J for residents, I for foreigners; others are typed."""
_KINDS: Final = {"81": IdentityKind.HK_MACAO_RESIDENCE, "82": IdentityKind.HK_MACAO_RESIDENCE}
_TAIWAN: Final = "83"


class Line(Protocol):
    """A serial line that was opened."""

    def write(self, data: bytes, /) -> object:
        """Send."""
        ...

    def read(self, size: int, /) -> bytes:
        """Return so many bytes, fewer where they did not come in time."""
        ...


class SerialReader:
    """A reader at a port, opened for each card, so that it may be pulled out and plugged in again."""

    def __init__(self, port: str) -> None:
        """Name the port: ``/dev/ttyUSB0``, ``COM3``."""
        self._port = port

    def read(self, patience: float) -> CardFacts:
        """Wait for a card and return what it says; Unavailable as the port's contract tells."""
        ends = monotonic() + patience
        with self._opened() as line:
            while asked(line, FIND, self._port)[0] != FOUND:
                if monotonic() >= ends:
                    raise Unavailable("reader.no_card")
            if asked(line, SELECT, self._port)[0] != DONE:
                raise Unavailable("reader.unreadable")
            status, content = asked(line, READ, self._port)
        if status != DONE or len(content) < 4 + _TEXT:
            raise Unavailable("reader.unreadable")
        return facts_of(content[4 : 4 + _TEXT])

    @contextmanager
    def _opened(self) -> Iterator[Line]:
        try:
            with serial.Serial(self._port, BAUD, timeout=_ANSWER_S, write_timeout=_ANSWER_S) as line:
                yield line
        except (serial.SerialException, OSError) as error:
            raise Unavailable("reader.missing", port=self._port) from error


def ports() -> tuple[str, ...]:
    """Return the serial ports that the system knows."""
    return tuple(sorted(port.device for port in list_ports.comports()))


def frame(body: bytes) -> bytes:
    """Return a frame around a command, or around status and data."""
    inner = (len(body) + 1).to_bytes(2, "big") + body
    return HEAD + inner + bytes([reduce(xor, inner)])


def asked(line: Line, command: bytes, port: str) -> tuple[int, bytes]:
    """Send a command and return the last status byte and the data of the answer.

    Raises:
        Unavailable: ``reader.missing`` where nothing sensible comes back.
    """
    line.write(frame(command))
    head = line.read(len(HEAD) + 2)
    length = int.from_bytes(head[-2:], "big")
    rest = line.read(length) if head.startswith(HEAD) and length >= 4 else b""  # noqa: PLR2004 - status and check
    if len(rest) != length or not rest or reduce(xor, head[len(HEAD) :] + rest) != 0:
        raise Unavailable("reader.missing", port=port)
    return rest[2], rest[3:-1]


def facts_of(text: bytes) -> CardFacts:
    """Return what the card's text says.

    Raises:
        Unavailable: ``reader.unreadable``.
    """
    with suppress(UnicodeDecodeError, ValueError):
        words = text.decode("utf-16-le")
        form = words[_KIND_AT // 2]
        if form == "I":
            return _foreign(words)
        if form in " \0J":
            return _resident(words)
    raise Unavailable("reader.unreadable")


def _resident(words: str) -> CardFacts:
    """Read a resident's card, or a residence permit of the same form."""
    number = words[61:79].strip()
    kind = _KINDS.get(number[:2], IdentityKind.RESIDENT_ID)
    if number.startswith(_TAIWAN):
        kind = IdentityKind.TAIWAN_RESIDENCE
    return CardFacts(
        kind=kind, number=_number(number), name=words[:15].strip("\0 "), valid_until=_until(words[102:110])
    )


def _foreign(words: str) -> CardFacts:
    """Read a foreigner's permanent residence card: the Chinese name where there is one."""
    name = words[79:94].strip("\0 ") or words[:60].strip("\0 ")
    number = _number(words[61:76].strip("\0 "))
    kind = IdentityKind.FOREIGN_PERMANENT_RESIDENCE
    return CardFacts(kind=kind, number=number, name=name, valid_until=_until(words[102:110]))


def _number(number: str) -> str:
    if not number:
        raise ValueError("a card without a number")
    return number


def _until(text: str) -> date | None:
    stripped = text.strip("\0 ")
    return None if stripped == _NO_END else datetime.strptime(stripped, "%Y%m%d").date()  # noqa: DTZ007 - a day
