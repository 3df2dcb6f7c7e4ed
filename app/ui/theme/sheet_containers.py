"""The style sheet of what holds other things: windows, lists, tabs, menus, and the program's own pieces."""

CONTAINERS = """
QMainWindow, QWidget[role="canvas"] { background: $canvas; }
QDialog { background: $surface; }
QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QToolTip {
    background: $tip; color: $on_tip; border: ${bw}px solid $tip_line; padding: 5u 8u; font-size: 12u;
}
QFrame[role="card"] { background: $surface; border: ${bw}px solid $line; border-radius: 10u; }
QFrame[role="well"] { background: $sunken; border: ${bw}px solid $line; border-radius: 8u; }
QFrame[role="well"][target="true"] { background: $primary_soft; border-color: $primary; }
QFrame[role="rule"] { background: $line; border: none; }
QFrame[role="popup"] { background: $surface; border: ${bw}px solid $line_strong; border-radius: 10u; }

QTabWidget::pane { border: none; border-top: ${bw}px solid $line; top: -1px; }
QTabWidget::tab-bar { left: 0px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $ink_soft; border: none; border-bottom: 3px solid transparent;
    padding: 9u 14u 7u 14u; margin-right: 4u;
}
QTabBar::tab:hover { color: $primary_text; border-bottom-color: $line_strong; }
QTabBar::tab:selected { color: $primary_text; border-bottom-color: $primary; font-weight: 700; }
QTabBar::tab:disabled { color: $disabled_ink; }

QAbstractItemView {
    background: $surface; alternate-background-color: $raised; color: $ink; border: none;
    selection-background-color: $primary_soft; selection-color: $on_primary_soft; gridline-color: $line;
}
QTableView { border: ${bw}px solid $line; border-radius: 8u; }
QTableView[flush="true"] { border: none; border-radius: 0px; background: transparent; }
QTableView::item { padding: 0u 10u; border: none; border-bottom: 1px solid $line; }
QTableView::item:hover { background: $raised; }
QTableView::item:selected { background: $primary_soft; color: $on_primary_soft; }
QTreeView { border: ${bw}px solid $line; border-radius: 8u; padding: 4u; }
QTreeView::item, QListView::item { min-height: 32u; padding: 0u 8u; border-radius: 5u; }
QTreeView::item:hover, QListView::item:hover { background: $raised; }
QTreeView::item:selected, QListView::item:selected { background: $primary_soft; color: $on_primary_soft; }
QTreeView { show-decoration-selected: 0; }
QListView { border: ${bw}px solid $line; border-radius: 8u; padding: 4u; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $raised; color: $ink_soft; border: none; border-bottom: ${bw}px solid $line_strong;
    padding: 8u 13u; font-size: 12u; font-weight: 700; text-align: left;
}
QHeaderView::section:hover { color: $primary_text; background: $primary_soft; }
QTableCornerButton::section { background: $raised; border: none; }

QScrollBar:vertical { background: transparent; width: 12u; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12u; margin: 2px; }
QScrollBar::handle { background: $scroll; border-radius: ${scroll_r}px; }
QScrollBar::handle:vertical { min-height: 32u; }
QScrollBar::handle:horizontal { min-width: 32u; }
QScrollBar::handle:hover { background: $ink_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QMenu { background: $surface; border: ${bw}px solid $line_strong; border-radius: 8u; padding: 5u; }
QMenu::item { padding: 7u 28u 7u 32u; border-radius: 5u; }
QMenu::indicator { width: 16u; height: 16u; left: 10u; }
QMenu::item:selected { background: $primary_soft; color: $on_primary_soft; }
QMenu::item:disabled { color: $disabled_ink; }
QMenu::separator { height: 1px; background: $line; margin: 5u 8u; }
QMenu::icon { padding-left: 10u; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 12u; }
QSplitter::handle:vertical { height: 12u; }
QSplitter::handle:hover { background: $line; border-radius: 3u; }
QGroupBox {
    background: $surface; border: ${bw}px solid $line; border-radius: 10u; margin-top: 22u; padding: 12u;
    font-weight: 700;
}
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0u 4u; color: $ink_soft; }

QCalendarWidget { background: $surface; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { font-weight: 700; padding: 6u; }
QCalendarWidget QAbstractItemView {
    border: none; background: $surface; alternate-background-color: $surface;
    selection-background-color: $primary; selection-color: $on_primary;
}
QCalendarWidget QAbstractItemView:disabled { color: $disabled_ink; }
QCalendarWidget QAbstractItemView::item { padding: 0px; border: none; }

QFrame[role="rail"] { background: $rail; border: none; border-right: ${rail_bw}px solid $line; }
QFrame[role="rail"] QLabel { color: $rail_ink; }
QFrame[role="rail"] QFrame[role="card"] QLabel { color: $ink; }
QFrame[role="rail"] QFrame[role="card"] QLabel[role="soft"] { color: $ink_soft; }
QFrame[role="rail"] QFrame[role="card"] QLabel[role="error"] { color: $act_text; }
QFrame[role="rail"] QLabel[role="strong"] { color: $rail_title; }
QFrame[role="bar"] { background: $surface; border: none; border-bottom: ${bw}px solid $line; }
QFrame[role="bar"][foot="true"] { background: $raised; border-bottom: none; border-top: ${bw}px solid $line; }
QFrame[role="strip"] { background: $surface; border: none; border-top: ${bw}px solid $line; }
QFrame[role="strip"] QLabel { color: $ink_soft; font-size: 12u; }
QFrame[role="strip"] QToolButton { padding: 2u 6u; font-size: 12u; color: $ink_soft; }
QFrame[role="sheet"] { background: $surface; border: none; }
QFrame[role="rail"] QLabel[role="display"] { color: $rail_title; }
QFrame[role="rail"] QLabel[role="subtitle"] { color: $rail_ink; font-weight: 400; }
QPushButton[tile="true"] { text-align: left; padding: 9u 12u; }
QFrame[role="scrim"] { background: $canvas; }
"""
