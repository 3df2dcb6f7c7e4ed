"""Appointments on paper: the slip that the client takes along, and the list of a day for the desk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from app.domain.appointment_slips import AppointmentSlip
from app.domain.appointment_workflow import ARRIVED, CONFIRMED, CONFLICT, FULFILLED, NO_SHOW
from app.domain.day_sheets import DaySheetPaper, DayTable
from app.domain.errors import Unavailable
from app.domain.events import Event
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.staffing import Room
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.appointment_book import AppointmentBook
from app.services.booking_views import AppointmentLine
from app.services.ports import Phrasebook, Printer
from app.services.workplace import Workplace

_CONTEXT: Final = "AppointmentPaper"
_STANDING: Final = (CONFIRMED, CONFLICT, ARRIVED, FULFILLED, NO_SHOW)
_TITLE: Final = QT_TRANSLATE_NOOP("AppointmentPaper", "Appointments on {day}")
_EXPECTED: Final = QT_TRANSLATE_NOOP("AppointmentPaper", "Appointments")
_BY: Final = QT_TRANSLATE_NOOP("AppointmentPaper", "With {name}")
_NOBODY: Final = QT_TRANSLATE_NOOP("AppointmentPaper", "With nobody yet")
_HEADS: Final = (
    QT_TRANSLATE_NOOP("AppointmentPaper", "Time, service and number"),
    QT_TRANSLATE_NOOP("AppointmentPaper", "Client"),
    QT_TRANSLATE_NOOP("AppointmentPaper", "Phone"),
    QT_TRANSLATE_NOOP("AppointmentPaper", "Where"),
)
_MASKED: Final = QT_TRANSLATE_NOOP(
    "AppointmentPaper", "Names and phones are masked. For use within the branch; shred it at the end of the day."
)
_MADE: Final = QT_TRANSLATE_NOOP("AppointmentPaper", "printed by {name}, {at}")
_DEMO: Final = QT_TRANSLATE_NOOP("AppointmentPaper", "Demo data")
_WINDOW: Final = QT_TRANSLATE_NOOP("AppointmentPaper", "Window {window}")
_BRING: Final = QT_TRANSLATE_NOOP("AppointmentPaper", "Please bring: {materials}")
_COMMA: Final = QT_TRANSLATE_NOOP("AppointmentPaper", ", ")
_CHECK_IN: Final = QT_TRANSLATE_NOOP(
    "AppointmentPaper", "Check in at the kiosk with this code, or at reception, up to {minutes} minutes before."
)
_LATE: Final = QT_TRANSLATE_NOOP("AppointmentPaper", "Kept until {minutes} minutes after; call us if you cannot come.")


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentPress:
    """What sets appointments on paper, and what prints them."""

    set_slip: Callable[[AppointmentSlip], bytes]
    """Lays a slip out as a PDF; raises UnshowableCharacter."""
    set_list: Callable[[DaySheetPaper], bytes]
    words: Phrasebook
    printer: Printer
    slip_printer: Printer


class AppointmentPapers:
    """Prints appointments."""

    def __init__(self, place: Workplace, book: AppointmentBook, press: AppointmentPress) -> None:
        """Read in the book, and print at the place."""
        self._place, self._book, self._press = place, book, press

    def slip(self, appointment_id: UUID, language: str) -> bytes:
        """Return the slip of an appointment as a PDF.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place, view = self._place, self._book.appointment(appointment_id)
        service, limits = place.policy.catalogue.service(view.service_code), place.policy.limits.appointments
        materials = [place.policy.catalogue.materials[code].in_language(language) for code in service.materials]
        comma = self._say(language, _COMMA)
        early, late = (int(span.total_seconds() // 60) for span in (limits.arrive_early, limits.arrive_late))
        return self._press.set_slip(
            AppointmentSlip(
                branch_name=place.branch.name,
                number=view.number,
                code=view.code,
                day=self._day(view.starts_at),
                span=self._span(view),
                service=service.name.in_language(language),
                where=self._where(view, language),
                bring=self._say(language, _BRING).format(materials=comma.join(materials)) if materials else "",
                notes=(
                    self._say(language, _CHECK_IN).format(minutes=early),
                    self._say(language, _LATE).format(minutes=late),
                ),
                made_at=place.now(),
                language=language,
                demo=self._say(language, _DEMO) if place.branch.demo else "",
            )
        )

    def print_slip(self, appointment_id: UUID, language: str) -> str:
        """Print the slip on the usual printer for slips, and return which it was.

        Raises:
            Unavailable: ``printer.none``, or what the printer says.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        number = self._book.appointment(appointment_id).number
        printer = self._print(self._press.slip_printer, self.slip(appointment_id, language), number)
        self._told("appointment:slip:printed", appointment_id, printer)
        return printer

    def day_list(self, day: date, language: str) -> bytes:
        """Return the list of a day as a PDF, masked, by person.

        Raises:
            Refused: ``permission.refused``.
        """
        place, now = self._place, self._place.now()
        midnight = datetime.combine(day, time.min, tzinfo=place.zone)
        lines = self._book.between(midnight, midnight + timedelta(days=1), _STANDING)
        made = f"{now.astimezone(place.zone):%Y-%m-%d %H:%M}"
        return self._press.set_list(
            DaySheetPaper(
                branch_name=place.branch.name,
                terminal_code=place.actor.terminal_code,
                title=self._say(language, _TITLE).format(day=day.isoformat()),
                number=f"appointments-{day:%Y%m%d}",
                facts=((self._say(language, _EXPECTED), str(len(lines))),),
                tables=self._tables(lines, language),
                notes=(self._say(language, _MASKED),),
                made=self._say(language, _MADE).format(name=place.actor.name, at=made),
                language=language,
                at=now,
                demo=self._say(language, _DEMO) if place.branch.demo else "",
            )
        )

    def print_day(self, day: date, language: str) -> str:
        """Print the list of a day on the usual printer, and return which it was.

        Raises:
            Unavailable: ``printer.none``, or what the printer says.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        printer = self._print(self._press.printer, self.day_list(day, language), f"appointments-{day:%Y%m%d}")
        self._told("appointment:list:printed", None, printer)
        return printer

    def _tables(self, lines: Sequence[AppointmentLine], language: str) -> tuple[DayTable, ...]:
        with self._place.look() as uow:
            people = {staff.id: staff.name for staff in uow.find(Staff)}
            rooms = {room.id: room.name for room in uow.find(Room)}
        heads = tuple(self._say(language, head) for head in _HEADS)
        by_person: dict[str, list[tuple[str, ...]]] = {}
        for line in lines:
            name = people.get(line.staff_id, "") if line.staff_id else ""
            title = self._say(language, _BY).format(name=name) if name else self._say(language, _NOBODY)
            service = self._place.policy.catalogue.service(line.service_code).name.in_language(language)
            where = rooms.get(line.room_id, "") if line.room_id else ""
            what = f"{self._span(line)}  {service} · {line.number}"
            row = (what, line.client_name, line.phone, where or "–")
            by_person.setdefault(title, []).append(row)
        return tuple(DayTable(title, heads, tuple(rows)) for title, rows in sorted(by_person.items()))

    def _where(self, line: AppointmentLine, language: str) -> str:
        with self._place.look() as uow:
            if line.room_id is not None:
                return uow.get(Room, line.room_id).name
            window = uow.get(Staff, line.staff_id).window if line.staff_id is not None else ""
        return self._say(language, _WINDOW).format(window=window) if window else ""

    def _day(self, at: datetime | None) -> str:
        return f"{at.astimezone(self._place.zone):%Y-%m-%d}" if at else ""

    def _span(self, line: AppointmentLine) -> str:
        if line.starts_at is None or line.ends_at is None:
            return ""
        starts, ends = (at.astimezone(self._place.zone) for at in (line.starts_at, line.ends_at))
        return f"{starts:%H:%M}–{ends:%H:%M}"

    def _say(self, language: str, text: str) -> str:
        return self._press.words(language, _CONTEXT, text)

    @staticmethod
    def _print(printer: Printer, pdf: bytes, title: str) -> str:
        known = tuple(printer.printers())
        if not known:
            raise Unavailable("printer.none")
        printer.print_pdf(pdf, known[0], title)
        return known[0]

    def _told(self, action: str, appointment_id: UUID | None, printer: str) -> None:
        with self._place.transact() as uow:
            uow.record(
                Event(
                    action=action, subject_kind="appointment", subject_id=appointment_id, details={"printer": printer}
                )
            )
