"""The code printed on a paper, typed by a scanner or by hand."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.verifying import CodeFinding
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button
from app.ui.widgets.layouts import row
from app.ui.widgets.live import LiveWidget


class CodeLine(LiveWidget):
    """A line that a scanner types into and ends with Return; the button beside it opens what was found.

    Signals:
        found: with what the record says of the code.
    """

    found = Signal(object)

    def __init__(
        self,
        by_code: Callable[[str], CodeFinding],
        around: Surroundings,
        open_confirmation: Callable[[UUID], object],
        parent: QWidget | None = None,
    ) -> None:
        """Ask the record of a code."""
        super().__init__(parent)
        self._by_code, self._around, self._open = by_code, around, open_confirmation
        self._confirmation_id: UUID | None = None
        self.line, self.show_it = QLineEdit(), Button(icon="file-check")
        self.line.returnPressed.connect(self._look)
        self.show_it.clicked.connect(self._open_found)
        self.show_it.hide()
        body = row(self.line, self.show_it, space=10)
        body.setStretch(0, 1)
        self.setLayout(body)
        self.setFocusProxy(self.line)
        self.settle()

    def forget(self) -> None:
        """Be of no code any more."""
        self._confirmation_id = None
        self.show_it.hide()

    def retranslate(self) -> None:
        """Set every word."""
        self.line.setPlaceholderText(translate("Confirmations", "Or scan the code on the paper, or type it"))
        self.line.setAccessibleName(translate("Confirmations", "Code on the paper"))
        self.show_it.setText(translate("Confirmations", "Show the confirmation"))

    def _look(self) -> None:
        if text := self.line.text().strip():
            self._around.tasks.run(self, partial(self._by_code, text), self._show)

    def _show(self, found: CodeFinding) -> None:
        self._confirmation_id = found.confirmation_id
        self.show_it.setVisible(found.confirmation_id is not None)
        self.line.selectAll()
        self.found.emit(found)

    def _open_found(self) -> None:
        if self._confirmation_id is not None:
            self._open(self._confirmation_id)
