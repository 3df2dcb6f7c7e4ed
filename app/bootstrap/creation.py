"""Making a home: the vault, the store, the branch's authority, the terminal's certificate, the first administrator."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.bootstrap.exchange_settings import keep_address
from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import new_id, utc_now
from app.bootstrap.recovery_sheets import CodeSheet, save_recovery_code, sheet_pdf
from app.bootstrap.terminal_identity import found_keys, keep_keys, keep_secrets, with_keys
from app.db.meta import Ownership
from app.db.opening import create_store
from app.db.secrets import SqlSecrets
from app.db.store import SqlStore
from app.documents.authority import issue_terminal, make_authority
from app.domain.errors import RuleViolation, Unavailable
from app.domain.events import Event
from app.domain.people import Branch, Staff, Terminal
from app.domain.policy import Role
from app.domain.sync_address import SyncAddress
from app.forms.first_run import place_code
from app.forms.register_client import person_name
from app.forms.staff_member import login_name
from app.security.durable_file import disk_fault
from app.security.new_vault import create_vault
from app.security.sign_in_record import SignInRecord
from app.security.staff_slots import NewPerson
from app.security.terminal_keys import TerminalKeys
from app.security.vault_file import NAME as VAULT
from app.security.vault_file import HomeLabel
from app.services.ports import Clock

AUTHORITY_SECRET = "authority-key"  # noqa: S105 - the name under which the key is kept
TERMINAL_SECRET = "terminal-key"  # noqa: S105 - the name under which the key is kept


_MAKING = ".making-"


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
    engine: str = ""
    """Address of the engine that carries the exchange with other terminals; empty for a terminal that works alone."""


@dataclass(frozen=True, slots=True)
class Created:
    """A home just made."""

    home: NewHome
    recovery_code: str
    """Shown once; stored nowhere."""
    at: datetime


Keep = Callable[[Created], None]


def create_home(wanted: NewHome, clock: Clock | None = None, keep: Keep | None = None) -> Created:
    """Make a home, whole or not at all: it is built aside and moved to its place last.

    Args:
        wanted: What it is made from.
        clock: The present instant.
        keep: Called with the recovery code before the home takes its place; where it fails, no home is made, for one
            whose code nobody has cannot be recovered.

    Raises:
        RuleViolation: A code, name or address that cannot be used, or a password that breaks a rule.
        Unavailable: ``home.exists`` where something lies there already, or a disk fault.
    """
    now = (clock or utc_now)()
    wanted = _checked(wanted)
    root = wanted.paths.root
    try:
        _require_free(root)
        staging = _staging(root)
        try:
            staging.mkdir(parents=True, mode=0o700)
            created = Created(wanted, _build(wanted, HomePaths(staging), now), now)
            if keep is not None:
                keep(created)
            _move(staging, root)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise disk_fault(error, root) from error
    return created


def save_recovery_sheet(created: Created, file: Path, language: str) -> None:
    """Save the recovery code of a new home; raises what ``recovery_sheets.save_recovery_code`` says."""
    save_recovery_code(_sheet(created), file, language)


def recovery_sheet_pdf(created: Created, language: str) -> bytes:
    """Lay the recovery code out as a sheet for the branch's safe."""
    return sheet_pdf(_sheet(created), language)


def _sheet(created: Created) -> CodeSheet:
    home = created.home
    return CodeSheet(home.branch_name, home.branch_code, home.terminal_code, created.recovery_code, created.at)


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
    keys_of_terminal = TerminalKeys.make()
    keep_keys(secrets, keys_of_terminal)
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
        bare = Terminal(id=new_id(), code=code, name=code, certificate_pem=terminal.certificate_pem, restricted=True)
        first_terminal = uow.add(with_keys(bare, keys_of_terminal, now))
        made = found_keys(uow, first_terminal, now)
        uow.add(administrator)
        uow.record(Event(action="home:branch:made", subject_kind="staff", subject_id=first.staff_id))
        uow.commit()
    keep_secrets(secrets, made)
    keep_address(secrets, wanted.engine)


def _authority_pem(store: SqlStore) -> str:
    with store.begin(None) as uow:
        return uow.find(Branch)[0].authority_pem


def _checked(wanted: NewHome) -> NewHome:
    """Return what is wanted with its codes and names as they will be printed."""
    if wanted.engine:
        SyncAddress.parse(wanted.engine)
    return replace(
        wanted,
        branch_code=_field("branch", _place_code, wanted.branch_code),
        branch_name=_field("branch_name", _required, wanted.branch_name),
        terminal_code=_field("terminal", _place_code, wanted.terminal_code),
        login=_field("login", login_name, wanted.login),
        name=_field("name", person_name, _field("name", _required, wanted.name)),
    )


def _field(field: str, parse: Callable[[str], str], given: str) -> str:
    try:
        return parse(given)
    except RuleViolation as violation:
        raise RuleViolation(violation.code, field, **violation.params) from violation


def _place_code(given: str) -> str:
    try:
        return place_code(given)
    except RuleViolation as violation:
        raise RuleViolation("home.code_form", given=given) from violation


def _required(given: str) -> str:
    if not given.strip():
        raise RuleViolation("form.required")
    return given.strip()


def _require_free(root: Path) -> None:
    if root.exists() and (not root.is_dir() or any(not _left_over(entry) for entry in root.iterdir())):
        raise Unavailable("home.exists", path=str(root))


def _left_over(entry: Path) -> bool:
    """Say whether an attempt that was cut off left this behind, or the file system itself put it there."""
    return entry.name.startswith(_MAKING) or entry.name == "lost+found"


def _staging(root: Path) -> Path:
    """Return where the home is built: beside its place, or inside an empty folder that cannot be replaced whole."""
    name = f"{_MAKING}{os.getpid()}"
    if root.is_dir() and (root.is_mount() or not os.access(root.parent, os.W_OK)):
        return root / name
    return root.with_name(f".{root.name}{name}")


def _move(staging: Path, root: Path) -> None:
    if staging.parent != root:
        if root.exists():
            root.rmdir()
        staging.rename(root)
        return
    # The vault comes last: without it the folder is no home yet.
    for entry in sorted(staging.iterdir(), key=lambda entry: entry.name == VAULT):
        entry.rename(root / entry.name)
