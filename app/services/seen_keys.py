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

    def __contains__(self, key: str) -> bool:
        """Tell whether the key was added before."""
        digest = self._digest(key)
        return digest in self._recent or any(_holds(run, digest) for run in self._runs)

    def add(self, key: str) -> None:
        """Remember the key."""
        self._recent.add(self._digest(key))
        if len(self._recent) >= _RECENT:
            self._settle()

    def _digest(self, key: str) -> int:
        return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8, key=self._salt).digest(), "big")

    def _settle(self) -> None:
        """Sort the recent keys into a run, and runs of like size into one, so that few runs stay to be searched."""
        run = array("Q", sorted(self._recent))
        self._recent.clear()
        while self._runs and len(self._runs[-1]) <= len(run):
            run = array("Q", sorted([*self._runs.pop(), *run]))
        self._runs.append(run)


def _holds(run: "array[int]", digest: int) -> bool:
    place = bisect_left(run, digest)
    return place < len(run) and run[place] == digest
