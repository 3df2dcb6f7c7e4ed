"""Making a home: the vault, the store, the branch's authority, the terminal's certificate, the first administrator."""

import os
import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import new_id, utc_now
from app.db.meta import Ownership
from app.db.opening import create_store
from app.db.secrets import SqlSecrets
from app.db.store import SqlStore
from app.documents.authority import issue_terminal, make_authority
from app.domain.errors import RuleViolation, Unavailable
from app.domain.events import Event
from app.domain.people import Branch, Staff, Terminal
from app.domain.policy import Role
from app.forms.first_run import place_code
from app.security.durable_file import disk_fault
from app.security.new_vault import create_vault
from app.security.sign_in_record import SignInRecord
from app.security.staff_slots import NewPerson
from app.security.vault_file import HomeLabel
from app.services.ports import Clock

AUTHORITY_SECRET = "authority-key"  # noqa: S105 - the name under which the key is kept
TERMINAL_SECRET = "terminal-key"  # noqa: S105 - the name under which the key is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHome:
    """What a new home is made from."""

    paths: HomePaths
    branch_code: str
    branch_name: str
    terminal_code: str
    login: str
    name: str
    password: str
    demo: bool = False


@dataclass(frozen=True, slots=True)
class Created:
    """A home just made."""

    home: NewHome
    recovery_code: str
    """Shown once; stored nowhere."""
    at: datetime


def create_home(wanted: NewHome, clock: Clock | None = None) -> Created:
    """Make a home, whole or not at all: it is built beside its place and moved there last.

    Raises:
        RuleViolation: A code or name that cannot be used, or a password that breaks a rule.
        Unavailable: ``home.exists`` where something lies there already, or a disk fault.
    """
    now = (clock or utc_now)()
    wanted = _checked(wanted)
    root = wanted.paths.root
    _require_free(root)
    staging = root.with_name(f".{root.name}.making-{os.getpid()}")
    try:
        staging.mkdir(parents=True)
        code = _build(wanted, HomePaths(staging), now)
        if root.exists():
            root.rmdir()
        staging.rename(root)
    except OSError as error:
        raise disk_fault(error, root) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return Created(wanted, code, now)


def save_recovery_sheet(created: Created, file: Path, language: str) -> None:
    """Save the recovery code: as a sheet to print where the name ends in ``.pdf``, as plain text otherwise.

    Raises:
        Unavailable: ``home.cannot_write`` or another disk fault.
    """
    content = f"{created.recovery_code}\n".encode()
    if file.suffix.lower() == ".pdf":
        content = recovery_sheet_pdf(created, language)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_bytes(content)
    except OSError as error:
        raise disk_fault(error, file) from error


def recovery_sheet_pdf(created: Created, language: str) -> bytes:
    """Lay the recovery code out as a sheet for the branch's safe."""
    from app.documents.press import Press
    from app.documents.slips import RecoverySheet, set_recovery_sheet
    from app.services.resources import resource

    home = created.home
    sheet = RecoverySheet(
        home.branch_name, home.branch_code, home.terminal_code, created.recovery_code, created.at, language
    )
    return set_recovery_sheet(sheet, Press(resource()))


def _build(wanted: NewHome, paths: HomePaths, now: datetime) -> str:
    label = HomeLabel(wanted.branch_code, wanted.branch_name, wanted.terminal_code, wanted.demo)
    first = NewPerson(new_id(), wanted.login, wanted.name, wanted.password, must_change=False)
    vault = create_vault(paths.vault, new_id(), label, first, now)
    SignInRecord.begin(paths.root, now)
    ownership = Ownership(vault.unlocked.vault.vault_id, wanted.branch_code, wanted.terminal_code)
    key = bytes(vault.unlocked.database_key)
    try:
        store = create_store(paths.database, key, ownership=ownership, clock=lambda: now, ids=new_id)
        with closing(store):
            _fill(store, wanted, first, vault.keys.to_text(), now)
            paths.authority.write_text(_authority_pem(store), encoding="ascii")
    finally:
        vault.unlocked.lock()
    return vault.recovery_code


def _fill(store: SqlStore, wanted: NewHome, first: NewPerson, keys: str, now: datetime) -> None:
    """Put in what a branch begins with; the private keys lie among the store's secrets."""
    authority = make_authority(wanted.branch_code, wanted.branch_name, now)
    terminal = issue_terminal(authority, wanted.branch_code, wanted.branch_name, wanted.terminal_code, now)
    secrets = SqlSecrets(store.reading)
    secrets.put(AUTHORITY_SECRET, authority.private_key)
    secrets.put(TERMINAL_SECRET, terminal.private_key)
    branch = Branch(
        id=new_id(),
        code=wanted.branch_code,
        name=wanted.branch_name,
        authority_pem=authority.certificate_pem,
        demo=wanted.demo,
    )
    code = wanted.terminal_code
    administrator = Staff(
        id=first.staff_id,
        login=first.login,
        name=first.name,
        roles=(Role.ADMINISTRATOR,),
        keys=keys,
        created_at=now,
    )
    with store.begin(None) as uow:
        uow.add(branch)
        uow.add(Terminal(id=new_id(), code=code, name=code, certificate_pem=terminal.certificate_pem))
        uow.add(administrator)
        uow.record(Event(action="home:branch:made", subject_kind="staff", subject_id=first.staff_id))
        uow.commit()


def _authority_pem(store: SqlStore) -> str:
    with store.begin(None) as uow:
        return uow.find(Branch)[0].authority_pem


def _checked(wanted: NewHome) -> NewHome:
    """Return what is wanted with its codes as they will be printed."""
    if not wanted.branch_name.strip():
        raise RuleViolation("form.required", "branch_name")
    return replace(
        wanted,
        branch_code=_code("branch", wanted.branch_code),
        branch_name=wanted.branch_name.strip(),
        terminal_code=_code("terminal", wanted.terminal_code),
    )


def _code(field: str, given: str) -> str:
    try:
        return place_code(given)
    except RuleViolation as violation:
        raise RuleViolation("home.code_form", field, given=given) from violation


def _require_free(root: Path) -> None:
    try:
        if root.exists() and (not root.is_dir() or any(root.iterdir())):
            raise Unavailable("home.exists", path=str(root))
    except OSError as error:
        raise disk_fault(error, root) from error
