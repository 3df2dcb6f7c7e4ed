"""A clock's explanation in words: started by what, each day counted or why not, paused, extended, moved (rules 3.8)."""

from collections.abc import Callable
from datetime import datetime

from app.domain.calendars import BranchCalendar
from app.domain.complaint_clocks import Clock
from app.forms import complaint_words
from app.forms.deadline_text import deadline_lines
from app.ui.counter.complaints.looks import action_words, clock_words
from app.ui.counter.looks import word
from app.ui.counter.service.deadline import say
from app.ui.language import translate

Moment = Callable[[datetime], str]


def explained(clock: Clock, calendar: BranchCalendar, moment: Moment) -> tuple[str, ...]:
    """Return the explanation, line by line, the heading first."""
    deadline = clock.deadline
    started = translate("Complaints", "{clock}: started {moment} by the {what}").format(
        clock=clock_words(clock),
        moment=moment(deadline.started_at),
        what=word(complaint_words.STARTS, deadline.started_by),
    )
    return (started, *deadline_lines(deadline, calendar, say), *_changes(clock, moment), *_end(clock, moment))


def _changes(clock: Clock, moment: Moment) -> tuple[str, ...]:
    stood = translate("Complaints", "Stood still from {since} to {until}: {reason} ({name})")
    longer = translate("Complaints", "Extended to {amount} on {moment}: {reason} (agreed by {name})")
    before = translate("Complaints", "Before, it fell due on {moment}")
    now = translate("Complaints", "now")
    pauses, extensions = clock.deadline.pauses, clock.deadline.extensions
    return (
        *(
            stood.format(since=moment(p.since), until=moment(p.until) if p.until else now, reason=p.reason, name=p.by)
            for p in pauses
        ),
        *(longer.format(amount=e.amount, moment=moment(e.at), reason=e.reason, name=e.by) for e in extensions),
        *(before.format(moment=moment(former)) for former in clock.deadline.former_due),
    )


def _end(clock: Clock, moment: Moment) -> tuple[str, ...]:
    if clock.ended_at is None:
        return ()
    ended = translate("Complaints", "Ended {moment} by: {what}")
    return (ended.format(moment=moment(clock.ended_at), what=action_words(clock.ended_by)),)
