"""What the program remembers of a person's habits: sizes, columns, the last desk. Never personal data."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings


class Memory(Protocol):
    """Keeps small texts between runs."""

    def recall(self, key: str, default: str = "") -> str:
        """Return what was kept, or the default."""
        ...

    def keep(self, key: str, value: str) -> None:
        """Keep a text."""
        ...


class SettingsMemory:
    """Kept in an INI file of the home."""

    def __init__(self, path: Path) -> None:
        """Read and write this file."""
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def recall(self, key: str, default: str = "") -> str:
        """Return what was kept, or the default."""
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def keep(self, key: str, value: str) -> None:
        """Keep a text."""
        self._settings.setValue(key, value)


class PassingMemory:
    """Kept until the program ends."""

    def __init__(self) -> None:
        """Begin empty."""
        self._kept: dict[str, str] = {}

    def recall(self, key: str, default: str = "") -> str:
        """Return what was kept, or the default."""
        return self._kept.get(key, default)

    def keep(self, key: str, value: str) -> None:
        """Keep a text."""
        self._kept[key] = value


class PersonalMemory:
    """One person's part of a memory, where several people share a terminal."""

    def __init__(self, memory: Memory, person: str) -> None:
        """Keep under a person's id."""
        self._memory, self._person = memory, person

    def recall(self, key: str, default: str = "") -> str:
        """Return what the person kept, or the default."""
        return self._memory.recall(self._own(key), default)

    def keep(self, key: str, value: str) -> None:
        """Keep a text for the person."""
        self._memory.keep(self._own(key), value)

    def _own(self, key: str) -> str:
        return f"people/{self._person}/{key}"


def to_text(state: QByteArray) -> str:
    """Turn what Qt saves of a window or header into text."""
    return bytes(state.toBase64().data()).decode("ascii")


def from_text(text: str) -> QByteArray:
    """Turn it back."""
    return QByteArray.fromBase64(text.encode("ascii"))
