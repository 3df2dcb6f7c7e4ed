"""One search for everything: clients, tickets, cases, confirmations, complaints."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from app.domain.masking import mask_name
from app.domain.policy import Permission
from app.services.complaint_files import by_number
from app.services.masked import case_line, confirmation_line, row_line
from app.services.workplace import Workplace

_SHORTEST_NUMBER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing found, masked; ``detail`` holds a code or number, translated where it is shown."""

    kind: str
    """``client``, ``ticket``, ``case``, ``confirmation`` or ``complaint``."""
    id: UUID
    title: str
    detail: str
    state: str = ""


class SearchDesk:
    """The box at the top of the window; commands are the window's own."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def find(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """Return what fits, best first: today's tickets, then clients, then numbers of cases and confirmations.

        What the actor may not see is not searched, without a refusal: the box stands in every window.
        """
        wanted = text.strip()
        if not wanted:
            return ()
        hits = [*self._tickets(wanted)]
        hits += self._complaints(wanted)
        if self._place.may(Permission.SEE_CLIENT):
            hits += [*self._clients(wanted, limit), *self._numbers(wanted, limit)]
        return tuple(hits[:limit])

    def _complaints(self, wanted: str) -> Iterator[Hit]:
        masks = self._place.policy.masking
        for one in by_number(self._place, wanted):
            name = mask_name(one.complainant.name, masks)
            yield Hit(kind="complaint", id=one.id, title=one.complaint_no, detail=name, state=one.state)

    def _tickets(self, wanted: str) -> Iterator[Hit]:
        if not self._place.may(Permission.CALL_TICKET, own=True):
            return
        for row in self._place.work.tickets(self._place.today()):
            if row.number.casefold().startswith(wanted.casefold()):
                yield Hit(kind="ticket", id=row.ticket_id, title=row.number, detail=row.service_code, state=row.state)

    def _clients(self, wanted: str, limit: int) -> Iterator[Hit]:
        for row in self._place.clients.search(wanted, limit):
            line = row_line(self._place.policy.masking, row)
            detail = "  ".join(part for part in (line.client_no, line.identity, line.phone) if part)
            yield Hit(kind="client", id=line.client_id, title=line.name, detail=detail)

    def _numbers(self, wanted: str, limit: int) -> Iterator[Hit]:
        if len(wanted) < _SHORTEST_NUMBER or not any(c.isdigit() for c in wanted):
            return
        masks = self._place.policy.masking
        for found in self._place.work.cases(text=wanted, limit=limit):
            case = case_line(masks, found, "")
            yield Hit(kind="case", id=case.case_id, title=case.case_no, detail=case.client_name, state=case.state)
        for row in self._place.work.confirmations(text=wanted, limit=limit):
            one = confirmation_line(masks, row)
            yield Hit(
                kind="confirmation",
                id=one.confirmation_id,
                title=one.confirmation_no,
                detail=one.client_name,
                state=one.state,
            )
