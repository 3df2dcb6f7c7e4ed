"""Letting a terminal in: its request and the short code that was read out."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain import spelling
from app.forms.fields import Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmitTerminal:
    """A request, and its code as the person at the new terminal read it."""

    request: str
    code: str


def _admit(values: Mapping[str, object]) -> AdmitTerminal:
    return AdmitTerminal(request=str(values["request"]), code=str(values["code"]))


ADMIT_TERMINAL: Form[AdmitTerminal] = Form(
    name="admit_terminal",
    title=QT_TRANSLATE_NOOP("Forms", "Let a terminal in"),
    fields=(
        Field(
            name="request",
            label=QT_TRANSLATE_NOOP("Forms", "Request"),
            entry=Entry.LONG_TEXT,
            help=QT_TRANSLATE_NOOP("Forms", "Paste it, open its file, or scan the code on the new terminal's screen"),
        ),
        Field(
            name="code",
            label=QT_TRANSLATE_NOOP("Forms", "Short code"),
            parse=spelling.half_width,
            help=QT_TRANSLATE_NOOP(
                "Forms", "Have it read to you by the person at the new terminal; do not copy it from a mail"
            ),
        ),
    ),
    build=_admit,
)
