"""Draws handwriting as PDF paths: the appearance of a signature, without fonts and without pictures."""

from app.domain.handwriting import Handwriting

THINNEST, THICKEST = 0.8, 2.6
"""Width of the line in points at no and at full pressure."""
MARGIN = 3.0
INK = "0.05 0.09 0.30"
"""Dark blue, as from a pen."""

CLOSEST = 0.6
"""Points nearer to each other than this many points of paper are drawn as one."""

Place = tuple[float, float]
Dot = tuple[float, float, float]
"""A place and the width of the line there."""


def ink_operators(handwriting: Handwriting, width: float, height: float) -> bytes:
    """Return the content stream that draws the strokes into a box, their shape kept, centred.

    Args:
        handwriting: The strokes as captured.
        width: Width of the box in points.
        height: Height of the box in points.
    """
    room_width, room_height = width - 2 * MARGIN, height - 2 * MARGIN
    pad_width = min(room_width, room_height * handwriting.aspect)
    pad_height = pad_width / handwriting.aspect
    left, top = (width - pad_width) / 2, (height + pad_height) / 2
    lines = ["q 1 J 1 j", f"{INK} RG"]
    for stroke in handwriting.strokes:
        dots = [(left + p.x * pad_width, top - p.y * pad_height, _width(p.pressure)) for p in stroke.points]
        lines.extend(_stroke(_thinned(dots)))
    lines.append("Q")
    return "\n".join(lines).encode()


def _thinned(dots: list[Dot]) -> list[Dot]:
    """Leave out points that lie closer than can be seen: a pen gives a thousand a second."""
    kept = dots[:1]
    for dot in dots[1:]:
        if abs(dot[0] - kept[-1][0]) + abs(dot[1] - kept[-1][1]) >= CLOSEST:
            kept.append(dot)
    if len(dots) > 1 and kept[-1][:2] != dots[-1][:2]:
        kept.append(dots[-1])
    return kept


def _stroke(dots: list[Dot]) -> list[str]:
    """Return one stroke as curves through the middles of its segments, grouped by equal width."""
    if len(dots) == 1:
        dots = dots * 2
    current, width = dots[0][:2], dots[0][2]
    lines = [f"{width:.1f} w", _at(current, "m")]
    for index, dot in enumerate(dots[1:], start=1):
        if dot[2] != width:
            width = dot[2]
            lines.extend(("S", f"{width:.1f} w", _at(current, "m")))
        end = _middle(dot, dots[index + 1]) if index < len(dots) - 1 else dot[:2]
        lines.append(_curve(current, dot[:2], end))
        current = end
    lines.append("S")
    return lines


def _width(pressure: float) -> float:
    """Return the line's width in steps of 0.2 points: few steps, few paths."""
    width = THINNEST + (THICKEST - THINNEST) * min(max(pressure, 0.0), 1.0)
    return round(width * 5) / 5


def _curve(start: Place, bend: Place, end: Place) -> str:
    """Return a quadratic curve raised to the cubic one that PDF knows."""
    first = (start[0] + (bend[0] - start[0]) * 2 / 3, start[1] + (bend[1] - start[1]) * 2 / 3)
    second = (end[0] + (bend[0] - end[0]) * 2 / 3, end[1] + (bend[1] - end[1]) * 2 / 3)
    return f"{first[0]:.2f} {first[1]:.2f} {second[0]:.2f} {second[1]:.2f} {end[0]:.2f} {end[1]:.2f} c"


def _middle(first: Dot, second: Dot) -> Place:
    return (first[0] + second[0]) / 2, (first[1] + second[1]) / 2


def _at(place: Place, operator: str) -> str:
    return f"{place[0]:.2f} {place[1]:.2f} {operator}"
