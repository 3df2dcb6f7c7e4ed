"""Conflicts in words."""

from collections.abc import Mapping
from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.conflict_views import ConflictView, Written
from app.ui.language import translate

_KINDS: Final[Mapping[str, str]] = {
    "client": QT_TRANSLATE_NOOP("Exchange", "Client"),
    "identity_document": QT_TRANSLATE_NOOP("Exchange", "Identity document"),
    "representative": QT_TRANSLATE_NOOP("Exchange", "Representative"),
    "service_case": QT_TRANSLATE_NOOP("Exchange", "Case"),
    "confirmation": QT_TRANSLATE_NOOP("Exchange", "Confirmation"),
    "ticket": QT_TRANSLATE_NOOP("Exchange", "Ticket"),
    "visit": QT_TRANSLATE_NOOP("Exchange", "Visit"),
    "claim": QT_TRANSLATE_NOOP("Exchange", "Claim"),
    "staff": QT_TRANSLATE_NOOP("Exchange", "Member of staff"),
    "terminal": QT_TRANSLATE_NOOP("Exchange", "Terminal"),
    "branch": QT_TRANSLATE_NOOP("Exchange", "Branch"),
}
_FIELDS: Final[Mapping[str, str]] = {
    "name": QT_TRANSLATE_NOOP("Exchange", "Name"),
    "phone": QT_TRANSLATE_NOOP("Exchange", "Phone"),
    "email": QT_TRANSLATE_NOOP("Exchange", "E-mail"),
    "address": QT_TRANSLATE_NOOP("Exchange", "Address"),
    "grade": QT_TRANSLATE_NOOP("Exchange", "Grade"),
    "investor_class": QT_TRANSLATE_NOOP("Exchange", "Investor class"),
    "risk_level": QT_TRANSLATE_NOOP("Exchange", "Risk level"),
    "risk_assessed_on": QT_TRANSLATE_NOOP("Exchange", "Assessed on"),
    "special_care": QT_TRANSLATE_NOOP("Exchange", "Special care"),
    "notes": QT_TRANSLATE_NOOP("Exchange", "Notes"),
    "client_no": QT_TRANSLATE_NOOP("Exchange", "Client number"),
    "number": QT_TRANSLATE_NOOP("Exchange", "Number"),
    "valid_until": QT_TRANSLATE_NOOP("Exchange", "Valid until"),
    "details": QT_TRANSLATE_NOOP("Exchange", "Details"),
    "window": QT_TRANSLATE_NOOP("Exchange", "Window"),
    "roles": QT_TRANSLATE_NOOP("Exchange", "Roles"),
    "login": QT_TRANSLATE_NOOP("Exchange", "Sign-in name"),
    "active": QT_TRANSLATE_NOOP("Exchange", "Access"),
}


def what_words(view: ConflictView) -> str:
    """Return what the conflict is about: the record and its fields."""
    kind = translate("Exchange", _KINDS[view.kind]) if view.kind in _KINDS else view.kind
    if view.what == "person":
        return translate("Exchange", "Entered twice")
    fields = translate("Exchange", ", ").join(_field(name) for name in view.fields)
    if view.what == "step":
        return translate("Exchange", "{kind}: a step that no longer fits").format(kind=kind)
    if view.what == "claim":
        return translate("Exchange", "{kind}: somebody else was earlier").format(kind=kind)
    return f"{kind}: {fields}" if fields else kind


def live_words(view: ConflictView) -> str:
    """Return what holds now."""
    if view.what == "person":
        words = translate("Exchange", "stands for the person: {other}")
        return words.format(other=view.other if view.live is None else _value(view.live))
    if view.other:
        words = translate("Exchange", "keeps it: {other}")
        return words.format(other=view.other if view.live is None else _value(view.live))
    if view.live is None:
        return translate("Exchange", "as it was before")
    return _value(view.live)


def lost_words(view: ConflictView) -> str:
    """Return what was put aside for it."""
    return "" if view.lost is None else _value(view.lost)


def author_words(write: Written | None, moment: str) -> str:
    """Return who wrote a side of the conflict, where and when."""
    if write is None:
        return ""
    if not write.terminal:
        text = translate("Exchange", "{name}, {moment}") if write.by else "{moment}"
        return text.format(name=write.by, moment=moment)
    text = translate("Exchange", "{name} at {terminal}, {moment}")
    return text.format(name=write.by or translate("Exchange", "the program"), terminal=write.terminal, moment=moment)


def _value(write: Written) -> str:
    told = translate("Exchange", ", ").join(text for text in write.texts if text)
    return told or translate("Exchange", "(empty)")


def _field(name: str) -> str:
    return translate("Exchange", _FIELDS[name]) if name in _FIELDS else name
