"""The counter of one session: its window, the lock, the way out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.errors import Refused, RuleViolation
from app.forms.password import ChangePassword
from app.ui import language, messages
from app.ui.change_password import ChangePasswordDialog
from app.ui.facing import Facing
from app.ui.failures import Failures
from app.ui.language import translate
from app.ui.lock import IdleLock, LockView
from app.ui.shell import Shell
from app.ui.tasks import Tasks
from app.ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionActs:
    """What the session can do besides its desks; each may take its time and runs as a task."""

    lock: Callable[[bool], None]
    """Notes that the screen was locked; True where nobody touched it for a while."""
    unlock: Callable[[str], None]
    change_password: Callable[[ChangePassword], None]
    faults: Callable[[str], Sequence[RuleViolation]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Whose session it is, as the window's foot shows it."""

    name: str
    role: Callable[[], str]
    terminal: str
    idle_minutes: float
    client_minutes: float
    """The same while a client has a screen before them (rules 3.7)."""


class CounterWindow(QObject):
    """Wires the shell to one session."""

    def __init__(
        self, shell: Shell, tasks: Tasks, failures: Failures, acts: SessionActs, holder: Holder,
        left: Callable[[], None],
    ) -> None:  # fmt: skip
        """Wire it; ``left`` is called once the person has signed out."""
        super().__init__(shell)
        self.shell, self._tasks, self._acts, self._holder, self._left = shell, tasks, acts, holder, left
        self._leaving = False
        self._facing: Facing | None = None
        self._failures = failures
        failures.failed.connect(shell.present)
        shell.status.lock.connect(partial(self.lock, idle=False))
        shell.status.sign_out.connect(self.sign_out)
        shell.status.account.connect(self._change_password)
        shell.closing.connect(self._closed)
        language.active().changed.connect(self.retell)
        self._idle = IdleLock(holder.idle_minutes, self)
        self._idle.idle.connect(partial(self.lock, idle=True))
        self._idle.asked.connect(partial(self.lock, idle=False))
        self.retell()

    def watch(self, facing: Facing) -> None:
        """Lock sooner while a client has a screen before them, and take it from them when locking."""
        self._facing = facing
        facing.turned.connect(self._turn)

    def retell(self) -> None:
        """Say whose session it is, in the present language."""
        holder = self._holder
        self.shell.status.set_place(holder.terminal, holder.name, holder.role())

    def lock(self, *, idle: bool) -> None:
        """Hide the work until the same person gives the password."""
        if self.shell.locked:
            return
        if self._facing is not None:
            self._facing.withdrawn.emit()
        view = self.shell.lock(self._holder.name)
        view.unlock.connect(partial(self._unlock, view))
        view.sign_out.connect(self.sign_out)
        self._tasks.run(self, partial(self._acts.lock, idle))

    def sign_out(self) -> None:
        """End the session and go back to the sign-in page; drafts are kept."""
        if not self.shell.may_leave():
            return
        self.shell.may_leave = lambda: True
        self._leaving = True
        self._failures.failed.disconnect(self.shell.present)
        self.shell.unlock()
        self.shell.close()
        self._left()
        self.shell.deleteLater()

    def _turn(self, client: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._idle.set_minutes(self._holder.client_minutes if client else self._holder.idle_minutes)

    def _unlock(self, view: LockView, password: str) -> None:
        def refused(error: Exception) -> bool:
            if not isinstance(error, Refused):
                return False
            view.refuse(messages.say_refused_password(error))
            return True

        self._tasks.run(self, partial(self._acts.unlock, password), lambda _none: self.shell.unlock(), failed=refused)

    def _change_password(self) -> None:
        dialog = ChangePasswordDialog(self._acts.faults, parent=self.shell)

        def changed(command: ChangePassword) -> None:
            work = partial(self._acts.change_password, command)
            self._tasks.run(dialog, work, lambda _none: self._changed(dialog), failed=dialog.refuse)

        dialog.change.connect(changed)
        dialog.open()

    def _changed(self, dialog: ChangePasswordDialog) -> None:
        dialog.accept()
        self.shell.toasts.say(translate("Shell", "Your password is changed."), tone=Tone.GOOD)

    def _closed(self) -> None:
        if not self._leaving:
            QCoreApplication.quit()
