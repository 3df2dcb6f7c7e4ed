"""Calendars given out as files, and requests taken in from files."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.booking_views import AppointmentLine
from app.services.calendar_board import CalendarDays
from app.services.calendar_export import CalendarExport
from app.services.request_import import TakenRequest
from app.ui import messages
from app.ui.counter.saving import AskPath, ask_path, write_made
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label

TakeFiles = Callable[[Sequence[Path]], tuple[TakenRequest, ...]]
PickFiles = Callable[[QWidget], Sequence[Path]]
_SHOWN = 12


def pick_files(parent: QWidget) -> Sequence[Path]:
    """Ask in the system's dialog for files with requests."""
    kinds = "iCalendar, CSV, JSON (*.ics *.csv *.json)"
    chosen, _filter = QFileDialog.getOpenFileNames(parent.window(), "", "", kinds)
    return [Path(one) for one in chosen]


class TakenDialog(Dialog):
    """What became of the requests of a file; each that was refused says its line and why."""

    def __init__(self, found: Sequence[TakenRequest], parent: QWidget | None = None) -> None:
        """Show what was found."""
        refused = [one for one in found if one.fault is not None]
        super().__init__(parent, icon="inbox", tone=Tone.SOON if refused else Tone.GOOD, width=560)
        self._found, self._refused = found, refused
        self.sum, self.lines = text_label("", wrap=True), text_label("", "soft", wrap=True, selectable=True)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.lines)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self.say(translate("Appointments", "Requests taken in"), translate("Appointments", "Good"))
        words = translate("Appointments", "{taken} taken in, {known} known already, {refused} refused.")
        taken, known = sum(bool(f.number) for f in self._found), sum(f.known for f in self._found)
        self.sum.setText(words.format(taken=taken, known=known, refused=len(self._refused)))
        line = translate("Appointments", "{file}, line {line}: {why}")
        told = [
            line.format(file=f.file, line=f.line, why=messages.say(f.fault)) for f in self._refused[:_SHOWN] if f.fault
        ]
        self.lines.setText("\n".join(told))


class AppointmentFiles(QObject):
    """Saves and takes in."""

    def __init__(
        self, calendars: CalendarExport, take: TakeFiles, around: Surroundings, owner: QWidget, *,
        where: AskPath = ask_path, pick: PickFiles = pick_files,
    ) -> None:  # fmt: skip
        """Ask with ``where`` and ``pick``."""
        super().__init__(owner)
        self._calendars, self._take, self._around, self._owner = calendars, take, around, owner
        self.where, self.pick = where, pick
        self.dialog: TakenDialog | None = None

    def save_one(self, line: AppointmentLine) -> None:
        """Save a client's appointment for their own calendar."""
        self._save(f"{line.number}.ics", partial(self._calendars.for_client, line.appointment_id))

    def save_days(self, days: CalendarDays, staff_id: UUID | None) -> None:
        """Save the days that are shown, names masked."""
        since = datetime.combine(days.first, time.min, tzinfo=self._around.zone).astimezone(UTC)
        make = partial(self._calendars.of_span, since, since + timedelta(days=days.days), staff_id)
        self._save(f"appointments-{days.first:%Y%m%d}.ics", make)

    def take_in(self) -> None:
        """Take requests in from files that the person picks."""
        paths = self.pick(self._owner)
        if paths:
            self._around.tasks.run(self, lambda: self._take(paths), self._taken)

    def _save(self, name: str, make: Callable[[], bytes]) -> None:
        path = self.where(self._owner, name)
        if path:
            self._around.tasks.run(self, partial(write_made, make, Path(path)), self._saved)

    def _saved(self, path: Path) -> None:
        self._around.notify(translate("Appointments", "Saved: {file}").format(file=path.name), Tone.GOOD)

    def _taken(self, found: tuple[TakenRequest, ...]) -> None:
        self.dialog = TakenDialog(found, self._owner)
        self.dialog.open()
