"""Says an error in the present language."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import Enum

from app.domain.errors import GuitaiError
from app.domain.lockout import FIRST_WAIT
from app.forms import spoken_values
from app.forms.messages.catalogue import MESSAGES
from app.ui import locale_text
from app.ui.language import translate

_MONEY = "_fen"


def say(error: GuitaiError) -> str:
    """Return the sentence of an error; a code without one is shown as it is, never dressed up."""
    return say_code(error.code, error.params)


def say_refused_password(error: GuitaiError) -> str:
    """Return the sentence of a password that was refused; the last free try is said before it is made."""
    sentence = say(error)
    if error.params.get("left") != 1:
        return sentence
    warning = say_code("signin.last_try", {"minutes": FIRST_WAIT // timedelta(minutes=1)})
    return translate("Widgets", "{first} {second}").format(first=sentence, second=warning)


def say_code(code: str, params: Mapping[str, object]) -> str:
    """Return the sentence of a code with its values as the locale writes them."""
    template = MESSAGES.get(code)
    values = {name: _written(name, value) for name, value in params.items()}
    if template is None:
        told = ", ".join(f"{name} {value}" for name, value in values.items())
        unknown = translate("Widgets", "This was refused for a reason without words yet: {code}").format(code=code)
        return f"{unknown} ({told})" if told else unknown
    return translate("Messages", template).format_map(_Known(values))


class _Known(dict[str, str]):
    """Leaves the name of a value that was not given in the sentence, where it will be seen and mended."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def _written(name: str, value: object) -> str:
    if words := spoken_values.words_for(name, value):
        joint = translate("Widgets", ", ")
        return joint.join(translate(spoken_values.CONTEXT, word) for word in words)
    if isinstance(value, datetime):
        return locale_text.moment(value)
    if isinstance(value, date):
        return locale_text.short_date(value)
    if isinstance(value, Enum):
        return translate("Vocabulary", str(value.value))
    if isinstance(value, int) and not isinstance(value, bool):
        return locale_text.money(value) if name.endswith(_MONEY) else locale_text.count(value)
    return str(value)
