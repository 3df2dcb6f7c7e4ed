"""Welcomes on their way: kept until the engine has taken them, so that an approval holds though the network is down.

On the engine a welcome is the one entry of a stream of its own, named for the request. Who runs the engine can keep it
back, and so keep the new terminal out; it cannot read it, and one of its own making does not have the code that was
compared.
"""

from typing import Final

from app.db.secrets import SqlSecrets
from app.domain.enrolment import EnrolmentRequest
from app.domain.errors import Conflict
from app.security.enrolment import request_digest
from app.services.sync_ports import SyncBackend

_OUTBOX: Final = "welcome/"
_NAMED_BY: Final = 32
"""Digits of the request's digest in the stream's name; whole names would be too long for some engines."""


def post(secrets: SqlSecrets, branch_code: str, digest: str, welcome: bytes) -> None:
    """Keep a welcome to be carried to the engine; a later one for the same request takes its place."""
    secrets.put(f"{_OUTBOX}{branch_code}/{digest[:_NAMED_BY]}", welcome)


def any_waiting(secrets: SqlSecrets) -> bool:
    """Say whether a welcome still has to be carried."""
    return bool(secrets.names(_OUTBOX))


def carry(secrets: SqlSecrets, backend: SyncBackend) -> int:
    """Carry what waits to the engine; return how many that were.

    Raises:
        Unavailable: The engine's fault; what was not taken waits on.
    """
    carried = 0
    for name in secrets.names(_OUTBOX):
        box = secrets.get(name)
        if box is not None:
            _append(backend, f"welcome/{name.removeprefix(_OUTBOX)}", box)
            carried += 1
        secrets.forget(name)
    return carried


def fetch(backend: SyncBackend, request: EnrolmentRequest) -> bytes | None:
    """Return the newest welcome to a request, or None where there is none yet."""
    entries = backend.read(_stream(request), 0, 1000)
    return entries[-1] if entries else None


def clear(backend: SyncBackend, request: EnrolmentRequest) -> None:
    """Take a welcome off the engine that was taken; whoever finds the request's keys later finds nothing to open."""
    stream = _stream(request)
    entries = backend.read(stream, 0, 1000)
    if entries:
        backend.prune(stream, len(entries))


def _append(backend: SyncBackend, stream: str, box: bytes) -> None:
    n = len(backend.read(stream, 0, 1000))
    while True:
        try:
            return backend.append(stream, n + 1, box)
        except Conflict:
            # The same request was approved at another terminal at this moment: either answer will do.
            n += 1


def _stream(request: EnrolmentRequest) -> str:
    return f"welcome/{request.branch_code}/{request_digest(request).hex()[:_NAMED_BY]}"
