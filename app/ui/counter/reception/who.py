"""The client at the desk: who it is, what must be known, and whether the original document was seen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QWidget

from app.forms import vocabulary
from app.services.reception import Arrival, CheckMethod, IdentityCheck
from app.services.views import RepresentativeLine
from app.ui.counter.looks import grade_looks, word
from app.ui.counter.matter_list import MatterList
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

SEE_KEY = "F8"


class WhoPanel(LiveWidget):
    """One client, masked.

    Signals:
        seen: with the CheckMethod, when the original document was seen.
        representative_chosen: with the representative's id or None.
        wages_declared: a minor said that they live mainly on their own wages.
        file_asked: the client's whole file is wanted.
    """

    seen = Signal(object)
    representative_chosen = Signal(object)
    wages_declared = Signal()
    file_asked = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self._around = around
        self._arrival: Arrival | None = None
        self._check: IdentityCheck | None = None
        self._name, self._grade = text_label("", "title"), Chip()
        self._lines = text_label("", "soft", wrap=True)
        self._file = Button(icon="id-card", kind=Kind.GHOST, size="small")
        self._file.clicked.connect(self.file_asked)
        self.matters = MatterList()
        self.wages = Button(icon="wallet", size="small")
        self.wages.clicked.connect(self.wages_declared)
        self.see_button = Button(icon="scan-line")
        self.see_button.setShortcut(QKeySequence(SEE_KEY))
        self.see_button.setDefault(False)
        self.see_button.clicked.connect(lambda: self.seen.emit(CheckMethod.SEEN))
        self._seen, self._format = Chip(), text_label("", "caption", wrap=True)
        self._acting_label, self.acting = text_label("", "strong"), QComboBox()
        self.acting.activated.connect(lambda _at: self.representative_chosen.emit(self.acting.currentData()))
        self.setLayout(column(self._who_card(), self._check_card(), 1, space=12))
        self.settle()

    def show_arrival(self, arrival: Arrival) -> None:
        """Show a client who has just come."""
        self._arrival, self._check = arrival, None
        self.matters.show_matters(arrival.matters)
        self.retranslate()

    def show_check(self, check: IdentityCheck) -> None:
        """Say that the document was seen."""
        self._check = check
        self.matters.show_matters(check.matters)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        self._file.setText(translate("Reception", "Open file"))
        self.see_button.setText(translate("Reception", "Original seen and compared") + f"   {SEE_KEY}")
        self._format.setText(
            translate(
                "Reception",
                "The number's format is valid. Whether the document is genuine and belongs to its bearer, "
                "only your eyes can tell.",
            )
        )
        self._acting_label.setText(translate("Reception", "Acted for by"))
        self.wages.setText(translate("Reception", "The client declares to live mainly on their own wages"))
        if self._arrival is not None:
            self._say_client(self._arrival)
            self._say_check()

    def _who_card(self) -> Card:
        card = Card()
        card.add(row(column(self._name, self._lines, space=2), 1, column(self._grade, self._file, space=6)))
        card.add(self.matters)
        card.add(row(self.wages, 1))
        return card

    def _check_card(self) -> Card:
        card = Card()
        card.add(row(self.see_button, self._seen, 1))
        card.add(self._format)
        card.add(row(self._acting_label, self.acting, space=12))
        self.acting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.acting.setMinimumContentsLength(16)
        return card

    def _say_client(self, arrival: Arrival) -> None:
        client = arrival.client
        self.wages.setVisible(any(each.code == "matter.minor_may_declare" for each in arrival.matters))
        self._name.setText(client.name)
        words, icon, tone = grade_looks(client.grade)
        self._grade.show_state(words, icon=icon, tone=tone)
        document = f"{word(vocabulary.IDENTITY_KINDS, client.identity_kind)} {client.identity}".strip()
        facts = (document, client.phone, client.client_no, word(vocabulary.RISK_LEVELS, client.risk_level))
        self._lines.setText(" · ".join(fact for fact in facts if fact))
        chosen = self.acting.currentData()
        self.acting.clear()
        self.acting.addItem(translate("Reception", "Nobody, in person"), None)
        for acting in arrival.representatives:
            self.acting.addItem(_named(acting), acting.representative_id)
        self.acting.setCurrentIndex(max(0, self.acting.findData(chosen)))
        self.acting.setEnabled(bool(arrival.representatives))

    def _say_check(self) -> None:
        self.see_button.setVisible(self._check is None)
        self._seen.setVisible(self._check is not None)
        if self._check is not None:
            words = translate("Reception", "Original seen at {hour}").format(hour=self._around.hour(self._check.at))
            self._seen.show_state(words, icon="circle-check", tone=Tone.GOOD)


def _named(acting: RepresentativeLine) -> str:
    words = f"{acting.name} · {word(vocabulary.REPRESENTATIVE_ROLES, acting.role)}"
    return " · ".join((words, translate("Reception", "authority expired"))) if acting.expired else words
