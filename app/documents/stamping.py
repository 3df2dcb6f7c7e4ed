"""Asking for timestamps while documents are sealed: one short try, and a while of peace after a fault."""

import hashlib
import time
from typing import Final

from app.documents.stamped_file import RESERVED
from app.documents.time_authority import TimeAuthorityClient
from app.documents.time_token import TimeToken
from app.domain.errors import Unavailable
from app.services.ports import SealingMeans

PEACE_SECONDS: Final = 300.0
"""After a fault the next documents are sealed without asking: clients do not wait for an authority that is down."""


class Stamper:
    """Asks for the timestamp of one seal and keeps what came of it."""

    def __init__(self, asking: "Asking", means: SealingMeans) -> None:
        """Ask whom the means name."""
        self._asking, self._means = asking, means
        self.token: TimeToken | None = None
        self.fault = ""

    def stamp(self, signature: bytes) -> bytes | None:
        """Return the token over a signature, or None; ``fault`` says why not."""
        if self._asking.is_resting:
            self.fault = "time_authority.resting"
            return None
        try:
            token = self._asking.token(self._means, hashlib.sha256(signature).digest())
        except Unavailable as fault:
            self.fault = fault.code
            return None
        self.token = token
        return token.content


class Asking:
    """Remembers when an authority last failed."""

    def __init__(self) -> None:
        """Begin without a fault."""
        self._rest_until = 0.0

    @property
    def is_resting(self) -> bool:
        """Whether a fault lies too short a while back for asking while a client waits."""
        return time.monotonic() < self._rest_until

    def stamper(self, means: SealingMeans) -> Stamper | None:
        """Return what stamps one seal; None where no authority is named."""
        return Stamper(self, means) if means.time_authority else None

    def token(self, means: SealingMeans, digest: bytes) -> TimeToken:
        """Ask at once, whatever happened before.

        Raises:
            Unavailable: ``time_authority.none`` where none is named, what ``TimeAuthorityClient.stamp`` says, or
                ``time_authority.unusable`` for a token that has no room.
        """
        if not means.time_authority:
            raise Unavailable("time_authority.none")
        try:
            token = _fitting(TimeAuthorityClient(means.time_authority, means.time_anchors).stamp(digest))
        except Unavailable:
            self._rest_until = time.monotonic() + PEACE_SECONDS
            raise
        self._rest_until = 0.0
        return token


def _fitting(token: TimeToken) -> TimeToken:
    if len(token.content) > RESERVED:
        raise Unavailable("time_authority.unusable", reason="too_large")
    return token
