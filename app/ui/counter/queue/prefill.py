"""What the client filled in at the kiosk: pulled up at the window, confirmed by them, put on file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.forms.fields import Field, Form
from app.forms.prefills import PREFILLS
from app.forms.register_client import EDIT_CLIENT, REGISTER_NATURAL, EditClient, RegisterNatural
from app.services.clients import ClientDesk
from app.services.prefills import PrefillDesk, PrefillView
from app.services.queue_views import TicketView
from app.services.reception import ReceptionDesk
from app.services.visits import VisitDesk
from app.ui.counter.clients.form_dialog import FormDialog
from app.ui.counter.queue.wiring import Line, QueueWiring
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.editors import choice_label
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row

C = TypeVar("C")
KINDS: Final = frozenset(("prefill", "prefill_confirmation"))


@dataclass(frozen=True, slots=True)
class PrefillDesks:
    """What the card works with."""

    prefills: PrefillDesk
    reception: ReceptionDesk
    visits: VisitDesk
    clients: ClientDesk


class PrefillCard(Card):
    """Hidden unless the client at the window filled something in."""

    def __init__(
        self, desks: PrefillDesks, wiring: QueueWiring, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        """Follow the ticket at the window."""
        super().__init__(parent=parent)
        self._desks, self._desk, self._around = desks, desks.prefills, around
        self.ticket: TicketView | None = None
        self.view: PrefillView | None = None
        self.words = text_label("", wrap=True, selectable=True)
        self.pull, self.confirm = Button(icon="clipboard-list", kind=Kind.PRIMARY), Button(icon="check-check")
        self.file = Button(icon="user-plus")
        self.add(self.words)
        self.add(row(self.pull, self.confirm, self.file, 1))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.pull.clicked.connect(self._pull)
        self.confirm.clicked.connect(self._confirm)
        self.file.clicked.connect(self._put_on_file)
        wiring.changed.connect(self.follow)
        around.feed.follow(self, KINDS, self._look)
        self.hide()
        self.settle()
        self.follow(wiring.line)

    def follow(self, line: Line) -> None:
        """Turn to the ticket that is at the window now."""
        former, self.ticket = self.ticket, line.mine
        if self.ticket is None or former is None or self.ticket.ticket_id != former.ticket_id:
            self.view = None
            self.words.clear()
            self.hide()
            self._look()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "file"):
            return
        self.set_title(translate("Queue", "Filled in at the kiosk"))
        self.pull.setText(translate("Queue", "Pull up"))
        self.confirm.setText(translate("Queue", "The client says it is right"))
        known = self.ticket is not None and self.ticket.client_id is not None
        self.file.setText(translate("Queue", "Put into the file") if known else translate("Queue", "Register with it"))
        self.pull.setVisible(self.view is None)
        self.confirm.setVisible(self.view is not None and not self.view.confirmed)
        self.file.setVisible(self.view is not None and self.view.confirmed)
        if self.view is not None:
            head = translate("Queue", "{time}, {terminal}").format(
                time=self._around.hour(self.view.written_at), terminal=self.view.terminal_code
            )
            self.words.setText(f"{head}\n{_written(self.view)}")
        else:
            self.words.setText(translate("Queue", "Go through it together; nobody has checked what was typed."))

    def _look(self) -> None:
        ticket = self.ticket
        if ticket is not None:
            self._around.tasks.run(self, partial(self._desk.waiting, ticket.ticket_id), partial(self._offer, ticket))

    def _offer(self, ticket: TicketView, waiting: bool) -> None:  # noqa: FBT001 - what the desk answered
        if self.ticket is not None and self.ticket.ticket_id == ticket.ticket_id:
            self.setVisible(waiting)
            self.retranslate()

    def _pull(self) -> None:
        if self.ticket is not None:
            self._around.tasks.run(self, partial(self._desk.pull_up, self.ticket.ticket_id), self._show)

    def _show(self, view: PrefillView | None) -> None:
        self.view = view
        self.retranslate()

    def _confirm(self) -> None:
        if self.view is not None:
            self._around.tasks.run(self, partial(self._desk.confirm, self.view.prefill_id), lambda _none: self._pull())

    def _put_on_file(self) -> None:
        ticket, view = self.ticket, self.view
        if ticket is None or view is None:
            return
        if ticket.client_id is None:
            self._ask(REGISTER_NATURAL, partial(self._register, ticket.visit_id), view.answers)
            return
        edit = partial(self._desks.clients.edit, ticket.client_id)
        self._around.tasks.run(self, edit, partial(self._ask_changes, ticket.client_id, view))

    def _ask_changes(self, client_id: UUID, view: PrefillView, on_file: Mapping[str, str]) -> None:
        self._ask(EDIT_CLIENT, partial(self._change, client_id), {**on_file, **_changes(view.answers)})

    def _ask(self, form: Form[C], save: Callable[[C], None], start: Mapping[str, str]) -> None:
        tasks = self._around.tasks
        FormDialog(form, tasks, save, self._filed, icon="user-plus", start=start, parent=self).open()

    def _register(self, visit_id: UUID, command: RegisterNatural) -> None:
        client = self._desks.reception.register_client(command)
        self._desks.visits.identify(visit_id, client.client_id)

    def _change(self, client_id: UUID, command: EditClient) -> None:
        self._desks.clients.save(client_id, command)

    def _filed(self, _none: None) -> None:
        self.hide()
        self._around.notify(translate("Queue", "What the client filled in is on file."), Tone.GOOD)


def _written(view: PrefillView) -> str:
    fields = {field.name: field for field in PREFILLS[view.form].fields}
    return "\n".join(f"{_label(fields[name])}: {_shown(fields[name], text)}" for name, text in view.answers.items())


def _label(field: Field) -> str:
    return translate("Forms", field.label)


def _shown(field: Field, text: str) -> str:
    return next((choice_label(choice) for choice in field.choices if choice.value == text), text)


def _changes(answers: Mapping[str, str]) -> Mapping[str, str]:
    names = {field.name for field in EDIT_CLIENT.fields}
    return {name: text for name, text in answers.items() if name in names}
