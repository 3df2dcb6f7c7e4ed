"""The branch's keys in memory: real requests, boxes and signatures, a certificate that is only a text."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from app.bootstrap.terminal_identity import issue
from app.domain.enrolment import EngineLife, EnrolmentRequest, Fingerprint, WelcomeKey
from app.domain.people import StreamEnd, Terminal, TerminalKind
from app.domain.records import Scope
from app.security.enrolment import (
    read_request,
    request_code,
    request_digest,
    request_text,
    same_code,
    seal_welcome,
    welcome_code,
)
from app.security.terminal_keys import TerminalKeys

MADE = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


class Newcomer:
    """A machine that asks to become a terminal."""

    def __init__(self, branch="B001", terminal="C2", kind=TerminalKind.COUNTER):
        self.keys = TerminalKeys.make()
        self.request = EnrolmentRequest(
            branch_code=branch, terminal_code=terminal, terminal_kind=kind, sign_public=self.keys.sign_public,
            box_public=self.keys.box_public, seal_public=b"\x02" + bytes(32), made_at=MADE,
        )  # fmt: skip
        self.text = request_text(self.request, self.keys)
        self.code = request_code(self.request)


def first_keys(branch):
    """Return the first terminal's keys, its record telling of them, and a first key of every scope."""
    keys = FakeEnrolmentKeys(branch.place.actor.terminal_id)
    with branch.store.begin(None) as uow:
        first = uow.get(Terminal, keys.terminal_id)
        publics = {"sign_public": keys.keys.sign_public.hex(), "box_public": keys.keys.box_public.hex()}
        first = uow.save(replace(first, enrolled_at=branch.clock(), **publics))
        for scope in (Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT):
            uow.add(keys.issue((first,), scope, branch.clock()))
        uow.commit()
    return keys


class FakeEnrolmentKeys:
    """What the first terminal of a made-up branch holds."""

    read = staticmethod(read_request)
    same_code = staticmethod(same_code)
    answer_code = staticmethod(welcome_code)

    def __init__(self, terminal_id: UUID):
        self.keys, self.terminal_id, self.secrets = TerminalKeys.make(), terminal_id, {}
        self.read_of = {}

    def fingerprint(self, request):
        return Fingerprint(request_digest(request).hex(), request_code(request))

    def certify(self, request, branch, now):
        return f"certificate of {request.terminal_code}"

    def authority_private(self, kind):
        return b"authority" if kind is TerminalKind.COUNTER else b""

    def secrets_for(self, keys, scopes):
        return tuple(WelcomeKey(k.id, k.key_scope, self.secrets[k.id]) for k in keys if k.key_scope in scopes)

    def issue(self, terminals, scope, at):
        key, secret = issue(terminals, scope, self.terminal_id, at)
        self.secrets[key.id] = secret
        return key

    def engine_life(self):
        return EngineLife("ab", b"claim", {"lobby/C1": (7, b"digest", 9)})

    def read_so_far(self, terminal):
        return tuple(StreamEnd(scope, n) for scope, n in self.read_of.get(terminal.code, {}).items())

    def reference(self):
        return (b"snapshot",)

    def seal(self, welcome, request):
        return seal_welcome(welcome, request, self.keys)
