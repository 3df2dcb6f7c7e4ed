"""Reads requests from calendars of other programs (RFC 5545): Thunderbird's, Outlook's, Apple's, and the product's own.

A calendar says when; who and for what stands where such programs let people write it. What is not said is refused with
the event's line, never guessed.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final

from app.domain.errors import RuleViolation
from app.services.request_import import WrittenRequest

_KINDS: Final = ("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY")
_PHONE: Final = re.compile(r"(?<!\d)(?:\+?86[- ]?)?(1\d{10})(?!\d)")
_BEGINS: Final = re.compile(r"^BEGIN:(VEVENT|VTODO|VJOURNAL|VFREEBUSY)\s*$", re.MULTILINE | re.IGNORECASE)
_SAYS: Final[Mapping[str, str]] = {
    "name": "X-GUITAI-NAME", "phone": "X-GUITAI-PHONE", "service": "X-GUITAI-SERVICE",
    "document_kind": "X-GUITAI-DOCUMENT-KIND", "document_number": "X-GUITAI-DOCUMENT-NUMBER",
}  # fmt: skip
"""What no property of the standard is made for."""


def requests_in_calendar(text: str, name: str) -> Iterator[WrittenRequest]:
    """Yield an event of the calendar as a request each, in the file's order.

    Raises:
        RuleViolation: ``request_file.calendar`` where the file is none.
    """
    from icalendar import Calendar

    # What ends its lines with CR alone would hold no event at all.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "BEGIN:VCALENDAR" not in text.upper():
        raise RuleViolation("request_file.calendar", name=name)
    try:
        calendars = Calendar.from_ical(text, multiple=True)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError) as error:
        raise RuleViolation("request_file.calendar", name=name) from error
    parts = [part for calendar in calendars for part in calendar.subcomponents if part.name in _KINDS]
    lines = [text.count("\n", 0, found.start()) + 1 for found in _BEGINS.finditer(text)]
    if len(lines) != len(parts):
        # Something began and never ended: what the library leaves out must not be dropped in silence.
        raise RuleViolation("request_file.calendar", name=name)
    cancelled = any(str(calendar.get("METHOD", "")).upper() == "CANCEL" for calendar in calendars)
    for number, part in enumerate(parts):
        line = lines[number]
        try:
            yield WrittenRequest(line=line, values=_values(part, cancelled=cancelled))
        except RuleViolation as fault:
            yield WrittenRequest(line=line, values={}, fault=fault)


def _values(event: Any, *, cancelled: bool) -> dict[str, str]:  # noqa: ANN401 - what the library makes of a file
    """Return what an event says of a request.

    Raises:
        RuleViolation: ``request_file.no_event``, ``request_file.cancelled``, ``request_file.repeats``,
            ``request_file.broken`` (a property that does not say what it must), ``request_file.no_time``.
    """
    if event.name != "VEVENT":
        raise RuleViolation("request_file.no_event")
    if event.errors:
        raise RuleViolation("request_file.broken", property=str(event.errors[0][0]))
    if cancelled or _text(event, "STATUS").upper() == "CANCELLED":
        raise RuleViolation("request_file.cancelled")
    if "RRULE" in event or "RDATE" in event:
        raise RuleViolation("request_file.repeats")
    values = {field: _text(event, said) for field, said in _SAYS.items()}
    person = event.get("ATTENDEE") or event.get("ORGANIZER")
    person = person[0] if isinstance(person, list) and person else person
    contact = _text(event, "CONTACT")
    told = "\n".join([contact, str(person or ""), _text(event, "DESCRIPTION"), _text(event, "LOCATION")])
    phone = _PHONE.search(told)
    values["name"] = values["name"] or _common_name(person) or _PHONE.sub("", contact).strip(" ,;:()+")
    values["phone"] = values["phone"] or (phone[1] if phone else "")
    values["service"] = values["service"] or _category(event) or _text(event, "SUMMARY")
    values["need"] = _text(event, "DESCRIPTION") or _text(event, "SUMMARY")
    values["uid"] = _text(event, "UID")
    values["asked_at"] = _instant(event, "CREATED") or _instant(event, "DTSTAMP")
    return values | _when(event)


def _when(event: Any) -> dict[str, str]:  # noqa: ANN401
    start = getattr(event.get("DTSTART"), "dt", None)
    if start is None:
        raise RuleViolation("request_file.no_time")
    if isinstance(start, datetime):
        return {"starts_at": start.isoformat()}
    # A whole day is a wish, not a time.
    return {"wish_from": start.isoformat(), "wish_until": start.isoformat()} if isinstance(start, date) else {}


def _instant(event: Any, name: str) -> str:  # noqa: ANN401
    at = getattr(event.get(name), "dt", None)
    if not isinstance(at, datetime):
        return ""
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).isoformat()


def _text(event: Any, name: str) -> str:  # noqa: ANN401
    found = event.get(name, "")
    return str(found[0] if isinstance(found, list) and found else found).strip()


def _category(event: Any) -> str:  # noqa: ANN401
    found = event.get("CATEGORIES")
    found = found[0] if isinstance(found, list) and found else found
    return str(found.cats[0]).strip() if found is not None and found.cats else ""


def _common_name(person: Any) -> str:  # noqa: ANN401
    return str(person.params.get("CN", "")).strip() if person is not None and hasattr(person, "params") else ""
