"""What is missing in a case, and the one press that mends it."""

from collections.abc import Callable, Mapping
from typing import Final

from app.ui.language import translate

_MENDS: Final[Mapping[str, tuple[str, Callable[[], str]]]] = {
    "case.identity_unchecked": ("scan-line", lambda: translate("Service", "Original seen and compared")),
    "case.representative_unchecked": ("scan-line", lambda: translate("Service", "Their document seen")),
    "case.senior_notice_missing": ("volume-2", lambda: translate("Service", "Read out and understood")),
    "case.details_missing": ("square-pen", lambda: translate("Service", "Write it")),
    "case.materials_missing": ("list-checks", lambda: translate("Service", "Tick them")),
}


def mend_of(code: str) -> tuple[str, str]:
    """Return the icon and the words of the button that mends what is missing; empty where other cards mend it."""
    icon, words = _MENDS.get(code, ("", str))
    return icon, words()


def senior_notice() -> str:
    """Return what is read out to an elderly client before they take risk on (rules 3.1)."""
    return translate(
        "Service",
        "To be read out: “This product or permission can lose part or all of what you put in, and you may not be able"
        " to sell when you need the money. Take your time; you may ask your family, and you may say no. Nobody at this"
        " branch may promise you a gain.”",
    )
