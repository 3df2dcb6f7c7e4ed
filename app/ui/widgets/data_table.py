"""The list of the program: sortable, counted, copied from, walked by keyboard, remembered."""

from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QItemSelection, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QWidget

from app.ui import locale_text
from app.ui.language import translate
from app.ui.memory import Memory, from_text, to_text
from app.ui.models import PagedModel, RowsModel
from app.ui.theme import theme
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

R = TypeVar("R")


class TableView(QTableView):
    """A table without grid lines.

    Signals:
        entered_row: Enter was pressed on a line.
    """

    entered_row = Signal()

    def __init__(self) -> None:
        """Set what every list of the program shares."""
        super().__init__()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorShown(False)
        header.setSectionsMovable(True)

    def copy_text(self) -> str:
        """Return the selected lines as text with tabs, as they are shown."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        header = self.horizontalHeader()
        order = sorted(range(self.model().columnCount()), key=header.visualIndex)
        return "\n".join(
            "\t".join(str(self.model().index(row, at).data() or "") for at in order if not self.isColumnHidden(at))
            for row in rows
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C and open with Enter."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copy_text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)


class DataTable(LiveWidget, Generic[R]):
    """A table with its count and its empty state.

    Signals:
        selected: the current record changed; with the record or None.
        opened: a record was double-clicked or Enter was pressed on it.
    """

    selected = Signal(object)
    opened = Signal(object)

    def __init__(
        self, model: RowsModel[R], *, name: str = "", memory: Memory | None = None, parent: QWidget | None = None
    ) -> None:
        """Show a model; with a name and a memory, columns stay as the person left them."""
        super().__init__(parent)
        self.model: RowsModel[R] = model
        model.setParent(self)
        self._memory, self._name = memory, name
        self.view = TableView()
        self.view.setModel(model)
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._count = text_label("", "caption")
        self.setLayout(column(self._stack, self._count, space=6))
        self.setFocusProxy(self.view)
        self._connect()
        self._lay_columns()
        self.settle()

    def current(self) -> R | None:
        """Return the record the cursor is on."""
        return self.model.row_at(self.view.currentIndex())

    def select_row(self, row: int) -> None:
        """Put the cursor on a line."""
        self.view.selectRow(row)

    def retranslate(self) -> None:
        """Say the count anew; titles come from the model."""
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.model.columns) - 1))
        self._tell_count()

    def restyle(self) -> None:
        """Keep line heights in step with the type."""
        px = theme.active().px
        self.view.verticalHeader().setDefaultSectionSize(px(38))
        self.view.horizontalHeader().setFixedHeight(px(36))
        self.view.setIconSize(QSize(px(16), px(16)))

    def _connect(self) -> None:
        self.model.loaded.connect(self._tell_count)
        self.model.modelReset.connect(lambda: self.selected.emit(None))
        self.view.selectionModel().selectionChanged.connect(self._tell_selected)
        self.view.doubleClicked.connect(lambda _index: self.opened.emit(self.current()))
        self.view.entered_row.connect(lambda: self.opened.emit(self.current()))
        header = self.view.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_by)
        header.sectionResized.connect(lambda *_: self._keep_columns())
        header.sectionMoved.connect(lambda *_: self._keep_columns())

    def _lay_columns(self) -> None:
        header = self.view.horizontalHeader()
        header.setMinimumSectionSize(theme.active().px(56))
        for at, shown in enumerate(self.model.columns):
            if shown.width:
                self.view.setColumnWidth(at, theme.active().px(shown.width))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        if not any(shown.width == 0 for shown in self.model.columns):
            header.setStretchLastSection(True)
        kept = self._memory.recall(f"columns/{self._name}") if self._memory and self._name else ""
        if kept:
            header.restoreState(from_text(kept))

    def _keep_columns(self) -> None:
        if self._memory and self._name and self.isVisible():
            state: QByteArray = self.view.horizontalHeader().saveState()
            self._memory.keep(f"columns/{self._name}", to_text(state))

    def _sort_by(self, section: int) -> None:
        header = self.view.horizontalHeader()
        if self.model.columns[section].sort is None:
            header.setSortIndicatorShown(False)
            return
        header.setSortIndicatorShown(True)
        self.model.sort(section, header.sortIndicatorOrder())

    def _tell_selected(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        del selected, deselected
        chosen = self.view.selectionModel().selectedRows()
        self.selected.emit(self.current() if chosen else None)

    def _tell_count(self) -> None:
        shown = self.model.rowCount(QModelIndex())
        paged = self.model if isinstance(self.model, PagedModel) else None
        more = "+" if paged is not None and not paged.complete else ""
        self._stack.setCurrentIndex(0 if shown else 1)
        self._count.setVisible(shown > 0)
        self._count.setText(translate("Widgets", "{count} listed").format(count=locale_text.count(shown) + more))
