"""Asks an RFC 3161 authority for tokens over HTTP: a short wait, one try, and nothing taken that would not hold."""

import secrets
import time
import urllib.request
from collections.abc import Sequence
from contextlib import suppress
from http.client import HTTPException
from typing import Any, Final

from asn1crypto import algos, tsp
from cryptography import x509

from app.documents.time_token import TimeToken, read_token, token_fault
from app.domain.errors import Unavailable

PATIENCE_SECONDS: Final = 4.0
"""A client waits at the counter; a document that was not stamped in time is stamped later."""
LARGEST_ANSWER: Final = 256 * 1024
_GRANTED: Final = ("granted", "granted_with_mods")
_PIECE: Final = 8192


class TimeAuthorityClient:
    """One authority at its address, with the certificates by which its tokens are believed."""

    def __init__(self, url: str, anchors: Sequence[str], patience_seconds: float = PATIENCE_SECONDS) -> None:
        """Remember where and whom to ask.

        Args:
            url: ``http`` or ``https``.
            anchors: PEM certificates that a token's chain has to end in.
            patience_seconds: How long an answer may take, all in all.
        """
        self._url = url
        self._anchors = tuple(x509.load_pem_x509_certificate(pem.encode()) for pem in anchors)
        self._patience = patience_seconds

    def stamp(self, digest: bytes) -> TimeToken:
        """Return a token over a SHA-256 digest.

        Raises:
            Unavailable: ``time_authority.silent`` where no answer came in time, ``time_authority.refused`` where it was
                a refusal, ``time_authority.unusable`` (``reason``) where the token would not hold.
        """
        nonce = secrets.randbits(63) | 1
        answer = self._ask(_question(digest, nonce))
        try:
            response = tsp.TimeStampResp.load(answer, strict=True)
            status = response["status"]["status"].native
        except ValueError as fault:
            raise Unavailable("time_authority.unusable", reason="unreadable") from fault
        if status not in _GRANTED:
            raise Unavailable("time_authority.refused", status=status)
        return self._believed(response["time_stamp_token"], digest, nonce)

    def _believed(self, token: Any, digest: bytes, nonce: int) -> TimeToken:  # noqa: ANN401 - asn1crypto ships no types
        try:
            read = read_token(token.dump())
        except Exception as fault:
            # Parsers over what a stranger sent: whatever they raise, the token is no use.
            raise Unavailable("time_authority.unusable", reason="unreadable") from fault
        fault_code = "other_nonce" if read.nonce != nonce else token_fault(read, digest, self._anchors)
        if fault_code:
            raise Unavailable("time_authority.unusable", reason=fault_code)
        return read

    def _ask(self, question: bytes) -> bytes:
        until = time.monotonic() + self._patience
        headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
        request = urllib.request.Request(self._url, question, headers)  # noqa: S310 - the address was checked when set
        answer = b""
        with (
            suppress(OSError, HTTPException, ValueError),
            urllib.request.urlopen(request, timeout=self._patience) as response,  # noqa: S310 - as above
        ):
            while piece := response.read1(_PIECE):
                answer += piece
                if len(answer) > LARGEST_ANSWER or time.monotonic() > until:
                    break
            else:
                return answer
        raise Unavailable("time_authority.silent", url=self._url)


def _question(digest: bytes, nonce: int) -> bytes:
    asked = tsp.TimeStampReq(
        {
            "version": "v1",
            "message_imprint": {
                "hash_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
                "hashed_message": digest,
            },
            "nonce": nonce,
            "cert_req": True,
        }
    )
    content: bytes = asked.dump()
    return content
