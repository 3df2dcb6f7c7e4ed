"""Remembers the keys of a million rows in sixteen bytes each."""

import hashlib
import os
from array import array
from bisect import bisect_left
from typing import Final

_RECENT: Final = 8192


class SeenKeys:
    """A set of texts that can only grow, kept as sorted runs of keyed 64-bit digests.

    Two different keys among a million are taken for the same once in some 37 million imports.
    """

    def __init__(self) -> None:
        self._salt = os.urandom(16)
        self._recent: set[int] = set()
        self._runs: list[array[int]] = []

    def digest(self, key: str) -> int:
        """Return what is remembered of a key; worked out once for asking and adding."""
        return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8, key=self._salt).digest(), "big")

    def __contains__(self, digest: int) -> bool:
        """Tell whether a key of this digest was added before."""
        if digest in self._recent:
            return True
        for run in self._runs:
            place = bisect_left(run, digest)
            if place < len(run) and run[place] == digest:
                return True
        return False

    def add(self, digest: int) -> None:
        """Remember the key of this digest."""
        self._recent.add(digest)
        if len(self._recent) >= _RECENT:
            self._settle()

    def _settle(self) -> None:
        """Sort the recent keys into a run, and runs of like size into one, so that few runs stay to be searched."""
        run = array("Q", sorted(self._recent))
        self._recent.clear()
        while self._runs and len(self._runs[-1]) <= len(run):
            run = array("Q", sorted([*self._runs.pop(), *run]))
        self._runs.append(run)
