"""The staff desk: who works here, in which roles, given by one and checked by another (rules 4.1, 5.3)."""

from dataclasses import replace
from uuid import UUID

from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import Staff
from app.domain.policy import Permission, Role
from app.domain.role_grants import OPEN_GRANTS, RoleGrant
from app.forms.password import ChangePassword
from app.forms.staff_member import AddStaff, EditStaff, ProposeRoles, ResetPassword
from app.services.ports import PeopleKeys, UnitOfWork
from app.services.role_changes import decide, propose, refuse_last_administrator
from app.services.staff_views import GrantView, StaffView, grant_view, staff_view
from app.services.workplace import Workplace


class StaffDesk:
    """The register of the staff."""

    def __init__(self, place: Workplace, keys: PeopleKeys) -> None:
        """Work at the place, with the keys of the open vault."""
        self._place = place
        self._keys = keys

    def list(self) -> tuple[StaffView, ...]:
        """Return everybody, those who left included.

        Raises:
            Refused: ``permission.refused``.
        """
        self._require_either()
        with self._place.look() as uow:
            waiting = {g.staff_id: g.id for g in uow.find(RoleGrant) if g.state in OPEN_GRANTS}
            return tuple(staff_view(self._place, staff, waiting.get(staff.id)) for staff in uow.find(Staff))

    def add(self, command: AddStaff) -> StaffView:
        """Add a colleague under a temporary password; the roles are proposed, and held once they are checked.

        The keys are made before the record. Should the program stop in between, the login is taken in the vault
        while nobody has it in the register; adding the colleague again then says so.

        Raises:
            RuleViolation: ``staff.login_taken``, a rule the password breaks, ``staff.roles_missing``,
                ``staff.roles_exclusive``.
            Refused: ``permission.refused``.
        """
        place = self._place
        staff_id = place.ids()
        place.allow(Permission.GRANT_ROLE, own=True)
        with place.transact() as uow:
            if uow.find(Staff, login=command.login):
                raise RuleViolation("staff.login_taken", "login", login=command.login)
            bare = Staff(
                id=staff_id,
                login=command.login,
                name=command.name,
                roles=(),
                employment=command.employment,
                qualifications=command.qualifications,
                window=command.window,
                keys="",
                created_at=place.now(),
            )
            stored = uow.add(bare)
            grant = propose(place, uow, stored, command.roles, command.reason)
            text = self._keys.add(staff_id, command.login, command.name, command.temporary_password, place.now())
            staff = uow.save(replace(uow.get(Staff, staff_id), keys=text))
            uow.record(_event("staff:member:added", staff_id, login=command.login))
        return staff_view(self._place, staff, grant.id)

    def edit(self, staff_id: UUID, command: EditStaff) -> StaffView:
        """Change registration and window.

        Raises:
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._require_register()
            staff = replace(
                uow.get(Staff, staff_id),
                window=command.window,
                employment=command.employment,
                qualifications=command.qualifications,
            )
            uow.record(_event("staff:member:changed", staff_id))
            return staff_view(self._place, uow.save(staff), None)

    def disable(self, staff_id: UUID, reason: str) -> StaffView:
        """End somebody's access; their slot in the vault goes, and the database key is changed.

        Raises:
            RuleViolation: ``staff.not_oneself``, ``staff.last_administrator``, ``staff.last_person``,
                ``workflow.reason_missing``.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.ADMINISTER_TERMINAL)
            staff = self._other(uow, staff_id)
            if not reason.strip():
                raise RuleViolation("workflow.reason_missing", "reason", action="disable")
            if Role.ADMINISTRATOR in staff.roles:
                refuse_last_administrator(uow, staff_id)
            saved = uow.save(replace(staff, active=False))
            uow.record(_event("staff:member:disabled", staff_id, reason.strip()))
        # The record is closed first: a sign-in asks the register, so nobody gets in while the vault still has the slot.
        self._keys.remove(staff_id)
        return staff_view(self._place, saved, None)

    def propose_roles(self, staff_id: UUID, command: ProposeRoles) -> GrantView:
        """Propose that somebody hold exactly these roles; the administrator makes, compliance checks.

        Raises:
            RuleViolation: ``staff.not_oneself``, ``staff.roles_exclusive``, ``staff.last_administrator``,
                ``staff.grant_open`` while an earlier proposal waits.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.GRANT_ROLE, own=True)
            grant = propose(self._place, uow, self._other(uow, staff_id), command.roles, command.reason)
            return grant_view(self._place, grant, {s.id: s for s in uow.find(Staff)})

    def grants_to_check(self) -> tuple[GrantView, ...]:
        """Return the proposals that wait for a second person, oldest first.

        Raises:
            Refused: ``permission.refused``.
        """
        self._require_either()
        with self._place.look() as uow:
            people = {staff.id: staff for staff in uow.find(Staff)}
            waiting = [grant for grant in uow.find(RoleGrant) if grant.state in OPEN_GRANTS]
        return tuple(grant_view(self._place, grant, people) for grant in waiting)

    def decide_roles(self, grant_id: UUID, *, agree: bool, reason: str = "") -> GrantView:
        """Agree to a proposal, or refuse it; never the one who made it, never for oneself.

        Raises:
            RuleViolation: ``staff.grant_decided``, ``staff.not_oneself``, ``workflow.reason_missing`` for a refusal.
            Refused: ``permission.refused``, or ``workflow.same_person``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.CHECK_ROLE)
            grant = decide(self._place, uow, grant_id, agree=agree, reason=reason)
            return grant_view(self._place, grant, {s.id: s for s in uow.find(Staff)})

    def reset_password(self, staff_id: UUID, command: ResetPassword) -> StaffView:
        """Give somebody who forgot theirs a temporary password.

        Raises:
            RuleViolation: ``staff.not_oneself``, or a rule the password breaks.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.ADMINISTER_TERMINAL)
            staff = self._other(uow, staff_id)
            text = self._keys.reset(staff_id, command.temporary_password, self._place.now())
            uow.record(_event("staff:password:reset", staff_id, command.reason))
            return staff_view(self._place, uow.save(replace(staff, keys=text)), None)

    def change_own_password(self, command: ChangePassword) -> None:
        """Wrap the actor's own keys under another password.

        Raises:
            RuleViolation: ``password.reused``, or a rule it breaks.
            Refused: ``signin.wrong`` or ``signin.locked``.
        """
        place = self._place
        with place.transact() as uow:
            staff = uow.get(Staff, place.actor.staff_id)
            text = self._keys.change_password(staff.login, command.old, command.new, place.now())
            uow.save(replace(staff, keys=text))
            uow.record(_event("staff:password:changed", staff.id))

    def _other(self, uow: UnitOfWork, staff_id: UUID) -> Staff:
        if staff_id == self._place.actor.staff_id:
            raise RuleViolation("staff.not_oneself")
        return uow.get(Staff, staff_id)

    def _require_register(self) -> None:
        if not self._place.may(Permission.ADMINISTER_TERMINAL):
            self._place.require(Permission.KEEP_STAFF_REGISTERS)

    def _require_either(self) -> None:
        """Let those pass who make grants, check them, or keep the register."""
        place = self._place
        if not any(place.may(p, own=True) for p in (Permission.GRANT_ROLE, Permission.CHECK_ROLE)):
            place.allow(Permission.KEEP_STAFF_REGISTERS)


def _event(action: str, staff_id: UUID, reason: str = "", **details: str | int | bool) -> Event:
    return Event(action=action, subject_kind=Staff.kind.name, subject_id=staff_id, reason=reason, details=details)
