"""Writes the frame of a complaint's letter from what stands on record when it is begun."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from app.domain.amounts import figures
from app.domain.complaint_clocks import Clock, ClockName, clock_named
from app.domain.complaints import Complaint
from app.domain.deadlines import Deadline, Extension
from app.domain.errors import RuleViolation
from app.domain.letter_documents import LetterFrame, LetterPurpose
from app.domain.people import Staff
from app.services.complaint_moves import clocks_of
from app.services.letter_ports import LetterWording
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

_EXCERPT: Final = 240
"""Characters of the complainant's own words that a letter repeats."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What a letter is written about."""

    complaint: Complaint
    purpose: LetterPurpose
    number: str
    languages: tuple[str, ...]
    replied_by: str = ""
    """The number of the reply that an appeal is against."""


def compose_frame(place: Workplace, uow: UnitOfWork, wording: LetterWording, occasion: Occasion) -> LetterFrame:
    """Return the frame, every fixed part filled.

    Raises:
        RuleViolation: ``letter.nobody_to_write_to`` for somebody who would not be named; ``wording.unknown_language``.
    """
    complaint = occasion.complaint
    if complaint.complainant.anonymous and occasion.purpose is not LetterPurpose.RECEIPT:
        raise RuleViolation("letter.nobody_to_write_to", number=complaint.complaint_no)
    clocks = clocks_of(place, uow, complaint)
    owner = uow.get(Staff, complaint.owner_id).name if complaint.owner_id else ""
    now = place.now()
    offset = now.astimezone(place.zone).utcoffset()
    writers = [_Writer(place, wording, occasion, clocks, language) for language in occasion.languages]
    return LetterFrame(
        number=occasion.number,
        purpose=occasion.purpose,
        branch_name=place.branch.name,
        texts=tuple(
            wording.text(occasion.purpose, each.language, each.places(), each.facts(owner)) for each in writers
        ),
        prepared_at=now,
        utc_offset_minutes=int(offset.total_seconds() // 60) if offset else 0,
        policy_version=place.policy.version,
        wording_version=wording.version(occasion.languages[0]),
        demo_mark="演示数据" if place.branch.demo else "",
    )


class _Writer:
    """Says values in one language."""

    def __init__(
        self, place: Workplace, wording: LetterWording, occasion: Occasion, clocks: Sequence[Clock], language: str
    ) -> None:
        self._place, self._wording, self._occasion, self._clocks = place, wording, occasion, clocks
        self.language = language

    def places(self) -> Mapping[str, str]:
        """Return what the sentences name."""
        complaint = self._occasion.complaint
        limits = self._place.policy.limits.complaints
        before, after = self._handling()
        return {
            "addressee": self._addressee(),
            "received_on": self._day(complaint.received_at),
            "reply_by": self._day(after.due_at),
            "former_reply_by": self._day(before.due_at),
            "reply_no": self._occasion.replied_by,
            "appeal_days": str(limits.appeal.amount),
            "day": self._day(self._place.now()),
        }

    def facts(self, owner: str) -> Mapping[str, str]:
        """Return the table's values by key; empty ones are left out."""
        complaint = self._occasion.complaint
        before, after = self._handling()
        response = clock_named(self._clocks, ClockName.FIRST_RESPONSE)
        responds = response.deadline.due_at if response and response.open else None
        amount = complaint.amount_fen
        return {
            "complaint_no": complaint.complaint_no,
            "complainant": complaint.complainant.name,
            "received_at": self._moment(complaint.received_at),
            "channel": self._wording.channel(self.language, complaint.channel),
            "external_no": complaint.external_no,
            "category": self._category(),
            "matter": _excerpt(complaint.words),
            "claim": _excerpt(complaint.wants),
            "amount": "" if amount is None else self._wording.phrase(self.language, "amount", amount=figures(amount)),
            "evidence": "\n".join(complaint.evidence),
            "owner": owner,
            "handler": complaint.handler_name or owner,
            "respond_by": self._moment(responds) if responds else "",
            "reply_by": self._day(after.due_at),
            "former_reply_by": self._day(before.due_at),
            "appeal_received_at": self._moment(complaint.appealed_at) if complaint.appealed_at else "",
            "reply_no": self._occasion.replied_by,
            "taken_by": complaint.registered_by_name,
        }

    def _handling(self) -> tuple[Deadline, Deadline]:
        """Return the mandatory clock as it runs, and as it will run once an agreed extension is told."""
        complaint, place = self._occasion.complaint, self._place
        clock = clock_named(self._clocks, ClockName.HANDLE)
        now = clock.deadline if clock else complaint.handle_by
        amount = complaint.extension_amount
        if self._occasion.purpose is not LetterPurpose.EXTENSION or amount is None or now.extensions:
            return now, now
        grant = Extension(amount, place.now(), complaint.handler_name, complaint.extension_reason or "-")
        return now, now.extend(grant, place.policy.limits.complaints.ceiling, place.calendar)

    def _addressee(self) -> str:
        person = self._occasion.complaint.complainant
        if person.anonymous or not person.name:
            return self._wording.phrase(self.language, "nameless")
        if person.agent_name:
            return self._wording.phrase(self.language, "through", name=person.name, agent=person.agent_name)
        if person.persons > 1:
            return self._wording.phrase(self.language, "group", name=person.name, persons=str(person.persons))
        return person.name

    def _category(self) -> str:
        complaint = self._occasion.complaint
        key, cause = (
            (complaint.confirmed_category, complaint.confirmed_cause)
            if complaint.confirmed_category
            else (complaint.category, complaint.cause)
        )
        found = next((each for each in self._place.policy.categories.categories if each.key == key), None)
        if found is None:
            return ""
        names = (found.name, *((found.causes[cause],) if cause in found.causes else ()))
        return " · ".join(name.in_language(self.language) for name in names)

    def _day(self, at: datetime) -> str:
        return self._wording.day(self.language, at.astimezone(self._place.zone))

    def _moment(self, at: datetime) -> str:
        return self._wording.moment(self.language, at.astimezone(self._place.zone))


def dated_frame(place: Workplace, wording: LetterWording, frame: LetterFrame) -> LetterFrame:
    """Return the frame with the day of now: a letter carries the day on which it is issued."""
    now = place.now()
    local = now.astimezone(place.zone)
    texts = tuple(replace(text, day=wording.day(text.language, local)) for text in frame.texts)
    return replace(frame, prepared_at=now, texts=texts)


def _excerpt(words: str) -> str:
    return words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rstrip()}…"
