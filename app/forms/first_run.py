"""Setting a terminal up for the first time: branch, terminal, first administrator, recovery code."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain import spelling
from app.domain.errors import RuleViolation
from app.domain.people import TerminalKind
from app.domain.sync_address import SyncAddress
from app.forms import parsing
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.password import NEW_PASSWORD, REPEATED, require_same
from app.forms.register_client import person_name
from app.forms.staff_member import login_name
from app.forms.vocabulary import TERMINAL_KINDS
from app.forms.wording import QT_TRANSLATE_NOOP

LONGEST_CODE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchAndTerminal:
    """Where this home stands."""

    branch_code: str
    branch_name: str
    terminal_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinBranch:
    """Which terminal of which branch this machine is to become, and where the branch exchanges."""

    branch_code: str
    terminal_code: str
    terminal_kind: TerminalKind
    engine: str = field(repr=False)
    """The engine's address; it may hold a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAdministrator:
    """Who sets the branch up; can sign in, and can see no client."""

    login: str
    name: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryCode:
    """The recovery code typed back from paper."""

    code: str = field(repr=False)


def place_code(text: str) -> str:
    """Return a branch or terminal code: up to sixteen capitals, digits and inner hyphens; it is part of every number.

    Raises:
        RuleViolation: ``first_run.code_form``.
    """
    code = spelling.half_width(text).strip().upper()
    if not (code.isascii() and code.replace("-", "").isalnum()) or code.strip("-") != code or len(code) > LONGEST_CODE:
        raise RuleViolation("first_run.code_form", most=LONGEST_CODE)
    return code


def _place(values: Mapping[str, object]) -> BranchAndTerminal:
    return BranchAndTerminal(**values)  # type: ignore[arg-type]


def _engine(text: str) -> str:
    """Return an address that can be one.

    Raises:
        RuleViolation: ``sync.address_malformed``.
    """
    SyncAddress.parse(text)
    return text


def _join(values: Mapping[str, object]) -> JoinBranch:
    return JoinBranch(**values)  # type: ignore[arg-type]


def _administrator(values: Mapping[str, object]) -> FirstAdministrator:
    login, name = str(values["login"]), str(values["name"])
    return FirstAdministrator(login=login, name=name, password=require_same(values, login, name))


def _recovery(values: Mapping[str, object]) -> RecoveryCode:
    return RecoveryCode(code=str(values["code"]))


BRANCH_AND_TERMINAL: Form[BranchAndTerminal] = Form(
    name="branch_and_terminal",
    title=QT_TRANSLATE_NOOP("Forms", "Branch and terminal"),
    fields=(
        Field(
            name="branch_code",
            label=QT_TRANSLATE_NOOP("Forms", "Branch code"),
            parse=place_code,
            help=QT_TRANSLATE_NOOP("Forms", "Part of every confirmation number; cannot be changed later"),
        ),
        Field(name="branch_name", label=QT_TRANSLATE_NOOP("Forms", "Branch name"), parse=parsing.line),
        Field(
            name="terminal_code",
            label=QT_TRANSLATE_NOOP("Forms", "Terminal code"),
            parse=place_code,
            help=QT_TRANSLATE_NOOP("Forms", "Such as C1; no two terminals of a branch may share one"),
        ),
    ),
    build=_place,
)
JOIN_BRANCH: Form[JoinBranch] = Form(
    name="join_branch",
    title=QT_TRANSLATE_NOOP("Forms", "Join a branch"),
    fields=(
        Field(
            name="branch_code",
            label=QT_TRANSLATE_NOOP("Forms", "Branch code"),
            parse=place_code,
            help=QT_TRANSLATE_NOOP("Forms", "As the branch's other terminals show it"),
        ),
        Field(
            name="terminal_code",
            label=QT_TRANSLATE_NOOP("Forms", "Terminal code"),
            parse=place_code,
            help=QT_TRANSLATE_NOOP("Forms", "Such as C2; one that no terminal of the branch has or ever had"),
        ),
        Field(
            name="terminal_kind",
            label=QT_TRANSLATE_NOOP("Forms", "What it is to be"),
            entry=Entry.CHOICE,
            parse=TerminalKind,
            choices=tuple(Choice(kind.value, TERMINAL_KINDS[kind.value]) for kind in TerminalKind),
            initial=TerminalKind.COUNTER.value,
            help=QT_TRANSLATE_NOOP("Forms", "A kiosk reads the queue, and nothing of clients"),
        ),
        Field(
            name="engine",
            label=QT_TRANSLATE_NOOP("Forms", "Where the branch exchanges"),
            parse=_engine,
            sensitive=True,
            help=QT_TRANSLATE_NOOP("Forms", "A folder or an address; the page Sync of another terminal shows it"),
        ),
    ),
    build=_join,
)
FIRST_ADMINISTRATOR: Form[FirstAdministrator] = Form(
    name="first_administrator",
    title=QT_TRANSLATE_NOOP("Forms", "First administrator"),
    fields=(
        Field(name="login", label=QT_TRANSLATE_NOOP("Forms", "Sign-in name"), parse=login_name),
        Field(name="name", label=QT_TRANSLATE_NOOP("Forms", "Name"), parse=person_name),
        NEW_PASSWORD,
        REPEATED,
    ),
    build=_administrator,
)
RECOVERY_CODE: Form[RecoveryCode] = Form(
    name="recovery_code",
    title=QT_TRANSLATE_NOOP("Forms", "Recovery code"),
    fields=(
        Field(
            name="code",
            label=QT_TRANSLATE_NOOP("Forms", "Recovery code as printed"),
            parse=spelling.half_width,
            sensitive=True,
        ),
    ),
    build=_recovery,
)
