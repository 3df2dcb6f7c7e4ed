"""Hands written notices out: laid out and printed whenever they are wanted (rules 4.3, 2.4-c)."""

from uuid import UUID

from app.domain.events import Event
from app.domain.notices import Notice
from app.domain.policy import Permission
from app.services.generating import SigningTools
from app.services.ports import NoticePress
from app.services.printing import carry_out, order_copy, print_view
from app.services.views import PrintView
from app.services.workplace import Workplace


class NoticeDesk:
    """Hands notices out."""

    def __init__(self, place: Workplace, press: NoticePress, tools: SigningTools) -> None:
        """Work at the place with its press and printers."""
        self._place, self._press, self._tools = place, press, tools

    def printers(self) -> tuple[str, ...]:
        """Return the printers that can be chosen, the usual one first."""
        return tuple(self._tools.printer.printers())

    def pdf(self, notice_id: UUID) -> bytes:
        """Return the notice as a PDF; the look is audited.

        Raises:
            UnshowableCharacter: ``document.unshowable_character``: no font shows a character of it.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.SEE_CLIENT)
            notice = uow.get(Notice, notice_id)
            details: dict[str, str | int | bool] = {"number": notice.notice_no}
            kind = Notice.kind.name
            uow.record(Event(action="document:file:read", subject_kind=kind, subject_id=notice.id, details=details))
        return self._press(notice)

    def print_notice(self, notice_id: UUID, printer: str) -> PrintView:
        """Print a copy, counted as every copy is.

        Raises:
            Unavailable: What the printer says; the copy stays pending.
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.SEE_CLIENT)
        with place.look() as uow:
            notice = uow.get(Notice, notice_id)
        digest = place.blobs.put(self._press(notice))
        with place.transact() as uow:
            job = order_copy(place, uow, digest, notice.notice_no, printer)
        return print_view(carry_out(place, self._tools, job, printer))
