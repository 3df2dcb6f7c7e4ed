"""This terminal's own keys and the branch's first scope keys: made with a branch, or when an older home is opened."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.bootstrap.identifiers import new_id
from app.db.secrets import SqlSecrets
from app.db.store import SqlStore
from app.domain.events import Event
from app.domain.people import Terminal
from app.domain.records import SEALABLE, TRAVELLING, Scope
from app.domain.scope_keys import KeyBox, KeyHandover, ScopeKey, holders
from app.security.terminal_keys import TerminalKeys, new_secret, open_secret, seal_secret, sealing_public
from app.services.ports import UnitOfWork

SIGN_SECRET = "sync-sign-key"  # noqa: S105 - the name under which the key is kept
BOX_SECRET = "sync-box-key"  # noqa: S105 - the name under which the key is kept


def keys_of(secrets: SqlSecrets) -> TerminalKeys:
    """Return this terminal's keys; a terminal that has none is given them."""
    made = TerminalKeys.make()
    return TerminalKeys(
        secrets.get_or_make(SIGN_SECRET, made.sign_private), secrets.get_or_make(BOX_SECRET, made.box_private)
    )


def keep_keys(secrets: SqlSecrets, keys: TerminalKeys) -> None:
    """Keep the keys that an enrolment made."""
    secrets.put(SIGN_SECRET, keys.sign_private)
    secrets.put(BOX_SECRET, keys.box_private)


def secret_name(key_id: UUID) -> str:
    """Return the name under which a scope key's secret is kept."""
    return f"scope-key/{key_id}"


def with_keys(terminal: Terminal, keys: TerminalKeys, at: datetime) -> Terminal:
    """Return the terminal's record with its public halves in it."""
    return replace(
        terminal,
        sign_public=keys.sign_public.hex(),
        box_public=keys.box_public.hex(),
        enrolled_at=terminal.enrolled_at or at,
    )


def issue(terminals: Sequence[Terminal], scope: Scope, by: UUID, at: datetime) -> tuple[ScopeKey, bytes]:
    """Make a key for a scope, sealed to every terminal that may read it; return it with its secret."""
    secret, key_id = new_secret(), new_id()
    boxes = tuple(
        KeyBox(t.id, seal_secret(secret, key_id, t.id, bytes.fromhex(t.box_public)).hex())
        for t in holders(terminals, scope)
    )
    public = sealing_public(secret).hex() if scope in SEALABLE else ""
    return ScopeKey(id=key_id, key_scope=scope, public=public, boxes=boxes, issued_at=at, issued_by=by), secret


def found_keys(uow: UnitOfWork, terminal: Terminal, at: datetime) -> Mapping[UUID, bytes]:
    """Issue the first key of every scope in a branch of one terminal; return the secrets, to be kept."""
    made = [issue((terminal,), scope, terminal.id, at) for scope in TRAVELLING]
    for key, _secret in made:
        uow.add(key)
    return {key.id: secret for key, secret in made}


def keep_secrets(secrets: SqlSecrets, made: Mapping[UUID, bytes]) -> None:
    """Keep scope secrets under their keys' ids."""
    for key_id, secret in made.items():
        secrets.put(secret_name(key_id), secret)


def handed(key_id: UUID, secret: bytes, to: Terminal, at: datetime) -> KeyHandover:
    """Return a key's secret sealed to a terminal that its scope was opened to later."""
    box = seal_secret(secret, key_id, to.id, bytes.fromhex(to.box_public)).hex()
    return KeyHandover(id=new_id(), key_id=key_id, terminal_id=to.id, box=box, given_at=at)


def take_handovers(secrets: SqlSecrets, handovers: Iterable[KeyHandover], terminal_id: UUID) -> None:
    """Keep the secrets of keys that were given to this terminal later."""
    private = secrets.get(BOX_SECRET)
    for one in handovers:
        if one.terminal_id == terminal_id and private is not None and secrets.get(secret_name(one.key_id)) is None:
            opened = open_secret(bytes.fromhex(one.box), one.key_id, terminal_id, private)
            if opened is not None:
                secrets.put(secret_name(one.key_id), opened)


def settle_identity(store: SqlStore, secrets: SqlSecrets, terminal: Terminal) -> Terminal:
    """Give a home from before sync its keys, on its first opening; return the terminal as it stands then.

    One from before there was a restricted scope is given that scope's key, where it is to read it.
    """
    if terminal.sign_public:
        if terminal.restricted:
            _settle_restricted(store, secrets, terminal)
        return terminal
    now = store.clock()
    keys = keys_of(secrets)
    with store.begin(None) as uow:
        settled = uow.save(with_keys(uow.get(Terminal, terminal.id), keys, now))
        made = found_keys(uow, settled, now)
        uow.record(Event(action="terminal:keys:made", subject_kind=Terminal.kind.name, subject_id=settled.id))
        uow.commit()
    # Should the program stop before this, the boxes still give them.
    keep_secrets(secrets, made)
    return settled


def _settle_restricted(store: SqlStore, secrets: SqlSecrets, terminal: Terminal) -> None:
    with store.begin(None) as uow:
        if any(key.key_scope is Scope.RESTRICTED for key in uow.find(ScopeKey)):
            return
        key, secret = issue(uow.find(Terminal), Scope.RESTRICTED, terminal.id, store.clock())
        uow.add(key)
        uow.commit()
    keep_secrets(secrets, {key.id: secret})


def secret_of(secrets: SqlSecrets, key: ScopeKey, terminal_id: UUID) -> bytes | None:
    """Return a scope key's secret: kept already, or from this terminal's box; None where it is kept from us."""
    kept = secrets.get(secret_name(key.id))
    box = key.box_for(terminal_id)
    if kept is not None or box is None:
        return kept
    private = secrets.get(BOX_SECRET)
    opened = None if private is None else open_secret(bytes.fromhex(box.box), key.id, terminal_id, private)
    if opened is not None:
        secrets.put(secret_name(key.id), opened)
    return opened
