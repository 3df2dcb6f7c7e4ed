"""Joining a branch: the answer to a request is opened, and a home is made of it, whole or not at all."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.bootstrap.colleagues import adopt_staff
from app.bootstrap.creation import AUTHORITY_SECRET, TERMINAL_SECRET
from app.bootstrap.exchange_settings import keep_address
from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import new_id, utc_now
from app.bootstrap.recovery_sheets import CodeSheet, save_recovery_code
from app.bootstrap.requesting import Requested, forget_request
from app.bootstrap.terminal_identity import keep_keys, keep_secrets
from app.db.meta import Ownership
from app.db.opening import create_store
from app.db.store import SqlStore
from app.domain.enrolment import Welcome
from app.domain.errors import RuleViolation, Unavailable
from app.domain.events import Event
from app.domain.people import Terminal
from app.domain.records import Scope
from app.security.durable_file import disk_fault
from app.security.enrolment import open_welcome, same_code, welcome_code
from app.security.new_vault import create_bare_vault
from app.security.sign_in_record import SignInRecord
from app.security.vault_file import NAME as VAULT
from app.security.vault_file import HomeLabel
from app.services.ports import Clock
from app.services.sync_memory import Memory, MemoryKeeper, Witness

_MAKING = ".making-"


@dataclass(frozen=True, slots=True)
class Joined:
    """A terminal that has joined its branch."""

    welcome: Welcome
    answer_code: str
    """To be compared with what the approving terminal shows."""
    recovery_code: str
    """This home's own; shown once, stored nowhere."""
    at: datetime


Keep = Callable[[Joined], None]
Begin = Callable[[SqlStore, HomePaths], object]


def join(
    paths: HomePaths,
    waiting: Requested,
    box: bytes,
    code: str = "",
    *,
    clock: Clock | None = None,
    keep: Keep | None = None,
    begin: Begin | None = None,
) -> Joined:
    """Make a home of the answer to a request: built aside, moved to its place last.

    Args:
        paths: Where the request was made.
        waiting: The request with its keys.
        box: The welcome, as it came.
        code: The answer's short code as whoever approved reads it; empty where it will be compared afterwards.
        clock: The present instant.
        keep: Called before the home takes its place; where it fails, no home is made.
        begin: Called with the open store before anybody gets a slot, to exchange for the first time.

    Raises:
        RuleViolation: ``enrolment.bad_welcome``, or ``enrolment.answer_differs``.
        Unavailable: ``home.exists``, ``snapshot.unreadable`` or a disk fault.
    """
    now, (welcome, answer) = (clock or utc_now)(), _opened(waiting, box, code)
    _require_free(paths)
    staging = HomePaths(paths.root / f"{_MAKING}{os.getpid()}")
    try:
        staging.root.mkdir(mode=0o700)
        joined = Joined(welcome, answer, _build(staging, waiting, welcome, now, begin), now)
        if keep is not None:
            keep(joined)
        _move(staging.root, paths.root)
    except OSError as error:
        raise disk_fault(error, paths.root) from error
    finally:
        shutil.rmtree(staging.root, ignore_errors=True)
    forget_request(paths)
    return joined


def _require_free(paths: HomePaths) -> None:
    if paths.vault.exists() or paths.database.exists():
        raise Unavailable("home.exists", path=str(paths.root))


def _opened(waiting: Requested, box: bytes, code: str) -> tuple[Welcome, str]:
    welcome = open_welcome(box, waiting.request, waiting.keys)
    answer = welcome_code(waiting.request, welcome.authority_pem)
    if code.strip() and not same_code(code, answer):
        raise RuleViolation("enrolment.answer_differs", "code")
    return welcome, answer


def _build(paths: HomePaths, waiting: Requested, welcome: Welcome, now: datetime, begin: Begin | None) -> str:
    """Build the home aside and return its recovery code; who may sign in stands in what the welcome brings."""
    vault_id = new_id()
    label = HomeLabel(welcome.branch_code, welcome.branch_name, welcome.terminal_code, welcome.demo)
    vault = create_bare_vault(paths.vault, vault_id, label, now)
    ownership = Ownership(vault_id, welcome.branch_code, welcome.terminal_code)
    try:
        key = bytes(vault.unlocked.database_key)
        store = create_store(paths.database, key, ownership=ownership, clock=lambda: now, ids=new_id)
        with closing(store):
            _fill(store, waiting, welcome)
            if begin is not None:
                begin(store, paths)
            adopt_staff(vault.unlocked, store)
    finally:
        vault.unlocked.lock()
    SignInRecord.begin(paths.root, now)
    paths.authority.write_text(welcome.authority_pem, encoding="ascii")
    return vault.recovery_code


def _fill(store: SqlStore, waiting: Requested, welcome: Welcome) -> None:
    store.exchange.restore(Scope.REFERENCE, welcome.reference)
    MemoryKeeper(store.secrets).save(_memory(welcome))
    keep_keys(store.secrets, waiting.keys)
    keep_secrets(store.secrets, {key.key_id: key.secret for key in welcome.keys})
    store.secrets.put(TERMINAL_SECRET, waiting.seal_private)
    if welcome.authority_private:
        store.secrets.put(AUTHORITY_SECRET, welcome.authority_private)
    keep_address(store.secrets, waiting.engine)
    with store.begin(None) as uow:
        uow.get(Terminal, welcome.terminal_id)
        uow.record(
            Event(action="terminal:device:joined", subject_kind=Terminal.kind.name, subject_id=welcome.terminal_id)
        )
        uow.commit()


def _memory(welcome: Welcome) -> Memory:
    """Return what the new terminal remembers of an engine it has not met: its life, and how far others had come.

    The reference scope stands as the approving terminal had it. Of the other scopes nothing is here yet; what that
    terminal has seen of them is taken as its word, so that an engine which shows less is named.
    """
    life = welcome.engine
    reference = {name: to for name, to in life.positions.items() if name.startswith(Scope.REFERENCE.value)}
    promised = {
        name: Witness(n, digest, "")
        for name, (n, digest, _last) in life.positions.items()
        if name not in reference and n
    }
    return Memory(epoch=life.epoch, epoch_claim=life.claim, positions=reference, promised=promised)


def _move(staging: Path, root: Path) -> None:
    # The vault comes last: without it the folder is no home yet.
    for entry in sorted(staging.iterdir(), key=lambda entry: entry.name == VAULT):
        entry.rename(root / entry.name)


def save_joined_sheet(joined: Joined, file: Path, language: str) -> None:
    """Save the recovery code of a terminal that joined, as ``creation.save_recovery_sheet`` does."""
    welcome = joined.welcome
    label = (welcome.branch_name, welcome.branch_code, welcome.terminal_code)
    save_recovery_code(CodeSheet(*label, joined.recovery_code, joined.at), file, language)
