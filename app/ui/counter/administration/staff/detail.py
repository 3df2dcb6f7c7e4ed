"""One member of staff beside the list."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.forms import vocabulary
from app.services.staff_views import StaffView
from app.ui.counter.administration.staff.changes import StaffChanges
from app.ui.counter.administration.staff.looks import access_looks, registration_line
from app.ui.counter.administration.wording import role_words
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Section
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row

_INK = {Tone.ACT: "act_text", Tone.GOOD: "good"}


class StaffDetail(Card):
    """Name, access, roles, registrations, and what can be changed."""

    def __init__(self, changes: StaffChanges, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent=parent)
        self.staff: StaffView | None = None
        self._changes = changes
        self._name, self._login, self._access = text_label("", "title"), text_label("", "soft", selectable=True), Chip()
        self._roles, self._place = text_label("", wrap=True), text_label("", wrap=True)
        self._role_section, self._place_section = Section(), Section()
        self._registrations = Section()
        self.edit, self.propose = Button(icon="badge-check"), Button(icon="user-cog")
        self.reset, self.disable = Button(icon="key-round"), Button(icon="user-x")
        self._lay_out()
        self.edit.clicked.connect(lambda: self._with(changes.edit))
        self.propose.clicked.connect(lambda: self._with(changes.propose))
        self.reset.clicked.connect(lambda: self._with(changes.reset))
        self.disable.clicked.connect(lambda: self._with(changes.disable))
        self.settle()

    def show_staff(self, staff: StaffView) -> None:
        """Show somebody."""
        self.staff = staff
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "disable"):
            return
        self._role_section.set_title(translate("Administration", "Roles"))
        self._place_section.set_title(translate("Administration", "Employment and window"))
        self._registrations.set_title(translate("Administration", "Registrations"))
        self.edit.setText(translate("Administration", "Registration…"))
        self.propose.setText(translate("Administration", "Roles…"))
        self.reset.setText(translate("Administration", "Password…"))
        self.disable.setText(translate("Administration", "End access…"))
        if self.staff is not None:
            self._say(self.staff)

    def _with(self, do: Callable[[StaffView], object]) -> None:
        if self.staff is not None:
            do(self.staff)

    def _say(self, staff: StaffView) -> None:
        self._name.setText(staff.name)
        self._login.setText(staff.login)
        words, icon, tone = access_looks(staff)
        self._access.show_state(words, icon=icon, tone=tone)
        self._roles.setText(role_words(staff.roles) or translate("Administration", "No role is held yet."))
        employment = word(vocabulary.EMPLOYMENTS, staff.employment)
        window = translate("Administration", "window {number}").format(number=staff.window)
        self._place.setText(f"{employment} · {window}" if staff.window else employment)
        self._say_registrations(staff)
        changes = self._changes
        self.edit.setVisible(changes.may_edit and staff.active)
        self.propose.setVisible(changes.may_propose and staff.active)
        self.reset.setVisible(changes.may_administer and staff.active)
        self.disable.setVisible(changes.may_administer and staff.active)

    def _say_registrations(self, staff: StaffView) -> None:
        _empty(self._registrations.body)
        if not staff.qualifications:
            none = translate("Administration", "None on file: services that need one cannot be assigned.")
            self._registrations.body.addWidget(text_label(none, "soft", wrap=True))
        for one in staff.qualifications:
            words, icon, tone = registration_line(one, lapsed=one.kind.value in staff.lapsed)
            line = QWidget()
            layout = row(IconLabel(icon, _INK[tone], 16), text_label(words, wrap=True), space=8)
            layout.setStretch(1, 1)
            line.setLayout(layout)
            self._registrations.body.addWidget(line)

    def _lay_out(self) -> None:
        self._role_section.body.addWidget(self._roles)
        self._place_section.body.addWidget(self._place)
        buttons = QGridLayout()
        for at, button in enumerate((self.edit, self.propose, self.reset, self.disable)):
            buttons.addWidget(button, *divmod(at, 2))
        self.add(row(column(self._name, self._login, space=0), 1, self._access, space=8))
        self.add(buttons)
        for section in (self._role_section, self._place_section, self._registrations):
            self.add(section)
        self.body.addStretch(1)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
