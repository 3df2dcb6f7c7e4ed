"""A paper, page by page: larger, smaller, turned."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from app.domain.errors import Unavailable
from app.services.materials import AttachmentView
from app.services.ports import PageImage
from app.ui import messages
from app.ui.counter.service.withdrawing import ask_reason
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton, Kind
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveDialog
from app.ui.widgets.page_view import to_image

_DRAWN = (2400, 2400)
"""Pixels a page is drawn in, enough for the largest zoom."""
_STEP = 1.25
_LEAST, _MOST = 0.25, 5.0
Draw = Callable[[bytes, str, int, tuple[int, int]], PageImage]


class PaperViewer(LiveDialog):
    """One file.

    Signals:
        withdrawn: with the reason.
    """

    withdrawn = Signal(str)

    def __init__(
        self,
        file: AttachmentView,
        content: bytes,
        draw: Draw,
        around: Surroundings,
        *,
        may_withdraw: bool,
        ask: Callable[[QWidget, str], str | None] = ask_reason,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first page; pages are drawn beside the window, one at a time."""
        super().__init__(parent.window() if parent else None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._file, self._content, self._draw, self._around, self._ask = file, content, draw, around, ask
        self.page, self.zoom, self.turned = 0, 1.0, 0
        self._drawn = QImage()
        self._name, self._place, self._about = text_label("", "strong"), text_label(), text_label("", "soft", wrap=True)
        self.former, self.next = IconButton("chevron-left"), IconButton("chevron-right")
        self.smaller, self.larger = IconButton("zoom-out"), IconButton("zoom-in")
        self.turn, self.withdraw = IconButton("rotate-ccw"), Button(icon="undo-2", kind=Kind.GHOST, size="small")
        self.close_button = Button(kind=Kind.PRIMARY, size="small")
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.paper, self.room = QLabel(), QScrollArea()
        self.withdraw.setVisible(may_withdraw)
        self._lay_out()
        self._connect()
        self.settle()
        self._show_page()

    def show_page(self, page: int) -> None:
        """Go to a page, from 0; beyond the ends nothing happens."""
        if 0 <= page < self._file.pages and page != self.page:
            self.page = page
            self._show_page()

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller; 1 fits it into the window."""
        self.zoom = min(max(zoom, _LEAST), _MOST)
        self._paint()

    def turn_left(self) -> None:
        """Turn the page by a quarter; the file stays as it is."""
        self.turned = (self.turned - 90) % 360
        self._paint()

    def retranslate(self) -> None:
        """Set every word."""
        file = self._file
        self.setWindowTitle(file.name)
        self._name.setText(file.name)
        self.former.say(translate("Papers", "Page before"), "PgUp")
        self.next.say(translate("Papers", "Next page"), "PgDown")
        self.smaller.say(translate("Papers", "Smaller"), "Ctrl+-")
        self.larger.say(translate("Papers", "Larger"), "Ctrl++")
        self.turn.say(translate("Papers", "Turn left"), "Ctrl+R")
        self.withdraw.setText(translate("Papers", "Withdraw …"))
        self.close_button.setText(translate("Papers", "Close"))
        added = translate("Papers", "Attached {moment} by {name}").format(
            moment=self._around.moment(file.added_at), name=file.added_by
        )
        gone = translate("Papers", "Withdrawn: {reason}").format(reason=file.withdrawn) if file.withdrawn else ""
        self._about.setText(" · ".join(filter(None, (gone, added, self._recorded(), f"SHA-256 {file.digest[:16]}"))))
        self._tell_place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by arrows, fit with 0."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.show_page(self.page + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self.set_zoom(1.0)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page anew."""
        super().resizeEvent(event)
        self._paint()

    def _lay_out(self) -> None:
        self.paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.room.setWidget(self.paper)
        self.room.setWidgetResizable(True)
        self.room.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tools = row(self._name, 1, self.former, self._place, self.next, self.smaller, self.larger, self.turn, space=8)
        foot = row(self._about, self.withdraw, self.close_button, space=10)
        foot.setStretch(0, 1)
        self.setLayout(column(tools, self.fault, self.room, foot, space=10, margin=16))
        px = theme.active().px
        self.resize(px(860), px(720))

    def _connect(self) -> None:
        self.former.clicked.connect(lambda: self.show_page(self.page - 1))
        self.next.clicked.connect(lambda: self.show_page(self.page + 1))
        self.smaller.clicked.connect(lambda: self.set_zoom(self.zoom / _STEP))
        self.larger.clicked.connect(lambda: self.set_zoom(self.zoom * _STEP))
        self.turn.clicked.connect(self.turn_left)
        self.withdraw.clicked.connect(self._withdraw)
        self.close_button.clicked.connect(self.accept)

    def _show_page(self) -> None:
        self._tell_place()
        if not self._file.pages:
            return
        work = partial(self._draw, self._content, self._file.media_type, self.page, _DRAWN)
        then = partial(self._show_drawn, self.page)
        self._around.tasks.run(self, work, then, lane=Lane.DOCUMENTS, failed=self._failed)

    def _show_drawn(self, page: int, drawn: PageImage) -> None:
        if page == self.page:
            self._drawn = to_image(drawn)
            self._paint()

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, Unavailable):
            return False
        self.fault.say(messages.say(error))
        return True

    def _paint(self) -> None:
        if self._drawn.isNull():
            return
        image = self._drawn.transformed(QTransform().rotate(self.turned))
        seen = self.room.viewport().size()
        scale = min(seen.width() / image.width(), seen.height() / image.height()) * self.zoom
        width = max(1, round(image.width() * scale * 0.98))
        self.paper.setPixmap(QPixmap.fromImage(image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)))

    def _tell_place(self) -> None:
        file = self._file
        if not file.pages:
            self._place.setText("")
            self.paper.setText(translate("Papers", "A recording. It is kept as proof and not played here."))
        else:
            self._place.setText(f"{self.page + 1} / {file.pages}")
        for button in (self.former, self.next):
            button.setVisible(file.pages > 1)
        for button in (self.smaller, self.larger, self.turn):
            button.setVisible(file.pages > 0)

    def _recorded(self) -> str:
        file = self._file
        if file.started_at is None or file.ended_at is None:
            return ""
        return f"{self._around.hour(file.started_at)}–{self._around.hour(file.ended_at)} · {file.device}"

    def _withdraw(self) -> None:
        reason = self._ask(self, self._file.name)
        if reason:
            self.withdrawn.emit(reason)
            self.accept()
