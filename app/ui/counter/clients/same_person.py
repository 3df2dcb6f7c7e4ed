"""Above a client's file: the other files of the same person, and the way to join or separate them."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.person_files import PersonFile, PersonFiles, PersonFilesDesk
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame


class SamePersonBand(LiveFrame):
    """A line for each other file; hidden where there is none.

    Signals:
        opened: with the id of the file that is to be shown.
        decided: two files were joined or separated.
    """

    opened = Signal(object)
    decided = Signal()

    def __init__(self, desk: PersonFilesDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent, role="well")
        self._desk, self._around = desk, around
        self.files: PersonFiles | None = None
        self.lines: list[SamePersonLine] = []
        self._list: QVBoxLayout = column(space=8, margin=12)
        self.setLayout(self._list)
        self.hide()
        self.settle()

    def look(self, client_id: UUID) -> None:
        """Look for the other files of a client's person."""
        if self.files is not None and self.files.client_id != client_id:
            self.hide()
        self._around.tasks.run(self, partial(self._desk.of, client_id), self._show)

    def _show(self, files: PersonFiles) -> None:
        self.files = files
        for line in self.lines:
            self._list.removeWidget(line)
            line.deleteLater()
        self.lines = [SamePersonLine(other, may_decide=files.may_decide) for other in files.others]
        for line in self.lines:
            self._list.addWidget(line)
            line.open_button.clicked.connect(partial(self.opened.emit, line.other.client_id))
            line.join_button.clicked.connect(partial(self._decide, self._desk.join, line.other))
            line.part_button.clicked.connect(partial(self._decide, self._desk.part, line.other))
        self.setVisible(bool(self.lines))

    def _decide(self, act: Callable[[UUID, UUID], None], other: PersonFile) -> None:
        if self.files is not None:
            work = partial(act, self.files.client_id, other.client_id)
            self._around.tasks.run(self, work, lambda _none: self.decided.emit())


class SamePersonLine(LiveFrame):
    """Another file."""

    def __init__(self, other: PersonFile, *, may_decide: bool, parent: QWidget | None = None) -> None:
        """Show it."""
        super().__init__(parent)
        self.other, self._may = other, may_decide
        self._words = text_label("", wrap=True)
        self.open_button, self.join_button = Button(size="small"), Button(icon="link", size="small")
        self.part_button = Button(icon="unlink", size="small")
        buttons = (self.open_button, self.join_button, self.part_button)
        line = row(IconLabel("users", "primary_text", 18), self._words, *buttons, space=8)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        other = self.other
        who = f"{other.name} ({other.client_no})" if other.client_no else other.name
        if not other.same:
            text = translate("Clients", "Said to be somebody else: {who}")
        elif other.agreed:
            text = translate("Clients", "The same person has another file: {who}")
        else:
            text = translate("Clients", "By the document the same person, entered twice: {who}")
        self._words.setText(text.format(who=who))
        self.open_button.setText(translate("Clients", "Open"))
        self.join_button.setText(translate("Clients", "One person"))
        self.part_button.setText(translate("Clients", "Two people"))
        self.join_button.setVisible(self._may and not (other.same and other.agreed))
        self.part_button.setVisible(self._may and other.same)
