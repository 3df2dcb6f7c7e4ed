"""Lists of frozen view records, loaded a page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.ui.tasks import Task, Tasks
from app.ui.theme import theme

R = TypeVar("R")
AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PAGE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column: how a record is written in it."""

    key: str
    title: Callable[[], str]
    """Called again when the language changes."""
    text: Callable[[R], str]
    width: int = 140
    """Pixels at 100 %; 0 takes what is left."""
    right: bool = False
    icon: Callable[[R], tuple[str, str] | None] | None = None
    """A Lucide name and a colour token."""
    colour: Callable[[R], str] | None = None
    """A colour token for the text; never the only sign."""
    sort: Callable[[R], object] | None = None
    """What an in-memory list is ordered by; a paged one asks its source by ``key``. None: not sortable."""


@dataclass(frozen=True, slots=True)
class Page(Generic[R]):
    """Some records and where the next ones begin, None at the end."""

    rows: Sequence[R]
    next_after: object = None


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which page is asked for."""

    after: object = None
    limit: int = PAGE
    order: str = ""
    """Key of the column to sort by; empty for the source's own order."""
    descending: bool = False


Fetch = Callable[[PageRequest], Page[R]]


class RowsModel(QAbstractTableModel, Generic[R]):
    """Records in columns.

    Signals:
        loaded: rows came in or were replaced.
    """

    loaded = Signal()

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[R] = []

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these records in place of the present ones."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()
        self.loaded.emit()

    def row_at(self, index: AnyIndex) -> R | None:
        """Return the record of a line, None outside."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        """Return how many lines are loaded."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation is Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title()
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(self.columns[section])
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, alignment, icon, colour or tool tip of a cell."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.DecorationRole:
                found = column.icon(row) if column.icon else None
                return theme.active().icon(*found, 16) if found else None
            case Qt.ItemDataRole.ForegroundRole:
                return theme.active().brush(column.colour(row)) if column.colour else None
            case _:
                return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order what is in memory; an equal value keeps its place."""
        key = self.columns[column].sort if 0 <= column < len(self.columns) else None
        if key is not None:
            self.layoutAboutToBeChanged.emit()
            self.rows.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)  # type: ignore[arg-type]
            self.layoutChanged.emit()


class PagedModel(RowsModel[R]):
    """Records that are fetched when the view nears the end of what it has."""

    def __init__(
        self, columns: Sequence[Column[R]], tasks: Tasks, fetch: Fetch[R], parent: QObject | None = None
    ) -> None:
        """Fetch with a callable that runs on the database lane."""
        super().__init__(columns, parent)
        self._tasks, self._fetch = tasks, fetch
        self._request = PageRequest()
        self._more = False
        self._under_way: Task | None = None

    @property
    def complete(self) -> bool:
        """Whether the last page is here."""
        return not self._more

    def reload(self, fetch: Fetch[R] | None = None) -> None:
        """Begin again from the first page, with another source where one is given; the old rows stay until then."""
        self._fetch = fetch or self._fetch
        request = self._request
        self._ask(PageRequest(order=request.order, descending=request.descending), self._replace)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Tell the view that there are further pages."""
        return not parent.isValid() and self._more and self._under_way is None

    def fetchMore(self, parent: AnyIndex) -> None:
        """Fetch the next page."""
        if self.canFetchMore(parent):
            self._ask(self._request, self._append)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask the source for another order."""
        if 0 <= column < len(self.columns) and self.columns[column].sort is not None:
            descending = order is Qt.SortOrder.DescendingOrder
            self._ask(PageRequest(order=self.columns[column].key, descending=descending), self._replace)

    def _ask(self, request: PageRequest, then: Callable[[PageRequest, Page[R]], None]) -> None:
        if self._under_way is not None:
            self._under_way.cancel()
        work: Callable[[], Page[R]] = partial(self._fetch, request)
        self._under_way = self._tasks.run(self, work, partial(then, request), failed=self._give_up)

    def _give_up(self, _error: Exception) -> bool:
        self._under_way = None
        return False

    def _replace(self, request: PageRequest, page: Page[R]) -> None:
        self._take(request, page)
        self.set_rows(page.rows)

    def _append(self, request: PageRequest, page: Page[R]) -> None:
        self._take(request, page)
        if page.rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self.rows.extend(page.rows)
            self.endInsertRows()
        self.loaded.emit()

    def _take(self, request: PageRequest, page: Page[R]) -> None:
        self._under_way = None
        self._more = page.next_after is not None
        self._request = PageRequest(page.next_after, order=request.order, descending=request.descending)


def _alignment(column: Column[R]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
