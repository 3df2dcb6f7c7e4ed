"""Keys that belong to this terminal, kept inside the encrypted database."""

from app.db.reading import Reading


class SqlSecrets:
    """Secrets by name; a name keeps what it was first given."""

    def __init__(self, reading: Reading) -> None:
        """Keep secrets through the store's connection."""
        self._reading = reading

    def get(self, name: str) -> bytes | None:
        """Return the secret, or None."""
        with self._reading() as driver:
            found = driver.execute("SELECT content FROM secrets WHERE name = ?", (name,)).fetchone()
        return bytes(found[0]) if found else None

    def put(self, name: str, content: bytes) -> None:
        """Keep the secret in place of the former one, durably."""
        with self._reading() as driver:
            driver.execute("INSERT OR REPLACE INTO secrets (name, content) VALUES (?, ?)", (name, content))

    def get_or_make(self, name: str, made: bytes) -> bytes:
        """Return the secret; where there is none, keep the one that was made for it first."""
        with self._reading() as driver:
            driver.execute("INSERT OR IGNORE INTO secrets (name, content) VALUES (?, ?)", (name, made))
            return bytes(driver.execute("SELECT content FROM secrets WHERE name = ?", (name,)).fetchone()[0])

    def names(self, prefix: str) -> tuple[str, ...]:
        """Return the names that begin so, in order."""
        with self._reading() as driver:
            found = driver.execute(
                "SELECT name FROM secrets WHERE substr(name, 1, ?) = ? ORDER BY name", (len(prefix), prefix)
            )
            return tuple(name for (name,) in found.fetchall())

    def forget(self, name: str) -> None:
        """Remove the secret; one that is not there does no harm."""
        with self._reading() as driver:
            driver.execute("DELETE FROM secrets WHERE name = ?", (name,))
