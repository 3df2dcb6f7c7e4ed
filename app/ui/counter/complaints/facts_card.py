"""What a complaint says: the complainant's own words, who, whom, what is wanted, and what was found and decided."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.complaints import Complainant, Complaint
from app.forms import complaint_words
from app.services.complaint_contact import RevealedContact
from app.services.complaint_views import ComplaintView
from app.ui import locale_text
from app.ui.counter.complaints.looks import CategoryWords
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame


class FactsCard(Card):
    """The register's fields as far as they are filled.

    Signals:
        client_asked: for the complainant's file.
        case_asked: for the service it is about.
        contact_asked: for who complains, in clear.
    """

    client_asked = Signal()
    case_asked = Signal()
    contact_asked = Signal()

    def __init__(self, words: CategoryWords, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a complaint."""
        super().__init__(parent=parent)
        self._words, self._around = words, around
        self._view: ComplaintView | None = None
        self.said = text_label("", wrap=True, selectable=True)
        quote = LiveFrame(role="well")
        quote.setLayout(column(self.said, margin=12))
        self._table = QWidget()
        self.client, self.case = Button(icon="user", size="small"), Button(icon="briefcase", size="small")
        self.client.clicked.connect(self.client_asked)
        self.case.clicked.connect(self.case_asked)
        self.contact = Button(icon="eye", size="small")
        self.contact.clicked.connect(self.contact_asked)
        self._hide = QTimer(self, singleShot=True)
        self._hide.timeout.connect(self._mask_again)
        self._clear: Complainant | None = None
        self.add(quote)
        self.add(self._table)
        self.add(row(self.contact, self.client, self.case, 1))
        self.settle()

    def show_complaint(self, view: ComplaintView) -> None:
        """Show a complaint; another one is shown masked."""
        if self._view is None or self._view.complaint.id != view.complaint.id:
            self._clear = None
            self._hide.stop()
        self._view = view
        self.retranslate()

    def show_contact(self, revealed: RevealedContact) -> None:
        """Show who complains in clear, and hide it again when the time is over."""
        self._clear = revealed.complainant
        self._hide.start(revealed.seconds * 1000)
        self.retranslate()

    def _mask_again(self) -> None:
        self._clear = None
        self.retranslate()

    def lines(self, view: ComplaintView) -> list[tuple[str, str]]:
        """Return what is known, as label and value."""
        told = (*self._who(view.complaint), *self._what(view.complaint), *self._outcome(view.complaint))
        return [(label, value) for label, value in told if value]

    def retranslate(self) -> None:
        """Set every word."""
        view = getattr(self, "_view", None)
        if view is None:
            return
        self.set_title(translate("Complaints", "In the complainant's own words"))
        self.said.setText(view.complaint.words)
        self.client.setText(translate("Complaints", "Client's file"))
        self.contact.setText(translate("Complaints", "Show the contact"))
        self.contact.setVisible(not view.complaint.complainant.anonymous and self._clear is None)
        self.case.setText(translate("Complaints", "The service"))
        self.client.setVisible(view.complaint.client_id is not None)
        self.case.setVisible(view.complaint.case_id is not None)
        fresh = QWidget()
        fresh.setLayout(self._grid(view))
        self.body.replaceWidget(self._table, fresh)
        self._table.deleteLater()
        self._table = fresh

    def _grid(self, view: ComplaintView) -> QGridLayout:
        grid, px = QGridLayout(), theme.active().px
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for at, (label, value) in enumerate(self.lines(view)):
            grid.addWidget(text_label(label, "soft"), at, 0)
            grid.addWidget(text_label(value, wrap=True, selectable=True), at, 1)
        return grid

    def _who(self, complaint: Complaint) -> tuple[tuple[str, str], ...]:
        who = self._clear or complaint.complainant
        anonymous = translate("Complaints", "Anonymous") if who.anonymous else ""
        reached = " · ".join(part for part in (who.phone, who.email, who.address) if part)
        agent = " · ".join(part for part in (who.agent_name, who.agent_phone, who.agent_authority) if part)
        persons = str(max(who.persons, complaint.same_matter)) if max(who.persons, complaint.same_matter) > 1 else ""
        transfer = complaint.external_no
        if complaint.external_received_at:
            transfer += f" · {self._around.moment(complaint.external_received_at)}"
        return (
            (translate("Complaints", "Complainant"), anonymous or who.name),
            (translate("Complaints", "Reached by"), reached),
            (translate("Complaints", "By an agent"), agent),
            (translate("Complaints", "Complainants on the matter"), persons),
            (translate("Complaints", "Came in"), word(complaint_words.CHANNELS, complaint.channel.value)),
            (translate("Complaints", "Transfer"), transfer),
            (translate("Complaints", "About"), complaint.respondent_name),
        )

    def _what(self, complaint: Complaint) -> tuple[tuple[str, str], ...]:
        amount = locale_text.money(complaint.amount_fen) if complaint.amount_fen is not None else ""
        cause = self._words.cause(complaint.category, complaint.cause) if complaint.category else ""
        other = ""
        if (complaint.confirmed_category, complaint.confirmed_cause) not in {
            ("", ""),
            (complaint.category, complaint.cause),
        }:
            other = self._words.cause(complaint.confirmed_category, complaint.confirmed_cause)
        return (
            (translate("Complaints", "Business"), complaint.business),
            (translate("Complaints", "Asks for"), complaint.wants),
            (translate("Complaints", "Amount"), amount),
            (translate("Complaints", "Evidence"), "\n".join(complaint.evidence)),
            (translate("Complaints", "Category"), cause),
            (translate("Complaints", "Second opinion"), other),
        )

    def _outcome(self, complaint: Complaint) -> tuple[tuple[str, str], ...]:
        blame = word(complaint_words.RESPONSIBILITIES, complaint.responsibility) if complaint.responsibility else ""
        paid = locale_text.money(complaint.settlement_fen) if complaint.settlement_fen is not None else ""
        reply = ""
        if complaint.reply_form and complaint.replied_at:
            form = word(complaint_words.REPLY_FORMS, complaint.reply_form.value)
            reply = f"{form} · {self._around.moment(complaint.replied_at)} · {complaint.reply_proof}"
        return (
            (translate("Complaints", "Handler"), complaint.handler_name),
            (translate("Complaints", "Finding"), complaint.finding),
            (translate("Complaints", "Responsibility"), blame),
            (translate("Complaints", "Proposal"), complaint.proposal if not complaint.result else ""),
            (translate("Complaints", "Result"), complaint.result),
            (translate("Complaints", "Justified"), self._words.reasonableness(complaint.reasonableness)),
            (translate("Complaints", "Paid"), paid),
            (translate("Complaints", "Reply"), reply),
            (translate("Complaints", "Appeal"), complaint.appeal_grounds),
            (translate("Complaints", "Review"), complaint.appeal_result),
            (translate("Complaints", "Mediation"), complaint.mediation),
        )
