"""Changing one's own password, with every rule said while one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import GuitaiError
from app.forms.password import CHANGE_PASSWORD, ChangePassword
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.password_meter import PasswordMeter


class ChangePasswordDialog(Dialog):
    """Asks for the present and the new password.

    Signals:
        change: with ChangePassword; answer with ``accept`` or ``refuse``.
    """

    change = Signal(object)

    def __init__(
        self, faults: Callable[[str], Sequence[GuitaiError]], *, because: str = "", parent: QWidget | None = None
    ) -> None:
        """Judge by ``faults``; ``because`` says, in the present language, why it must be changed now."""
        super().__init__(parent, icon="key-round")
        self.form: FormView[ChangePassword] = FormView(CHANGE_PASSWORD)
        self._meter = PasswordMeter(faults)
        self._must = bool(because)
        if because:
            self.body.addWidget(text_label(because, "soft", wrap=True))
        self.body.addWidget(self.form)
        self.body.addWidget(self._meter)
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self.form.submit)
        self.form.submitted.connect(self._send)
        self.form.edited.connect(lambda: self._meter.judge(self.form.raw()["new"]))
        self.form.setFocus()
        self.settle()

    def refuse(self, error: Exception) -> bool:
        """Show what was refused beside its field, for ``tasks.run(failed=...)``."""
        self.accept_button.setEnabled(True)
        return self.form.refuse(error)

    def done(self, result: int) -> None:
        """Forget what was typed."""
        self.form.wipe()
        super().done(result)

    def retranslate(self) -> None:
        """Name the buttons."""
        self.say(
            translate("SignIn", "Change your password"),
            translate("SignIn", "Change"),
            translate("SignIn", "Sign out") if self._must else translate("Widgets", "Cancel"),
        )

    def _send(self, command: ChangePassword) -> None:
        self.accept_button.setEnabled(False)
        self.change.emit(command)
