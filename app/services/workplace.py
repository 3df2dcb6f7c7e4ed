"""The place a desk works at: who acts, where, when, under which policy."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

from app.domain.attestations import SignatureCheck
from app.domain.calendars import BranchCalendar
from app.domain.errors import Refused
from app.domain.events import Event, Outcome
from app.domain.people import Actor, Branch, Terminal
from app.domain.policy import Grant, Permission, PolicySet, Role
from app.services.claiming import Claims
from app.services.ports import ActSigner, BlobStore, Clock, IdSource, Store, UnitOfWork
from app.services.queries import AuditQueries, ClientQueries, WorkQueries
from app.services.queue_queries import QueueQueries


def _nobody_to_ask() -> Claims | None:
    """Claim nothing, where a terminal works alone."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """Everything a desk needs from around it; one for each session, shared by all desks."""

    store: Store
    clients: ClientQueries
    work: WorkQueries
    queue: QueueQueries
    audit: AuditQueries
    blobs: BlobStore
    clock: Clock
    ids: IdSource
    policy: PolicySet
    calendar: BranchCalendar
    zone: tzinfo
    branch: Branch
    actor: Actor
    signer: ActSigner
    """The actor's own approval key."""
    check_signature: SignatureCheck
    claims: Callable[[], Claims | None] = _nobody_to_ask
    """Returns what settles at once who has a thing, None while no engine answers."""

    def now(self) -> datetime:
        """Return the present instant, UTC."""
        return self.clock()

    def today(self) -> date:
        """Return the branch's present day."""
        return self.day_of(self.clock())

    def day_of(self, instant: datetime) -> date:
        """Return the branch's day at an instant."""
        return instant.astimezone(self.zone).date()

    def for_actor(self, actor: Actor, signer: ActSigner) -> "Workplace":
        """Return the same place in somebody else's name and with their key: a second person, another session."""
        return replace(self, actor=actor, signer=signer)

    def may(self, permission: Permission, *, own: bool = False) -> bool:
        """Tell whether the actor may do this.

        Args:
            permission: The row of the matrix (rules 5.3).
            own: Whether it is the actor's own matter, so that a limited permission suffices.
        """
        grant = self.policy.roles.best_grant(self.actor.roles, permission)
        return grant is Grant.FULL or (own and grant is Grant.LIMITED)

    def roles_for(self, permission: Permission) -> tuple[Role, ...]:
        """Return who may do this without limits."""
        return tuple(role for role in Role if self.policy.roles.grant(role, permission) is Grant.FULL)

    def require(self, permission: Permission, *, own: bool = False) -> None:
        """Let the actor pass who may do this; for use inside ``transact``, which audits the refusal.

        Raises:
            Refused: ``permission.refused`` with the permission and whose it is.
        """
        if not self.may(permission, own=own):
            roles = ", ".join(role.value for role in self.roles_for(permission))
            raise Refused("permission.refused", permission=permission.value, roles=roles)

    def allow(self, permission: Permission, *, own: bool = False) -> None:
        """Let the actor pass who may do this, and audit the refusal of one who may not.

        Raises:
            Refused: ``permission.refused`` with the permission and whose it is.
        """
        try:
            self.require(permission, own=own)
        except Refused as refusal:
            self._audit_refusal(refusal)
            raise

    def acting_role(self, permission: Permission) -> Role:
        """Return the role in which the actor does this: one that may without limits before one that may with them."""
        ranked = sorted(self.actor.roles, key=lambda role: list(Role).index(role))
        for grant in (Grant.FULL, Grant.LIMITED):
            for role in ranked:
                if self.policy.roles.grant(role, permission) is grant:
                    return role
        return ranked[0]

    @contextmanager
    def transact(self) -> Iterator[UnitOfWork]:
        """Open a unit of work that commits at the end; a refusal inside rolls back and is then audited by itself."""
        try:
            with self.store.begin(self.actor) as uow:
                yield uow
                uow.commit()
        except Refused as refusal:
            self._audit_refusal(refusal)
            raise

    @contextmanager
    def look(self) -> Iterator[UnitOfWork]:
        """Open a unit of work to read in; nothing is kept."""
        with self.store.begin(self.actor) as uow:
            yield uow

    def terminal(self, uow: UnitOfWork) -> Terminal:
        """Return this terminal's record."""
        return uow.get(Terminal, self.actor.terminal_id)

    def _audit_refusal(self, refusal: Refused) -> None:
        details = {name: str(value) for name, value in refusal.params.items()}
        with self.store.begin(self.actor) as uow:
            uow.record(
                Event(action="permission:action:refused", outcome=Outcome.REFUSED, reason=refusal.code, details=details)
            )
            uow.commit()
