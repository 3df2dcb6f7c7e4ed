"""What sync asks of its cryptography; app.sync has the real one."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from app.domain.records import Scope
from app.domain.streams import Payload, Position, Stream

ChangeSetSeals = Mapping[Scope, Callable[[str, int, bytes], bytes]]
"""For each scope that this terminal writes and does not read: seals a change set of a stream under its number."""


class EntrySeal(Protocol):
    """Seals what this terminal sends, and opens what others sent."""

    def seal(self, stream: Stream, before: Position, payload: Payload) -> bytes:
        """Return the entry that follows a position.

        Raises:
            Unavailable: ``sync.no_key`` (``scope``) where this terminal has no key to write the scope with.
        """
        ...

    def check(self, stream: Stream, before: Position, entry: bytes) -> Position:
        """Verify everything but the contents and return the position behind the entry.

        Raises:
            EntryRefused: It does not verify, or does not follow that position.
        """
        ...

    def open(self, stream: Stream, before: Position, entry: bytes) -> tuple[Position, Payload]:
        """Verify an entry whole and return the position behind it and what it carries, change sets as they were sent.

        Raises:
            EntryRefused: It does not verify, or does not follow that position.
        """
        ...

    def unsealed(self, stream: Stream, payload: Payload) -> Sequence[bytes]:
        """Return an entry's change sets, those opened that a terminal sealed which does not read the scope.

        Raises:
            EntryRefused: ``unknown_key`` or ``unreadable``.
        """
        ...


class ScopeSeal(Protocol):
    """Names and encrypts, under a scope's key, what is no entry: claims, attachments, snapshots."""

    def name(self, scope: Scope, label: str) -> str:
        """Return a name of 64 hexadecimal digits that tells nothing without the key, the same on every terminal."""
        ...

    def wrap(self, scope: Scope, label: str, content: bytes) -> bytes:
        """Encrypt content, bound to its label.

        Raises:
            Unavailable: ``sync.no_key`` (``scope``).
        """
        ...

    def unwrap(self, scope: Scope, label: str, wrapped: bytes) -> bytes | None:
        """Return the content, or None where it does not open under any key of the scope, or under another label."""
        ...

    def reads(self, scope: Scope) -> bool:
        """Tell whether this terminal reads the scope at present."""
        ...

    def box(self, scope: Scope, label: str, content: bytes) -> tuple[str, bytes]:
        """Seal content to those who read a scope that this terminal does not; return its name with it.

        Raises:
            Unavailable: ``sync.no_key`` (``scope``) where the scope has no key to seal to.
        """
        ...

    def box_name(self, scope: Scope, label: str) -> str:
        """Return the name under which such content lies."""
        ...

    def unbox(self, scope: Scope, label: str, boxed: bytes) -> bytes | None:
        """Return such content, or None where it does not open."""
        ...

    def sign(self, label: str, content: bytes) -> bytes:
        """Return content with this terminal's name and signature before it."""
        ...

    def signed(
        self, label: str, content: bytes, *, former: bool = False, writes: Scope | None = None
    ) -> tuple[str, bytes] | None:
        """Return who signed and what, or None unless a known terminal did.

        Args:
            label: What the content was signed as.
            content: What ``sign`` gave.
            former: Whether a terminal that was revoked counts.
            writes: A scope that the terminal must be one to write.
        """
        ...
