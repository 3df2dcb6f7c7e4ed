"""The document, page by page; its end opens the pen."""

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QScroller, QWidget

from app.ui.client_view.look import ClientLook, TouchButton, plain_label
from app.ui.language import translate
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.page_view import PageView

_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)


class ReadingPage(LiveWidget):
    """The very document that will be sealed.

    Signals:
        turned: another page, or another part of it, is shown.
        ended: the end of the last page was reached for the first time.
        sign_asked: the client wants to sign; only after the end.
    """

    turned = Signal()
    ended = Signal()
    sign_asked = Signal()

    def __init__(self, look: ClientLook, parent: QWidget | None = None) -> None:
        """Begin without a document."""
        super().__init__(parent)
        self._look = look
        self._pages: list[QImage] = []
        self.page, self.read = 0, False
        self._before = False
        self._spent: list[float] = []
        self._since = 0.0
        self.view = PageView(widest=look.page_width, edge=look.px(14))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QScroller.grabGesture(self.view.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.back, self.next = TouchButton(look, "chevron-left"), TouchButton(look, "chevron-right", kind="primary")
        self.sign = TouchButton(look, "pen-line", kind="primary")
        self._where = plain_label()
        foot = QFrame()
        foot.setObjectName("foot")
        foot.setLayout(row(self.back, 1, self._where, 1, self.next, self.sign, space=16, margin=(28, 14, 28, 14)))
        body = column(space=0)
        body.addWidget(self.view, 1)
        body.addWidget(foot)
        self.setLayout(body)
        self._connect()
        self.settle()

    def show_document(self, pages: Sequence[QImage], *, read: bool = False) -> None:
        """Show a document from its first page, or where its end was ``read`` before, at its last."""
        self._pages, self.read = list(pages), read
        self._before = False
        self._spent, self._since = [0.0] * len(self._pages), time.monotonic()
        self.go_to(self.pages if read else 1)

    @property
    def pages(self) -> int:
        """How many pages the document has."""
        return len(self._pages)

    def go_to(self, page: int) -> None:
        """Show a page from its top."""
        self._count_time()
        self.page = min(max(page, 1), self.pages)
        self.view.show_pages(self._pages[self.page - 1 : self.page])
        self._look_around()

    @property
    def page_seconds(self) -> tuple[int, ...]:
        """How long each page has been shown, in whole seconds."""
        self._count_time()
        return tuple(round(spent) for spent in self._spent)

    def go_on(self) -> None:
        """Go on by a screenful, and at the end of a page to the next."""
        if not self.view.at_end():
            self.view.scroll_on()
        elif self.page < self.pages:
            self.go_to(self.page + 1)

    def go_back(self) -> None:
        """Go back by a screenful, and at the top of a page to the one before."""
        bar = self.view.verticalScrollBar()
        if bar.value() > 0:
            bar.setValue(bar.value() - self.view.viewport().height() * 17 // 20)
        elif self.page > 1:
            self.go_to(self.page - 1)

    def open_pen(self) -> None:
        """Let the client sign: that the end was reached is on record."""
        self._before = True
        self._look_around()

    def retranslate(self) -> None:
        """Set every word."""
        self.back.setText(translate("ClientView", "Back"))
        self.next.setText(translate("ClientView", "Read on"))
        self.sign.setText(translate("ClientView", "I have read it; sign"))
        words = translate("ClientView", "Page {page} of {pages}").format(page=self.page, pages=self.pages)
        self._where.setText(words if self.pages else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read by keyboard too."""
        if event.key() in _ON:
            self.go_on()
        elif event.key() in _BACK:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _count_time(self) -> None:
        """Put what went by to the page that is shown."""
        now = time.monotonic()
        if 1 <= self.page <= len(self._spent):
            self._spent[self.page - 1] += now - self._since
        self._since = now

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.sign.clicked.connect(self.sign_asked)
        self.view.moved.connect(self._look_around)
        self._look.changed.connect(lambda: self.view.set_widest(self._look.page_width))

    def _look_around(self) -> None:
        """See where the reader is; the first look at the end is told once."""
        last = self.page == self.pages and self.view.at_end()
        if last and not self.read and self.isVisible():
            self.read = True
            self.ended.emit()
        self.back.setEnabled(self.page > 1 or self.view.verticalScrollBar().value() > 0)
        self.next.setVisible(not (last and self.read))
        self.sign.setVisible(last and self.read)
        self.sign.setEnabled(self._before)
        self.retranslate()
        self.turned.emit()
