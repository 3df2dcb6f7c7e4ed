"""The papers of a case, material by material, and its recordings."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.attachments import Purpose
from app.services.materials import AttachmentView, MaterialsView
from app.ui.counter.service.paper_row import PaperRow
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column

OTHER = ""
RECORDING = "*recording"
"""No material's code begins with a star."""


class PapersCard(Card):
    """Rows that files are dropped on.

    Signals:
        brought: with a row's code and what was dropped or pasted.
        choosing: with a row's code.
        opened: with the file to look at.
    """

    brought = Signal(str, list)
    choosing = Signal(str)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent=parent)
        self.view: MaterialsView | None = None
        self._names: Mapping[str, str] = {}
        self._recorded = False
        self.rows: dict[str, PaperRow] = {}
        self.fault, self.busy = Banner(tone=Tone.ACT), text_label("", "soft")
        self._hint = text_label("", "soft", wrap=True)
        self._lines = QWidget()
        for part in (self._hint, self.fault, self.busy, self._lines):
            self.add(part)
        self.busy.hide()
        self.settle()

    def show_papers(self, view: MaterialsView, names: Mapping[str, str], *, recorded: bool) -> None:
        """Show a case's files under the materials' names; ``recorded`` where the service asks for a recording."""
        self.view, self._names, self._recorded = view, names, recorded
        codes = [*view.materials, OTHER]
        if recorded or any(file.purpose is Purpose.AV_RECORD for file in view.files):
            codes.append(RECORDING)
        if list(self.rows) != codes:
            self._rebuild(codes)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        self.set_title(translate("Papers", "Papers"))
        if not hasattr(self, "_lines") or self.view is None:
            return
        self._hint.setText(self._say())
        for code, line in self.rows.items():
            files = tuple(file for file in self.view.files if row_of(file) == code)
            seen = code in self.view.seen or (code == RECORDING and any(not file.withdrawn for file in files))
            line.show_files(self._name(code), files, seen=seen, open_=self.view.may_add)

    def _say(self) -> str:
        if self.view is not None and self.view.may_add:
            return translate(
                "Papers",
                "Drop scans and pictures on a material, paste them with Ctrl+V, or press Add. What is attached counts "
                "as seen and is kept encrypted.",
            )
        if self.view is not None and self.view.files:
            return translate("Papers", "As the case was applied for. Whoever checks it can ask for a supplement.")
        return translate("Papers", "No files were attached to this case.")

    def _name(self, code: str) -> str:
        if code == OTHER:
            return translate("Papers", "Other papers")
        if code == RECORDING:
            return translate("Papers", "Recording of the notice, in sound or picture")
        name = self._names.get(code, code)
        if self.view is not None and code not in self.view.required:
            return translate("Papers", "{material} (where there is one)").format(material=name)
        return name

    def _rebuild(self, codes: list[str]) -> None:
        fresh = QWidget()
        self.rows = {code: self._row(code) for code in codes}
        fresh.setLayout(column(*self.rows.values(), space=6))
        self.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh

    def _row(self, code: str) -> PaperRow:
        line = PaperRow(code)
        line.brought.connect(lambda found, code=code: self.brought.emit(code, found))
        line.choosing.connect(lambda code=code: self.choosing.emit(code))
        line.opened.connect(self.opened)
        return line


def row_of(file: AttachmentView) -> str:
    """Return the code of the row a file stands in."""
    return RECORDING if file.purpose is Purpose.AV_RECORD else file.material
