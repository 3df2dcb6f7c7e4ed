"""What the client came for, and the ticket for it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.reception import Channel
from app.forms import vocabulary
from app.forms.fields import FormErrors
from app.forms.reception_need import RECEPTION_NEED, Need
from app.services.reception import ServiceChoice
from app.ui import messages
from app.ui.counter.looks import word
from app.ui.counter.reception.services import ServicePicker
from app.ui.counter.surroundings import ServiceWords
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row

TAKE_KEY = "Ctrl+Return"


class NeedPanel(Card):
    """The services, the need in the client's words, the channel.

    Signals:
        ready: with the Need, when a ticket is to be given.
        known: this is the client whose number was called.
        left: Esc on an empty line.
    """

    ready = Signal(object)
    known = Signal()
    left = Signal()

    def __init__(self, words: ServiceWords, parent: QWidget | None = None) -> None:
        """Name services with these words."""
        super().__init__(parent=parent)
        self._words = words
        self._own_words, self._whose = False, ""
        self.representative_id: UUID | None = None
        self.services = ServicePicker(words)
        self.need, self.channel = QLineEdit(), QComboBox()
        self.take = Button(icon="ticket", kind=Kind.PRIMARY, size="large")
        self.take.setShortcut(TAKE_KEY)
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self._need_label, self._channel_label = text_label("", "strong"), text_label("", "strong")
        self._need_label.setBuddy(self.need)
        self.add(self.services, 1)
        words_part = column(self._need_label, self.need, space=4)
        channel_part = column(self._channel_label, self.channel, space=4)
        line, self._words_line = row(words_part, channel_part, space=12), QWidget()
        line.setStretch(0, 1)
        self._words_line.setLayout(line)
        self.add(self._words_line)
        self._whose_about = text_label("", "soft", wrap=True)
        self._whose_about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._whose_about.hide()
        self.add(self._whose_about, 1)
        self.add(self.fault)
        self.add(row(1, self.take))
        self._connect()
        self.settle()

    def show_choices(self, choices: Sequence[ServiceChoice]) -> None:
        """Show the services as they stand for the client."""
        self.services.show_choices(choices)

    def ask_whose(self, number: str) -> None:
        """Ask only whether this is the client whose number was called; with none, ask what the client came for."""
        self._whose = number
        for part in (self.services, self._words_line):
            part.setVisible(not number)
        self._whose_about.setVisible(bool(number))
        self.take.setEnabled(bool(number) or bool(self.services.chosen))
        self.retranslate()

    def clear(self) -> None:
        """Forget the last client's need."""
        self._own_words, self.representative_id, self._whose = False, None, ""
        self.services.clear()
        self.need.clear()
        self.fault.say("")
        self.channel.setCurrentIndex(self.channel.findData(Channel.COUNTER.value))

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "take"):
            return
        whose = translate("Reception", "Whose number is {number}?").format(number=self._whose)
        self.set_title(whose if self._whose else translate("Reception", "What for?"))
        self._need_label.setText(translate("Reception", "In the client's words"))
        self.need.setPlaceholderText(translate("Reception", "What the client wants to get done"))
        self._channel_label.setText(translate("Reception", "Channel"))
        known = translate("Reception", "{number} is this client's").format(number=self._whose)
        self._whose_about.setText(
            translate(
                "Reception",
                "Look at the original document, then say that the number is this client's. Whoever serves it first owns"
                " the matter.",
            )
        )
        self.take.setText(known if self._whose else translate("Reception", "Take ticket"))
        chosen = self.channel.currentData() or Channel.COUNTER.value
        self.channel.clear()
        for code in vocabulary.CHANNELS:
            if code != Channel.KIOSK:
                self.channel.addItem(word(vocabulary.CHANNELS, code), code)
        self.channel.setCurrentIndex(self.channel.findData(chosen))

    def _connect(self) -> None:
        self.services.changed.connect(self._propose_words)
        self.services.done.connect(self._go_to_need)
        self.services.left.connect(self.left)
        self.need.textEdited.connect(lambda text: setattr(self, "_own_words", bool(text)))
        self.need.returnPressed.connect(self.submit)
        self.take.clicked.connect(self.submit)

    def _propose_words(self, codes: tuple[str, ...]) -> None:
        """Begin the need with the services' names; it is there to be seen and changed."""
        self.take.setEnabled(bool(codes))
        self.fault.say("")
        if not self._own_words:
            self.need.setText("; ".join(self._words.service(code) for code in codes))

    def _go_to_need(self) -> None:
        self.need.setFocus()
        self.need.selectAll()

    def submit(self) -> None:
        """Hand the need over, or say what is missing."""
        if self._whose:
            self.known.emit()
            return
        raw = {
            "service_codes": ",".join(self.services.chosen),
            "need": self.need.text(),
            "channel": self.channel.currentData(),
            "representative_id": str(self.representative_id or ""),
        }
        try:
            need: Need = RECEPTION_NEED.clean(raw)
        except FormErrors as errors:
            self.fault.say("\n".join(messages.say(violation) for violation in errors.violations))
            (self.need if self.services.chosen else self.services).setFocus()
            return
        self.fault.say("")
        self.ready.emit(need)

    def refuse(self, error: Exception) -> bool:
        """Say what the desk refused; False where it is not this panel's to say."""
        from app.domain.errors import RuleViolation

        if not isinstance(error, RuleViolation):
            return False
        self.fault.say(messages.say(error))
        return True
