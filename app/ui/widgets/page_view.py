"""Pages of a document as they are on paper: one below the other, or one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.services.ports import PageImage
from app.ui.theme import theme

_EDGE = "#8b9aa1"
_NEARLY = 3
"""Pixels that are not worth another press of the button."""


def to_image(page: PageImage) -> QImage:
    """Return a drawn page as Qt holds pictures."""
    return QImage(page.rgba, page.width, page.height, 4 * page.width, QImage.Format.Format_RGBA8888).copy()


class PageView(QScrollArea):
    """Pages that are read by scrolling.

    Signals:
        moved: the view was scrolled or laid out anew.
    """

    moved = Signal()

    def __init__(self, *, widest: int = 900, gap: int = 16, edge: int = 0, parent: QWidget | None = None) -> None:
        """Show pages at most ``widest`` pixels wide (at 100 %), smaller where there is less room.

        Args:
            widest: Pixels at 100 %.
            gap: Pixels between two pages.
            edge: Pixels above the first and below the last page.
            parent: The owner.
        """
        super().__init__(parent)
        self.widest = widest
        self._sheets = _Sheets(gap, edge)
        self.setWidget(self._sheets)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._sheets.pages)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show these pages from the top of the first."""
        self._sheets.pages = list(pages)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.moved.emit()

    def set_widest(self, widest: int) -> None:
        """Show the pages at another size, the same place staying in view."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.widest = widest
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))
        self.moved.emit()

    def at_end(self) -> bool:
        """Whether the lower edge of the last page is in view."""
        bar = self.verticalScrollBar()
        return bool(self._sheets.pages) and bar.value() >= bar.maximum() - _NEARLY

    def scroll_on(self) -> None:
        """Go on by nearly a screenful, so that the last lines stay in view."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.viewport().height() * 17 // 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self._lay_out()
        self.moved.emit()

    def _lay_out(self) -> None:
        room = self.viewport().width() - 2 * theme.active().px(6)
        self._sheets.lay_out(max(60, min(room, theme.active().px(self.widest))))


class _Sheets(QWidget):
    """The paper."""

    def __init__(self, gap: int, edge: int) -> None:
        super().__init__()
        self._edge = edge
        self.pages: list[QImage] = []
        self._gap = gap
        self._drawn: list[QImage] = []

    def lay_out(self, width: int) -> None:
        """Draw the pages at a width in pixels."""
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        self._drawn = [page.scaledToWidth(round((width - 2) * ratio), smooth) for page in self.pages]
        for drawn in self._drawn:
            drawn.setDevicePixelRatio(ratio)
        heights = [round(drawn.height() / ratio) + 2 for drawn in self._drawn]
        self.setFixedSize(QSize(width, sum(heights) + self._gap * max(0, len(heights) - 1) + 2 * self._edge))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each page with a hairline around it."""
        painter = QPainter(self)
        top = self._edge
        for drawn in self._drawn:
            height = round(drawn.height() / drawn.devicePixelRatio()) + 2
            if event.rect().top() <= top + height and event.rect().bottom() >= top:
                painter.drawImage(1, top + 1, drawn)
                painter.setPen(QPen(QColor(_EDGE), 1))
                painter.drawRect(0, top, self.width() - 1, height - 1)
            top += height + self._gap
