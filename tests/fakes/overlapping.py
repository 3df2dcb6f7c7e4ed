"""Looks for appointments that share somebody or something at one time."""

from itertools import pairwise


def overlaps_in(standing):
    """Return the pairs that share a person or a room at one time without either being marked."""
    found = []
    for needed in ("staff_id", "room_id"):
        by = {}
        for one in standing:
            by.setdefault(getattr(one, needed), []).append(one)
        for key, those in by.items():
            ordered = sorted(those, key=lambda one: one.interval)
            found += [(a, b) for a, b in pairwise(ordered) if key and a.interval.overlaps(b.interval)]
    return found
