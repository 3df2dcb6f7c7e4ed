"""The first leaf of a client's file: what must be known, who it is, how the branch classes them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms import vocabulary
from app.services.views import ClientFile
from app.ui import locale_text
from app.ui.counter.clients.facts import MaskedFacts, PlainFacts
from app.ui.counter.looks import word
from app.ui.counter.matter_list import MatterList
from app.ui.language import translate
from app.ui.widgets.labels import rule
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.masked_value import MaskedValue


class Overview(LiveWidget):
    """The client's facts.

    Signals:
        reveal_asked: with the field's name and the reason.
    """

    reveal_asked = Signal(str, str)

    def __init__(
        self, *, may_reveal: bool, ask: Callable[[QWidget], str] | None = None, parent: QWidget | None = None
    ) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self._file: ClientFile | None = None
        self.matters, self.plain = MatterList(), PlainFacts()
        titles = {
            "name": lambda: translate("Clients", "Name"),
            "identity": lambda: translate("Clients", "Identity number"),
            "phone": lambda: translate("Clients", "Phone"),
            "email": lambda: translate("Clients", "E-mail"),
            "address": lambda: translate("Clients", "Address"),
        }
        self._masked = MaskedFacts(titles, may_reveal=may_reveal, ask=ask)
        self._masked.reveal_asked.connect(self.reveal_asked)
        self.setLayout(column(self.matters, self._masked, rule(), self.plain, 1, space=12, margin=(0, 12, 0, 0)))
        self.settle()

    def show_file(self, file: ClientFile) -> None:
        """Show a client."""
        self._file = file
        self.matters.show_matters(file.matters)
        self._masked.show_masked(
            {
                "name": file.client.name,
                "identity": file.client.identity,
                "phone": file.client.phone,
                "email": file.email,
                "address": file.address,
            }
        )
        self.retranslate()

    def value(self, field: str) -> MaskedValue:
        """Return a masked field."""
        return self._masked.value(field)

    def retranslate(self) -> None:
        """Set every word."""
        file = self._file
        if file is None:
            return
        client = file.client
        assessed = locale_text.short_date(file.risk_assessed_on) if file.risk_assessed_on else ""
        risk = word(vocabulary.RISK_LEVELS, client.risk_level)
        if risk and assessed:
            risk = translate("Clients", "{level}, assessed {day}").format(level=risk, day=assessed)
        self.plain.show_facts(
            {
                translate("Clients", "Client number"): client.client_no,
                translate("Clients", "Type"): word(vocabulary.CLIENT_TYPES, client.client_type),
                translate("Clients", "Investor class"): word(vocabulary.INVESTOR_CLASSES, file.investor_class),
                translate("Clients", "Grade"): word(vocabulary.GRADES, client.grade),
                translate("Clients", "Risk level"): risk or translate("Clients", "not assessed"),
                translate("Clients", "Opened on"): locale_text.short_date(file.opened_on) if file.opened_on else "",
                translate("Clients", "Branch"): file.branch_name,
                translate("Clients", "Special care"): translate("Clients", "yes") if file.special_care else "",
                translate("Clients", "Notes"): file.notes,
            }
        )
