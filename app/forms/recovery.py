"""Getting back in with the printed recovery code: another password for one person."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain import spelling
from app.forms.fields import Field, Form
from app.forms.password import LOGIN, NEW_PASSWORD, REPEATED, require_same
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Recover:
    """Whose password is set anew, by whoever holds the code."""

    login: str
    code: str = field(repr=False)
    new: str = field(repr=False)


def _recover(values: Mapping[str, object]) -> Recover:
    login = str(values["login"])
    return Recover(login=login, code=str(values["code"]), new=require_same(values, login, ""))


RECOVER: Form[Recover] = Form(
    name="recover",
    title=QT_TRANSLATE_NOOP("Forms", "Set a new password with the recovery code"),
    fields=(
        LOGIN,
        Field(
            name="code",
            label=QT_TRANSLATE_NOOP("Forms", "Recovery code as printed"),
            parse=spelling.half_width,
            sensitive=True,
        ),
        NEW_PASSWORD,
        REPEATED,
    ),
    build=_recover,
)
