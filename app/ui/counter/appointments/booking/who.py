"""Who wants to come: found on file, or typed as somebody new."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.appointments import Prospect
from app.forms.fields import FormErrors
from app.forms.prospect import PROSPECT
from app.services.reception import ReceptionDesk
from app.services.views import ClientLine
from app.ui.counter.reception.finder import ClientFinder
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Section
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class WhoComes(LiveWidget):
    """A client, a prospect, or nobody yet.

    Signals:
        changed: somebody else is meant.
    """

    changed = Signal()

    def __init__(self, reception: ReceptionDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Ask who it is."""
        super().__init__(parent)
        self.client_id: UUID | None = None
        self.finder = ClientFinder(reception.look_up, around.tasks)
        self.form: FormView[Prospect] = FormView(PROSPECT, columns=2)
        self._name, self._about = text_label("", "title"), text_label("", "soft")
        self.other, self.back = Button(icon="user-search", size="small"), Button(icon="user-search", size="small")
        self._stack, self._section = QStackedWidget(), Section()
        self._lay_out()
        self.finder.found.connect(self._take)
        self.finder.newcomer.connect(self._newcomer)
        self.form.edited.connect(self.changed)
        for button in (self.other, self.back):
            button.clicked.connect(self.ask)
        self.setFocusProxy(self.finder)
        self.settle()

    @property
    def known(self) -> bool:
        """Whether it is said who comes."""
        return self.client_id is not None or self.typing

    @property
    def typing(self) -> bool:
        """Whether somebody new is typed."""
        return self._stack.currentIndex() == 1

    def prospect(self) -> Prospect | None:
        """Return who was typed; what is missing is said beside its field, and None returned."""
        try:
            return PROSPECT.clean(self.form.raw())
        except FormErrors as errors:
            self.form.show_faults(errors)
            return None

    def ask(self) -> None:
        """Ask anew."""
        self.client_id = None
        self.finder.clear()
        self._stack.setCurrentIndex(0)
        self.finder.setFocus()
        self.changed.emit()

    def fix(self, name: str, about: str, client_id: UUID | None) -> None:
        """Show who it is, once and for all."""
        self.client_id = client_id
        self.other.hide()
        self._show(name, about)

    def retranslate(self) -> None:
        """Set every word."""
        self._section.set_title(translate("Appointments", "Who comes"))
        self.other.setText(translate("Appointments", "Somebody else"))
        self.back.setText(translate("Appointments", "Look on file"))

    def restyle(self) -> None:
        """Keep the found clients in sight."""
        self.finder.table.setMinimumHeight(theme.active().px(96))

    def _take(self, line: ClientLine) -> None:
        self.client_id = line.client_id
        self._show(line.name, "  ".join(part for part in (line.client_no, line.phone) if part))
        self.changed.emit()

    def _show(self, name: str, about: str) -> None:
        self._name.setText(name)
        self._about.setText(about)
        self._stack.setCurrentIndex(2)

    def _newcomer(self, text: str) -> None:
        self.client_id = None
        self.form.reset()
        if text and not any(character.isdigit() for character in text):
            self.form.fill({"name": text})
        self._stack.setCurrentIndex(1)
        self.form.row("name").control.setFocus()
        self.changed.emit()

    def _lay_out(self) -> None:
        typed, shown = QWidget(), QWidget()
        typed.setLayout(column(row(self.back, 1), self.form, 1, space=8))
        words = column(self._name, self._about, space=0)
        shown.setLayout(column(row(IconLabel("user-check", "good", 22), words, 1, self.other, space=10), 1))
        for widget in (self.finder, typed, shown):
            self._stack.addWidget(widget)
        self._section.body.addWidget(self._stack, 1)
        self.setLayout(column(self._section))
