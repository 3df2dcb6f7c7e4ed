"""Signing in, unlocking, and changing one's own password (rules 3.7)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.errors import RuleViolation
from app.domain.passwords import require_good
from app.forms import parsing
from app.forms.fields import Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """A login and a password, never shown."""

    login: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePassword:
    """The present password and the new one."""

    old: str = field(repr=False)
    new: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlock:
    """The password of whoever locked the screen."""

    password: str = field(repr=False)


def _secret(name: str, label: str, help_text: str = "") -> Field:
    return Field(name=name, label=label, entry=Entry.PASSWORD, sensitive=True, help=help_text)


LOGIN = Field(name="login", label=QT_TRANSLATE_NOOP("Forms", "Sign-in name"), parse=parsing.line)
PASSWORD = _secret("password", QT_TRANSLATE_NOOP("Forms", "Password"))
NEW_PASSWORD = _secret(
    "new",
    QT_TRANSLATE_NOOP("Forms", "New password"),
    QT_TRANSLATE_NOOP("Forms", "At least 10 characters of three kinds: small letters, capitals, digits, signs"),
)
REPEATED = _secret("repeated", QT_TRANSLATE_NOOP("Forms", "New password again"))


def _text(values: Mapping[str, object], name: str) -> str:
    return str(values[name])


def _credentials(values: Mapping[str, object]) -> Credentials:
    return Credentials(login=_text(values, "login"), password=_text(values, "password"))


def _unlock(values: Mapping[str, object]) -> Unlock:
    return Unlock(password=_text(values, "password"))


def require_same(values: Mapping[str, object], login: str = "", name: str = "") -> str:
    """Return the new password when both entries agree and it keeps the rules.

    Raises:
        RuleViolation: ``password.differs`` beside the second entry, or a rule the password breaks beside the first.
    """
    new = _text(values, "new")
    if new != _text(values, "repeated"):
        raise RuleViolation("password.differs", "repeated")
    try:
        require_good(new, login, name)
    except RuleViolation as broken:
        raise RuleViolation(broken.code, "new", **broken.params) from broken
    return new


def _change(values: Mapping[str, object]) -> ChangePassword:
    return ChangePassword(old=_text(values, "old"), new=require_same(values))


SIGN_IN: Form[Credentials] = Form(
    name="sign_in", title=QT_TRANSLATE_NOOP("Forms", "Sign in"), fields=(LOGIN, PASSWORD), build=_credentials
)
UNLOCK: Form[Unlock] = Form(
    name="unlock", title=QT_TRANSLATE_NOOP("Forms", "Unlock"), fields=(PASSWORD,), build=_unlock
)
CHANGE_PASSWORD: Form[ChangePassword] = Form(
    name="change_password",
    title=QT_TRANSLATE_NOOP("Forms", "Change your password"),
    fields=(_secret("old", QT_TRANSLATE_NOOP("Forms", "Present password")), NEW_PASSWORD, REPEATED),
    build=_change,
)
