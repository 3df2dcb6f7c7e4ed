"""Lists beside the calendar: who comes today, what waits to be arranged, who waits for a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.booking_views import AppointmentLine
from app.ui.counter.appointments.channels import ChannelLine
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

Look = Callable[[], Sequence[AppointmentLine]]


class LineList(LiveWidget):
    """A list of appointments with its explanation above and one act.

    Signals:
        chosen: an appointment is under the cursor; with its id, or None.
        acted: the act was asked for; with the AppointmentLine.
        counted: how many stand in it, and how many of them are overdue.
    """

    chosen = Signal(object)
    acted = Signal(object)
    counted = Signal(int, int)

    def __init__(
        self, table: DataTable[AppointmentLine], look: Look, around: Surroundings, act: Button,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show what ``look`` finds; Enter and the button do the act."""
        super().__init__(parent)
        self.table, self._look, self._around, self.act = table, look, around, act
        self.about = text_label("", "soft", wrap=True)
        self.more = Button(icon="upload", size="small")
        self.more.hide()
        head = row(self.about, self.more, act, space=10)
        head.setStretch(0, 1)
        body = column(head, space=10, margin=(0, 12, 0, 0))
        body.addWidget(table, 1)
        self._body = body
        self.setLayout(body)
        self.setFocusProxy(table)
        table.selected.connect(self._tell)
        table.opened.connect(self._do)
        act.clicked.connect(lambda: self._do(table.current()))
        self.figures: ChannelLine | None = None
        self.settle()

    def add_figures(self, figures: ChannelLine) -> None:
        """Show figures below the list, counted again with it."""
        self.figures = figures
        self._body.addWidget(figures)

    def reload(self) -> None:
        """Look again; the cursor stays on the same appointment."""
        if self.figures is not None:
            self.figures.reload()
        self._around.tasks.run(self, lambda: tuple(self._look()), self._show)

    def _show(self, lines: tuple[AppointmentLine, ...]) -> None:
        kept = self.table.current()
        self.table.model.set_rows(lines)
        at = next((n for n, one in enumerate(lines) if kept and one.appointment_id == kept.appointment_id), 0)
        if lines:
            self.table.select_row(at)
        self.act.setEnabled(bool(lines))
        self.counted.emit(len(lines), sum(one.overdue for one in lines))

    def _tell(self, line: AppointmentLine | None) -> None:
        if self.isVisible():
            self.chosen.emit(line.appointment_id if line else None)

    def _do(self, line: AppointmentLine | None) -> None:
        if line is not None:
            self.acted.emit(line)


def say_today(page: LineList) -> None:
    """Set the words of today's list."""
    page.about.setText(
        translate("Appointments", "Who is expected today. Enter notes that they are here and gives them a number.")
    )
    page.act.setText(translate("Appointments", "Arrived"))
    page.table.empty.say(
        translate("Appointments", "Nobody is expected any more today"),
        translate("Appointments", "Whoever has an appointment today stands here until they arrive."),
        icon="calendar-check",
    )


def say_requests(page: LineList) -> None:
    """Set the words of the requests."""
    page.about.setText(
        translate(
            "Appointments",
            "Each is arranged, or declined with an alternative, within one working day of first contact.",
        )
    )
    page.act.setText(translate("Appointments", "Give a time…"))
    page.more.setText(translate("Appointments", "From a file…"))
    page.table.empty.say(
        translate("Appointments", "No request waits"),
        translate("Appointments", "What clients ask for by phone, online or at the kiosk comes in here."),
        icon="inbox",
    )


def say_waiting(page: LineList) -> None:
    """Set the words of the waiting list."""
    page.about.setText(translate("Appointments", "They take what comes free, the earliest contact first."))
    page.act.setText(translate("Appointments", "Give a time…"))
    page.table.empty.say(
        translate("Appointments", "Nobody waits for a time"),
        translate("Appointments", "Whoever found no time can be put on this list; a time that comes free is offered."),
        icon="list",
    )
