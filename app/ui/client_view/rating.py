"""Five faces and a line for words; nobody at the counter sees what is pressed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QToolButton, QWidget

from app.forms.fields import FormErrors
from app.forms.rating import RATING
from app.ui import messages
from app.ui.client_view.look import ClientLook, TouchButton, plain_label
from app.ui.language import translate
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_FACES = ((1, "angry"), (2, "frown"), (3, "meh"), (4, "smile"), (5, "laugh"))


class RatingPage(LiveWidget):
    """How was it?

    Signals:
        rated: with the GiveRating.
        skipped: the client would rather not.
    """

    rated = Signal(object)
    skipped = Signal()

    def __init__(self, look: ClientLook, parent: QWidget | None = None) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent)
        self._look = look
        self._title, self._unseen = text_label("", "display"), plain_label(wrap=True)
        self._say = plain_label()
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self._faces = QButtonGroup(self)
        self.faces = {score: self._face(score) for score, _icon in _FACES}
        self._refusal = plain_label("refusal", wrap=True)
        self.send, self.skip = TouchButton(look, "send", kind="primary"), TouchButton(look, kind="ghost")
        for label in (self._title, self._unseen, self._refusal):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._asked = QWidget()
        self._asked.setLayout(column(self._say, self.words, space=8))
        faces = row(1, *self.faces.values(), 1, space=8)
        buttons = row(1, self.skip, self.send, 1, space=18)
        middle = row(1, self._asked, 1)
        middle.setStretch(1, 6)
        body = column(
            1, self._title, self._unseen, faces, middle, self._refusal, buttons, 1, space=20, margin=(12, 32, 12, 32)
        )
        self.setLayout(body)
        self._faces.idToggled.connect(lambda _score, _on: self.restyle())
        self.send.clicked.connect(self._submit)
        self.skip.clicked.connect(self.skipped)
        look.changed.connect(self.restyle)
        self.settle()

    def begin(self) -> None:
        """Forget what the last client chose."""
        self._faces.setExclusive(False)
        for face in self.faces.values():
            face.setChecked(False)
        self._faces.setExclusive(True)
        self.words.clear()
        self._refusal.setText("")
        self.restyle()

    def wrap_title(self) -> None:
        """Let the question stand on two lines, for a screen narrower than it is long."""
        self._title.setWordWrap(True)

    @property
    def score(self) -> int:
        """What is chosen, 0 for nothing yet."""
        return max(0, self._faces.checkedId())

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(translate("Forms", RATING.title))
        self._unseen.setText(translate("ClientView", "The colleague who served you does not see what you choose."))
        self._say.setText(translate("Forms", RATING.fields[1].label))
        for choice in RATING.fields[0].choices:
            self.faces[int(choice.value)].setText(translate("Forms", choice.label))
        self.send.setText(translate("ClientView", "Send"))
        self.skip.setText(translate("ClientView", "Rather not"))

    def restyle(self) -> None:
        """Draw the faces; the chosen one stands out by ground, border and colour."""
        look = self._look
        for score, icon in _FACES:
            face = self.faces[score]
            chosen = face.isChecked()
            picture = look.icon(icon, "on_primary_soft" if chosen else "ink_soft", 60)
            face.setIcon(picture)
            face.setIconSize(picture.availableSizes()[0])
            face.setMinimumSize(QSize(look.px(100), look.px(112)))
            edge = look.colours.primary if chosen else look.colours.line_strong
            ground = look.colours.primary_soft if chosen else look.colours.surface
            face.setStyleSheet(
                f"QToolButton {{ border: {3 if chosen else 1}px solid {edge}; border-radius: {look.px(10)}px;"
                f" background: {ground}; padding: {look.px(4)}px; font-size: {look.px(13)}px; }}"
            )
        self.words.setFixedHeight(look.px(76))
        self._asked.setMaximumWidth(look.px(640))
        self.send.setEnabled(self.score > 0)

    def _face(self, score: int) -> QToolButton:
        face = QToolButton()
        face.setCheckable(True)
        face.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self._faces.addButton(face, score)
        return face

    def _submit(self) -> None:
        try:
            command = RATING.clean({"score": str(self.score or ""), "comment": self.words.toPlainText()})
        except FormErrors as errors:
            self._refusal.setText(" ".join(messages.say(violation) for violation in errors.violations))
            return
        self.rated.emit(command)
