"""Writes calendars as Thunderbird, Outlook and Apple Calendar take them (RFC 5545), with the zone that times are in."""

from collections.abc import Sequence
from datetime import UTC
from zoneinfo import ZoneInfo

from app.services.calendar_export import CalendarEvent

_PRODUCT = "-//Guitai//Appointments//ZH"


def write_calendar(events: Sequence[CalendarEvent], zone: str) -> bytes:
    """Return the calendar: lines folded at 75 octets and ended by CRLF, texts escaped, the zone's rules with it."""
    from icalendar import Calendar, Event

    calendar, here = Calendar(), ZoneInfo(zone)
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for one in events:
        event = Event()
        event.add("uid", one.uid)
        event.add("sequence", one.sequence)
        event.add("status", one.status)
        event.add("dtstamp", one.stamp.astimezone(UTC))
        event.add("created", one.created.astimezone(UTC))
        event.add("dtstart", one.starts_at.astimezone(here))
        event.add("dtend", one.ends_at.astimezone(here))
        event.add("summary", one.summary)
        event.add("description", one.description)
        event.add("location", one.location)
        event.add("transp", "TRANSPARENT" if one.status == "CANCELLED" else "OPAQUE")
        calendar.add_component(event)
    calendar.add_missing_timezones()
    written: bytes = calendar.to_ical()
    return written
