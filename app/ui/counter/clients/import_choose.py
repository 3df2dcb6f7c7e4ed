"""The first step: a file is chosen or dropped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.language import translate
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveFrame

ChooseFile = Callable[[QWidget], Path | None]


class ChooseStep(LiveFrame):
    """A place to drop a list.

    Signals:
        chosen: with the path.
    """

    chosen = Signal(object)

    def __init__(self, choose: ChooseFile | None = None, parent: QWidget | None = None) -> None:
        """Ask with ``choose``; the system's dialog where None."""
        super().__init__(parent, role="card")
        self._choose = choose or choose_list
        self.setAcceptDrops(True)
        self._empty, self._note = EmptyState("file-spreadsheet"), text_label("", "caption", wrap=True)
        self._empty.acted.connect(self.ask)
        self.setLayout(column(1, self._empty, self._note, 1, margin=24))
        self.settle()

    def ask(self) -> None:
        """Ask for a file."""
        path = self._choose(self)
        if path is not None:
            self.chosen.emit(path)

    def retranslate(self) -> None:
        """Set every word."""
        self._empty.say(
            translate("ClientImport", "Drop the client list here"),
            translate(
                "ClientImport",
                "CSV or XLSX as the older system exports it: titles above the headings, Chinese or English headings, "
                "GB18030 or Unicode. Nothing is stored before you have seen what would become of every row.",
            ),
            translate("ClientImport", "Choose a file…"),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        path = event.mimeData().urls()[0].toLocalFile()
        if path:
            event.acceptProposedAction()
            self.chosen.emit(Path(path))


def choose_list(parent: QWidget) -> Path | None:
    """Ask the system for a list."""
    kinds = translate("ClientImport", "Client lists (*.csv *.txt *.xlsx)")
    path, _kind = QFileDialog.getOpenFileName(parent, translate("ClientImport", "Choose a client list"), "", kinds)
    return Path(path) if path else None


def choose_report(parent: QWidget, proposal: Path) -> Path | None:
    """Ask the system where a report goes."""
    title = translate("ClientImport", "Save the report")
    path, _kind = QFileDialog.getSaveFileName(parent, title, str(proposal), "JSON (*.json)")
    return Path(path) if path else None
