"""One archived item: what it belongs to, until when it is kept, and its parts by digest."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain import confirmation_workflow
from app.forms import vocabulary
from app.services.archive import ArchiveDesk
from app.services.views import ArchiveFile
from app.ui import locale_text
from app.ui.counter.archive.kinds import kind_words
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row

_SHORT = 16
_ICONS = {
    "confirmation": "file-lock",
    "acknowledgement": "file-warning",
    "shown": "file-text",
    "content": "scroll-text",
    "evidence": "signature",
    "attachment": "file-plus",
    "receipt": "receipt",
    "refund": "undo-2",
    "log": "history",
}


class ArchiveDetail(Card):
    """The chosen item."""

    def __init__(
        self,
        desk: ArchiveDesk,
        around: Surroundings,
        *,
        open_confirmation: Callable[[UUID], object],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent=parent)
        self._desk, self._around, self._open = desk, around, open_confirmation
        self.shown: ArchiveFile | None = None
        self.document = Button(icon="file-lock")
        self.document.clicked.connect(self._show_document)
        self.empty, self._facts, self._parts = EmptyState("archive"), QWidget(), QWidget()
        self._parts_title = text_label("", "overline")
        self._body = QWidget()
        self._body.setLayout(
            column(self._facts, row(self.document, 1), self._parts_title, self._parts, 1, space=14)
        )  # fmt: skip
        self.add(self._body, 1)
        self.add(self.empty, 1)
        self.settle()

    def open_item(self, item_id: UUID) -> None:
        """Show an item; the look is audited."""
        self._around.tasks.run(self, partial(self._desk.item, item_id), self._show)

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return what is known of the item, labelled."""
        found = self.shown
        if found is None:
            return ()
        line, around = found.line, self._around
        filed = translate("Archive", "{moment} by {name}")
        return (
            (translate("Archive", "Service"), around.words.service(line.service_code)),
            (translate("Archive", "Client"), f"{line.client_name} · {kind_words(line.client_class)}"),
            (translate("Archive", "Case"), found.case_no),
            (translate("Archive", "Confirmation"), _document(found)),
            (translate("Archive", "Filed"), filed.format(moment=around.moment(line.filed_at), name=found.filed_by)),
            (translate("Archive", "Kept until"), locale_text.short_date(line.keep_until)),
        )

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_body"):
            return
        found = self.shown
        self._body.setVisible(found is not None)
        self.empty.setVisible(found is None)
        self.set_title(found.line.archive_no if found is not None else "")
        self.document.setText(translate("Archive", "Show the confirmation"))
        self._parts_title.setText(translate("Archive", "Parts, each with its digest (SHA-256)"))
        self.empty.say(
            translate("Archive", "Choose an item"),
            translate("Archive", "What belongs to it, and until when it is kept, is shown here."),
        )
        if found is not None:
            self.document.setVisible(found.confirmation_id is not None)
            self._facts = self._put(self._facts, self._fact_lines())
            self._parts = self._put(self._parts, self._part_lines(found))

    def restyle(self) -> None:
        """Draw the lines anew at another size."""
        self.retranslate()

    def _show(self, found: ArchiveFile) -> None:
        self.shown = found
        self.retranslate()

    def _show_document(self) -> None:
        if self.shown is not None and self.shown.confirmation_id is not None:
            self._open(self.shown.confirmation_id)

    def _fact_lines(self) -> QWidget:
        fresh, grid = _grid()
        for line, (label, value) in enumerate(self.facts()):
            grid.addWidget(text_label(label, "soft"), line, 0)
            grid.addWidget(text_label(value, wrap=True, selectable=True), line, 1)
        return fresh

    def _part_lines(self, found: ArchiveFile) -> QWidget:
        fresh, grid = _grid()
        names = _part_names()
        for line, part in enumerate(found.parts):
            digest = text_label(f"{part.digest[:_SHORT]}…", "caption", selectable=True)
            digest.setToolTip(part.digest)
            grid.addWidget(IconLabel(_ICONS.get(part.name, "file-text"), "primary_text", 16), line, 0)
            grid.addWidget(text_label(names.get(part.name, part.name)), line, 1)
            grid.addWidget(digest, line, 2)
        return fresh

    def _put(self, old: QWidget, fresh: QWidget) -> QWidget:
        layout = self._body.layout()
        if layout is not None:
            layout.replaceWidget(old, fresh)
        old.deleteLater()
        return fresh


def _document(found: ArchiveFile) -> str:
    """Return the document's number, and where it no longer stands, what became of it."""
    state = found.line.standing
    if state in ("", confirmation_workflow.ARCHIVED):
        return found.confirmation_no
    return f"{found.confirmation_no} · {word(vocabulary.CONFIRMATION_STATES, state)}"


def _grid() -> tuple[QWidget, QGridLayout]:
    fresh = QWidget()
    grid = QGridLayout(fresh)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.active().px(12))
    grid.setVerticalSpacing(theme.active().px(7))
    grid.setColumnStretch(1, 1)
    return fresh, grid


def _part_names() -> dict[str, str]:
    return {
        "confirmation": translate("Archive", "Sealed confirmation"),
        "refusal": translate("Archive", "Sealed record of the refusal"),
        "acknowledgement": translate("Archive", "Mismatch acknowledgement"),
        "shown": translate("Archive", "Document as shown"),
        "content": translate("Archive", "Its frozen content"),
        "evidence": translate("Archive", "Evidence of signing"),
        "attachment": translate("Archive", "Attached file"),
        "receipt": translate("Archive", "Receipt"),
        "refund": translate("Archive", "Refund voucher"),
        "log": translate("Archive", "Log of the case"),
    }
