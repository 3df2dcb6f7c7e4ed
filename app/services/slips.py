"""The ticket's slip on paper; it names nobody (rules 3.9)."""

from collections.abc import Callable

from app.domain.errors import Unavailable
from app.domain.events import Event
from app.domain.policy import Permission
from app.services.ports import Printer
from app.services.queue_views import Slip
from app.services.workplace import Workplace

SetSlip = Callable[[Slip], bytes]
"""Lays a slip out, 80 mm wide, as a PDF."""


class SlipDesk:
    """Prints slips; a ticket is good without one."""

    def __init__(self, place: Workplace, set_slip: SetSlip, printer: Printer) -> None:
        """Work at the place with its printers."""
        self._place, self._set_slip, self._printer = place, set_slip, printer

    def printers(self) -> tuple[str, ...]:
        """Return the printers that can be chosen, the usual one first."""
        return tuple(self._printer.printers())

    def print_slip(self, slip: Slip, printer: str = "") -> str:
        """Print the slip, on the usual printer where none is named, and return which it was.

        Raises:
            Unavailable: ``printer.none`` where there is no printer, or what the printer says; the ticket stands.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.TAKE_TICKET, own=True)
        known = self.printers()
        if not known:
            raise Unavailable("printer.none")
        chosen = printer if printer in known else known[0]
        self._printer.print_pdf(self._set_slip(slip), chosen, slip.number)
        with self._place.transact() as uow:
            uow.record(
                Event(
                    action="ticket:slip:printed",
                    subject_kind="ticket",
                    subject_id=slip.ticket_id,
                    details={"printer": chosen},
                )
            )
        return chosen
