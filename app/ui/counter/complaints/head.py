"""The top of a complaint's page: its number, where it stands, its grade, the clock that ends first."""

from PySide6.QtWidgets import QWidget

from app.services.complaint_views import ComplaintView
from app.ui.counter.complaints.looks import CategoryWords, clock_looks, clock_words, complaint_looks
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.chips import Chip, StateChip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame


class ComplaintHead(LiveFrame):
    """Number, state, grade, time."""

    def __init__(self, words: CategoryWords, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a complaint."""
        super().__init__(parent, role="card")
        self._words, self._around = words, around
        self._view: ComplaintView | None = None
        self._title, self._line = text_label("", "title", wrap=True), text_label("", "soft", wrap=True, selectable=True)
        self.state, self.grade, self.clock = StateChip(complaint_looks), Chip(), Chip()
        self.urgent, self.secret = Chip(), Chip()
        chips = row(self.state, self.grade, self.urgent, self.secret, self.clock, 1, space=8)
        self.setLayout(column(self._title, self._line, chips, space=8, margin=(18, 12, 14, 12)))
        self.settle()

    def show_complaint(self, view: ComplaintView) -> None:
        """Show a complaint."""
        self._view = view
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        view = self._view
        if view is None:
            return
        complaint = view.complaint
        self._title.setText(self._words.cause(complaint.category, complaint.cause))
        if not complaint.category:
            self._title.setText(translate("Complaints", "Not classified yet"))
        received = translate("Complaints", "received {moment}, taken in by {name}").format(
            moment=self._around.moment(complaint.received_at), name=complaint.registered_by_name
        )
        owner = translate("Complaints", "followed through by {name}").format(name=view.owner_name or "–")
        self._line.setText(f"{complaint.complaint_no} · {received} · {owner}")
        self.state.set_state(complaint.state)
        words, icon, tone = self._words.grade(complaint.grade)
        self.grade.show_state(words, icon=icon, tone=tone)
        self.urgent.show_state(self._words.urgency(complaint.urgency), icon="alarm-clock", tone=Tone.ACT)
        self.urgent.setVisible(complaint.urgency == "urgent")
        self.secret.show_state(translate("Complaints", "For compliance only"), icon="lock", tone=Tone.ACT)
        self.secret.setVisible(view.restricted)
        self._show_clock(view)

    def _show_clock(self, view: ComplaintView) -> None:
        earliest = view.earliest
        self.clock.setVisible(earliest is not None)
        if earliest is not None:
            words, icon, tone = clock_looks(earliest, self._around.now())
            self.clock.show_state(f"{clock_words(earliest)}: {words}", icon=icon, tone=tone)
