"""How a clock was counted, to be read, copied and printed."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row


class ExplanationDialog(Dialog):
    """The explanation, line by line."""

    def __init__(
        self,
        title: str,
        lines: Sequence[str],
        parent: QWidget | None = None,
        *,
        print_out: Callable[[str, Sequence[str]], object] | None = None,
    ) -> None:
        """Show the lines; ``print_out`` puts them on paper, where there is a printer."""
        super().__init__(parent, icon="calendar", width=620)
        self._heading = title
        self.lines = tuple(lines)
        self.text = QPlainTextEdit("\n".join(self.lines[1:]))
        self.text.setReadOnly(True)
        self._copy, self.print_button = Button(icon="copy", size="small"), Button(icon="printer", size="small")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join((title, *self.lines))))
        if print_out is not None:
            self.print_button.clicked.connect(lambda: print_out(title, self.lines))
        self.print_button.setVisible(print_out is not None)
        self.body.addWidget(text_label(self.lines[0], "strong", wrap=True))
        self.body.addWidget(self.text)
        self.body.addLayout(row(self._copy, self.print_button, 1))
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self._copy.setText(translate("Complaints", "Copy"))
        self.print_button.setText(translate("Complaints", "Print"))
        self.say(self._heading, translate("Complaints", "Close"))

    def restyle(self) -> None:
        """Leave room for a month of days."""
        super().restyle()
        self.text.setMinimumHeight(theme.active().px(320))
