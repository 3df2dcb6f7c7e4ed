"""Requests that wait on the engine, so that nobody has to carry a file: put there by a new terminal, seen at counters.

They are public, and whoever reaches the engine may put one there: none is let in but by the short code that is
compared.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice
from typing import Final

from app.bootstrap.requesting import Requested
from app.domain.errors import Conflict, GuitaiError, RuleViolation, Unavailable
from app.security.enrolment import read_request, request_digest
from app.services.sync_ports import SyncBackend
from app.sync.backends import open_backend

_MOST: Final = 20
"""So many are shown; and so many times as many streams are looked through, for answered ones leave their heads."""
_LOOKED: Final = 25
_LARGEST: Final = 8192
_NAMED_BY: Final = 32


def offer(backend: SyncBackend, made: Requested) -> None:
    """Put a request where the branch's counters look; the same one again changes nothing.

    Raises:
        Unavailable: The engine's fault.
    """
    try:
        backend.append(_stream(made.request.branch_code, made.digest), 1, made.text.encode("ascii"))
    except Conflict:
        return


def offer_now(made: Requested) -> bool:
    """Put a request on the engine that it names, if that can be reached; tell whether it lies there."""
    try:
        with closing(open_backend(made.engine)) as backend:
            offer(backend, made)
    except Unavailable:
        return False
    return True


def offered(backend: SyncBackend, branch_code: str) -> Sequence[str]:
    """Return the requests that wait, oldest first; what is no request is passed over.

    Raises:
        Unavailable: The engine's fault.
    """
    found = list(islice(_readable(backend, branch_code), _MOST))
    return [text for text, _made_at in sorted(found, key=lambda each: each[1])]


def withdraw(backend: SyncBackend, branch_code: str, digest: str) -> None:
    """Take a request away that was answered."""
    backend.prune(_stream(branch_code, digest), 1)


def _readable(backend: SyncBackend, branch_code: str) -> Iterator[tuple[str, str]]:
    for stream in sorted(backend.heads(f"request/{branch_code}/"))[: _MOST * _LOOKED]:
        for entry in backend.read(stream, 0, 1):
            try:
                text = entry[:_LARGEST].decode("ascii")
                request = read_request(text)
            except (GuitaiError, RuleViolation, UnicodeDecodeError):
                continue
            if stream == _stream(request.branch_code, request_digest(request).hex()):
                yield text, request.made_at.isoformat()


def _stream(branch_code: str, digest: str) -> str:
    return f"request/{branch_code}/open/{digest[:_NAMED_BY]}"
