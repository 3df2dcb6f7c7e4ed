"""Takes requests for appointments in that came as files: each whole, or refused with its line (rules 2.1-b).

What a file must hold is told in docs/appointments.md. The same request again, in whatever file, adds nothing.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from app.domain import spelling
from app.domain.appointments import Appointment, Prospect
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.identity import IdentityKind
from app.domain.policy import Permission
from app.domain.reception import Channel
from app.services.booking_commands import RequestAppointment
from app.services.booking_records import new_appointment
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace

FIELDS: Final = (
    "uid", "name", "phone", "document_kind", "document_number", "service", "starts_at", "wish_from", "wish_until",
    "need", "asked_at", "channel",
)  # fmt: skip
"""What a request may say, by the names that every form of file uses."""
_NEEDED: Final = ("name", "phone", "service")
_LONGEST: Final = 500
_YEARS: Final = range(2000, 2100)
_SHEET_DATE: Final = re.compile(r"^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?: +(\d{1,2})(?=:))?")
"""A day as spreadsheets write it: 2026/3/2 9:30."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenRequest:
    """One request as a file has it."""

    line: int
    """Where it begins in the file, from 1."""
    values: Mapping[str, str]
    """By the names of ``FIELDS``; what is not told is not there."""
    fault: RuleViolation | None = None
    """Why it cannot even be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenRequest:
    """What became of one request of a file."""

    file: str
    line: int
    number: str = ""
    """Of the appointment it became; empty where it was refused, or only tried."""
    known: bool = False
    """It was taken in before."""
    fault: RuleViolation | None = None


class RequestImport:
    """Takes requests in."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def take(self, file: str, written: Iterable[WrittenRequest], *, dry_run: bool = False) -> tuple[TakenRequest, ...]:
        """Take every request in that can be, each in a transaction of its own, and return what became of each.

        Args:
            file: The file's name, for what is said of it.
            written: Its requests.
            dry_run: Say the same and store nothing.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        found = tuple(self._one(file, one, dry_run=dry_run) for one in written)
        if not dry_run:
            with place.transact() as uow:
                taken = sum(bool(one.number) for one in found)
                refused = sum(one.fault is not None for one in found)
                uow.record(Event(action="appointment:requests:imported", details={"taken": taken, "refused": refused}))
        return found

    def _one(self, file: str, one: WrittenRequest, *, dry_run: bool) -> TakenRequest:
        place = self._place
        try:
            command = self._command(one)
            with place.store.begin(place.actor) as uow:
                if uow.find(Appointment, source_ref=command.source_ref):
                    return TakenRequest(file=file, line=one.line, known=True)
                kept = self._keep(uow, command)
                if not dry_run:
                    uow.commit()
                return TakenRequest(file=file, line=one.line, number="" if dry_run else kept.number)
        except RuleViolation as fault:
            return TakenRequest(file=file, line=one.line, fault=fault)

    def _keep(self, uow: UnitOfWork, command: RequestAppointment) -> Appointment:
        bare = new_appointment(self._place, uow, command)
        return uow.add(take_step(self._place, uow, bare, "request", deadline=bare.settle_by))

    def _command(self, one: WrittenRequest) -> RequestAppointment:
        """Return what a written request asks for.

        Raises:
            RuleViolation: ``request_file.missing``, ``request_file.time``, ``request_file.channel``,
                ``request_file.document_kind``, ``request_file.future``, ``request_file.year``, or what reading it said.
        """
        if one.fault is not None:
            raise one.fault
        values = _legible(one.values)
        for name in _NEEDED:
            if name not in values:
                raise RuleViolation("request_file.missing", name, column=name)
        starts_at = self._instant(values, "starts_at")
        wish_from, wish_until = self._instant(values, "wish_from"), self._instant(values, "wish_until", ends=True)
        return RequestAppointment(
            channel=_channel(values),
            service_code=self._service(values["service"]),
            prospect=_prospect(values),
            wish_from=wish_from,
            wish_until=wish_until,
            starts_at=starts_at,
            need=values.get("need", ""),
            first_contact_at=self._asked_at(values),
            source_ref=_reference(values),
        )

    def _service(self, told: str) -> str:
        """Return the code of a service that a file names by code or by either of its names."""
        for service in self._place.policy.catalogue.services:
            if told.casefold() in (service.code.casefold(), service.name.zh.casefold(), service.name.en.casefold()):
                return service.code
        raise RuleViolation("service.unknown", "service", service=told)

    def _asked_at(self, values: Mapping[str, str]) -> datetime | None:
        asked = self._instant(values, "asked_at")
        if asked is not None and asked > self._place.now() + timedelta(minutes=5):
            raise RuleViolation("request_file.future", "asked_at", told=values["asked_at"])
        return asked

    def _instant(self, values: Mapping[str, str], name: str, *, ends: bool = False) -> datetime | None:
        """Return an instant; without a zone it is the branch's time, a bare day begins when the branch opens."""
        told = values.get(name)
        if told is None:
            return None
        hours, written = self._place.policy.hours, _SHEET_DATE.sub(_iso_date, told)
        try:
            if len(written) == len("2026-03-02"):
                at: time = hours.closing if ends else hours.opening
                instant = datetime.combine(date.fromisoformat(written), at, self._place.zone)
            else:
                instant = datetime.fromisoformat(written)
        except ValueError as error:
            raise RuleViolation("request_file.time", name, column=name, told=told) from error
        # A store cannot give back every instant that a file can name, and one such would close the list of requests.
        if instant.year not in _YEARS:
            raise RuleViolation("request_file.year", name, column=name, told=told)
        return instant if instant.tzinfo else instant.replace(tzinfo=self._place.zone)


def _iso_date(found: re.Match[str]) -> str:
    year, month, day, hour = found.groups()
    return f"{year}-{month:>02}-{day:>02}" + (f"T{hour:>02}" if hour else "")


def _legible(told: Mapping[str, str]) -> dict[str, str]:
    """Return what is told at all, each shortened to what is kept of it.

    Raises:
        RuleViolation: ``request_file.row`` where it holds what is no text: control characters, halves of characters.
    """
    values = {name: value.strip()[:_LONGEST] for name, value in told.items() if value.strip()}
    for value in values.values():
        if any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\r\t" for sign in value):
            raise RuleViolation("request_file.row")
    return values


def _channel(values: Mapping[str, str]) -> Channel:
    told = values.get("channel", Channel.ONLINE.value)
    if told not in {channel.value for channel in Channel}:
        raise RuleViolation("request_file.channel", "channel", told=told)
    return Channel(told)


def _prospect(values: Mapping[str, str]) -> Prospect:
    told, number = values.get("document_kind", ""), values.get("document_number", "")
    kinds = {kind.value for kind in IdentityKind}
    if told and told not in kinds:
        raise RuleViolation("request_file.document_kind", "document_kind", told=told)
    kind = IdentityKind(told) if told else IdentityKind.RESIDENT_ID if number else None
    return Prospect(
        name=spelling.person_name(values["name"]),
        phone=values["phone"],
        document_kind=kind if number else None,
        document_number=number,
    )


def _reference(values: Mapping[str, str]) -> str:
    """Return what the request is known by: its own name, or a digest of all it says."""
    if uid := values.get("uid"):
        return f"uid:{uid}"
    content = "\n".join(f"{name}={values[name]}" for name in sorted(values))
    return f"content:{hashlib.sha256(content.encode()).hexdigest()}"
