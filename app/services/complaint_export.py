"""Giving out the register in its prescribed columns (rules 3.3, 4.3-a): by permission, with a watermark, audited."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from app.domain.aftercare import Accountability, Rectification, RestrictedAccountability, RestrictedRectification
from app.domain.cases import Step
from app.domain.complaints import Complainant, Complaint, RestrictedComplaint
from app.domain.events import Event
from app.domain.letters import ComplaintLetter, RestrictedLetter
from app.domain.masking import mask_identity, mask_name, mask_phone
from app.domain.policy import Permission
from app.forms import complaint_words, vocabulary
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.complaint_files import log
from app.services.complaint_ports import ComplaintQueries, Order, Wanted
from app.services.complaint_register import sight
from app.services.complaint_statistics import watermark
from app.services.ports import Phrasebook, UnitOfWork
from app.services.workplace import Workplace

Cell = str | int | float | datetime | None
"""What a cell holds; instants in the branch's zone, without it."""
BATCH: Final = 100
MOST: Final = 200_000
_CONTEXT: Final = "Register"


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's words, and its width in characters."""

    words: str
    width: float = 14


WriteWorkbook = Callable[[str, Sequence[Heading], Iterable[Sequence[Cell]], str], bytes]
"""Writes title, headings, rows and foot as a workbook."""
Progress = Callable[[int, int], None]
"""Told how many of how many are written; raises to stop."""

COLUMNS: Final[tuple[tuple[str, float], ...]] = (
    (QT_TRANSLATE_NOOP("Register", "Complaint no."), 22),
    (QT_TRANSLATE_NOOP("Register", "Received"), 17),
    (QT_TRANSLATE_NOOP("Register", "Channel"), 14),
    (QT_TRANSLATE_NOOP("Register", "Transfer no."), 16),
    (QT_TRANSLATE_NOOP("Register", "Complainant"), 12),
    (QT_TRANSLATE_NOOP("Register", "Identity document"), 22),
    (QT_TRANSLATE_NOOP("Register", "Telephone"), 15),
    (QT_TRANSLATE_NOOP("Register", "Client no."), 14),
    (QT_TRANSLATE_NOOP("Register", "In person or by an agent"), 16),
    (QT_TRANSLATE_NOOP("Register", "Complained of"), 14),
    (QT_TRANSLATE_NOOP("Register", "Business"), 14),
    (QT_TRANSLATE_NOOP("Register", "Category"), 14),
    (QT_TRANSLATE_NOOP("Register", "Cause"), 18),
    (QT_TRANSLATE_NOOP("Register", "Facts, in the complainant's words"), 48),
    (QT_TRANSLATE_NOOP("Register", "Claim"), 28),
    (QT_TRANSLATE_NOOP("Register", "Amount claimed, CNY"), 14),
    (QT_TRANSLATE_NOOP("Register", "Evidence"), 22),
    (QT_TRANSLATE_NOOP("Register", "Grade"), 8),
    (QT_TRANSLATE_NOOP("Register", "Complainants on the matter"), 10),
    (QT_TRANSLATE_NOOP("Register", "Accepted or not"), 12),
    (QT_TRANSLATE_NOOP("Register", "Reason"), 24),
    (QT_TRANSLATE_NOOP("Register", "Notice of acceptance or refusal"), 26),
    (QT_TRANSLATE_NOOP("Register", "Handler"), 12),
    (QT_TRANSLATE_NOOP("Register", "Finding"), 40),
    (QT_TRANSLATE_NOOP("Register", "Responsibility"), 14),
    (QT_TRANSLATE_NOOP("Register", "Result"), 40),
    (QT_TRANSLATE_NOOP("Register", "Amount paid, CNY"), 14),
    (QT_TRANSLATE_NOOP("Register", "Form of the reply"), 14),
    (QT_TRANSLATE_NOOP("Register", "Replied"), 17),
    (QT_TRANSLATE_NOOP("Register", "Proof of delivery"), 26),
    (QT_TRANSLATE_NOOP("Register", "Limit"), 17),
    (QT_TRANSLATE_NOOP("Register", "Extension"), 24),
    (QT_TRANSLATE_NOOP("Register", "Appeal"), 28),
    (QT_TRANSLATE_NOOP("Register", "Mediation"), 24),
    (QT_TRANSLATE_NOOP("Register", "Rectification"), 30),
    (QT_TRANSLATE_NOOP("Register", "Accountability"), 30),
    (QT_TRANSLATE_NOOP("Register", "Satisfaction"), 10),
    (QT_TRANSLATE_NOOP("Register", "State"), 18),
    (QT_TRANSLATE_NOOP("Register", "Closed"), 17),
    (QT_TRANSLATE_NOOP("Register", "Archive no."), 24),
)
"""The register's columns, in the order of rules 3.3."""
TITLE: Final = QT_TRANSLATE_NOOP("Register", "Register of complaints")
_SELF: Final = QT_TRANSLATE_NOOP("Register", "in person")
_AGENT: Final = QT_TRANSLATE_NOOP("Register", "by {name}")
_ANONYMOUS: Final = QT_TRANSLATE_NOOP("Register", "anonymous")
_ACCEPTED: Final = QT_TRANSLATE_NOOP("Register", "accepted")
_REFUSED: Final = QT_TRANSLATE_NOOP("Register", "not accepted")
_EXTENDED: Final = QT_TRANSLATE_NOOP("Register", "to {amount} working days: {reason}")


class RegisterExportDesk:
    """Takes the register out of the program."""

    def __init__(self, place: Workplace, queries: ComplaintQueries, say: Phrasebook, write: WriteWorkbook) -> None:
        """Work at the place."""
        self._place, self._queries, self._say, self._write = place, queries, say, write

    @property
    def may(self) -> bool:
        """Whether the actor may take it out."""
        return self._place.may(Permission.EXPORT_CLIENTS)

    def workbook(
        self, wanted: Wanted, order: Order, language: str, progress: Progress, *, in_full: bool = False
    ) -> bytes:
        """Return what is looked for as a workbook; what the actor must not know of is not in it.

        Args:
            wanted: Which complaints.
            order: In which order.
            language: ``zh_CN`` or ``en``.
            progress: Hears how far it is, and may stop it.
            in_full: Names and numbers whole, for whoever may see them so; masked otherwise (rules 3.6).

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.EXPORT_CLIENTS)
        if in_full:
            place.allow(Permission.REVEAL_CLIENT)
        ids = self._queries.ids(sight(place), wanted, Order(order.sort, order.descending, limit=MOST))
        headings = [Heading(self._word(language, words), width) for words, width in COLUMNS]
        rows = self._rows(ids, _Line(place, self._say, language, in_full=in_full), progress)
        book = self._write(self._word(language, TITLE), headings, rows, watermark(place))
        with place.transact() as uow:
            details: dict[str, str | int | bool] = {"complaints": len(ids), "in_full": in_full}
            uow.record(Event(action="complaint:register:exported", details=details))
        return book

    def _rows(self, ids: Sequence[UUID], line: "_Line", progress: Progress) -> Iterator[Sequence[Cell]]:
        for begin in range(0, len(ids), BATCH):
            progress(begin, len(ids))
            with self._place.look() as uow:
                yield from [cells for one in ids[begin : begin + BATCH] for cells in line.of(uow, one)]
        progress(len(ids), len(ids))

    def _word(self, language: str, text: str) -> str:
        return self._say(language, _CONTEXT, text)


class _Line:
    """Writes the cells of one complaint."""

    def __init__(self, place: Workplace, say: Phrasebook, language: str, *, in_full: bool) -> None:
        self._place, self._say, self._language, self._in_full = place, say, language, in_full
        self._categories = {one.key: one for one in place.policy.categories.categories}

    def of(self, uow: UnitOfWork, complaint_id: UUID) -> list[Sequence[Cell]]:
        found = uow.find(Complaint, id=complaint_id) or uow.find(RestrictedComplaint, id=complaint_id)
        return [self._cells(uow, complaint, log(uow, complaint)) for complaint in found]

    def _cells(self, uow: UnitOfWork, complaint: Complaint, steps: Sequence[Step]) -> Sequence[Cell]:
        return (
            *self._received(complaint),
            *self._accepted(uow, complaint, steps),
            *self._handled(complaint),
            *self._followed(uow, complaint),
        )

    def _received(self, complaint: Complaint) -> Sequence[Cell]:
        who = complaint.complainant
        category = self._categories.get(complaint.confirmed_category or complaint.category)
        cause = category.causes.get(complaint.confirmed_cause or complaint.cause) if category else None
        grade = self._place.policy.categories.grades.get(complaint.grade)
        return (
            complaint.complaint_no,
            self._local(complaint.received_at),
            self._vocabulary(complaint_words.CHANNELS, complaint.channel.value),
            complaint.external_no,
            *self._who(who),
            complaint.respondent_name,
            complaint.business,
            category.name.in_language(self._language) if category else "",
            cause.in_language(self._language) if cause else complaint.cause,
            complaint.words,
            complaint.wants,
            _yuan(complaint.amount_fen),
            "\n".join(complaint.evidence),
            grade.in_language(self._language) if grade else complaint.grade,
            max(complaint.same_matter, who.persons),
        )

    def _who(self, who: Complainant) -> Sequence[Cell]:
        masks = self._place.policy.masking
        kind = self._vocabulary(vocabulary.IDENTITY_KINDS, who.identity_kind) if who.identity_kind else ""
        number = who.identity_number if self._in_full else mask_identity(who.identity_number, masks)
        agent = who.agent_name if self._in_full else mask_name(who.agent_name, masks)
        return (
            self._word(_ANONYMOUS) if who.anonymous else who.name if self._in_full else mask_name(who.name, masks),
            f"{kind} {number}".strip(),
            who.phone if self._in_full else mask_phone(who.phone, masks),
            who.client_no if self._in_full else "*" * max(0, len(who.client_no) - 4) + who.client_no[-4:],
            self._word(_AGENT).format(name=agent) if who.agent_name else self._word(_SELF),
        )

    def _accepted(self, uow: UnitOfWork, complaint: Complaint, steps: Sequence[Step]) -> Sequence[Cell]:
        answer = next((step for step in reversed(steps) if step.action in ("accept", "refuse")), None)
        kind = RestrictedLetter if complaint.restricted else ComplaintLetter
        told = [
            one for one in uow.find(kind, complaint_id=complaint.id) if one.purpose in ("acknowledgement", "refusal")
        ]
        notice = next((one for one in reversed(told) if one.delivered_at), None)
        words = {"accept": _ACCEPTED, "refuse": _REFUSED}
        return (
            self._word(words[answer.action]) if answer else "",
            answer.reason if answer else "",
            notice.letter_no if notice else "",
        )

    def _handled(self, complaint: Complaint) -> Sequence[Cell]:
        form, blame = complaint.reply_form, complaint.responsibility
        extended = ""
        if complaint.extension_told_at is not None:
            extended = self._word(_EXTENDED).format(
                amount=complaint.extension_amount, reason=complaint.extension_reason
            )
        appeal = "\n".join(part for part in (complaint.appeal_grounds, complaint.appeal_result) if part)
        return (
            complaint.handler_name,
            complaint.finding,
            self._vocabulary(complaint_words.RESPONSIBILITIES, blame.value) if blame else "",
            complaint.result,
            _yuan(complaint.settlement_fen),
            self._vocabulary(complaint_words.REPLY_FORMS, form.value) if form else "",
            self._local(complaint.replied_at),
            complaint.reply_proof,
            self._local(complaint.limit_at),
            extended,
            appeal,
            complaint.mediation,
        )

    def _followed(self, uow: UnitOfWork, complaint: Complaint) -> Sequence[Cell]:
        mended = uow.find(RestrictedRectification if complaint.restricted else Rectification, complaint_id=complaint.id)
        noted = uow.find(
            RestrictedAccountability if complaint.restricted else Accountability, complaint_id=complaint.id
        )
        return (
            "\n".join(f"{one.item_no} {one.measure} ({one.owner_name}, {one.due_on})" for one in mended),
            "\n".join(f"{one.person}: {one.decision} ({one.reference})" for one in noted),
            complaint.satisfaction,
            self._vocabulary(complaint_words.STATES, complaint.state),
            self._local(complaint.closed_at),
            complaint.archive_no,
        )

    def _local(self, at: datetime | None) -> datetime | None:
        """Return an instant on the branch's clock, to the minute; workbooks know no zones."""
        return at.astimezone(self._place.zone).replace(tzinfo=None, second=0, microsecond=0) if at else None

    def _vocabulary(self, table: Mapping[str, str], code: str) -> str:
        return self._say(self._language, "Vocabulary", table.get(code, code))

    def _word(self, text: str) -> str:
        return self._say(self._language, _CONTEXT, text)


def _yuan(fen: int | None) -> float | None:
    return None if fen is None else fen / 100
