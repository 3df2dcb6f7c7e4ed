"""What clients are told of their appointments, by the reason for it; said in the client's language."""

from collections.abc import Mapping
from typing import Final

from app.domain.client_messages import Purpose
from app.forms.wording import QT_TRANSLATE_NOOP

CONTEXT: Final = "ClientText"
LANGUAGE: Final = "zh_CN"
TEXTS: Final[Mapping[Purpose, str]] = {
    Purpose.CONFIRMED: QT_TRANSLATE_NOOP(
        "ClientText",
        "{branch}: your appointment {number} for {service} is on {day} at {time}. Bring: {bring}. Code: {code}.",
    ),
    Purpose.MOVED: QT_TRANSLATE_NOOP(
        "ClientText",
        "{branch}: your appointment for {service} was moved; it is now {number}, on {day} at {time}. Code: {code}.",
    ),
    Purpose.CANCELLED: QT_TRANSLATE_NOOP(
        "ClientText", "{branch}: your appointment {number} for {service} on {day} at {time} was cancelled."
    ),
    Purpose.DECLINED: QT_TRANSLATE_NOOP(
        "ClientText",
        "{branch}: we cannot give you the appointment {number} for {service}. We offer instead: {instead}.",
    ),
    Purpose.CONFLICT: QT_TRANSLATE_NOOP(
        "ClientText",
        "{branch}: sorry, {day} at {time} had been given away before. We will call you about {service} ({number}).",
    ),
    Purpose.OFFER: QT_TRANSLATE_NOOP(
        "ClientText", "{branch}: a time came free for {service} ({number}). Please call us if you would like it."
    ),
}
NOTHING: Final = QT_TRANSLATE_NOOP("ClientText", "nothing special")
COMMA: Final = QT_TRANSLATE_NOOP("ClientText", ", ")
