"""The terminal desk: who is let into the branch's exchange, and who no longer is (rules 3.7, 5.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from app.domain.enrolment import EnrolmentRequest, TerminalCard, Welcome
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import StreamEnd, Terminal
from app.domain.policy import Permission
from app.domain.records import Scope
from app.domain.scope_keys import ScopeKey, holders, newest, outdated
from app.services.ports import UnitOfWork
from app.services.terminal_ports import EnrolmentKeys
from app.services.terminal_views import RequestView, TerminalView, request_view, terminal_view
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """A terminal that was let in."""

    terminal: TerminalView
    answer_code: str
    """Shown at the new terminal too, where it must be the same: so it knows that its own branch has answered."""
    digest: str
    """Names the request, and so its welcome on the engine."""
    welcome: bytes
    """Sealed to the new terminal; for nobody else to read."""


class TerminalDesk:
    """Lets terminals in and out."""

    def __init__(self, place: Workplace, keys: EnrolmentKeys) -> None:
        """Work at the place, with the branch's keys."""
        self._place = place
        self._keys = keys

    def list(self) -> tuple[TerminalView, ...]:
        """Return every terminal there ever was, in the order in which they came.

        Raises:
            Refused: ``permission.refused``.
        """
        if not any(map(self._place.may, (Permission.ENROL_TERMINAL, Permission.SEE_RESTRICTED_COMPLAINT))):
            self._place.allow(Permission.READ_ADMINISTRATION)
        with self._place.look() as uow:
            return tuple(terminal_view(t, self._place.actor.terminal_id) for t in uow.find(Terminal))

    def examine(self, text: str) -> RequestView:
        """Return what a request says and its short code; nothing is changed.

        Raises:
            RuleViolation: ``enrolment.no_request``, ``enrolment.newer``, ``enrolment.other_branch``,
                ``enrolment.code_taken``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.ENROL_TERMINAL)
        request = self._keys.read(text)
        with self._place.look() as uow:
            known = self._known(uow, request)
        return request_view(request, self._keys.fingerprint(request).code, approved=known is not None)

    def approve(self, text: str, code: str) -> Approval:
        """Let the terminal in whose short code was compared; what was approved already is answered once more.

        Args:
            text: The request.
            code: The short code as the person at the new terminal reads it.

        Raises:
            RuleViolation: As ``examine``, or ``enrolment.code_differs``.
            Refused: ``permission.refused``.
            Unavailable: ``enrolment.no_authority`` where this terminal cannot certify others.
        """
        place = self._place
        request = self._keys.read(text)
        named = self._keys.fingerprint(request)
        with place.transact() as uow:
            place.require(Permission.ENROL_TERMINAL)
            if not self._keys.same_code(code, named.code):
                raise RuleViolation("enrolment.code_differs", "code")
            terminal = self._known(uow, request) or self._let_in(uow, request)
        # After the commit: what the new terminal is given has its own record in it.
        welcome = self._welcome(terminal)
        return Approval(
            terminal=terminal_view(terminal, place.actor.terminal_id),
            answer_code=self._keys.answer_code(request, place.branch.authority_pem),
            digest=named.digest,
            welcome=self._keys.seal(welcome, request),
        )

    def revoke(self, terminal_id: UUID, reason: str) -> TerminalView:
        """Take nothing more from a terminal and keep what is written from now on from it: every key is issued anew.

        Raises:
            RuleViolation: ``terminal.itself``, ``terminal.revoked``, ``workflow.reason_missing``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.ENROL_TERMINAL)
            terminal = uow.get(Terminal, terminal_id)
            if terminal_id == place.actor.terminal_id:
                raise RuleViolation("terminal.itself")
            if terminal.revoked_at is not None:
                raise RuleViolation("terminal.revoked", terminal=terminal.code)
            if not reason.strip():
                raise RuleViolation("workflow.reason_missing", "reason", action="revoke")
            ends = self._keys.read_so_far(terminal)
            gone = uow.save(replace(terminal, revoked_at=place.now(), revoked_by=place.actor.name, ends=ends))
            uow.record(_event("revoked", gone, reason.strip()))
            self._renew(uow, [s for s in terminal.scopes if holders(uow.find(Terminal), s)])
        return terminal_view(gone, place.actor.terminal_id)

    def renew_outdated(self) -> tuple[Scope, ...]:
        """Issue keys once more that went to a terminal revoked elsewhere at the same time; return their scopes."""
        with self._place.store.begin(None) as uow:
            scopes = outdated(uow.find(ScopeKey), uow.find(Terminal))
            if scopes:
                self._renew(uow, scopes)
                uow.commit()
        return scopes

    def raise_ends(self) -> tuple[str, ...]:
        """Let others read on in a revoked terminal as far as this one had read before it heard; return their codes.

        What this terminal has merged counts, for others may have built on it; from here on it takes nothing more.
        """
        raised = []
        with self._place.store.begin(None) as uow:
            for terminal in uow.find(Terminal):
                ends = self._keys.read_so_far(terminal) if terminal.revoked_at else ()
                if any(end.n > terminal.end(end.scope) for end in ends):
                    uow.save(replace(terminal, ends=_furthest((*terminal.ends, *ends))))
                    raised.append(terminal.code)
            if raised:
                uow.commit()
        return tuple(raised)

    def _known(self, uow: UnitOfWork, request: EnrolmentRequest) -> Terminal | None:
        """Return the terminal that this very request was approved for, or None for a new one."""
        branch = self._place.branch
        if request.branch_code != branch.code:
            raise RuleViolation("enrolment.other_branch", "request", branch=request.branch_code, own=branch.code)
        holder = next(iter(uow.find(Terminal, code=request.terminal_code)), None)
        if holder is not None and (holder.sign_public != request.sign_public.hex() or holder.revoked_at is not None):
            raise RuleViolation("enrolment.code_taken", "request", terminal=request.terminal_code)
        return holder

    def _let_in(self, uow: UnitOfWork, request: EnrolmentRequest) -> Terminal:
        place = self._place
        terminal = uow.add(
            Terminal(
                id=place.ids(),
                code=request.terminal_code,
                name=request.terminal_code,
                certificate_pem=self._keys.certify(request, place.branch, place.now()),
                terminal_kind=request.terminal_kind,
                sign_public=request.sign_public.hex(),
                box_public=request.box_public.hex(),
                enrolled_at=place.now(),
                approved_by=place.actor.name,
            )
        )
        uow.record(_event("approved", terminal, kind=terminal.terminal_kind.value))
        return terminal

    def _welcome(self, terminal: Terminal) -> Welcome:
        with self._place.look() as uow:
            branch, keys, everybody = self._place.branch, uow.find(ScopeKey), uow.find(Terminal)
        client = newest(keys, Scope.CLIENT)
        return Welcome(
            branch_id=branch.id,
            branch_code=branch.code,
            branch_name=branch.name,
            demo=branch.demo,
            authority_pem=branch.authority_pem,
            authority_private=self._keys.authority_private(terminal.terminal_kind),
            terminal_id=terminal.id,
            terminal_code=terminal.code,
            certificate_pem=terminal.certificate_pem,
            keys=self._keys.secrets_for(keys, terminal.scopes),
            client_key_id=client.id if client else None,
            client_public=bytes.fromhex(client.public) if client else b"",
            terminals=_directory(everybody),
            engine=self._keys.engine_life(),
            reference=self._keys.reference(),
            approved_by=self._place.actor.name,
            approved_at=self._place.now(),
        )

    def _renew(self, uow: UnitOfWork, scopes: Sequence[Scope]) -> None:
        known, terminals = uow.find(ScopeKey), uow.find(Terminal)
        for scope in scopes:
            former = newest(known, scope)
            now = self._place.now()
            # Later than the key it replaces, whatever this terminal's clock says.
            at = now if former is None else max(now, former.issued_at + timedelta(microseconds=1))
            uow.add(self._keys.issue(terminals, scope, at))
        details: dict[str, str | int | bool] = {"scopes": ", ".join(scope.value for scope in scopes)}
        uow.record(Event(action="terminal:keys:renewed", subject_kind=Terminal.kind.name, details=details))


def _furthest(ends: Sequence[StreamEnd]) -> tuple[StreamEnd, ...]:
    furthest = {end.scope: end.n for end in sorted(ends, key=lambda end: end.n)}
    return tuple(StreamEnd(scope, n) for scope, n in sorted(furthest.items()))


def _directory(terminals: Sequence[Terminal]) -> tuple[TerminalCard, ...]:
    return tuple(
        TerminalCard(t.id, t.code, t.terminal_kind, bytes.fromhex(t.sign_public)) for t in terminals if t.sign_public
    )


def _event(what: str, terminal: Terminal, reason: str = "", **details: str | int | bool) -> Event:
    return Event(
        action=f"terminal:device:{what}",
        subject_kind=Terminal.kind.name,
        subject_id=terminal.id,
        reason=reason,
        details={"code": terminal.code} | details,
    )
