"""Recordings in sound or picture: told by their content, and held to be there to their end."""

from collections.abc import Iterator, Mapping
from typing import Final

from app.domain.errors import RuleViolation

_AUDIO_BRANDS: Final = (b"M4A ", b"M4B ")
_MP3_BITRATES: Final = (
    (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
)
"""Kilobits a second by index: MPEG 1, then MPEG 2 and 2.5; layer III."""
_MP3_RATES: Final[Mapping[int, tuple[int, ...]]] = {
    3: (44100, 48000, 32000),
    2: (22050, 24000, 16000),
    0: (11025, 12000, 8000),
}
_FRAMES: Final = 3
"""Frames that must follow each other before bytes are believed to be sound."""


def kind_of(content: bytes) -> str:
    """Return the media type of a recording: MP4, M4A, WebM, Matroska, WAV or MP3.

    Raises:
        RuleViolation: ``recording.unknown`` for anything else, ``recording.damaged`` for one that is cut off.
    """
    for recognise in (_mp4, _matroska, _wave, _mp3):
        if kind := recognise(content):
            return kind
    raise RuleViolation("recording.unknown")


def _mp4(content: bytes) -> str:
    if content[4:8] != b"ftyp":
        return ""
    boxes = [name for name, _ in _boxes(content)]
    if b"moov" not in boxes or b"mdat" not in boxes:
        raise RuleViolation("recording.damaged")
    return "audio/mp4" if content[8:12] in _AUDIO_BRANDS else "video/mp4"


def _boxes(content: bytes) -> Iterator[tuple[bytes, int]]:
    """Yield the name and place of each outer box; the last must end where the file does."""
    at = 0
    while at < len(content):
        size, head = int.from_bytes(content[at : at + 4], "big"), 8
        if size == 1:
            size, head = int.from_bytes(content[at + 8 : at + 16], "big"), 16
        if size == 0:
            size = len(content) - at
        if size < head or at + size > len(content):
            raise RuleViolation("recording.damaged")
        yield content[at + 4 : at + 8], at
        at += size


def _matroska(content: bytes) -> str:
    if not content.startswith(b"\x1a\x45\xdf\xa3"):
        return ""
    head = content[:64]
    kind = "video/webm" if b"webm" in head else "video/x-matroska" if b"matroska" in head else ""
    segment = content.find(b"\x18\x53\x80\x67")
    if not kind or segment < 0:
        raise RuleViolation("recording.damaged")
    size, begins = _ebml_size(content, segment + 4)
    if size is not None and begins + size > len(content):
        raise RuleViolation("recording.damaged")
    if content.find(b"\x1f\x43\xb6\x75", segment) < 0:  # No cluster: there is nothing to hear or see.
        raise RuleViolation("recording.damaged")
    return kind


def _ebml_size(content: bytes, at: int) -> tuple[int | None, int]:
    """Return a size, None for one that was left open, and where what it counts begins."""
    if at >= len(content) or content[at] == 0:
        raise RuleViolation("recording.damaged")
    width = 9 - content[at].bit_length()
    mask = (1 << (7 * width)) - 1
    value = int.from_bytes(content[at : at + width], "big") & mask
    return (None if value == mask else value), at + width


def _wave(content: bytes) -> str:
    if not (content.startswith(b"RIFF") and content[8:12] == b"WAVE"):
        return ""
    whole = int.from_bytes(content[4:8], "little") + 8 <= len(content)
    if not whole or b"fmt " not in content[:4096] or b"data" not in content[:65536]:
        raise RuleViolation("recording.damaged")
    return "audio/wav"


def _mp3(content: bytes) -> str:
    at = 0
    if content.startswith(b"ID3"):
        at = 10 + sum(
            (content[place] & 0x7F) << shift for place, shift in zip(range(6, 10), (21, 14, 7, 0), strict=True)
        )
    for _ in range(_FRAMES):
        length = _frame_length(content, at)
        if not length:
            if content.startswith(b"ID3"):
                raise RuleViolation("recording.damaged")
            return ""
        at += length
    return "audio/mpeg"


def _frame_length(content: bytes, at: int) -> int:
    """Return the length of the MPEG layer III frame that begins here, or 0 where none does."""
    head = content[at : at + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return 0
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    rate, bits = head[2] >> 2 & 3, head[2] >> 4
    if version not in _MP3_RATES or layer != 1 or rate == 3 or not 0 < bits < 15:
        return 0
    first = version == 3
    kilobits = _MP3_BITRATES[0 if first else 1][bits]
    return (144 if first else 72) * kilobits * 1000 // _MP3_RATES[version][rate] + (head[2] >> 1 & 1)
