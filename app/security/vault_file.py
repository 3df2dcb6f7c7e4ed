"""The vault file: what it holds, read and written; readable JSON and nothing that needs a cryptographic library.

Every part carries a check of its own, so that damage is named by part before anybody is asked for a password. The
checks find accidents, not attackers: a change made on purpose is found by the seal, once the key is open (``vault``).
"""

import hashlib
import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from app.domain.errors import Unavailable
from app.domain.staff_keys import StaffKeys
from app.security.durable_file import disk_fault, write_durably

FORMAT: Final = "guitai-vault"
VERSION: Final = 1
NAME: Final = "vault.json"
_LARGEST: Final = 64 * 1024 * 1024

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class HomeLabel:
    """What the sign-in page may say before anything is open."""

    branch_code: str
    branch_name: str
    terminal_code: str
    demo: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """The database key, sealed to one public key; ``pending`` holds the next key while a rotation is under way."""

    public: bytes
    box: bytes
    pending: bytes | None = None


@dataclass(frozen=True, slots=True)
class VaultPerson:
    """A member of staff who may open this terminal."""

    staff_id: UUID
    login: str
    name: str
    keys: StaffKeys
    slot: Slot


@dataclass(frozen=True, slots=True)
class VaultDocument:
    """The whole vault file."""

    vault_id: UUID
    created_at: datetime
    home: HomeLabel
    people: tuple[VaultPerson, ...]
    recovery: Slot
    device: Slot | None = None
    device_made_at: datetime | None = None
    generation: int = 1
    """Which database key this is: raised by every finished rotation."""
    seal: bytes = b""
    """HMAC-SHA256 over everything else, under a key derived from the database key."""

    @property
    def rotating(self) -> bool:
        """Say whether a key rotation was begun and not finished."""
        return self.recovery.pending is not None

    def sealed_content(self) -> bytes:
        """Return the bytes the seal covers."""
        return _canonical(_to_plain(replace(self, seal=b"")))


def vault_path(home: Path) -> Path:
    """Return where the home's vault lies."""
    return home / NAME


def backup_path(path: Path) -> Path:
    """Return where the vault's second copy lies."""
    return path.with_name(f"{path.name}.bak")


def read_vault(path: Path) -> VaultDocument:
    """Read a vault file.

    Raises:
        Unavailable: ``vault.missing`` (``path``, ``backup``: whether the copy is whole), ``vault.damaged`` (also
            ``part``), ``vault.newer`` (``version``, ``known``), or a disk fault.
    """
    try:
        raw = _bytes_of(path)
    except FileNotFoundError as error:
        raise Unavailable("vault.missing", path=str(path), backup=backup_is_whole(path)) from error
    except OSError as error:
        raise disk_fault(error, path) from error
    try:
        return parse_vault(raw)
    except _DamagedPart as damage:
        raise Unavailable("vault.damaged", path=str(path), part=damage.part, backup=backup_is_whole(path)) from damage


def backup_is_whole(path: Path) -> bool:
    """Say whether the vault's second copy can be read."""
    try:
        parse_vault(_bytes_of(backup_path(path)))
    except (OSError, _DamagedPart, Unavailable):
        return False
    return True


def restore_backup(path: Path) -> VaultDocument:
    """Put the second copy in place of a damaged or missing vault; what was there is kept as ``vault.json.damaged``.

    Raises:
        Unavailable: ``vault.no_backup`` when there is no whole copy, or a disk fault. Nothing has changed then.
    """
    if not backup_is_whole(path):
        raise Unavailable("vault.no_backup", path=str(backup_path(path)))
    try:
        content = _bytes_of(backup_path(path))
        damaged = [(path.with_name(f"{path.name}.damaged"), path.read_bytes())] if path.exists() else []
    except OSError as error:
        raise disk_fault(error, path) from error
    write_durably(*damaged, (path, content))
    return read_vault(path)


def write_vault(path: Path, document: VaultDocument) -> None:
    """Write the vault and its second copy.

    The copy holds the present state, not the one before, and takes its place first: an older copy would still open with
    a password that was changed, or for a person who was removed.

    Raises:
        Unavailable: A disk fault; both files are as they were.
    """
    content = render_vault(document)
    write_durably((backup_path(path), content), (path, content))


def render_vault(document: VaultDocument) -> bytes:
    """Write the document as indented JSON with a check in every part."""
    plain = _to_plain(document)
    for _part, section in _sections(plain):
        section["check"] = _check(section)
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


def parse_vault(raw: bytes) -> VaultDocument:
    """Read what ``render_vault`` wrote; raises a damaged part, or Unavailable ``vault.newer``."""
    try:
        plain = json.loads(raw)
        sections = _sections(plain)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _DamagedPart("file") from error
    for part, section in sections:
        _require_whole(part, section)
    try:
        return _from_plain(plain)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _DamagedPart("content") from error


class _DamagedPart(Exception):
    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


def _bytes_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST)


def _require_whole(part: str, section: Any) -> None:  # noqa: ANN401 - parsed JSON may be anything
    if not isinstance(section, dict) or section.get("check") != _check(section):
        raise _DamagedPart(part)
    if part == "head" and (section["format"] != FORMAT or type(section["version"]) is not int):
        raise _DamagedPart(part)
    if part == "head" and section["version"] > VERSION:
        raise Unavailable("vault.newer", version=section["version"], known=VERSION)


def _sections(plain: Plain) -> list[tuple[str, Any]]:
    """Name the parts; the head comes first, and its check is made the same way in every future version."""
    people = [(f"person {place}", person) for place, person in enumerate(plain.get("people", ()), start=1)]
    rest = [(name, plain[name]) for name in ("recovery", "device", "seal") if plain.get(name) is not None]
    return [("head", plain["head"]), *people, *rest]


def _canonical(plain: Plain) -> bytes:
    return json.dumps(plain, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()


def _check(section: Plain) -> str:
    content = {key: value for key, value in section.items() if key != "check"}
    return hashlib.sha256(_canonical(content)).hexdigest()[:16]


def _to_plain(document: VaultDocument) -> Plain:
    device = None
    if document.device is not None and document.device_made_at is not None:
        device = {"made_at": document.device_made_at.isoformat(), **_slot_plain(document.device)}
    return {
        "head": {
            "format": FORMAT,
            "version": VERSION,
            "vault_id": str(document.vault_id),
            "created_at": document.created_at.isoformat(),
            "generation": document.generation,
            "branch_code": document.home.branch_code,
            "branch_name": document.home.branch_name,
            "terminal_code": document.home.terminal_code,
            "demo": document.home.demo,
            "people": len(document.people),
        },
        "people": [_person_plain(person) for person in document.people],
        "recovery": _slot_plain(document.recovery),
        "device": device,
        "seal": {"hmac_sha256": _text(document.seal)},
    }


def _from_plain(plain: Plain) -> VaultDocument:
    head = plain["head"]
    people = tuple(_person(person) for person in plain["people"])
    if len(people) != head["people"]:
        raise _DamagedPart("people")
    device = plain["device"]
    return VaultDocument(
        vault_id=UUID(head["vault_id"]),
        created_at=datetime.fromisoformat(head["created_at"]),
        home=HomeLabel(head["branch_code"], head["branch_name"], head["terminal_code"], head["demo"]),
        people=people,
        recovery=_slot(plain["recovery"]),
        device=None if device is None else _slot(device),
        device_made_at=None if device is None else datetime.fromisoformat(device["made_at"]),
        generation=head["generation"],
        seal=_raw(plain["seal"]["hmac_sha256"]),
    )


def _person_plain(person: VaultPerson) -> Plain:
    return {
        "staff_id": str(person.staff_id),
        "login": person.login,
        "name": person.name,
        "keys": person.keys.to_plain(),
        **_slot_plain(person.slot),
    }


def _person(plain: Plain) -> VaultPerson:
    keys = StaffKeys.from_plain(plain["keys"])
    return VaultPerson(UUID(plain["staff_id"]), plain["login"], plain["name"], keys, _slot(plain))


def _slot_plain(slot: Slot) -> Plain:
    pending = {} if slot.pending is None else {"pending": _text(slot.pending)}
    return {"public": _text(slot.public), "box": _text(slot.box), **pending}


def _slot(plain: Plain) -> Slot:
    pending = plain.get("pending")
    return Slot(_raw(plain["public"]), _raw(plain["box"]), None if pending is None else _raw(pending))


def _text(raw: bytes) -> str:
    return b64encode(raw).decode("ascii")


def _raw(text: str) -> bytes:
    return b64decode(text, validate=True)
