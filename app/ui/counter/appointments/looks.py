"""How appointments look and sound: states, kinds of service, times; in words, with a shape, never a colour alone."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Final

from app.domain.booking import Refusal
from app.domain.catalogue import Catalogue, ServiceKind
from app.forms.wording import QT_TRANSLATE_NOOP
from app.ui import messages
from app.ui.counter.surroundings import ServiceWords
from app.ui.language import translate
from app.ui.theme.tokens import Tone

STATES: Final[Mapping[str, tuple[str, str, Tone]]] = {
    "requested": (QT_TRANSLATE_NOOP("Appointments", "To be arranged"), "hourglass", Tone.SOON),
    "waiting": (QT_TRANSLATE_NOOP("Appointments", "On the waiting list"), "list", Tone.NOTE),
    "confirmed": (QT_TRANSLATE_NOOP("Appointments", "Confirmed"), "calendar-check", Tone.PRIMARY),
    "conflict": (QT_TRANSLATE_NOOP("Appointments", "Clash, to be settled"), "triangle-alert", Tone.ACT),
    "arrived": (QT_TRANSLATE_NOOP("Appointments", "Arrived"), "user-check", Tone.GOOD),
    "fulfilled": (QT_TRANSLATE_NOOP("Appointments", "Being served or done"), "check-check", Tone.GOOD),
    "rescheduled": (QT_TRANSLATE_NOOP("Appointments", "Moved to another time"), "calendar-clock", Tone.NEUTRAL),
    "cancelled": (QT_TRANSLATE_NOOP("Appointments", "Cancelled"), "calendar-x", Tone.NEUTRAL),
    "declined": (QT_TRANSLATE_NOOP("Appointments", "Declined"), "ban", Tone.NEUTRAL),
    "no_show": (QT_TRANSLATE_NOOP("Appointments", "Did not come"), "user-x", Tone.SOON),
}
KINDS: Final[Mapping[ServiceKind, str]] = {
    ServiceKind.ACCOUNT: QT_TRANSLATE_NOOP("Appointments", "Accounts"),
    ServiceKind.ADVICE: QT_TRANSLATE_NOOP("Appointments", "Advice"),
    ServiceKind.RISK_NOTICE: QT_TRANSLATE_NOOP("Appointments", "Risk notices"),
    ServiceKind.COMPLAINT: QT_TRANSLATE_NOOP("Appointments", "Complaints"),
    ServiceKind.ENQUIRY: QT_TRANSLATE_NOOP("Appointments", "Enquiries"),
}
"""The kinds of service, in the order of their stripes."""
IN_CALENDAR: Final = frozenset({"requested", "confirmed", "conflict", "arrived", "fulfilled", "no_show"})
"""What stands in the calendar; what was moved or cancelled stands in lists only."""
TAKES_NO_TIME: Final = frozenset({"no_show"})
MOVABLE: Final = frozenset({"confirmed", "conflict"})


def state_looks(state: str) -> tuple[str, str, Tone]:
    """Return how a state looks."""
    words, icon, tone = STATES.get(state, (state, "circle-dot", Tone.NEUTRAL))
    return translate("Appointments", words), icon, tone


def stripe_of(catalogue: Catalogue, service_code: str) -> int:
    """Return the number of a service's stripe: of its kind."""
    kinds = {service.code: service.kind for service in catalogue.services}
    kind = kinds.get(service_code)
    return list(KINDS).index(kind) if kind is not None else len(KINDS)


def refusals_words(found: Iterable[Refusal], words: ServiceWords) -> tuple[str, ...]:
    """Say every reason, each once; a service by its name."""

    def say(refusal: Refusal) -> str:
        params = dict(refusal.params)
        if "service" in params:
            params["service"] = words.service(str(params["service"]))
        return messages.say_code(refusal.code, params)

    return tuple(dict.fromkeys(map(say, found)))


def time_left(until: datetime, now: datetime) -> tuple[str, Tone]:
    """Say how long a request may still wait, or how long it is overdue."""
    left = until - now
    if left < timedelta():
        return translate("Appointments", "overdue by {span}").format(span=_span(-left)), Tone.ACT
    tone = Tone.SOON if left < timedelta(hours=4) else Tone.NEUTRAL
    return translate("Appointments", "{span} left").format(span=_span(left)), tone


def minute_of(at: datetime, zone: tzinfo) -> int:
    """Return an instant's minute of the branch's day."""
    local = at.astimezone(zone)
    return local.hour * 60 + local.minute


def _span(span: timedelta) -> str:
    minutes = int(span.total_seconds() // 60)
    if minutes >= 24 * 60:
        return translate("Appointments", "{days} d {hours} h").format(
            days=minutes // (24 * 60), hours=minutes // 60 % 24
        )
    if minutes >= 60:
        return translate("Appointments", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
    return translate("Appointments", "{minutes} min").format(minutes=minutes)
