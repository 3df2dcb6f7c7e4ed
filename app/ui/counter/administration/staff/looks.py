"""A member of staff in words: access, registrations, and what has lapsed."""

from app.domain.people import Qualification
from app.forms import vocabulary
from app.services.staff_views import StaffView
from app.ui import locale_text
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme.tokens import Tone


def access_looks(staff: StaffView) -> tuple[str, str, Tone]:
    """Return how somebody's access looks."""
    if not staff.active:
        return translate("Administration", "Access ended"), "lock", Tone.NEUTRAL
    if staff.open_grant is not None and not staff.roles:
        return translate("Administration", "Roles to be checked"), "hourglass", Tone.SOON
    if staff.open_grant is not None:
        return translate("Administration", "Role change waits"), "hourglass", Tone.SOON
    return translate("Administration", "Has access"), "circle-check", Tone.GOOD


def registration_looks(staff: StaffView) -> tuple[str, str, Tone]:
    """Return how the registrations look as a whole: until when all of them hold, or that one has lapsed."""
    if not staff.qualifications:
        return translate("Administration", "None"), "minus", Tone.NEUTRAL
    day = locale_text.short_date(min(each.valid_until for each in staff.qualifications))
    if staff.lapsed:
        return translate("Administration", "Lapsed {day}").format(day=day), "calendar-x", Tone.ACT
    return translate("Administration", "To {day}").format(day=day), "badge-check", Tone.GOOD


def registration_line(one: Qualification, *, lapsed: bool) -> tuple[str, str, Tone]:
    """Return one registration: kind, number, term."""
    kind, day = word(vocabulary.QUALIFICATIONS, one.kind.value), locale_text.short_date(one.valid_until)
    told = (
        translate("Administration", "lapsed on {day}") if lapsed else translate("Administration", "valid until {day}")
    )
    words = f"{kind} · {one.registration_no} · {told.format(day=day)}"
    return words, "calendar-x" if lapsed else "badge-check", Tone.ACT if lapsed else Tone.GOOD
