"""What stands before the counter: first run, sign-in, a changed password, recovery; and the way back to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from app.domain.errors import GuitaiError, Refused, RuleViolation
from app.ui.language import translate
from app.ui.sign_in import DemoHint, Person, SignInPage
from app.ui.tasks import Lane, Tasks

# Only the sign-in page is imported before it is painted; what most starts never show is imported when it is shown.
if TYPE_CHECKING:
    from app.forms.first_run import BranchAndTerminal, FirstAdministrator
    from app.forms.password import ChangePassword
    from app.forms.recovery import Recover
    from app.ui.first_run import FirstRunAssistant
    from app.ui.joining import HomeJoiner, ShownRequest
    from app.ui.recovery_dialog import RecoveryDialog

SIZE = QSize(1120, 720)
AFTER_PAINT_MS = 200
"""By then the first page is painted, and nobody has typed a password yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """What the sign-in page says before anybody has signed in."""

    branch: str
    terminal: str
    people: Sequence[Person]
    demo: DemoHint | None = None
    """The demo teller's sign-in, on demo homes only."""


class HomeMaker(Protocol):
    """Makes a new home; each call may take its time and runs as a task, but for ``code_holds``."""

    def set_up(self, place: "BranchAndTerminal", first: "FirstAdministrator") -> str:
        """Make the home and return the recovery code."""
        ...

    def code_holds(self, typed: str) -> bool:
        """Tell whether the recovery code was typed back rightly."""
        ...

    def save_sheet(self, path: str) -> None:
        """Save the recovery sheet as PDF."""
        ...


class Backstage(Protocol):
    """What the front asks for; everything but ``is_new`` and ``welcome`` may take its time and runs as a task."""

    @property
    def maker(self) -> HomeMaker:
        """What makes the home."""
        ...

    @property
    def joiner(self) -> "HomeJoiner":
        """What joins a branch that is there."""
        ...

    def is_new(self) -> bool:
        """Tell whether the home has still to be made."""
        ...

    def welcome(self) -> Welcome:
        """Return what the sign-in page says, or raise what is wrong with the vault."""
        ...

    def hold(self) -> None:
        """Take the home's lock; raises where another program holds it."""
        ...

    def clock_notice(self) -> GuitaiError | None:
        """Return what is to be said of a clock that was set back, or None."""
        ...

    def warm(self) -> None:
        """Load what opening the counter needs, while the password is being typed."""
        ...

    def restore_vault(self) -> None:
        """Put the vault's copy in the place of the damaged file."""
        ...

    def sign_in(self, login: str, password: str) -> None:
        """Open vault and store and begin the session."""
        ...

    def change_password(self, login: str, old: str, new: str) -> None:
        """Change the password at the door, before anything is open."""
        ...

    def recover(self, command: "Recover") -> None:
        """Give somebody another password with the printed code."""
        ...

    def faults(self, login: str, password: str) -> Sequence[RuleViolation]:
        """Return the rules a new password breaks."""
        ...


class Front(QObject):
    """Shows one page at a time until the counter opens; ``open_counter`` builds and shows it."""

    def __init__(self, backstage: Backstage, tasks: Tasks, open_counter: Callable[[], None]) -> None:
        """Stand ready; nothing is shown yet."""
        super().__init__()
        self._stage, self._tasks, self._open_counter = backstage, tasks, open_counter
        self._page: QWidget | None = None
        self._tried = ("", "")
        self.window = QMainWindow()
        self.window.setMinimumSize(SIZE)
        self.window.setWindowTitle(translate("Shell", "Guitai"))
        self.window.resize(SIZE)

    def begin(self) -> None:
        """Show the first page: the assistant on a new home, the sign-in on any other, or what is wrong with it."""
        if self._stage.is_new():
            request = self._stage.joiner.waiting()
            if request is None:
                self._show_first_run()
            else:
                self._show_join(request)
            return
        try:
            self.show_sign_in()
        except GuitaiError as error:
            self._show_failure(error)
            return
        # Once the page is painted: what locking imports would take the interpreter away from the painting.
        QTimer.singleShot(AFTER_PAINT_MS, self, self._hold)

    def _hold(self) -> None:
        self._tasks.run(self, self._stage.hold, self._look_at_clock, failed=self._held_by_another)
        # On the other lane, so that a quick hand at the sign-in does not wait for it.
        self._tasks.run(self, self._stage.warm, lane=Lane.DOCUMENTS)

    def _look_at_clock(self, _none: None) -> None:
        # A disk that cannot be read is said by the sign-in, to whoever is there to mend it.
        self._tasks.run(self, self._stage.clock_notice, self._warn, failed=lambda error: isinstance(error, GuitaiError))

    def _warn(self, notice: GuitaiError | None) -> None:
        from app.ui import messages

        if notice is not None and isinstance(self._page, SignInPage):
            self._page.warn(messages.say(notice))

    @property
    def page(self) -> QWidget | None:
        """What is shown now."""
        return self._page

    def show_sign_in(self) -> SignInPage:
        """Show the sign-in page; what a session left behind is gone."""
        welcome = self._stage.welcome()
        page = SignInPage(branch=welcome.branch, terminal=welcome.terminal, people=welcome.people, demo=welcome.demo)
        page.sign_in.connect(self._sign_in)
        page.recovery.connect(self._recover)
        self._put(page)
        return page

    def _show_first_run(self) -> None:
        from app.ui.first_run import FirstRunAssistant

        page = FirstRunAssistant(self._stage.maker.code_holds)
        page.set_up.connect(partial(self._set_up, page))
        page.save_sheet.connect(partial(self._save_sheet, page))
        page.finished.connect(self.begin)
        page.join.connect(self._show_join)
        self._put(page)

    def _show_join(self, request: "ShownRequest | None" = None) -> None:
        from app.ui.joining import JoinAssistant
        from app.ui.joining_work import JoiningWork

        page = JoinAssistant(self._stage.joiner.code_holds)
        page.finished.connect(self.begin)
        page.anew.connect(self._show_first_run)
        JoiningWork(page, self._stage.joiner, self._tasks)
        if request is not None:
            page.show_request(request)
        self._put(page)

    def _set_up(self, page: "FirstRunAssistant", place: "BranchAndTerminal", first: "FirstAdministrator") -> None:
        self._tasks.run(
            page, partial(self._stage.maker.set_up, place, first), page.show_recovery_code, failed=page.refuse
        )

    def _save_sheet(self, page: "FirstRunAssistant") -> None:
        title = translate("FirstRun", "Save the recovery code")
        path, _ = QFileDialog.getSaveFileName(
            self.window, title, str(Path.home() / "guitai-recovery.pdf"), "PDF (*.pdf)"
        )
        if path:
            self._tasks.run(page, partial(self._stage.maker.save_sheet, path), lambda _none: page.sheet_saved(path))

    def _sign_in(self, login: str, password: str) -> None:
        self._tried = (login, password)
        page = self._page
        if isinstance(page, SignInPage):
            self._tasks.run(page, partial(self._stage.sign_in, login, password), self._opened, failed=self._refused)

    def _opened(self, _none: None) -> None:
        self._tried = ("", "")
        self._open_counter()
        self.window.hide()
        self._put(QWidget())

    def _refused(self, error: Exception) -> bool:
        from app.ui import messages

        page = self._page
        if not isinstance(error, GuitaiError) or not isinstance(page, SignInPage):
            return False
        seconds = error.params.get("seconds")
        if error.code == "signin.locked" and isinstance(seconds, int):
            page.lock_out(self._tried[0], seconds)
        elif isinstance(error, Refused) and error.code == "signin.expired":
            page.set_busy(False)
            self._change_password(messages.say(error))
        else:
            page.refuse(messages.say_refused_password(error))
        return True

    def _change_password(self, because: str) -> None:
        from app.ui.change_password import ChangePasswordDialog

        login, old = self._tried
        dialog = ChangePasswordDialog(partial(self._stage.faults, login), because=because, parent=self.window)

        def changed(command: "ChangePassword") -> None:
            work = partial(self._stage.change_password, login, command.old, command.new)
            self._tasks.run(dialog, work, lambda _none: entered(command.new), failed=dialog.refuse)

        def entered(new: str) -> None:
            dialog.accept()
            self._sign_in(login, new)

        dialog.change.connect(changed)
        dialog.form.fill({"old": old})
        dialog.open()

    def _recover(self) -> None:
        from app.ui.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(self._stage.faults, self.window)

        def recovered(command: "Recover") -> None:
            done = partial(self._recovered, dialog, command.login)
            self._tasks.run(dialog, partial(self._stage.recover, command), done, failed=dialog.refuse)

        dialog.recover.connect(recovered)
        dialog.open()

    def _recovered(self, dialog: "RecoveryDialog", login: str, _none: None) -> None:
        dialog.accept()
        page = self.show_sign_in()
        page.login.setText(login)
        page.password.setFocus()

    def _held_by_another(self, error: Exception) -> bool:
        if isinstance(error, GuitaiError):
            self._show_failure(error)
            return True
        return False

    def _show_failure(self, error: GuitaiError) -> None:
        from app.ui.start_failure import StartFailure

        page = StartFailure(error)
        page.try_again.connect(self.begin)
        page.restore.connect(self._restore)
        self._put(page)

    def _restore(self) -> None:
        self._tasks.run(self, self._stage.restore_vault, lambda _none: self.begin(), failed=self._held_by_another)

    def _put(self, page: QWidget) -> None:
        former, self._page = self._page, page
        self.window.setCentralWidget(page)
        if former is not None:
            former.deleteLater()
