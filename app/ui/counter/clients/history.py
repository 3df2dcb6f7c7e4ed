"""What happened with a client: visits, cases, confirmations, complaints, the latest first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.forms import complaint_words, vocabulary
from app.services.views import CaseLine, ClientFile, ConfirmationLine, FiledComplaint, VisitLine
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class History(LiveWidget):
    """One list of all four.

    Signals:
        case_asked, confirmation_asked, complaint_asked: with the id of what was opened.
    """

    case_asked = Signal(object)
    confirmation_asked = Signal(object)
    complaint_asked = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._around = around
        self._file: ClientFile | None = None
        self.list, self._empty, self._stack = EntryList(), EmptyState("history"), QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self.list.taken.connect(self._open)
        self.setLayout(column(self._stack, margin=(0, 12, 0, 0)))
        self.settle()

    def show_file(self, file: ClientFile) -> None:
        """Show what happened with a client."""
        self._file = file
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        self._empty.say(
            translate("Clients", "Nothing yet"),
            translate(
                "Clients",
                "Visits, cases, confirmations and complaints of this client will stand here, the latest first.",
            ),
        )
        file = self._file
        if file is None:
            return
        dated = [
            *((visit.first_contact_at, self._visit(visit)) for visit in file.visits),
            *((case.opened_at, self._case(case)) for case in file.cases),
            *((one.generated_at, self._confirmation(one)) for one in file.confirmations),
            *((one.received_at, self._complaint(one)) for one in file.complaints),
        ]
        self.list.show_entries([entry for _at, entry in sorted(dated, key=lambda pair: pair[0], reverse=True)])
        self._stack.setCurrentIndex(1 if dated else 0)

    def _visit(self, visit: VisitLine) -> Entry:
        owner = translate("Clients", "first asked: {name}").format(name=visit.owner_name)
        return Entry(
            title=visit.need,
            detail=" · ".join((translate("Clients", "Visit"), word(vocabulary.CHANNELS, visit.channel), owner)),
            right=self._around.moment(visit.first_contact_at),
            icon="door-open",
            key=visit,
        )

    def _case(self, case: CaseLine) -> Entry:
        return Entry(
            title=f"{case.case_no}  {self._around.words.service(case.service_code)}",
            detail=" · ".join((translate("Clients", "Case"), word(vocabulary.CASE_STATES, case.state))),
            right=self._around.moment(case.opened_at),
            icon="briefcase",
            colour="primary_text",
            key=case,
        )

    def _confirmation(self, one: ConfirmationLine) -> Entry:
        return Entry(
            title=f"{one.confirmation_no}  {self._around.words.service(one.service_code)}",
            detail=" · ".join((translate("Clients", "Confirmation"), word(vocabulary.CONFIRMATION_STATES, one.state))),
            right=self._around.moment(one.generated_at),
            icon="file-check",
            colour="good",
            key=one,
        )

    def _complaint(self, one: FiledComplaint) -> Entry:
        return Entry(
            title=one.complaint_no,
            detail=" · ".join((translate("Clients", "Complaint"), word(complaint_words.STATES, one.state))),
            right=self._around.moment(one.received_at),
            icon="lock" if one.restricted else "megaphone",
            colour="act_text",
            key=one,
        )

    def _open(self, entry: object) -> None:
        key = entry.key if isinstance(entry, Entry) else None
        if isinstance(key, CaseLine):
            self.case_asked.emit(key.case_id)
        elif isinstance(key, ConfirmationLine):
            self.confirmation_asked.emit(key.confirmation_id)
        elif isinstance(key, FiledComplaint):
            self.complaint_asked.emit(key.complaint_id)
