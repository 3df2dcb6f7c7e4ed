"""Signing in: the vault's answer, held behind the lock-out, with the password's age looked at last."""

from datetime import datetime, timedelta
from math import ceil

from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.lockout import Lock
from app.domain.passwords import MAX_AGE, change_due
from app.security.sign_in_record import RECOVERY_REFUSED, WHILE_LOCKED, PendingFailure, SignInRecord
from app.security.staff_slots import change_password
from app.security.vault import Unlocked, Vault, same_login


class SignIn:
    """The door of one home."""

    def __init__(self, vault: Vault, record: SignInRecord) -> None:
        """Stand before the vault, with the record that lies beside it."""
        self.vault = vault
        self.record = record

    def only_login(self) -> str | None:
        """Return the login where the home has one person, so that it need not be typed; else None."""
        people = self.vault.people
        return people[0].login if len(people) == 1 else None

    def sign_in(self, login: str, password: str, now: datetime) -> Unlocked:
        """Open the vault for a day's work.

        Raises:
            Refused: ``signin.locked`` (``until``, ``seconds``, ``minutes``), ``signin.wrong`` (``left``: tries before a
                wait), or ``signin.expired`` (``reason``, ``days``): the password is right but must be changed first.
            Unavailable: ``vault.altered``, or a disk fault.
        """
        unlocked = self.authenticate(login, password, now)
        person = unlocked.person
        due = None if person is None else change_due(person.keys, now)
        if due is not None:
            unlocked.lock()
            raise Refused("signin.expired", reason=due.value, days=MAX_AGE.days)
        return unlocked

    def authenticate(self, login: str, password: str, now: datetime) -> Unlocked:
        """Open the vault whatever the password's age: for an approval's second person ``sign_in`` is the right one.

        Raises:
            Refused: ``signin.locked`` or ``signin.wrong``, the same for logins that do not exist.
            Unavailable: ``vault.altered``, or a disk fault.
        """
        person = self.vault.person(login)
        key = person.login if person else same_login(login)
        lock = self.record.lock(key, now, known=person is not None)
        if lock.wait:
            self.record.note(PendingFailure(now, key if person else "", WHILE_LOCKED))
            raise _locked(lock, now)
        try:
            unlocked = self.vault.unlock(login, password)
        except Refused:
            lock = self.record.failed(key, now, known=person is not None)
            raise (_locked(lock, now) if lock.wait else Refused("signin.wrong", left=lock.tries_left)) from None
        self.record.succeeded(key, now)
        return unlocked

    def change_password(self, login: str, old: str, new: str, now: datetime) -> Unlocked:
        """Set another password with the present one and open the vault; the new keys are ``unlocked.person.keys``.

        Raises:
            Refused: ``signin.locked`` or ``signin.wrong``.
            RuleViolation: What the password rules say; ``password.reused``.
            Unavailable: A disk fault; the old password still holds.
        """
        unlocked = self.authenticate(login, old, now)
        try:
            change_password(unlocked, new, now)
        except Exception:
            unlocked.lock()
            raise
        return unlocked

    def recover(self, typed: str, now: datetime) -> Unlocked:
        """Open the vault with the printed recovery code; no lock-out: 160 random bits cannot be guessed.

        Raises:
            RuleViolation: ``recovery.mistyped`` (``group``).
            Refused: ``recovery.wrong``, kept to be audited.
            Unavailable: ``vault.altered``, or a disk fault.
        """
        try:
            return self.vault.unlock_with_recovery(typed)
        except RuleViolation:
            raise
        except Refused:
            self.record.note(PendingFailure(now, "", RECOVERY_REFUSED))
            raise

    def clock_notice(self, now: datetime) -> Unavailable | None:
        """Return ``clock.went_back`` (``minutes``) to be said on the sign-in page, or None; it refuses nothing."""
        behind = self.record.clock_behind(now)
        return None if behind is None else Unavailable("clock.went_back", minutes=behind // timedelta(minutes=1))

    def lift_lock(self, login: str, now: datetime) -> None:
        """Forget a login's failures, because somebody with the right to said so.

        Raises:
            Unavailable: A disk fault.
        """
        person = self.vault.person(login)
        if person is not None:
            self.record.succeeded(person.login, now)


def _locked(lock: Lock, now: datetime) -> Refused:
    seconds = ceil(lock.wait.total_seconds())
    return Refused("signin.locked", until=now + lock.wait, seconds=seconds, minutes=ceil(seconds / 60))
