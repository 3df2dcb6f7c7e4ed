"""Setting a password anew with the printed recovery code."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation
from app.forms.recovery import RECOVER, Recover
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.password_meter import PasswordMeter


class RecoveryDialog(Dialog):
    """Asks for login, code and new password.

    Signals:
        recover: with Recover; answer with ``accept`` or ``refuse``.
    """

    recover = Signal(object)

    def __init__(self, faults: Callable[[str, str], Sequence[RuleViolation]], parent: QWidget | None = None) -> None:
        """Judge the new password by ``faults(login, password)``."""
        super().__init__(parent, icon="life-buoy")
        self.form: FormView[Recover] = FormView(RECOVER)
        self._meter = PasswordMeter(lambda password: faults(self.form.raw()["login"], password))
        self._line = text_label("", "soft", wrap=True)
        for part in (self._line, self.form, self._meter):
            self.body.addWidget(part)
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
        """Set every word."""
        self.say(
            translate("SignIn", "Lost your password?"),
            translate("SignIn", "Set the new password"),
            translate("Widgets", "Cancel"),
        )
        self._line.setText(
            translate(
                "SignIn",
                "Ask an administrator first. Otherwise the code in the branch's safe sets a new password.",
            )
        )

    def _send(self, command: Recover) -> None:
        self.accept_button.setEnabled(False)
        self.recover.emit(command)
