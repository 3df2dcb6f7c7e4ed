"""A password set anew at the door: in the vault, and in the staff record, so that every terminal follows."""

from dataclasses import replace
from uuid import UUID

from app.bootstrap.home import HomePaths
from app.bootstrap.opening import Environment, OpenHome
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import Staff, TerminalKind
from app.forms.recovery import Recover
from app.security.sign_in import SignIn
from app.security.staff_slots import reset_password
from app.security.vault import Unlocked


def require_counter(paths: HomePaths, door: SignIn, unlocked: Unlocked, around: Environment) -> None:
    """Refuse a new password at a kiosk before the vault has it; the vault is locked again then, and otherwise too.

    Raises:
        RuleViolation: ``password.at_kiosk``.
        Unavailable: The store's fault.
    """
    home = OpenHome(paths, door, unlocked, around)
    try:
        if home.terminal.terminal_kind is TerminalKind.KIOSK:
            raise RuleViolation("password.at_kiosk")
    finally:
        home.close()


def keep_new_keys(
    paths: HomePaths, door: SignIn, unlocked: Unlocked, staff_id: UUID | None, action: str, around: Environment
) -> None:
    """Write the keys that the vault now holds into the staff record, audited.

    Raises:
        Unavailable: The store's or the disk's fault; the vault has the new password already.
    """
    home = OpenHome(paths, door, unlocked, around)
    try:
        person = next(p for p in unlocked.vault.people if p.staff_id == staff_id)
        with home.store.begin(None) as uow:
            staff = uow.get(Staff, person.staff_id)
            uow.save(replace(staff, keys=person.keys.to_text()))
            uow.record(Event(action=action, subject_kind="staff", subject_id=staff.id))
            uow.commit()
    finally:
        home.close()


def recover(paths: HomePaths, door: SignIn, command: Recover, around: Environment) -> None:
    """Set somebody's password anew with the printed recovery code.

    Raises:
        RuleViolation: ``recovery.mistyped``, ``staff.unknown_login``, ``password.at_kiosk``, or a rule the password
            breaks.
        Refused: ``recovery.wrong``.
        Unavailable: The vault's, the store's or the disk's fault.
    """
    now = around.clock()
    require_counter(paths, door, door.recover(command.code, now), around)
    unlocked = door.recover(command.code, now)
    try:
        person = door.vault.person(command.login)
        if person is None:
            raise RuleViolation("staff.unknown_login", "login", login=command.login)
        reset_password(unlocked, person.staff_id, command.new, now, must_change=False)
        door.lift_lock(command.login, now)
        keep_new_keys(paths, door, unlocked, person.staff_id, "staff:password:recovered", around)
    finally:
        unlocked.lock()
