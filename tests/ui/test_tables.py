from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.ui.memory import PassingMemory
from app.ui.models import Column, Page, PagedModel, RowsModel
from app.ui.widgets.data_table import DataTable


@dataclass(frozen=True)
class Row:
    number: int
    name: str


COLUMNS = (
    Column(
        key="number", title=lambda: "No.", text=lambda row: str(row.number), right=True, sort=lambda row: row.number
    ),
    Column(key="name", title=lambda: "Name", text=lambda row: row.name, width=0),
)


class Source:
    """A thousand rows, fetched by keyset; keeps what it was asked."""

    def __init__(self, size=120):
        self.size, self.asked = size, []

    def __call__(self, request):
        self.asked.append(request)
        numbers = range(self.size, 0, -1) if request.descending else range(1, self.size + 1)
        begin = request.after or 0
        rows = [Row(number, f"client {number}") for number in list(numbers)[begin : begin + request.limit]]
        end = begin + len(rows)
        return Page(rows, end if end < self.size else None)


@pytest.fixture
def paged(tasks, qtbot):
    source = Source()
    table = DataTable(PagedModel(COLUMNS, tasks, source))
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.model.reload()
    tasks.wait_idle()
    return table, source


def small(qtbot, **options):
    model = RowsModel(COLUMNS)
    table = DataTable(model, **options)
    qtbot.addWidget(table)
    table.resize(400, 300)
    model.set_rows([Row(2, "Li"), Row(1, "Wang"), Row(3, "Zhao")])
    return table


def test_only_the_first_page_is_loaded(paged):
    table, source = paged
    assert table.model.rowCount() == 50
    assert len(source.asked) == 1
    assert table._count.text() == "50+ listed"


def test_scrolling_down_brings_the_next_page(paged, tasks):
    table, source = paged
    table.show()
    while not table.model.complete:
        table.model.fetchMore(QModelIndex())
        tasks.wait_idle()
    assert table.model.rowCount() == 120
    assert [request.after for request in source.asked] == [None, 50, 100]
    assert table._count.text() == "120 listed"


def test_a_paged_list_is_sorted_by_its_source(paged, tasks):
    table, source = paged
    table.model.sort(0, Qt.SortOrder.DescendingOrder)
    tasks.wait_idle()
    assert table.model.rows[0].number == 120
    assert (source.asked[-1].order, source.asked[-1].descending) == ("number", True)


def test_a_column_without_an_order_is_not_sorted(paged, tasks):
    table, source = paged
    table.model.sort(1)
    tasks.wait_idle()
    assert len(source.asked) == 1


def test_rows_in_memory_are_sorted_where_asked(qtbot):
    table = small(qtbot)
    table.model.sort(0)
    assert [row.number for row in table.model.rows] == [1, 2, 3]


def test_copy_takes_the_selected_lines_as_they_are_shown(qtbot):
    table = small(qtbot)
    table.view.selectAll()
    QTest.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "2\tLi\n1\tWang\n3\tZhao"


def test_enter_opens_the_line_the_cursor_is_on(qtbot):
    table = small(qtbot)
    table.select_row(1)
    with qtbot.waitSignal(table.opened) as heard:
        QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert heard.args == [Row(1, "Wang")]


def test_choosing_a_line_tells_the_detail_beside_it(qtbot):
    table = small(qtbot)
    with qtbot.waitSignal(table.selected) as heard:
        table.select_row(2)
    assert heard.args == [Row(3, "Zhao")]


def test_an_empty_list_says_what_would_be_here(qtbot):
    table = small(qtbot)
    table.empty.say("No client yet", "Reception registers them.", "Register")
    table.show()
    assert not table.empty.isVisible()
    table.model.set_rows([])
    assert table.empty.isVisible()
    with qtbot.waitSignal(table.empty.acted):
        table.empty._button.click()


def test_column_widths_are_remembered(qtbot):
    memory = PassingMemory()
    table = small(qtbot, name="clients", memory=memory)
    table.show()
    table.view.setColumnWidth(0, 177)
    assert small(qtbot, name="clients", memory=memory).view.columnWidth(0) == 177
