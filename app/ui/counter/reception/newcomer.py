"""Registering somebody new from what was typed, with no more questions than a first visit needs."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import spelling
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind, Sex
from app.forms.fields import Form
from app.forms.register_client import REGISTER_INSTITUTION, REGISTER_NATURAL
from app.ui import locale_text, messages
from app.ui.counter.reception.typed import age_on, beginning, read_number
from app.ui.forms.form_view import Drafts, FormView
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

C = TypeVar("C")
DraftsOf = Callable[[str, str], Drafts | None]
"""Gives a form's name and subject its shelf."""
_FIRST = (
    "identity_number",
    "name",
    "identity_kind",
    "phone",
    "valid_until",
    "unlimited",
    "client_no",
    "special_care",
    "country",
)


class NewcomerPanel(LiveWidget):
    """The form of a person or an institution.

    Signals:
        submitted: with the command.
        on_file: with the id of the client who holds the document already and shall be taken.
        left: somebody thought better of it.
    """

    submitted = Signal(object)
    on_file = Signal(object)
    left = Signal()

    def __init__(self, today: Callable[[], date], drafts: DraftsOf, parent: QWidget | None = None) -> None:
        """Reckon ages from the branch's day; ``drafts`` gives each form the shelf for what was typed."""
        super().__init__(parent)
        self._today = today
        self._holder: UUID | None = None
        person, firm = first_visit(REGISTER_NATURAL), first_visit(REGISTER_INSTITUTION)
        self.person = FormView(person, drafts=drafts(person.name, ""), columns=2)
        self.institution = FormView(firm, drafts=drafts(firm.name, ""), columns=2)
        self._person_kind, self._institution_kind = Button(icon="user"), Button(icon="building-2")
        self._title = text_label("", "title")
        self._read = Chip()
        self.holder = Banner(tone=Tone.SOON, closable=False)
        self.save, self._back = Button(icon="check", kind=Kind.PRIMARY), Button()
        self.save.setShortcut("Ctrl+Return")
        card = Card()
        card.add(row(self._title, 1, self._person_kind, self._institution_kind))
        card.add(self.holder)
        card.add(self.person)
        card.add(self.institution)
        card.add(row(self._read, 1, self._back, self.save))
        self.setLayout(column(card, 1))
        self._connect()
        self._show_kind(institution=self.restored and not self.person.raw()["identity_number"])
        self.settle()

    @property
    def form(self) -> FormView:  # type: ignore[type-arg]
        """The form that is shown."""
        return self.institution if self._institution_kind.isChecked() else self.person

    @property
    def restored(self) -> bool:
        """Whether a form still holds what was typed before the program ended."""
        return any(form.raw()["identity_number"] or form.raw()["name"] for form in (self.person, self.institution))

    def forget(self) -> None:
        """Empty both forms: somebody is on file, or was not registered after all."""
        self.person.reset()
        self.institution.reset()

    def resume(self) -> None:
        """Go on with what was typed and left."""
        self.form.say_restored()
        self.form.setFocus()

    def begin(self, text: str) -> None:
        """Begin with what was typed."""
        start = beginning(text, self._today())
        self.forget()
        self.holder.say("")
        self._show_kind(institution=start.institution)
        self.form.fill(start.fields)
        self._say_read()
        empty = [name for name in ("identity_number", "name") if not self.form.raw()[name]]
        self.form.row(empty[0] if empty else "phone").control.setFocus()

    def begin_with(self, fields: Mapping[str, str]) -> None:
        """Begin with what a card says."""
        self.begin("")
        self.form.fill(fields)
        self._say_read()
        self.form.row("phone").control.setFocus()

    def refuse(self, error: Exception) -> bool:
        """Show what the desk refused; somebody who is on file already can be taken instead."""
        if isinstance(error, RuleViolation) and error.code == "client.duplicate_identity":
            self._holder = UUID(str(error.params["client_id"]))
            self.holder.say(messages.say(error), action=translate("Reception", "Take this client"))
            return True
        return self.form.refuse(error)

    def submit(self) -> None:
        """Hand the command over, or show what is missing."""
        self.form.submit()

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(translate("Reception", "Register a new client"))
        self._person_kind.setText(translate("Reception", "Person"))
        self._institution_kind.setText(translate("Reception", "Institution"))
        self.save.setText(translate("Reception", "Register and go on"))
        self._back.setText(translate("Reception", "Back"))
        self._say_read()

    def _connect(self) -> None:
        for kind, institution in ((self._person_kind, False), (self._institution_kind, True)):
            kind.setCheckable(True)
            kind.clicked.connect(lambda _on, institution=institution: self._show_kind(institution=institution))
        for form in (self.person, self.institution):
            form.submitted.connect(self.submitted)
            form.edited.connect(self._say_read)
        self.save.clicked.connect(self.submit)
        self._back.clicked.connect(self.left)
        self.holder.acted.connect(lambda: self.on_file.emit(self._holder))

    def _show_kind(self, *, institution: bool) -> None:
        self._person_kind.setChecked(not institution)
        self._institution_kind.setChecked(institution)
        self.person.setVisible(not institution)
        self.institution.setVisible(institution)

    def _say_read(self) -> None:
        """Say what the number tells, and offer the country only to passports."""
        if self.form is self.person:
            kind = self.person.raw()["identity_kind"]
            self.person.row("country").setVisible(kind == IdentityKind.PASSPORT)
        facts = read_number(spelling.code(self.form.raw()["identity_number"]), self._today())
        self._read.setVisible(facts is not None)
        if facts is None:
            return
        words = [translate("Reception", "Format valid")]
        if facts.birth_date is not None:
            words.append(translate("Reception", "born {day}").format(day=locale_text.short_date(facts.birth_date)))
            age = age_on(facts.birth_date, self._today())
            words.append(translate("Reception", "{age} years old").format(age=age))
        if facts.sex is not None:
            male = facts.sex is Sex.MALE
            words.append(translate("Reception", "male") if male else translate("Reception", "female"))
        self._read.show_state(" · ".join(words), icon="circle-check", tone=Tone.GOOD)


def first_visit(form: Form[C]) -> Form[C]:
    """Return the form with what a first visit needs, the number first; the rest waits on the client's file."""
    fields = {field.name: field for field in form.fields}
    return replace(form, fields=tuple(fields[name] for name in _FIRST if name in fields))
