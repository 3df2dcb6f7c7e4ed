"""Rows and columns with the design's spaces."""

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.ui.theme import theme


def column(*items: QWidget | QLayout | int, space: int = 8, margin: int | tuple[int, int, int, int] = 0) -> QVBoxLayout:
    """Return a column of widgets and layouts; a number is a stretch. Lengths are pixels at 100 %."""
    layout = QVBoxLayout()
    _fill(layout, items, space, margin)
    return layout


def row(*items: QWidget | QLayout | int, space: int = 8, margin: int | tuple[int, int, int, int] = 0) -> QHBoxLayout:
    """Return a row of widgets and layouts; a number is a stretch. Lengths are pixels at 100 %."""
    layout = QHBoxLayout()
    _fill(layout, items, space, margin)
    return layout


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout; what was in it goes."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)
            inner.deleteLater()


def tab_after(first: QWidget, *rest: QWidget) -> None:
    """Let Tab go from the first to the others in turn; what is made late would come last, wherever it is seen.

    A first that takes no focus itself, such as a container, stands for whatever comes before it.
    """
    anchor = first
    while anchor.focusPolicy().value == 0:
        former = anchor.previousInFocusChain()
        if former is None or former is first:
            break
        anchor = former
    for before, after in pairwise((anchor, *rest)):
        QWidget.setTabOrder(before, after)


def _fill(
    layout: QVBoxLayout | QHBoxLayout,
    items: tuple[QWidget | QLayout | int, ...],
    space: int,
    margin: int | tuple[int, int, int, int],
) -> None:
    px = theme.active().px
    left, top, right, bottom = (margin,) * 4 if isinstance(margin, int) else margin
    layout.setSpacing(px(space))
    layout.setContentsMargins(px(left), px(top), px(right), px(bottom))
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
