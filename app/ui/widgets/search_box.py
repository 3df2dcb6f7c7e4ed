"""The one search box: results appear while one types."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from app.ui.language import translate
from app.ui.tasks import Tasks
from app.ui.theme import theme
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveFrame

PAUSE_MS = 60
_ROWS = 9


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing that was found; ``key`` goes back to whoever opens it."""

    title: str
    detail: str = ""
    icon: str = "search"
    key: object = None


Search = Callable[[str], Sequence[SearchHit]]


class SearchBox(QLineEdit):
    """A search field with a list of results below it.

    Signals:
        chosen: with the SearchHit that was picked by Enter or the mouse.
    """

    chosen = Signal(object)

    def __init__(self, search: Search | None = None, tasks: Tasks | None = None, *, shortcut: str = "") -> None:
        """Search with a callable that runs on the database lane; ``shortcut`` moves the cursor here."""
        super().__init__()
        self._search, self._tasks = search, tasks
        self._popup = ResultList(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._glass = self.addAction(theme.active().icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.textChanged.connect(self._hide_when_empty)
        self._popup.picked.connect(self._pick)
        if shortcut:
            QShortcut(QKeySequence(shortcut), self, self._go_here)

    def set_search(self, search: Search, tasks: Tasks) -> None:
        """Give the callable that finds."""
        self._search, self._tasks = search, tasks

    def hits(self) -> tuple[SearchHit, ...]:
        """Return what is offered now."""
        return self._popup.hits if self._popup.isVisible() else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the results with the arrows, take one with Enter, leave with Esc."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._popup.isVisible():
            self._popup.move_by(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._popup.isVisible():
            self._popup.pick_current()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._popup.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_glass"):
            self._glass.setIcon(theme.active().icon("search"))

    def _go_here(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _hide_when_empty(self, text: str) -> None:
        if not text:
            self._pause.stop()
            self._popup.hide()

    def _look(self) -> None:
        text = self.text().strip()
        if text and self._search is not None and self._tasks is not None:
            self._tasks.run(self, partial(self._search, text), partial(self._show_hits, text))

    def _show_hits(self, text: str, hits: Sequence[SearchHit]) -> None:
        if text == self.text().strip():
            self._popup.offer(tuple(hits))

    def _pick(self, hit: object) -> None:
        self._popup.hide()
        self.clear()
        self.chosen.emit(hit)


class ResultList(LiveFrame):
    """The list below a search box; it never takes the focus from it.

    Signals:
        picked: with the SearchHit.
    """

    picked = Signal(object)

    def __init__(self, box: QLineEdit) -> None:
        """Stay hidden until something is offered."""
        super().__init__(box, role="popup")
        self._box = box
        self.hits: tuple[SearchHit, ...] = ()
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("flush", "true")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda _item: self.pick_current())
        self._none = text_label("", "soft", wrap=True)
        self.setLayout(column(self._list, self._none, margin=6, space=0))
        self._none.setMargin(theme.active().px(8))
        self.hide()
        box.installEventFilter(self)
        self.settle()

    def offer(self, hits: tuple[SearchHit, ...]) -> None:
        """Show these results, or say that there are none."""
        self.hits = hits
        self._list.clear()
        for hit in hits:
            detail = f"    {hit.detail}" if hit.detail else ""
            item = QListWidgetItem(theme.active().icon(hit.icon), hit.title + detail)
            item.setToolTip(hit.detail)
            self._list.addItem(item)
        self._list.setVisible(bool(hits))
        self._none.setVisible(not hits)
        if hits:
            self._list.setCurrentRow(0)
        self._place()

    def move_by(self, step: int) -> None:
        """Move the mark up or down."""
        if self.hits:
            self._list.setCurrentRow((self._list.currentRow() + step) % len(self.hits))

    def pick_current(self) -> None:
        """Take the marked result."""
        if 0 <= self._list.currentRow() < len(self.hits):
            self.picked.emit(self.hits[self._list.currentRow()])

    def retranslate(self) -> None:
        """Say what to try where nothing was found."""
        self._none.setText(
            translate("Shell", "Nothing found. Try part of a name, its pinyin initials, or the last four digits.")
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide when the box is left."""
        if watched is self._box and event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self._box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        px = theme.active().px
        below = self._box.mapTo(window, QPoint(0, self._box.height() + px(4)))
        width = max(self._box.width(), px(360))
        height = px(min(len(self.hits), _ROWS) * 34 + 24) if self.hits else px(64)
        self.setGeometry(min(below.x(), window.width() - width - px(8)), below.y(), width, height)
        self.show()
        self.raise_()
