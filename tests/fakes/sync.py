"""A branch of terminals that sync: an engine in memory, journals in memory, and the real seals."""

import hashlib
import os
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import Conflict, Unavailable
from app.domain.records import SEALABLE, TRAVELLING, Scope
from app.domain.streams import KeyRing, KnownTerminal
from app.security.terminal_keys import sealing_public
from app.services.sync import AppliedReport, JournalEntry, Missing
from app.services.sync_memory import MemoryKeeper
from app.services.sync_round import SyncPlace
from app.services.syncing import SyncEngine
from app.sync.scope_seal import ScopeContents
from app.sync.sealed import SealedEntries

AT = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
SCOPES = TRAVELLING


class MemoryEngine:
    """An engine in memory, which can be away, emptied, set back and tampered with."""

    def __init__(self):
        self.entries, self.claims, self.blobs, self.snapshots, self.pruned = {}, {}, {}, {}, {}
        self.away = False
        self.news = False

    def heads(self, prefix):
        self._answer()
        streams = (stream for stream in self.entries if stream.startswith(prefix))
        heads = {stream: max(self.entries[stream], default=self.pruned.get(stream, 0)) for stream in streams}
        return {stream: n for stream, n in heads.items() if n}

    def append(self, stream, n, entry):
        self._answer()
        if self.entries.setdefault(stream, {}).setdefault(n, entry) != entry:
            raise Conflict("sync.number_taken", stream=stream, n=n)
        self.news = True

    def read(self, stream, after, limit):
        self._answer()
        found = []
        while len(found) < limit and (entry := self.entries.get(stream, {}).get(after + len(found) + 1)):
            found.append(entry)
        return found

    def prune(self, stream, through):
        self.pruned[stream] = max(self.entries[stream], default=0)
        self.entries[stream] = {n: entry for n, entry in self.entries[stream].items() if n > through}

    def claim(self, key, value):
        self._answer()
        return self.claims.setdefault(key, value)

    def release(self, key, value):
        self._answer()
        if self.claims.get(key) == value:
            del self.claims[key]

    def put_blob(self, name, content):
        self._answer()
        self.blobs.setdefault(name, content)

    def get_blob(self, name):
        self._answer()
        return self.blobs.get(name)

    def put_snapshot(self, name, mark, content, drop=()):
        for blob in drop:
            self.blobs.pop(blob, None)
        self.snapshots.setdefault(name, {})[mark] = content

    def get_snapshot(self, name):
        kept = self.snapshots.get(name)
        return kept[max(kept)] if kept else None

    def wait(self, prefix, timeout):
        self._answer()
        news, self.news = self.news, False
        return news

    def close(self):
        self.news = False

    def stream(self, name):
        """Return the entries of ``scope/terminal``, to be tampered with."""
        return next(kept for stream, kept in self.entries.items() if stream.endswith(f"/{name}"))

    def _answer(self):
        if self.away:
            raise Unavailable("sync.unreachable", address="memory", reason="away")


class MemoryJournal:
    """Change sets of texts, each with what it depends on; ``merged_texts`` is the state they make."""

    def __init__(self, code):
        self.code = code
        self.written = {scope: [] for scope in SCOPES}
        self.applied, self.texts, self.witnesses = {}, {}, {}

    def write(self, scope, text):
        change_set = msgspec.msgpack.encode((dict(self.applied), text))
        self.written[scope].append(change_set)
        self.texts[f"{scope.value}/{self.code}", len(self.written[scope])] = text

    def own(self, scope, after, limit):
        kept = self.written[scope][after : after + limit]
        return [JournalEntry(n, n << 16, change_set) for n, change_set in enumerate(kept, after + 1)]

    def last(self, scope):
        return len(self.written[scope])

    def merged(self):
        return self.applied

    def apply(self, batch):
        applied, waiting, changes = {}, {}, 0
        todo = sorted(batch, key=lambda entry: (entry.stream, entry.n))
        before = -1
        while changes > before:
            before = changes
            for entry in todo:
                if self._is_next(entry) and not self._lacks(entry):
                    self.texts[entry.stream, entry.n] = msgspec.msgpack.decode(entry.change_set)[1]
                    self.applied[entry.stream] = applied[entry.stream] = entry.n
                    changes += 1
        for entry in todo:
            if self._is_next(entry):
                waiting[entry.stream] = self._lacks(entry)
        return AppliedReport(applied=applied, waiting=waiting, changes=changes)

    def acknowledged(self):
        return {}

    def audit_head(self):
        return len(self.texts), self.code.encode() * 16

    def witness(self, heads):
        return [told for told in heads if self.witnesses.setdefault(told[:2], told.head) != told.head]

    def snapshot(self, scope):
        for (stream, n), text in sorted(self.texts.items()):
            if stream.startswith(scope.value):
                yield msgspec.msgpack.encode((stream, n, text))

    def restore(self, scope, pieces):
        for stream, n, text in [msgspec.msgpack.decode(piece) for piece in pieces]:
            self.texts[stream, n] = text
            if not stream.endswith(f"/{self.code}"):
                self.applied[stream] = max(n, self.applied.get(stream, 0))

    def _is_next(self, entry):
        return entry.n == self.applied.get(entry.stream, 0) + 1

    def _lacks(self, entry):
        needed = msgspec.msgpack.decode(entry.change_set)[0]
        for stream, n in needed.items():
            if not stream.endswith(f"/{self.code}") and self.applied.get(stream, 0) < n:
                return Missing(stream, n)
        return None


def made_from(seed, name):
    """Return 32 bytes that processes of one test agree on."""
    return hashlib.sha256(f"{seed} {name}".encode()).digest()


class Secrets:
    """Keeps small secrets in memory."""

    def __init__(self):
        self.kept = {}

    def get(self, name):
        return self.kept.get(name)

    def put(self, name, content):
        self.kept[name] = content


class Terminal:
    """One terminal: its keys, its journal, its sync."""

    def __init__(self, branch, code, reads):
        self.branch, self.code, self.reads = branch, code, reads
        self.private = Ed25519PrivateKey.from_private_bytes(made_from(branch.seed, code))
        self.journal, self.secrets = MemoryJournal(code), Secrets()
        self.alarms = []
        self.now = AT
        self.restart()

    def restart(self):
        """Begin anew with what is kept."""
        self.entries = SealedEntries(self.private.sign, self.ring, lambda: self.branch.directory)
        self.seal = ScopeContents(self.code, self.private.sign, self.ring, lambda: self.branch.directory)
        self.place = SyncPlace(
            branch=self.branch.name, terminal=self.code, backend=self.branch.engine, journal=self.journal,
            entries=self.entries, seal=self.seal, ring=self.ring, keeper=MemoryKeeper(self.secrets),
            clock=lambda: self.now, alarm=lambda what, details: self.alarms.append((what, dict(details))),
        )  # fmt: skip
        self.sync = SyncEngine(self.place, chance=lambda: 1.0)

    def ring(self):
        held = {key_id: secret for scope, key_id, secret in self.branch.keys if scope in self.reads}
        return KeyRing(
            secrets=held,
            current={scope: key_id for scope, key_id, _secret in self.branch.keys},
            publics={key_id: sealing_public(s) for scope, key_id, s in self.branch.keys if scope in SEALABLE},
            naming={scope: key_id for scope, key_id, _secret in reversed(self.branch.keys)},
        )

    def known(self):
        return KnownTerminal(self.code, self.private.public_key().public_bytes_raw(), frozenset(SCOPES))

    def write(self, text, scope=Scope.CLIENT):
        self.journal.write(scope, text)

    def round(self):
        return self.sync.sync()


class SyncingBranch:
    """An engine, keys for every scope, and terminals that know each other."""

    def __init__(self, *codes, engine=None, seed="branch", name="0123"):
        self.seed, self.name = seed, name
        self.engine = MemoryEngine() if engine is None else engine
        self.keys = [(scope, UUID(int=number), made_from(seed, scope.value)) for number, scope in enumerate(SCOPES, 1)]
        self.directory, self.terminals = {}, {}
        for code in codes:
            self.enrol(code)

    def enrol(self, code, reads=SCOPES):
        self.terminals[code] = Terminal(self, code, reads)
        self.directory[code] = self.terminals[code].known()
        return self.terminals[code]

    def revoke(self, code, **ends):
        self.directory[code] = replace(self.directory[code], revoked=True, ends={Scope(s): n for s, n in ends.items()})

    def rotate(self, scope):
        self.keys.append((scope, uuid4(), os.urandom(32)))

    def exchange(self, rounds=2):
        for _ in range(rounds):
            for terminal in self.terminals.values():
                terminal.round()

    def texts(self):
        return [terminal.journal.texts for terminal in self.terminals.values()]
