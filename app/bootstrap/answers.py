"""Waiting for the answer to a request, and joining once it is there."""

import time
from contextlib import closing, suppress

from app.bootstrap.home import HomePaths
from app.bootstrap.joining import Joined, Keep, join
from app.bootstrap.requesting import waiting_request
from app.bootstrap.welcomes import clear, fetch
from app.domain.errors import Unavailable
from app.sync.backends import open_backend

_PAUSE = 1.0


def join_when_answered(paths: HomePaths, code: str, seconds: float, keep: Keep | None = None) -> Joined:
    """Fetch the answer to the request that waits here and make a home of it.

    Args:
        paths: Where the request was made.
        code: The answer's short code, or empty where it will be compared afterwards.
        seconds: How long to wait for the answer.
        keep: Called with the recovery code before the home takes its place.

    Raises:
        RuleViolation: ``enrolment.bad_welcome``, ``enrolment.answer_differs``.
        Unavailable: ``enrolment.none``, ``enrolment.waiting`` where there is no answer yet, the engine's or the disk's
            fault.
    """
    waiting = waiting_request(paths)
    until = time.monotonic() + seconds
    with closing(open_backend(waiting.engine)) as backend:
        while (box := fetch(backend, waiting.request)) is None:
            if time.monotonic() >= until:
                raise Unavailable("enrolment.waiting")
            time.sleep(_PAUSE)
        joined = join(paths, waiting, box, code, keep=keep)
        # The home stands; an answer that stays on the engine is sealed to keys that lie nowhere in the clear any more.
        with suppress(Unavailable):
            clear(backend, waiting.request)
    return joined
