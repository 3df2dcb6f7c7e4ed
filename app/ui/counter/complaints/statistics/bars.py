"""Labelled bars: the words, the bar, the figure; read as well without the bar."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from app.ui.theme import theme
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class Bars(LiveWidget):
    """As many as there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.rows: list[tuple[str, int, str]] = []
        self._inside = QWidget()
        self._body = column(self._inside)
        self.setLayout(self._body)
        self.settle()

    def show_bars(self, rows: Sequence[tuple[str, int, str]]) -> None:
        """Show words, count and figure of each, the longest bar filling the width."""
        self.rows = list(rows)
        fresh, grid, px = QWidget(), QGridLayout(), theme.active().px
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(7))
        grid.setColumnStretch(1, 1)
        most = max((count for _, count, _ in rows), default=1)
        for at, (words, count, figure) in enumerate(rows):
            bar = QProgressBar()
            bar.setRange(0, most)
            bar.setValue(count)
            bar.setTextVisible(False)
            bar.setAccessibleName(f"{words}: {figure}")
            grid.addWidget(text_label(words, wrap=True), at, 0)
            grid.addWidget(bar, at, 1)
            grid.addWidget(text_label(figure, "strong"), at, 2)
        if not rows:
            grid.addWidget(text_label("–", "soft"), 0, 0)
        fresh.setLayout(grid)
        self._body.replaceWidget(self._inside, fresh)
        self._inside.deleteLater()
        self._inside = fresh
