"""Checking in at a kiosk: by the slip's code, the document's number or the phone's last digits (rules 4.1).

The kiosk reads no client and no appointment; it knows tokens, and counters note the arrival when they hear of it
(``app.services.booking_jobs``). Whoever tries too often is made to wait, so that nobody finds out by trying who comes.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.domain import spelling
from app.domain.appointments import BookingToken
from app.domain.errors import RuleViolation
from app.domain.events import Event, Outcome
from app.domain.policy import Permission
from app.domain.reception import Channel, Ticket
from app.services.booking_around import BookingTools, day_span
from app.services.booking_records import TAIL, document_digest
from app.services.ticketing import TakeTicket, take_ticket
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedIn:
    """What the kiosk shows and prints."""

    ticket: Ticket
    starts_at: datetime
    service_code: str


class CheckInDesk:
    """Lets clients with an appointment say that they are there."""

    def __init__(self, place: Workplace, tools: BookingTools) -> None:
        """Work at the place; wrong tries are counted as long as the desk lives."""
        self._place, self._tools = place, tools
        self._wrong: deque[datetime] = deque()

    def check_in(self, *, code: str = "", document: str = "", phone_tail: str = "") -> CheckedIn:
        """Check somebody in and give them a number of the appointments' line.

        Args:
            code: What the slip's picture says, as it was read or typed.
            document: The number of an identity document.
            phone_tail: The last four digits of the phone.

        Raises:
            RuleViolation: ``check_in.unknown``, ``check_in.several`` where more than one would fit, ``check_in.done``
                where somebody checked in with it already, ``booking.too_early``, ``booking.too_late``,
                ``check_in.paused`` after too many wrong tries.
            Refused: ``permission.refused``.
        """
        place = self._place
        self._require_calm()
        found = self._found(code, document, phone_tail)
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            token = uow.get(BookingToken, found.id)
            ticket = take_ticket(
                place,
                uow,
                TakeTicket(
                    service_codes=(token.service_code,),
                    channel=Channel.KIOSK,
                    special_care=token.special_care,
                    appointment_id=token.appointment_id,
                    slot_at=token.starts_at,
                    at_kiosk=True,
                ),
            )
            uow.save(replace(token, checked_in_at=place.now(), ticket_id=ticket.id))
            uow.record(_event("done", token.id))
        self._wrong.clear()
        return CheckedIn(ticket=ticket, starts_at=token.starts_at, service_code=token.service_code)

    def _found(self, code: str, document: str, phone_tail: str) -> BookingToken:
        place = self._place
        tokens = self._tools.queries.tokens(day_span(place, place.now()))
        wanted = set(self._digests(code, document, phone_tail))
        known = [t for t in tokens if wanted & {t.code_digest, t.document_digest, t.phone_digest} - {""}]
        fitting = [token for token in known if token.closed_at is None and token.checked_in_at is None]
        if not known:
            raise self._refused("check_in.unknown")
        if not fitting:
            raise self._refused("check_in.done")
        near = [token for token in fitting if self._when(token) == ""]
        if len(near) > 1:
            # The phone's last digits may be somebody else's too; the number of the document is not.
            raise self._refused("check_in.several")
        if not near:
            at = fitting[0].starts_at.astimezone(place.zone)
            raise RuleViolation(self._when(fitting[0]), None, day=at.date(), starts=f"{at:%H:%M}")
        return near[0]

    def _digests(self, code: str, document: str, phone_tail: str) -> Iterator[str]:
        """Yield the digests that what was read or typed may stand for today."""
        day, digest = f"{self._place.today()}", self._tools.digest
        if code.strip():
            yield digest(f"booking/{day}/code/{spelling.code(code)}")
        if document.strip():
            yield document_digest(self._tools, day, spelling.code(document))
        if phone_tail.strip():
            yield digest(f"booking/{day}/phone/{spelling.code(phone_tail)[-TAIL:]}")

    def _when(self, token: BookingToken) -> str:
        """Return why the client may not check in just now, or an empty text."""
        limits, now = self._place.policy.limits.appointments, self._place.now()
        if now < token.starts_at - limits.arrive_early:
            return "booking.too_early"
        return "booking.too_late" if now > token.starts_at + limits.arrive_late else ""

    def _require_calm(self) -> None:
        """Make whoever tried too often wait."""
        limits, now = self._place.policy.limits.appointments, self._place.now()
        while self._wrong and now - self._wrong[0] > limits.check_in_pause:
            self._wrong.popleft()
        if len(self._wrong) >= limits.check_in_tries:
            seconds = int((limits.check_in_pause - (now - self._wrong[-1])).total_seconds())
            raise RuleViolation("check_in.paused", seconds=max(seconds, 1))

    def _refused(self, code: str) -> RuleViolation:
        self._wrong.append(self._place.now())
        with self._place.transact() as uow:
            uow.record(_event("refused", None, code))
        return RuleViolation(code)


def _event(what: str, token_id: UUID | None, reason: str = "") -> Event:
    outcome = Outcome.REFUSED if reason else Outcome.DONE
    return Event(
        action=f"appointment:check_in:{what}", subject_kind="booking_token", subject_id=token_id, outcome=outcome,
        reason=reason,
    )  # fmt: skip
