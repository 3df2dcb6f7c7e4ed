"""A signature as a hand would write it: a few looping strokes, never twice the same."""

from math import cos, pi, sin
from random import Random

from app.domain.handwriting import Handwriting, Stroke, StrokePoint

ASPECT = 3.0
_SAMPLES = 36


def signature(random: Random) -> Handwriting:
    """Return handwriting of three or four strokes across the pad."""
    count = random.randint(3, 4)
    ms = 0
    strokes = []
    for index in range(count):
        stroke, ms = _stroke(random, 0.12 + index * 0.72 / count, ms)
        strokes.append(stroke)
        ms += random.randint(80, 200)
    return Handwriting(tuple(strokes), ASPECT)


def _stroke(random: Random, left: float, ms: int) -> tuple[Stroke, int]:
    loops, tilt = random.uniform(1.0, 2.2), random.uniform(0.1, 0.24)
    height, middle = random.uniform(0.18, 0.34), random.uniform(0.42, 0.56)
    points = []
    for sample in range(_SAMPLES):
        along = sample / (_SAMPLES - 1)
        angle = 2 * pi * loops * along
        x = left + 0.17 * along + 0.03 * cos(angle)
        y = middle + height * sin(angle) * (1 - along / 2) - tilt * along
        pressure = 0.35 + 0.5 * sin(pi * along)
        points.append(StrokePoint(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0), ms, pressure))
        ms += random.randint(5, 9)
    return Stroke(tuple(points)), ms
