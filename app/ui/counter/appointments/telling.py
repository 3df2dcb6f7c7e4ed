"""What clients are to be told: calls to make, texts and letters to hand to whatever sends them, delivery noted."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.client_messages import Means
from app.services.client_messages import MessageLine, TellingDesk
from app.ui.counter.saving import AskPath, ask_path, write_made
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, RowsModel
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class TellingPage(LiveWidget):
    """The messages that wait.

    Signals:
        chosen: a message is under the cursor; with the id of its appointment, or None.
        counted: how many wait, and none of them overdue.
    """

    chosen = Signal(object)
    counted = Signal(int, int)

    def __init__(
        self, desk: TellingDesk, around: Surroundings, where: AskPath = ask_path, parent: QWidget | None = None
    ) -> None:
        """Work with the desk; ``where`` asks where a file is to be saved."""
        super().__init__(parent)
        self._desk, self._around, self._where = desk, around, where
        self._all: tuple[MessageLine, ...] = ()
        self.table: DataTable[MessageLine] = DataTable(
            RowsModel(_columns(around)), name="telling", memory=around.memory
        )
        self.means, self._about = QComboBox(), text_label("", "soft", wrap=True)
        self.text = text_label("", "", wrap=True, selectable=True)
        self.dial, self.told = (
            Button(icon="phone-call", size="small"),
            Button(icon="check", kind=Kind.PRIMARY, size="small"),
        )
        self.silent, self.given_up = Button(icon="phone", size="small"), Button(icon="x", size="small")
        self.export = Button(icon="download", size="small")
        self._lay_out()
        self._connect()
        self.settle()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._desk.waiting, self._show)

    def retranslate(self) -> None:
        """Set every word."""
        self._about.setText(
            translate(
                "Appointments",
                "Calls are made from here; texts and letters go out as a file by the branch's own means.",
            )
        )
        self.means.setAccessibleName(translate("Appointments", "By which means"))
        kept = self.means.currentIndex()
        self.means.blockSignals(True)
        self.means.clear()
        self.means.addItem(translate("Appointments", "Everything"), None)
        for means in Means:
            self.means.addItem(means_word(means.value), means)
        self.means.setCurrentIndex(max(kept, 0))
        self.means.blockSignals(False)
        self.dial.setText(translate("Appointments", "Show the number"))
        self.told.setText(translate("Appointments", "Told"))
        self.silent.setText(translate("Appointments", "Nobody answered"))
        self.given_up.setText(translate("Appointments", "Not reached"))
        self.export.setText(translate("Appointments", "Texts as a file…"))
        self.table.empty.say(
            translate("Appointments", "Everybody has been told"),
            translate(
                "Appointments", "What clients must hear of their appointments stands here until it reached them."
            ),
            icon="phone",
        )

    def _show(self, lines: tuple[MessageLine, ...]) -> None:
        self._all = lines
        self.counted.emit(len(lines), 0)
        self._filter()

    def _filter(self) -> None:
        means, kept = self.means.currentData(), self.table.current()
        rows = [line for line in self._all if means is None or line.means == means.value]
        self.table.model.set_rows(rows)
        at = next((n for n, one in enumerate(rows) if kept and one.message_id == kept.message_id), 0)
        if rows:
            self.table.select_row(at)
        self._rest(self.table.current() if rows else None)

    def _rest(self, line: MessageLine | None) -> None:
        self.text.setText(line.text if line else "")
        for button in (self.dial, self.told, self.silent, self.given_up):
            button.setEnabled(line is not None)
        if self.isVisible():
            self.chosen.emit(line.appointment_id if line else None)

    def _with(self, do: Callable[[MessageLine], object]) -> None:
        line = self.table.current()
        if line is not None:
            do(line)

    def _dial(self, line: MessageLine) -> None:
        def tell(number: str) -> None:
            words = translate("Appointments", "{who}: {number}")
            self._around.notify(words.format(who=line.recipient, number=number), Tone.NOTE)

        self._around.tasks.run(self, partial(self._desk.dial, line.message_id), tell)

    def _close(self, outcome: str, line: MessageLine) -> None:
        work = partial(self._desk.close, line.message_id, outcome)
        self._around.tasks.run(self, work, lambda _none: self.reload())

    def _silent(self, line: MessageLine) -> None:
        work = partial(self._desk.nobody_answered, line.message_id)
        self._around.tasks.run(self, work, lambda _tries: self.reload())

    def _export(self) -> None:
        means = self.means.currentData() or Means.SMS
        if means is Means.CALL:
            means = Means.SMS
        path = self._where(self, f"{means.value}-{self._around.now().astimezone(self._around.zone):%Y%m%d-%H%M}.csv")
        if path:
            make = partial(self._desk.export, means)
            self._around.tasks.run(self, partial(write_made, make, Path(path)), self._saved)

    def _saved(self, path: Path) -> None:
        self._around.notify(translate("Appointments", "Saved: {file}").format(file=path.name), Tone.GOOD)
        self.reload()

    def _lay_out(self) -> None:
        head = row(self._about, self.means, self.export, space=10)
        head.setStretch(0, 1)
        body = column(head, space=10, margin=(0, 12, 0, 0))
        body.addWidget(self.table, 1)
        body.addWidget(self.text)
        body.addLayout(row(self.told, self.dial, self.silent, self.given_up, 1, space=6))
        self.setLayout(body)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.selected.connect(self._rest)
        self.table.opened.connect(lambda _line: self._with(partial(self._close, "told")))
        self.means.currentIndexChanged.connect(lambda _at: self._filter())
        self.told.clicked.connect(lambda: self._with(partial(self._close, "told")))
        self.given_up.clicked.connect(lambda: self._with(partial(self._close, "not_reached")))
        self.dial.clicked.connect(lambda: self._with(self._dial))
        self.silent.clicked.connect(lambda: self._with(self._silent))
        self.export.clicked.connect(self._export)


def means_word(means: str) -> str:
    """Return what a means is called."""
    return {
        "call": translate("Appointments", "Call"),
        "sms": translate("Appointments", "Text message"),
        "letter": translate("Appointments", "Letter"),
    }[means]


def purpose_word(purpose: str) -> str:
    """Return what a message is about."""
    return {
        "confirmed": translate("Appointments", "Time confirmed"),
        "moved": translate("Appointments", "Time moved"),
        "cancelled": translate("Appointments", "Cancelled"),
        "declined": translate("Appointments", "Declined, with an alternative"),
        "conflict": translate("Appointments", "Clash: other times to offer"),
        "offer": translate("Appointments", "A time came free"),
    }.get(purpose, purpose)


def _exported(at: datetime | None, tries: int, around: Surroundings) -> str:
    if at is not None:
        return translate("Appointments", "handed out {when}").format(when=around.moment(at))
    return translate("Appointments", "called {tries} times").format(tries=tries) if tries else ""


def _columns(around: Surroundings) -> tuple[Column[MessageLine], ...]:
    icons = {"call": "phone-call", "sms": "message-square", "letter": "mail"}
    return (
        Column(
            key="means", title=lambda: translate("Appointments", "How"), text=lambda one: means_word(one.means),
            width=144, icon=lambda one: (icons[one.means], "ink_soft"), sort=lambda one: one.means,
        ),
        Column(key="who", title=lambda: translate("Appointments", "Client"), text=lambda one: one.recipient, width=96),
        Column(
            key="address", title=lambda: translate("Appointments", "Phone"), text=lambda one: one.address or "–",
            width=120,
        ),
        Column(
            key="purpose", title=lambda: translate("Appointments", "About"), text=lambda one: purpose_word(one.purpose),
            width=190, sort=lambda one: one.purpose,
        ),
        Column(
            key="since", title=lambda: translate("Appointments", "Since"), text=lambda one: around.moment(one.made_at),
            width=150, sort=lambda one: one.made_at,
        ),
        Column(
            key="state", title=lambda: translate("Appointments", "So far"), width=0,
            text=lambda one: _exported(one.exported_at, one.tries, around),
        ),
    )  # fmt: skip
