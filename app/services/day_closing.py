"""Closing a day: what is open is settled by rule, the windows are closed, and a sheet says how the day went."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain import ticket_workflow
from app.domain.day_figures import Beside, DayFigures, DayTicket, figures_of
from app.domain.day_sheets import DaySheet, DaySheetPaper
from app.domain.errors import RuleViolation, Unavailable
from app.domain.events import Event
from app.domain.policy import Permission
from app.domain.reception import Ticket
from app.domain.ticket_calls import TicketCall
from app.domain.windows import Opening, WindowState, standing
from app.services.day_sheet_words import DaySheetWriter
from app.services.ports import Phrasebook, Printer, UnitOfWork
from app.services.steps import take_program_step
from app.services.workplace import Workplace

LONGEST_CLOSURE = timedelta(days=31)
"""No branch stays shut for longer, so that tickets left open are looked for no further back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTools:
    """What makes the sheet and puts it on paper."""

    set_sheet: Callable[[DaySheetPaper], bytes]
    """Lays it out as a PDF; raises UnshowableCharacter."""
    words: Phrasebook
    printer: Printer


class DayClosingDesk:
    """Ends days."""

    def __init__(self, place: Workplace, tools: DayTools) -> None:
        """Work at the place."""
        self._place, self._tools = place, tools

    def figures(self, day: date | None = None) -> DayFigures:
        """Return a day's figures, today's where none is named, as they are now.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_REPORTS, own=True)
        return self._figures(day or self._place.today())

    def sheets(self, limit: int = 31) -> tuple[DaySheet, ...]:
        """Return the sheets made lately, the newest first.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_REPORTS, own=True)
        with self._place.look() as uow:
            return tuple(sorted(uow.find(DaySheet), key=lambda sheet: sheet.made_at, reverse=True)[:limit])

    def pdf(self, sheet: DaySheet) -> bytes:
        """Return a sheet as it was archived.

        Raises:
            Unavailable: ``blob.missing``, ``blob.damaged``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_REPORTS, own=True)
        return self._place.blobs.get(sheet.digest)

    def print_sheet(self, sheet: DaySheet, printer: str = "") -> str:
        """Print a sheet, on the usual printer where none is named, and return which it was.

        Raises:
            Unavailable: ``printer.none``, or what the printer or the archive says.
            Refused: ``permission.refused``.
        """
        known = tuple(self._tools.printer.printers())
        if not known:
            raise Unavailable("printer.none")
        chosen = printer if printer in known else known[0]
        self._tools.printer.print_pdf(self.pdf(sheet), chosen, f"day-{sheet.business_day:%Y%m%d}")
        with self._place.transact() as uow:
            uow.record(_event("day:sheet:printed", sheet, printer=chosen))
        return chosen

    def close_day(self, language: str) -> DaySheet:
        """End today: abandon who still waits, close the windows, make the sheet and archive it.

        Raises:
            RuleViolation: ``day.still_serving`` (``numbers``) while somebody stands at a window or was set aside there.
            Refused: ``permission.refused``.
        """
        place, today = self._place, self._place.today()
        with place.transact() as uow:
            place.require(Permission.CALL_TICKET)
            _refuse_serving(place, uow)
            _settle(place, uow, today)
            for state in standing(uow.find(WindowState, business_day=today)).values():
                if state.state is not Opening.CLOSED:
                    uow.add(_closed(place, state))
        return self._make(today, language)

    def close_earlier_days(self, language: str = "zh_CN") -> int:
        """Settle what earlier days left open, make the sheets they lack, and return how many tickets were settled.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.CALL_TICKET, own=True)
        settled = 0
        for back in range(LONGEST_CLOSURE.days, 0, -1):
            day = place.today() - timedelta(days=back)
            if place.work.tickets(day, ticket_workflow.OPEN):
                with place.transact() as uow:
                    settled += _settle(place, uow, day)
                self._make(day, language)
        return settled

    def _make(self, day: date, language: str) -> DaySheet:
        place = self._place
        figures = self._figures(day)
        paper = DaySheetWriter(place, self._tools.words, language).paper(figures)
        digest = place.blobs.put(self._tools.set_sheet(paper))
        with place.transact() as uow:
            sheet = uow.add(
                DaySheet(
                    id=place.ids(),
                    business_day=day,
                    made_at=place.now(),
                    made_by=place.actor.staff_id,
                    made_by_name=place.actor.name,
                    digest=digest,
                    tickets=figures.tickets,
                )
            )
            uow.record(_event("day:sheet:made", sheet, day=day.isoformat(), tickets=figures.tickets))
        return sheet

    def _figures(self, day: date) -> DayFigures:
        place = self._place
        with place.look() as uow:
            tickets = uow.find(Ticket, business_day=day)
            calls = uow.find(TicketCall, business_day=day)
        told = place.queue.day(day)
        beside = Beside(
            transferred=told.transferred,
            out_of_turn=sum(bool(call.reason) for call in calls),
            windows=len({call.window for call in calls}),
            ratings=tuple(told.ratings),
            cases=told.cases,
            cases_late=told.cases_late,
        )
        return figures_of(day, [_day_ticket(ticket) for ticket in tickets], beside, place.zone)


def _refuse_serving(place: Workplace, uow: UnitOfWork) -> None:
    busy = (*ticket_workflow.AT_WINDOW, ticket_workflow.PAUSED)
    found = [t.number for state in busy for t in uow.find(Ticket, business_day=place.today(), state=state)]
    if found:
        raise RuleViolation("day.still_serving", numbers=", ".join(sorted(found)))


def _settle(place: Workplace, uow: UnitOfWork, day: date) -> int:
    """Abandon what is open of a day, as nobody's own step (rules 4.2), and return how many tickets it was."""
    left: Sequence[Ticket] = [t for s in ticket_workflow.OPEN for t in uow.find(Ticket, business_day=day, state=s)]
    for ticket in left:
        uow.save(take_program_step(place, uow, ticket, "abandon", ""))
    return len(left)


def _closed(place: Workplace, state: WindowState) -> WindowState:
    return WindowState(
        id=place.ids(),
        business_day=state.business_day,
        window=state.window,
        state=Opening.CLOSED,
        teller_id=None,
        since=place.now(),
    )


def _day_ticket(ticket: Ticket) -> DayTicket:
    return DayTicket(
        line=ticket.line,
        service_code=ticket.service_code,
        state=ticket.state,
        issued_at=ticket.issued_at,
        called_at=ticket.called_at,
        serving_at=ticket.serving_at,
        finished_at=ticket.finished_at,
        calls=ticket.calls,
        taken_at_kiosk=ticket.taken_at_kiosk,
        booked=ticket.slot_at is not None,
    )


def _event(action: str, sheet: DaySheet, **details: str | int | bool) -> Event:
    return Event(action=action, subject_kind=DaySheet.kind.name, subject_id=sheet.id, details=details)
