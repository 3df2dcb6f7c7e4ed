"""The kiosk's window: one page at a time, the controls that are always there, and no way out."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import language
from app.ui.client_view.look import TouchButton, plain_label
from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.page import KioskPage, heading
from app.ui.language import Language, translate
from app.ui.physical import Ruler
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_SPOKEN: Final = (
    ("简体中文", Language.CHINESE, False),
    ("繁體中文", Language.CHINESE, True),
    ("English", Language.ENGLISH, False),
)


class KioskWindow(LiveWidget):
    """What stands before the client.

    Signals:
        ended: the client pressed Done, or Start.
        staff: somebody asks for the way out.
        listened: the page is to be read aloud.
    """

    ended = Signal()
    staff = Signal()
    listened = Signal()

    def __init__(self, branch: Callable[[], str], ruler: Ruler) -> None:
        """Show no page yet; ``branch`` is the branch's name in the present language."""
        super().__init__(None)
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.look = KioskLook(ruler, self)
        self.page: KioskPage | None = None
        self._name_of, self._may_close = branch, False
        self._branch = plain_label("name")
        self._count = heading("count")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stage = QVBoxLayout()
        self.home = TouchButton(self.look, "house", kind="primary")
        self.large, self.contrast = TouchButton(self.look, "a-large-small"), TouchButton(self.look, "contrast")
        self.low, self.listen = TouchButton(self.look, "accessibility"), TouchButton(self.look, "volume-2")
        self.way_out = TouchButton(self.look, "key-round", kind="ghost")
        self.tongues = [self._tongue(*each) for each in _SPOKEN]
        self._lay_out()
        self._connect()
        self._dress()
        self.settle()

    def go(self, page: KioskPage) -> None:
        """Show a page; the former one forgets what was typed and is thrown away."""
        self._drop()
        self.page = page
        self._stage.addWidget(page)
        page.show()
        page.setFocus()
        # Where the page's parts lie is known once it is laid out.
        page.rearranged.connect(lambda: QTimer.singleShot(0, page, self._reach))
        page.rearranged.emit()

    def forget(self) -> None:
        """Throw the page away with everything that was typed, and look as for anybody."""
        self._drop()
        self.countdown(0)
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
            if clipboard.supportsSelection():
                clipboard.clear(clipboard.Mode.Selection)
        self.look.forget()

    def countdown(self, seconds: int) -> None:
        """Say how many seconds are left, or nothing at 0."""
        said = translate(
            "Kiosk", "Are you still there? Everything is forgotten in {seconds} seconds. Touch the screen."
        )
        self._count.setText(said.format(seconds=seconds) if seconds else "")
        self._count.setVisible(bool(seconds))

    def appear(self, screen: QScreen | None) -> None:
        """Fill a screen, above everything else."""
        self.setWindowFlags(self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        if screen is not None:
            self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()

    def leave(self) -> None:
        """Let the window be closed."""
        self._may_close = True
        self.close()

    def retranslate(self) -> None:
        """Set every word."""
        self.setWindowTitle(translate("Kiosk", "Kiosk"))
        self._branch.setText(self._name_of())
        self.home.setText(translate("Kiosk", "Done"))
        self.large.setText(translate("Kiosk", "Larger"))
        self.contrast.setText(translate("Kiosk", "Contrast"))
        self.low.setText(translate("Kiosk", "Lower"))
        self.listen.setText(translate("Kiosk", "Read aloud"))
        self.way_out.setText(translate("Kiosk", "Staff"))
        self._mark_tongue()

    def changeEvent(self, event: QEvent) -> None:
        """Stay in front of everything else."""
        super().changeEvent(event)
        minimised = event.type() == QEvent.Type.WindowStateChange and self.isMinimized()
        if minimised and not self._may_close:
            self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until a member of staff ends the kiosk."""
        if self._may_close or QGuiApplication.closingDown():
            super().closeEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lower half where it is."""
        super().resizeEvent(event)
        self.look.fit(min(self.width(), self.height()))
        self._reach()

    def minimumSizeHint(self) -> QSize:
        """Fit any screen; pages show less at once on a small one."""
        return QSize(640, 480)

    def _tongue(self, words: str, spoken: Language, traditional: bool) -> QPushButton:  # noqa: FBT001 - a row of a table
        button = TouchButton(self.look)
        button.setText(words)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _on=False: language.active().speak(spoken, traditional=traditional))
        return button

    def _mark_tongue(self) -> None:
        present = language.active()
        for button, (_words, spoken, traditional) in zip(self.tongues, _SPOKEN, strict=True):
            button.setChecked((present.language, present.traditional) == (spoken, traditional))

    def _lay_out(self) -> None:
        self._foot = QFrame()
        self._foot.setObjectName("foot")
        tongues = row(self.home, *self.tongues, 1, self.way_out, space=10)
        always = row(self.large, self.contrast, self.low, self.listen, 1, space=10)
        self._always = column(tongues, always, space=10, margin=(16, 10, 16, 10))
        self._foot.setLayout(self._always)
        stage = QWidget()
        stage.setLayout(self._stage)
        self._stage.setContentsMargins(0, 0, 0, 0)
        self._branch.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = column(self._branch, self._count, space=6, margin=(0, 10, 0, 0))
        body.addWidget(stage, 1)
        body.addWidget(self._foot)
        # A page that asks for more than the screen has would push the foot, and with it Done, off the screen.
        body.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(body)
        self._count.hide()

    def _connect(self) -> None:
        self.home.clicked.connect(self.ended)
        self.way_out.clicked.connect(self.staff)
        self.listen.clicked.connect(self.listened)
        self.large.clicked.connect(self.look.toggle_large)
        self.contrast.clicked.connect(self.look.toggle_contrast)
        self.low.clicked.connect(self.look.toggle_low)
        self.look.changed.connect(self._dress)
        for button in (self.large, self.contrast, self.low):
            button.setCheckable(True)
        for button in (self.home, self.large, self.contrast, self.low, self.listen, self.way_out):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _dress(self) -> None:
        look = self.look
        self.large.setChecked(look.large)
        self.contrast.setChecked(look.contrast)
        self.low.setChecked(look.low)
        self.setFont(look.font())
        self.setStyleSheet(look.sheet())
        self._reach()

    def _reach(self) -> None:
        """Put the foot on one line where it is wide, and everything to be hit into the lower half for whoever sits."""
        wide = self.width() > self.height()
        self._always.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        if self.page is not None:
            top = self.page.mapTo(self, QPoint(0, 0)).y()
            self.page.reach_from(self.height() // 2 - top if self.look.low else 0)

    def _drop(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            page.wipe()
            self._stage.removeWidget(page)
            page.hide()
            page.setParent(None)
            page.deleteLater()
