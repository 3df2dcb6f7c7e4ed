"""The client's view: a window of its own, on a second screen or over the counter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from app.ui.client_view.look import ClientLook, TouchButton, plain_label
from app.ui.client_view.pen import PenPage
from app.ui.client_view.rating import RatingPage
from app.ui.client_view.reading import ReadingPage
from app.ui.client_view.word_page import WordPage
from app.ui.language import translate
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class ClientWindow(LiveWidget):
    """What the client has in front of them; it closes when the session says so, not by a key.

    Signals:
        taken_back: a member of staff took the screen back, on a screen that both share.
    """

    taken_back = Signal()

    def __init__(self, branch: str, *, own_screen: bool, large: bool = False) -> None:
        """Show the branch's name, in ``large`` print; on a screen of their own the client sees no way out."""
        super().__init__(None)
        self.setObjectName("client")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.own_screen = own_screen
        if not own_screen:
            # On a shared screen the counter's keys and buttons rest until the screen is given back.
            self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._may_close = False
        self.look = ClientLook(self)
        self.look.large = self.look.large or large
        self._branch, self._number = plain_label("name"), plain_label("number")
        self._branch.setText(branch)
        self.large, self.contrast = TouchButton(self.look, "a-large-small"), TouchButton(self.look, "contrast")
        self.staff = TouchButton(self.look, "undo-2", kind="ghost")
        self._ask, self._asking = plain_label(), QWidget()
        self.stay, self.take = TouchButton(self.look, kind="ghost"), TouchButton(self.look, "undo-2")
        self.reading, self.pen = ReadingPage(self.look), PenPage(self.look)
        self.rating = RatingPage(self.look)
        self.signed = WordPage(self.look, "circle-check")
        self.thanks = WordPage(self.look, "heart-handshake", "primary_text")
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._dress()
        self.settle()

    def show_number(self, number: str) -> None:
        """Name the document that is shown."""
        self._number.setText(number)
        self._number.setVisible(bool(number))

    def go(self, page: QWidget) -> None:
        """Show one of the pages."""
        self.pages.setCurrentWidget(page)
        page.setFocus()

    def appear(self, screen: QScreen | None) -> None:
        """Fill a screen."""
        if screen is not None:
            self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()

    def leave(self) -> None:
        """Give the screen back."""
        self._may_close = True
        self.close()
        self._may_close = False

    def retranslate(self) -> None:
        """Set every word."""
        self.setWindowTitle(translate("ClientView", "For the client"))
        self.large.setText(translate("ClientView", "Larger"))
        self.contrast.setText(translate("ClientView", "More contrast"))
        self.staff.setText(translate("ClientView", "Staff: take back"))
        self._ask.setText(translate("ClientView", "Take the screen back? It is recorded how far the client was."))
        self.stay.setText(translate("ClientView", "Go on here"))
        self.take.setText(translate("ClientView", "Take back"))
        own = translate("ClientView", "Our colleague now finishes the document. One moment, please.")
        shared = translate("ClientView", "Please give the screen back to our colleague, who finishes the document.")
        back = "" if self.own_screen else translate("ClientView", "Give the screen back")
        self.signed.say(translate("ClientView", "Signed. Thank you."), own if self.own_screen else shared, back)
        self.thanks.say(
            translate("ClientView", "Thank you for your visit"),
            translate("ClientView", "Please do not forget your documents."),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the session ends; no key of the client's closes the view."""
        if self._may_close or QGuiApplication.closingDown():
            super().closeEvent(event)
        else:
            event.ignore()

    def _lay_out(self) -> None:
        for page in (self.reading, self.pen, self.signed, self.rating, self.thanks):
            self.pages.addWidget(page)
        self._asking.setLayout(row(self._ask, 1, self.stay, self.take, space=14, margin=(28, 8, 28, 8)))
        self._asking.hide()
        self.staff.setVisible(not self.own_screen)
        band = QFrame()
        band.setObjectName("band")
        names = column(1, self._branch, self._number, 1, space=2)
        head = row(names, 1, self.large, self.contrast, self.staff, space=12, margin=(28, 10, 28, 10))
        band.setLayout(column(head, self._asking, space=0))
        body = column(space=0)
        body.addWidget(band)
        body.addWidget(self.pages, 1)
        self.setLayout(body)

    def _connect(self) -> None:
        self.large.clicked.connect(self.look.toggle_large)
        self.contrast.clicked.connect(self.look.toggle_contrast)
        self.staff.clicked.connect(self._asking.show)
        self.stay.clicked.connect(self._asking.hide)
        self.take.clicked.connect(self._asking.hide)
        self.take.clicked.connect(self.taken_back)
        self.look.changed.connect(self._dress)
        for button in (self.large, self.contrast, self.staff):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCheckable(button is not self.staff)

    def _dress(self) -> None:
        self.large.setChecked(self.look.large)
        self.contrast.setChecked(self.look.contrast)
        self.setFont(self.look.font())
        self.setStyleSheet(self.look.sheet())
