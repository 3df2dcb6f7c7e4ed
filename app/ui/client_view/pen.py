"""Where the client signs."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.errors import RuleViolation
from app.ui import messages
from app.ui.client_view.look import ClientLook, TouchButton, plain_label
from app.ui.language import translate
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.signature_pad import SignaturePad

_TALLEST = 0.5
"""How tall the pad may be, to the width of the page."""


class PenPage(LiveWidget):
    """A large pad; what cannot be a name is refused with a word.

    Signals:
        signed: with the Handwriting.
        back_asked: the client wants to see the document again.
    """

    signed = Signal(object)
    back_asked = Signal()

    def __init__(self, look: ClientLook, parent: QWidget | None = None) -> None:
        """Begin with an empty pad."""
        super().__init__(parent)
        self._look = look
        self._fault: RuleViolation | None = None
        self._title, self._line = text_label("", "title"), plain_label(wrap=True)
        self.refusal = plain_label("refusal", wrap=True)
        self.pad = SignaturePad()
        self.back, self.clear = TouchButton(look, "chevron-left"), TouchButton(look, "rotate-ccw")
        self.confirm = TouchButton(look, "check", kind="primary")
        foot = QFrame()
        foot.setObjectName("foot")
        foot.setLayout(row(self.back, 1, self.clear, self.confirm, space=16, margin=(28, 14, 28, 14)))
        top = column(self._title, self._line, space=6)
        sheet = column(0, top, space=14, margin=(40, 24, 40, 20))
        sheet.addWidget(self.pad, 1)
        sheet.addWidget(self.refusal)
        body = column(space=0)
        body.addLayout(sheet, 1)
        body.addWidget(foot)
        self.setLayout(body)
        look.changed.connect(self.restyle)
        self._connect()
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pad as wide as a name is: on an upright screen it lies below, near the hand."""
        super().resizeEvent(event)
        self.pad.setMaximumHeight(round(event.size().width() * _TALLEST))

    def begin(self) -> None:
        """Offer an empty pad."""
        self.pad.clear()
        self._say(None)
        self.confirm.setEnabled(True)

    def submit(self) -> None:
        """Hand the signature over, or say what is wrong with it."""
        writing = self.pad.handwriting()
        try:
            writing.check_plausible()
        except RuleViolation as fault:
            self._say(fault)
            return
        self._say(None)
        self.confirm.setEnabled(False)
        self.signed.emit(writing)

    def refuse(self, error: Exception) -> bool:
        """Say what the desk refused; False where it is not the client's to mend."""
        self.confirm.setEnabled(True)
        if isinstance(error, RuleViolation) and error.code.startswith("signature."):
            self._say(error)
            return True
        return False

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(translate("ClientView", "Please sign here"))
        self._line.setText(
            translate(
                "ClientView", "With the pen, a finger or the mouse. Your signature is put on the document you read."
            )
        )
        self.back.setText(translate("ClientView", "Back to the document"))
        self.clear.setText(translate("ClientView", "Clear"))
        self.confirm.setText(translate("ClientView", "Confirm signature"))
        self._say(self._fault)

    def restyle(self) -> None:
        """Write on the pad as large as beside it."""
        self.pad.setFont(self._look.font())

    def _connect(self) -> None:
        self.clear.clicked.connect(self.begin)
        self.confirm.clicked.connect(self.submit)
        self.back.clicked.connect(self.back_asked)
        self.pad.changed.connect(lambda: self._say(None))

    def _say(self, fault: RuleViolation | None) -> None:
        self._fault = fault
        # The line keeps its height, so that the pad does not jump under the pen.
        self.refusal.setText(messages.say(fault) if fault else " ")
