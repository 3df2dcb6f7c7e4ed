"""Breaks paragraphs of Chinese and Latin text into lines by the rules that Chinese print keeps."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Measure = Callable[[str], float]
"""Returns a text's width in points."""

NEVER_FIRST = frozenset("，。、；：？！）】》〉」』〕’”…—％%,.;:?!)]}·～")
NEVER_LAST = frozenset("（【《〈「『〔‘“([{￥¥")
_TOKENS = re.compile(r"[ \u00a0]+|[\u0021-\u007e\u00a1-\u02ff\u0370-\u058f\u2010\u2011]+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``full`` when the text goes on in the next, so that the line may be set flush on both sides."""

    text: str
    full: bool


def break_lines(text: str, width: float, measure: Measure, first_indent: float = 0.0) -> list[Line]:
    """Return the lines of a text; a line break in the text starts a new line.

    Args:
        text: The paragraph.
        width: Room for a line in points.
        measure: Gives the width of a piece.
        first_indent: Room that the very first line gives up.
    """
    lines: list[Line] = []
    for part in text.split("\n"):
        lines.extend(_break_part(part, width, measure, first_indent if not lines else 0.0))
    return lines


def _break_part(text: str, width: float, measure: Measure, first_indent: float) -> list[Line]:
    tokens = [piece for token in _TOKENS.findall(text) for piece in _cut_long(token, width - first_indent, measure)]
    widths = [measure(token) for token in tokens]
    lines: list[Line] = []
    start = 0
    while start < len(tokens):
        end = _line_end(tokens, widths, start, width if lines else width - first_indent)
        line = "".join(tokens[start:end]).rstrip(" ")
        start = end
        while start < len(tokens) and tokens[start].isspace():
            start += 1
        lines.append(Line(line, full=start < len(tokens)))
    return lines or [Line("", full=False)]


def _line_end(tokens: Sequence[str], widths: Sequence[float], start: int, room: float) -> int:
    """Return the index after the last token of the line that begins at ``start``."""
    used = 0.0
    end = start
    while end < len(tokens) and (used + widths[end] <= room or tokens[end].isspace()):
        used += widths[end]
        end += 1
    if end >= len(tokens):
        return end
    fitting = max(end, start + 1)
    end = fitting
    while end > start and end < len(tokens) and not _may_break(tokens[end - 1], tokens[end]):
        end -= 1
    return end if end > start else fitting


def _may_break(before: str, after: str) -> bool:
    """Tell whether a line may end with the one token and the next begin with the other."""
    return after[0] not in NEVER_FIRST and before[-1] not in NEVER_LAST


def _cut_long(token: str, width: float, measure: Measure) -> list[str]:
    """Cut a word that is longer than a whole line into pieces that fit."""
    if len(token) == 1 or measure(token) <= width:
        return [token]
    pieces, piece = [], ""
    for character in token:
        if piece and measure(piece + character) > width:
            pieces.append(piece)
            piece = ""
        piece += character
    return [*pieces, piece]
