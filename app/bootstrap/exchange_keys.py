"""The keys and the terminals of the branch as sync asks for them, read from the records anew when those change."""

from collections.abc import Callable
from functools import partial

from app.bootstrap.terminal_identity import secret_of, take_handovers
from app.db.store import SqlStore
from app.domain.changes import Changes
from app.domain.errors import Unavailable
from app.domain.people import Terminal
from app.domain.records import TRAVELLING, Scope
from app.domain.scope_keys import KeyHandover, ScopeKey, holders, newest, oldest
from app.domain.streams import Directory, KeyRing, KnownTerminal
from app.sync.sealed_changes import seal

_KINDS = frozenset({Terminal.kind.name, ScopeKey.kind.name, KeyHandover.kind.name})


class ExchangeKeys:
    """Keys and directory; both are kept until a record they come from is written, here or by a merge."""

    def __init__(self, store: SqlStore, terminal: Terminal) -> None:
        """Read for this terminal; what it writes in scopes that it does not read is sealed from now on."""
        self._store = store
        self._terminal_id = terminal.id
        self._ring: KeyRing | None = None
        self._directory: Directory | None = None
        self._settle_seals()
        store.subscribe(self._hear)

    def ring(self) -> KeyRing:
        """Return every key this terminal holds, and which each scope is written with."""
        if self._ring is None:
            with self._store.begin(None) as uow:
                keys, given = uow.find(ScopeKey), uow.find(KeyHandover, terminal_id=self._terminal_id)
            # A key whose scope was closed to this terminal is not opened again, though its box still lies here.
            mine = [key for key in keys if key.key_scope not in self._store.seals]
            opened = {key.id for key in mine}
            take_handovers(self._store.secrets, [one for one in given if one.key_id in opened], self._terminal_id)
            known = {key.id: secret_of(self._store.secrets, key, self._terminal_id) for key in mine}
            self._ring = KeyRing(
                secrets={key_id: secret for key_id, secret in known.items() if secret is not None},
                current={scope: key.id for scope in Scope if (key := newest(keys, scope))},
                publics={key.id: bytes.fromhex(key.public) for key in keys if key.public},
                naming={scope: key.id for scope in Scope if (key := oldest(keys, scope))},
            )
        return self._ring

    def directory(self) -> Directory:
        """Return the branch's terminals by code."""
        if self._directory is None:
            with self._store.begin(None) as uow:
                self._directory = {t.code: _known(t) for t in uow.find(Terminal) if t.sign_public}
        return self._directory

    def _hear(self, changes: Changes) -> None:
        if changes.kinds & _KINDS:
            self._ring = self._directory = None
            self._settle_seals()

    def _settle_seals(self) -> None:
        """Before anything is written, not when it is: the records cannot be read in the midst of a transaction."""
        with self._store.begin(None) as uow:
            keys, terminals = uow.find(ScopeKey), uow.find(Terminal)
        own = next(t for t in terminals if t.id == self._terminal_id)
        self._store.barred = frozenset(TRAVELLING) - frozenset(own.terminal_kind.writes)
        self._store.seals = {
            scope: _seal_of(newest(keys, scope) if holders(terminals, scope) else None, scope) for scope in own.seals
        }


def _seal_of(key: ScopeKey | None, scope: Scope) -> Callable[[str, int, bytes], bytes]:
    if key is None or not key.public:
        return partial(_refuse, scope)
    return partial(seal, bytes.fromhex(key.public), key.id)


def _refuse(scope: Scope, *_change_set: object) -> bytes:
    """Take nothing that no terminal could read.

    Raises:
        Unavailable: ``sync.no_reader`` (``scope``).
    """
    raise Unavailable("sync.no_reader", scope=scope.value)


def _known(terminal: Terminal) -> KnownTerminal:
    return KnownTerminal(
        code=terminal.code,
        sign_public=bytes.fromhex(terminal.sign_public),
        writes=frozenset(terminal.terminal_kind.writes),
        revoked=terminal.revoked_at is not None,
        ends={end.scope: end.n for end in terminal.ends},
    )
