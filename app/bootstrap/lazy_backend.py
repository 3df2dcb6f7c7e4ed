"""The engine of a home, opened when it is first asked for something, and again after it could not be."""

from collections.abc import Callable, Mapping, Sequence

from app.domain.errors import Unavailable
from app.services.sync_ports import SyncBackend
from app.sync.backends import open_backend


class LazyBackend:
    """A backend whose address may change while the home is open."""

    def __init__(self, address: Callable[[], str]) -> None:
        """Ask for the address anew each time."""
        self._wanted = address
        self._opened: SyncBackend | None = None
        self._address = ""

    def heads(self, prefix: str) -> Mapping[str, int]:
        """Ask the engine."""
        return self._engine().heads(prefix)

    def append(self, stream: str, n: int, entry: bytes) -> None:
        """Ask the engine."""
        self._engine().append(stream, n, entry)

    def read(self, stream: str, after: int, limit: int) -> Sequence[bytes]:
        """Ask the engine."""
        return self._engine().read(stream, after, limit)

    def prune(self, stream: str, through: int) -> None:
        """Ask the engine."""
        self._engine().prune(stream, through)

    def claim(self, key: str, value: bytes) -> bytes:
        """Ask the engine."""
        return self._engine().claim(key, value)

    def release(self, key: str, value: bytes) -> None:
        """Ask the engine."""
        self._engine().release(key, value)

    def put_blob(self, name: str, content: bytes) -> None:
        """Ask the engine."""
        self._engine().put_blob(name, content)

    def get_blob(self, name: str) -> bytes | None:
        """Ask the engine."""
        return self._engine().get_blob(name)

    def put_snapshot(self, name: str, mark: int, content: bytes, drop: Sequence[str] = ()) -> None:
        """Ask the engine."""
        self._engine().put_snapshot(name, mark, content, drop)

    def get_snapshot(self, name: str) -> bytes | None:
        """Ask the engine."""
        return self._engine().get_snapshot(name)

    def wait(self, prefix: str, timeout: float) -> bool:
        """Ask the engine."""
        return self._engine().wait(prefix, timeout)

    def close(self) -> None:
        """Let go of the engine; the next call opens it again."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    def _engine(self) -> SyncBackend:
        address = self._wanted()
        if not address:
            raise Unavailable("sync.alone")
        if self._opened is None or address != self._address:
            self.close()
            self._opened, self._address = open_backend(address), address
        return self._opened
