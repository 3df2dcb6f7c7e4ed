"""One complaint's timeline as a file: every step of the log, every clock with its explanation (rules 2.3-e, 3.8)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from app.domain import complaint_workflow as flow
from app.domain.attestations import Standing
from app.domain.cases import Step
from app.domain.complaint_clocks import Clock, complaint_clocks
from app.domain.complaints import Complaint
from app.domain.documents import Fact, Section
from app.domain.masking import mask_name
from app.domain.merging.logs import Line, read_log
from app.domain.reports import Report
from app.forms import complaint_words, vocabulary
from app.forms.deadline_text import deadline_lines
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.attesting import attestations_of, standing_of
from app.services.complaint_files import log, opened
from app.services.complaint_statistics import SetReport, watermark
from app.services.ports import Phrasebook, UnitOfWork
from app.services.workplace import Workplace

_CONTEXT: Final = "Timeline"
TITLE: Final = QT_TRANSLATE_NOOP("Timeline", "Timeline of a complaint")
_WORDS: Final = {
    "facts": QT_TRANSLATE_NOOP("Timeline", "The complaint"),
    "number": QT_TRANSLATE_NOOP("Timeline", "Number"),
    "complainant": QT_TRANSLATE_NOOP("Timeline", "Complainant"),
    "received": QT_TRANSLATE_NOOP("Timeline", "Received"),
    "channel": QT_TRANSLATE_NOOP("Timeline", "Channel"),
    "state": QT_TRANSLATE_NOOP("Timeline", "State"),
    "handler": QT_TRANSLATE_NOOP("Timeline", "Handler"),
    "words": QT_TRANSLATE_NOOP("Timeline", "In the complainant's words"),
    "steps": QT_TRANSLATE_NOOP("Timeline", "What happened"),
    "holds": QT_TRANSLATE_NOOP("Timeline", "signed, and the signature holds"),
    "broken": QT_TRANSLATE_NOOP("Timeline", "SIGNATURE DOES NOT HOLD"),
    "unfit": QT_TRANSLATE_NOOP(
        "Timeline", "did not fit any more when it came in from another terminal; it had no effect"
    ),
    "started": QT_TRANSLATE_NOOP("Timeline", "Started {moment} by the {what}."),
    "extended": QT_TRANSLATE_NOOP("Timeline", "Extended to {amount} on {moment}: {reason} (agreed by {name})."),
    "paused": QT_TRANSLATE_NOOP("Timeline", "Stood still from {since} to {until}: {reason} ({name})."),
    "now": QT_TRANSLATE_NOOP("Timeline", "now"),
    "former": QT_TRANSLATE_NOOP("Timeline", "Before, it fell due on {moment}."),
    "kept": QT_TRANSLATE_NOOP("Timeline", "Ended {moment} by: {what}; kept in time."),
    "late": QT_TRANSLATE_NOOP("Timeline", "Ended {moment} by: {what}; kept late."),
    "runs": QT_TRANSLATE_NOOP("Timeline", "It runs."),
    "overdue": QT_TRANSLATE_NOOP("Timeline", "It runs and is overdue."),
}


class TimelineDesk:
    """Prints what happened to a complaint, for a regulator or the file."""

    def __init__(self, place: Workplace, say: Phrasebook, press: SetReport) -> None:
        """Work at the place."""
        self._place, self._say, self._press = place, say, press

    def pdf(self, complaint_id: UUID, language: str) -> bytes:
        """Return the timeline; the look is audited.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``complaint.recused``, ``permission.refused``.
        """
        with self._place.transact() as uow:
            complaint = opened(self._place, uow, complaint_id)
            report = self.report(uow, complaint, language)
        return self._press(report)

    def report(self, uow: UnitOfWork, complaint: Complaint, language: str) -> Report:
        """Return what the timeline says."""
        place, writer = self._place, _Writer(self._place, self._say, language)
        steps = log(uow, complaint)
        standings = {
            str(one.facts.get("step")): standing_of(place, uow, one).value for one in attestations_of(uow, complaint.id)
        }
        clocks = complaint_clocks(complaint, steps, place.calendar, place.policy)
        return Report(
            number=complaint.complaint_no,
            title=writer.word(TITLE),
            language=language,
            branch_name=place.branch.name,
            sections=(
                writer.about(complaint),
                writer.happened(read_log(flow.COMPLAINT, steps), standings),
                *(writer.clock(clock) for clock in clocks),
            ),
            foot=watermark(place),
            made_at=place.now(),
            demo_mark="演示数据" if place.branch.demo else "",
        )


class _Writer:
    """Says a complaint in one language."""

    def __init__(self, place: Workplace, say: Phrasebook, language: str) -> None:
        self._place, self._say, self._language = place, say, language

    def word(self, text: str) -> str:
        return self._say(self._language, _CONTEXT, text)

    def about(self, complaint: Complaint) -> Section:
        masks = self._place.policy.masking
        facts = (
            ("number", complaint.complaint_no),
            ("received", self._moment(complaint.received_at)),
            ("complainant", mask_name(complaint.complainant.name, masks)),
            ("channel", self._vocabulary(complaint_words.CHANNELS.get(complaint.channel.value, ""))),
            ("state", self._vocabulary(complaint_words.STATES.get(complaint.state, complaint.state))),
            ("handler", complaint.handler_name),
            ("words", complaint.words),
        )
        return Section(
            self.word(_WORDS["facts"]), tuple(Fact(self.word(_WORDS[name]), value) for name, value in facts if value)
        )

    def happened(self, lines: Sequence[Line[Step]], standings: dict[str, str]) -> Section:
        """Return every step of the log, in its order, each as one labelled line."""
        return Section(
            self.word(_WORDS["steps"]), tuple(self._step(line, standings.get(str(line.step.id), "")) for line in lines)
        )

    def clock(self, clock: Clock) -> Section:
        """Return a clock with every day that was counted, and why another was not."""
        heading, *days = deadline_lines(clock.deadline, self._place.calendar, self._filled)
        counted = [day for day in days if day[:1] == " " or day[:1].isdigit()]
        notes = days[len(counted) :]
        name = self._vocabulary(complaint_words.CLOCKS[clock.name.value])
        facts = tuple(Fact(day[:3].strip() or "–", day[3:].strip()) for day in counted)
        return Section(name, facts, (heading, *self._changes(clock), *notes))

    def _step(self, line: Line[Step], standing: str) -> Fact:
        step = line.step
        role = self._vocabulary(vocabulary.ROLES.get(step.role, step.role)) if step.role else ""
        parts = [self._vocabulary(complaint_words.ACTIONS.get(step.action, step.action)), step.actor_name, role]
        parts.append(step.terminal_code)
        if standing:
            parts.append(self.word(_WORDS["holds" if standing == Standing.HOLDS else "broken"]))
        if not line.fits:
            parts.append(self.word(_WORDS["unfit"]))
        told = " · ".join(part for part in parts if part)
        value = f"{told}\n{step.reason}" if step.reason else told
        return Fact(f"{line.number}. {self._moment(step.at)}", value)

    def _changes(self, clock: Clock) -> list[str]:
        deadline = clock.deadline
        what = self._vocabulary(complaint_words.STARTS.get(deadline.started_by, deadline.started_by))
        told = [self._fill("started", moment=self._moment(deadline.started_at), what=what)]
        for pause in deadline.pauses:
            until = self._moment(pause.until) if pause.until else self.word(_WORDS["now"])
            since = self._moment(pause.since)
            told.append(self._fill("paused", since=since, until=until, reason=pause.reason, name=pause.by))
        for more in deadline.extensions:
            at = self._moment(more.at)
            told.append(self._fill("extended", amount=more.amount, moment=at, reason=more.reason, name=more.by))
        told += [self._fill("former", moment=self._moment(former)) for former in deadline.former_due]
        return [*told, self._end(clock)]

    def _end(self, clock: Clock) -> str:
        late = clock.late(self._place.now())
        if clock.ended_at is None:
            return self.word(_WORDS["overdue" if late and clock.duty else "runs"])
        what = self._vocabulary(complaint_words.ACTIONS.get(clock.ended_by, clock.ended_by))
        return self._fill("late" if late and clock.duty else "kept", moment=self._moment(clock.ended_at), what=what)

    def _fill(self, name: str, /, **values: object) -> str:
        return self.word(_WORDS[name]).format(**values)

    def _filled(self, context: str, text: str, /, **params: object) -> str:
        said = self._say(self._language, context, text)
        return said.format(**params) if params else said

    def _vocabulary(self, text: str) -> str:
        return self._say(self._language, "Vocabulary", text)

    def _moment(self, at: datetime) -> str:
        return f"{at.astimezone(self._place.zone):%Y-%m-%d %H:%M}"
