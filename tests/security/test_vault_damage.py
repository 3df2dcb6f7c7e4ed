"""Whatever happens to the file: a name for it, and nothing changed on disk."""

import json
import random

import pytest

from app.domain.errors import Unavailable
from app.security.spare_slots import enrol_device
from app.security.vault import Vault
from app.security.vault_file import (
    backup_path,
    parse_vault,
    read_vault,
    render_vault,
    restore_backup,
    write_vault,
)
from tests.fakes.cheap_keys import CHEAP, LIN_PASSWORD, NOW
from tests.fakes.keyrings import MemoryKeyring


def files(path):
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def refusal(path):
    before = files(path)
    with pytest.raises(Unavailable) as caught:
        Vault.load(path, CHEAP)
    assert files(path) == before
    return caught.value


def outcome(path):
    try:
        read_vault(path)
    except Unavailable as error:
        return error.code, error.params["part"]
    return "", ""


def rewritten(path, change):
    """Change the file on purpose, checks and all, as somebody with an editor and patience could."""
    path.write_bytes(render_vault(change(read_vault(path))))


def test_every_single_changed_byte_is_found_before_anybody_signs_in(vault):
    enrol_device(vault.unlock("lin", LIN_PASSWORD), MemoryKeyring(), NOW)
    whole = vault.path.read_bytes()
    parts = set()
    for place in range(len(whole)):
        changed = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        vault.path.write_bytes(changed)
        code, part = outcome(vault.path)
        # White space may change without harm: then the vault reads as before.
        assert code == "vault.damaged" if part else parse_vault(changed) == parse_vault(whole)
        parts.add(part)
    assert parts >= {"file", "head", "person 1", "recovery", "device", "seal"}


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("head", '"branch_code": "GZ01"'),
        ("person 1", '"login": "lin"'),
        ("recovery", '"recovery": {\n  "public": "'),
        ("seal", '"hmac_sha256": "'),
    ],
)
def test_damage_is_named_by_the_part_it_is_in(vault, part, text):
    raw = vault.path.read_text()
    assert text in raw
    vault.path.write_text(raw.replace(text, text[:-1] + "x" + text[-1:] if text[-1] != '"' else text + "AAAA"))
    if part in {"head", "person 1"}:
        vault.path.write_text(raw.replace(text, text[:-1] + 'x"'))
    error = refusal(vault.path)
    assert (error.code, error.params["part"], error.params["backup"]) == ("vault.damaged", part, True)


def test_a_file_cut_short_anywhere_is_damaged(vault):
    whole = vault.path.read_bytes()
    for length in random.Random(7).sample(range(len(whole) - 1), 60):
        vault.path.write_bytes(whole[:length])
        assert refusal(vault.path).code == "vault.damaged"


@pytest.mark.parametrize("raw", [b"", b"\x00" * 4096, b"[]", b"{}", b"null", b"7", b"[" * 100_000, b"\xff\xfe"])
def test_what_is_no_vault_at_all_is_damaged(vault, raw):
    vault.path.write_bytes(raw)
    assert refusal(vault.path).params["part"] == "file"


def test_a_missing_vault_says_whether_its_copy_is_whole(vault):
    vault.path.unlink()
    assert refusal(vault.path).params["backup"] is True
    backup_path(vault.path).unlink()
    error = refusal(vault.path)
    assert (error.code, error.params["backup"]) == ("vault.missing", False)


def test_a_vault_of_a_newer_program_is_named_as_such(vault, monkeypatch):
    monkeypatch.setattr("app.security.vault_file.VERSION", 2)
    write_vault(vault.path, vault.document)
    monkeypatch.undo()
    error = refusal(vault.path)
    assert (error.code, error.params) == ("vault.newer", {"version": 2, "known": 1})


def test_the_copy_takes_the_place_of_a_damaged_vault_which_is_kept(vault):
    vault.path.write_bytes(b"{")
    restore_backup(vault.path)
    assert Vault.load(vault.path, CHEAP).unlock("lin", LIN_PASSWORD)
    assert vault.path.with_name("vault.json.damaged").read_bytes() == b"{"


def test_without_a_whole_copy_nothing_is_restored(vault):
    vault.path.write_bytes(b"{")
    backup_path(vault.path).write_bytes(b"}")
    before = files(vault.path)
    with pytest.raises(Unavailable, match=r"vault\.no_backup"):
        restore_backup(vault.path)
    assert files(vault.path) == before


def test_a_slot_for_a_stranger_is_found_by_the_seal(vault):
    raw = json.loads(vault.path.read_bytes())
    assert len(raw["people"]) == 1

    def change(document):
        from dataclasses import replace
        from uuid import UUID

        stranger = replace(document.people[0], login="eve", staff_id=UUID(int=9))
        return replace(document, people=(*document.people, stranger))

    rewritten(vault.path, change)
    with pytest.raises(Unavailable) as caught:
        Vault.load(vault.path, CHEAP).unlock("lin", LIN_PASSWORD)
    assert (caught.value.code, caught.value.params["part"]) == ("vault.altered", "seal")


def test_a_slot_moved_to_another_vault_does_not_open(vault):
    def change(document):
        from dataclasses import replace
        from uuid import UUID

        return replace(document, vault_id=UUID(int=5))

    rewritten(vault.path, change)
    with pytest.raises(Unavailable) as caught:
        Vault.load(vault.path, CHEAP).unlock("lin", LIN_PASSWORD)
    assert (caught.value.code, caught.value.params["part"]) == ("vault.altered", "slot")


def test_the_file_says_what_it_is_to_whoever_reads_it(vault):
    head = json.loads(vault.path.read_bytes())["head"]
    assert (head["format"], head["version"], head["branch_name"]) == ("guitai-vault", 1, "Tianhe Road")
