"""Handwriting captured on a pad: strokes with time and pressure (rules 3.4)."""

import json
from dataclasses import dataclass
from math import hypot

from app.domain.errors import RuleViolation

SMALLEST_EXTENT = 0.12
"""A signature spans at least this share of the pad in its longer direction."""
SHORTEST_INK = 0.25
"""Least length of ink, as a share of the pad's width."""
FEWEST_POINTS = 8
STRAIGHTEST = 0.98
"""Ink whose end-to-end distance is more than this share of its length is a line, not a signature."""


@dataclass(frozen=True, slots=True)
class StrokePoint:
    """One sample: place on the pad from its top left corner, when, and how hard.

    Args:
        x: 0 at the left edge to 1 at the right.
        y: 0 at the top edge to 1 at the bottom.
        ms: Milliseconds since the first touch of the signature.
        pressure: 0 to 1; a device without pressure reports 0.5.
    """

    x: float
    y: float
    ms: int
    pressure: float = 0.5


@dataclass(frozen=True, slots=True)
class Stroke:
    """From pen down to pen up."""

    points: tuple[StrokePoint, ...]

    def length(self, aspect: float) -> float:
        """Return the length of the ink in pad widths.

        Args:
            aspect: Width of the pad divided by its height.
        """
        pairs = zip(self.points, self.points[1:], strict=False)
        return sum(hypot(b.x - a.x, (b.y - a.y) / aspect) for a, b in pairs)


@dataclass(frozen=True, slots=True)
class Handwriting:
    """All strokes of one signature and the shape of the pad they were made on."""

    strokes: tuple[Stroke, ...]
    aspect: float
    """Width of the pad divided by its height."""

    @property
    def points(self) -> tuple[StrokePoint, ...]:
        """Every sample, in order."""
        return tuple(point for stroke in self.strokes for point in stroke.points)

    def check_plausible(self) -> None:
        """Refuse what cannot be somebody's name.

        Raises:
            RuleViolation: ``signature.empty``, ``signature.too_small`` or ``signature.straight_line``.
        """
        points = self.points
        ink = sum(stroke.length(self.aspect) for stroke in self.strokes)
        if len(points) < FEWEST_POINTS or ink == 0:
            raise RuleViolation("signature.empty")
        if self._extent() < SMALLEST_EXTENT or ink < SHORTEST_INK:
            raise RuleViolation("signature.too_small")
        if len(self.strokes) == 1 and self._straightness(ink) > STRAIGHTEST:
            raise RuleViolation("signature.straight_line")

    def _extent(self) -> float:
        """Return the longer side of the ink's bounds, in pad widths."""
        xs, ys = [p.x for p in self.points], [p.y for p in self.points]
        return max(max(xs) - min(xs), (max(ys) - min(ys)) / self.aspect)

    def _straightness(self, ink: float) -> float:
        """Return end-to-end distance over length of ink: 1 is a ruled line."""
        first, last = self.points[0], self.points[-1]
        return hypot(last.x - first.x, (last.y - first.y) / self.aspect) / ink


def handwriting_to_json(handwriting: Handwriting) -> str:
    """Write the strokes as compact JSON text, the same text for the same strokes."""
    strokes = [
        [[round(p.x, 5), round(p.y, 5), p.ms, round(p.pressure, 4)] for p in stroke.points]
        for stroke in handwriting.strokes
    ]
    return json.dumps({"aspect": handwriting.aspect, "strokes": strokes}, separators=(",", ":"), sort_keys=True)


def handwriting_from_json(text: str) -> Handwriting:
    """Read what ``handwriting_to_json`` wrote."""
    raw = json.loads(text)
    strokes = (Stroke(tuple(StrokePoint(*point) for point in stroke)) for stroke in raw["strokes"])
    return Handwriting(tuple(strokes), raw["aspect"])
