"""Taking in a yearly notice: what it says and what it moves is shown before anything is kept."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.calendars import YearNotice
from app.domain.errors import RuleViolation, Unavailable
from app.services.calendar import CalendarDesk, NoticeEffect
from app.ui import locale_text
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label

_MOST_BYTES = 1_000_000
PickFile = Callable[[QWidget], Path | None]


class NoticePreview(Dialog):
    """What a notice says and what it would move."""

    def __init__(self, effect: NoticeEffect, parent: QWidget | None = None) -> None:
        """Show a notice that was read."""
        super().__init__(parent, icon="calendar-check")
        self._effect = effect
        self._lines = [text_label("", "soft" if at else "strong", wrap=True) for at in range(4)]
        for line in self._lines:
            self.body.addWidget(line)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        notice, effect, count = self._effect.notice, self._effect, locale_text.count
        published = locale_text.short_date(notice.published_on) if notice.published_on else "–"
        told = (
            translate("Calendar", "{source}, published {day}").format(source=notice.source, day=published),
            translate("Calendar", "Days off: {off}. Weekends worked instead: {worked}.").format(
                off=count(len(notice.days_off)), worked=count(len(notice.make_up_days))
            ),
            _holidays(notice),
            translate(
                "Calendar",
                "Open deadlines counted again: {recounted}. They move to another day: {moved}. "
                "No longer provisional: {settled}. Old dates are kept with them.",
            ).format(recounted=count(effect.recounted), moved=count(effect.moved), settled=count(effect.settled)),
        )
        for line, words in zip(self._lines, told, strict=True):
            line.setText(words)
        title = translate("Calendar", "Import the notice for {year}?").format(year=notice.year)
        self.say(title, translate("Calendar", "Import"), translate("Calendar", "Cancel"))


class NoticeImport(QObject):
    """Asks for the file, shows what it would do, and takes it in.

    Signals:
        imported: with the NoticeEffect.
    """

    imported = Signal(object)

    def __init__(self, desk: CalendarDesk, around: Surroundings, owner: QWidget, pick: PickFile | None = None) -> None:
        """Take in with the desk; ``pick`` asks for the file."""
        super().__init__(owner)
        self._desk, self._around, self._owner = desk, around, owner
        self._pick = pick or _pick
        self.dialog: NoticePreview | None = None

    def begin(self) -> None:
        """Ask for a file and read it."""
        path = self._pick(self._owner)
        if path is not None:
            self._around.tasks.run(self, partial(self._read, path), partial(self._ask, path))

    def _read(self, path: Path) -> tuple[str, NoticeEffect]:
        text = _text_of(path)
        return text, self._desk.preview(text, path.name)

    def _ask(self, path: Path, read: tuple[str, NoticeEffect]) -> None:
        text, effect = read
        self.dialog = NoticePreview(effect, self._owner)
        work = partial(self._desk.import_notice, text, path.name)
        self.dialog.accepted.connect(lambda: self._around.tasks.run(self, work, self._done))
        self.dialog.open()

    def _done(self, effect: NoticeEffect) -> None:
        told = translate("Calendar", "The notice for {year} is in force. Deadlines moved: {moved}")
        words = told.format(year=effect.notice.year, moved=locale_text.count(effect.moved))
        self._around.notify(words, Tone.GOOD)
        self.imported.emit(effect)


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise RuleViolation("policy.invalid.encoding", file=path.name) from fault
    except OSError as fault:
        raise Unavailable("sheet.unreadable", name=path.name, error=fault.strerror or "") from fault


def _holidays(notice: YearNotice) -> str:
    counts = Counter(notice.days_off[day] for day in sorted(notice.days_off))
    told = translate("Calendar", "{holiday} {count} days")
    parts = (told.format(holiday=translate("Deadline", name), count=days) for name, days in counts.items())
    return translate("Calendar", ", ").join(parts)


def _pick(owner: QWidget) -> Path | None:
    title = translate("Calendar", "The yearly holiday notice")
    chosen, _kind = QFileDialog.getOpenFileName(owner, title, "", translate("Calendar", "Notices (*.yaml *.yml)"))
    return Path(chosen) if chosen else None
