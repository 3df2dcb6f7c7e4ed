"""The keys and the terminals of the branch as sync asks for them, read from the records anew when those change."""

from collections.abc import Callable, Sequence
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
    """Keys and directory, read anew as soon as a record they come from is written, here or by a merge.

    Never when they are asked for: a desk keeps a file in the midst of its transaction, where no record can be read
    in another one, and before any round of the session (``tests/sync/test_files_before_a_round.py``).
    """

    def __init__(self, store: SqlStore, terminal: Terminal) -> None:
        """Read for this terminal; what it writes in scopes that it does not read is sealed from now on."""
        self._store = store
        self._terminal_id = terminal.id
        self._read()
        store.subscribe(self._hear)

    def ring(self) -> KeyRing:
        """Return every key this terminal holds, and which each scope is written with."""
        return self._ring

    def directory(self) -> Directory:
        """Return the branch's terminals by code."""
        return self._directory

    def _hear(self, changes: Changes) -> None:
        if changes.kinds & _KINDS:
            self._read()

    def _read(self) -> None:
        with self._store.begin(None) as uow:
            keys, terminals = uow.find(ScopeKey), uow.find(Terminal)
            given = uow.find(KeyHandover, terminal_id=self._terminal_id)
        own = next(t for t in terminals if t.id == self._terminal_id)
        self._store.barred = frozenset(TRAVELLING) - frozenset(own.terminal_kind.writes)
        self._store.seals = {
            scope: _seal_of(newest(keys, scope) if holders(terminals, scope) else None, scope) for scope in own.seals
        }
        self._directory: Directory = {t.code: _known(t) for t in terminals if t.sign_public}
        self._ring = self._new_ring(keys, given)

    def _new_ring(self, keys: Sequence[ScopeKey], given: Sequence[KeyHandover]) -> KeyRing:
        secrets = self._store.secrets
        # A key whose scope was closed to this terminal is not opened again, though its box still lies here.
        mine = [key for key in keys if key.key_scope not in self._store.seals]
        opened = {key.id for key in mine}
        take_handovers(secrets, [one for one in given if one.key_id in opened], self._terminal_id)
        known = {key.id: secret_of(secrets, key, self._terminal_id) for key in mine}
        return KeyRing(
            secrets={key_id: secret for key_id, secret in known.items() if secret is not None},
            current={scope: key.id for scope in Scope if (key := newest(keys, scope))},
            publics={key.id: bytes.fromhex(key.public) for key in keys if key.public},
            naming={scope: key.id for scope in Scope if (key := oldest(keys, scope))},
        )


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
