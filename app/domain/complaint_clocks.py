"""Every clock of a complaint, told from its timeline alone (rules 3.3, 3.8, 4.2-c, 4.5, 7.1, 7.2).

Nothing is remembered between two looks: the steps are read again, so the same timeline gives the same deadlines on
every terminal. Only former due times come from the record, which keeps them when a calendar notice moves a date.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain import complaint_workflow as flow
from app.domain.calendars import BranchCalendar
from app.domain.cases import Step
from app.domain.complaints import Complaint
from app.domain.deadlines import Deadline, Extension, Span, Unit, start
from app.domain.limits import ComplaintLimits
from app.domain.merging.logs import read_log
from app.domain.policy import PolicySet


class ClockName(StrEnum):
    """What a clock is for."""

    FIRST_RESPONSE = "first_response"
    """A person's answer in substance; hours, through nights and holidays."""
    ACCEPT = "accept"
    CLASSIFY = "classify"
    CONFIRM = "confirm"
    HANDLE = "handle"
    """The written reply: 30 working days, 60 with an extension."""
    GUIDELINE = "guideline"
    """The industry's 20 and 20 days; it warns."""
    CONTACT = "contact"
    """Until when a platform wants the complainant contacted."""
    PLATFORM_REPLY = "platform_reply"
    APPEAL = "appeal"
    """The complainant's own time to appeal; nobody here is late by it."""
    APPEAL_REVIEW = "appeal_review"
    CLOSE = "close"
    """From here on it may be closed without a word of the complainant."""


DUTIES: Final = tuple(name for name in ClockName if name not in (ClockName.APPEAL, ClockName.CLOSE))
"""Clocks that somebody here must keep."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One clock: until when, and whether it still runs."""

    name: ClockName
    deadline: Deadline
    ended_at: datetime | None = None
    ended_by: str = ""
    """The step that ended it, or an empty text while it runs."""

    @property
    def open(self) -> bool:
        """Whether it still runs."""
        return self.ended_at is None

    @property
    def duty(self) -> bool:
        """Whether somebody here must keep it."""
        return self.name in DUTIES

    def late(self, now: datetime) -> bool:
        """Tell whether it was not kept, or is not kept by now."""
        return self.deadline.overdue(now if self.ended_at is None else self.ended_at)

    def reached(self, percent: int, calendar: BranchCalendar) -> datetime:
        """Return when so much of the time is gone; what of a day that is, rounded up to its end."""
        deadline = self.deadline
        if percent >= _WHOLE:
            return deadline.due_at
        if deadline.unit in (Unit.HOUR, Unit.MINUTE):
            return deadline.started_at + (deadline.due_at - deadline.started_at) * percent / _WHOLE
        part = -(-deadline.amount * percent // _WHOLE)
        return replace(deadline, amount=part, former_due=()).recompute(calendar).due_at


_WHOLE: Final = 100


def complaint_clocks(
    complaint: Complaint, steps: Sequence[Step], calendar: BranchCalendar, policy: PolicySet
) -> tuple[Clock, ...]:
    """Return every clock that the complaint has started, in the order of ``ClockName``.

    Args:
        complaint: What is counted for.
        steps: Its log, in any order; a step that does not fit counts for nothing.
        calendar: To count on.
        policy: Spans, ceilings and closing time in force.

    Raises:
        RuleViolation: Where a limit of policy cannot be counted (``deadline.amount``).
    """
    return tuple(_Count(complaint, steps, calendar, policy).clocks())


def earliest_duty(clocks: Iterable[Clock]) -> Clock | None:
    """Return the running clock that ends first of those that must be kept: it colours the row."""
    running = (clock for clock in clocks if clock.open and clock.duty and not clock.deadline.paused)
    return min(running, key=lambda clock: clock.deadline.due_at, default=None)


def clock_named(clocks: Iterable[Clock], name: ClockName) -> Clock | None:
    """Return the clock of that name, or None where it was never started."""
    return next((clock for clock in clocks if clock.name is name), None)


class _Count:
    """The timeline, read once."""

    def __init__(
        self, complaint: Complaint, steps: Sequence[Step], calendar: BranchCalendar, policy: PolicySet
    ) -> None:
        self._complaint, self._calendar = complaint, calendar
        self._limits: ComplaintLimits = policy.limits.complaints
        self._terms = policy.hours.terms
        self._taken = [line.step for line in read_log(flow.COMPLAINT, steps) if line.fits]
        self._undone = frozenset(_undone(self._taken))

    def clocks(self) -> list[Clock]:
        counted = (
            *(self._first_response(), self._accept(), self._classify(), self._confirm()),
            *(self._handle(), self._guideline(), *self._platform()),
            *(self._appeal(), self._review(), self._close()),
        )
        return [clock for clock in counted if clock is not None]

    def _first_response(self) -> Clock:
        answers = ("respond", "acknowledge", "refuse", "reply", "withdraw")
        return self._from_receipt(ClockName.FIRST_RESPONSE, self._limits.first_response, *answers)

    def _accept(self) -> Clock:
        ends = ("accept", "refuse", "merge", "withdraw")
        return self._from_receipt(ClockName.ACCEPT, self._limits.accept, *ends)

    def _classify(self) -> Clock:
        ends = ("classify", "refuse", "merge", "withdraw")
        return self._from_receipt(ClockName.CLASSIFY, self._limits.classify, *ends)

    def _confirm(self) -> Clock:
        ends = ("confirm", "refuse", "merge", "withdraw")
        return self._from_receipt(ClockName.CONFIRM, self._limits.confirm_category, *ends)

    def _handle(self) -> Clock:
        deadline = self._paused(self._mandatory(self._limits.handle))
        extended = self._last("tell_extension")
        amount = self._complaint.extension_amount
        if extended is not None and amount is not None and extended.at >= deadline.started_at:
            by = ", ".join(s.actor_name for s in self._taken if s.action in ("agree_manager", "agree_compliance"))
            grant = Extension(amount, extended.at, by, self._complaint.extension_reason or extended.reason)
            deadline = _granted(deadline, grant, self._limits.ceiling, self._calendar)
        return self._ended_by_reply(ClockName.HANDLE, deadline, self._complaint.handle_by)

    def _guideline(self) -> Clock | None:
        limit = self._limits.guideline
        if not limit.active:
            return None
        deadline = self._mandatory(limit.handle)
        extended = self._last("tell_extension")
        if extended is not None and extended.at >= deadline.started_at:
            grant = Extension(limit.ceiling, extended.at, extended.actor_name, extended.reason)
            deadline = _granted(deadline, grant, limit.ceiling, self._calendar)
        return self._ended_by_reply(ClockName.GUIDELINE, deadline, self._complaint.guideline_by)

    def _platform(self) -> Iterable[Clock]:
        complaint = self._complaint
        answered = self._first("respond", "acknowledge", "reply", "withdraw")
        replied = self._first("reply", "refuse", "withdraw")
        wanted = (
            (ClockName.CONTACT, complaint.contact_by, answered),
            (ClockName.PLATFORM_REPLY, complaint.reply_by, replied),
        )
        for name, due, end in wanted:
            if due is not None:
                yield _clock(name, self._told(due), end)

    def _appeal(self) -> Clock | None:
        return self._after_reply(ClockName.APPEAL, self._limits.appeal, "appeal")

    def _close(self) -> Clock | None:
        return self._after_reply(ClockName.CLOSE, self._limits.close_without_appeal, "appeal", "close", "settle")

    def _review(self) -> Clock | None:
        appeal = self._last("appeal")
        if appeal is None:
            return None
        deadline = self._started(self._limits.appeal_review, appeal.at, "complaint:appealed")
        end = self._first("uphold", "change", "withdraw_appeal", after=appeal)
        return _clock(ClockName.APPEAL_REVIEW, deadline, end)

    def _after_reply(self, name: ClockName, span: Span, *ends: str) -> Clock | None:
        reply = self._last("reply")
        if reply is None or reply.to_state != flow.REPLIED:
            return None
        delivered = self._complaint.replied_at or reply.at
        deadline = self._started(span, delivered, "complaint:replied")
        return _clock(name, deadline, self._first(*ends, after=reply))

    def _mandatory(self, span: Span) -> Deadline:
        """Count from the receipt; a complaint that was closed and taken up again has its time anew."""
        again = next((s for s in reversed(self._taken) if s.action == "reopen" and s.from_state == flow.CLOSED), None)
        if again is not None:
            return self._started(span, again.at, "complaint:reopened")
        return self._started(span, self._complaint.received_at, "complaint:received")

    def _ended_by_reply(self, name: ClockName, deadline: Deadline, kept: Deadline | None) -> Clock:
        ends = ("reply", "refuse", "withdraw", "close", "settle")
        clock = _clock(name, deadline, self._first(*ends, since=deadline.started_at))
        former = _former(kept, deadline)
        return replace(clock, deadline=replace(deadline, former_due=former)) if former else clock

    def _from_receipt(self, name: ClockName, span: Span, *ends: str) -> Clock:
        deadline = self._started(span, self._complaint.received_at, "complaint:received")
        return _clock(name, deadline, self._first(*ends))

    def _paused(self, deadline: Deadline) -> Deadline:
        """Let a documented wait for the complainant's evidence stop the clock, where policy says that it does."""
        if not self._limits.pauses_for_evidence:
            return deadline
        for step in self._taken:
            if step.action == "wait" and step.at >= deadline.started_at and not deadline.paused:
                deadline = deadline.pause(step.at, step.actor_name, step.reason)
            elif deadline.paused and step.from_state == flow.AWAITING_EVIDENCE != step.to_state:
                deadline = deadline.resume(step.at, self._calendar)
        return deadline

    def _told(self, due: datetime) -> Deadline:
        """Return a deadline that somebody else set: it runs to their instant, whatever days lie between."""
        begun = self._started(Span(0, Unit.HOUR), min(self._complaint.received_at, due), "complaint:transferred")
        return replace(begun, due_at=due)

    def _started(self, span: Span, at: datetime, by: str) -> Deadline:
        return start(span, at, by, self._calendar, self._terms)

    def _first(self, *actions: str, after: Step | None = None, since: datetime | None = None) -> Step | None:
        begin = 0 if after is None else self._taken.index(after) + 1
        counting = (s for s in self._taken[begin:] if s.action in actions and s.id not in self._undone)
        return next((step for step in counting if since is None or step.at >= since), None)

    def _last(self, action: str) -> Step | None:
        return next((step for step in reversed(self._taken) if step.action == action), None)


def _undone(taken: Sequence[Step]) -> Iterator[UUID]:
    """Yield the steps that ended or set aside a complaint which was taken up again: they end no clock."""
    for number, step in enumerate(taken):
        if step.action in ("reopen", "unmerge") and step.from_state != flow.CLOSED:
            yield next(s.id for s in reversed(taken[:number]) if s.to_state == step.from_state != s.from_state)


def _clock(name: ClockName, deadline: Deadline, end: Step | None) -> Clock:
    return Clock(name=name, deadline=deadline, ended_at=end.at if end else None, ended_by=end.action if end else "")


def _granted(deadline: Deadline, grant: Extension, ceiling: int, calendar: BranchCalendar) -> Deadline:
    """Extend as far as the ceiling of policy lets; the date it moved from is kept with it."""
    amount = min(grant.amount, ceiling)
    if amount <= deadline.amount or grant.at > deadline.due_at or not grant.reason.strip():
        return deadline
    return deadline.extend(replace(grant, amount=amount), ceiling, calendar)


def _former(kept: Deadline | None, counted: Deadline) -> tuple[datetime, ...]:
    """Return the due times there were before: those on record, and those of the count itself."""
    told = (*(kept.former_due if kept else ()), *counted.former_due)
    return tuple(dict.fromkeys(due for due in told if due != counted.due_at))
