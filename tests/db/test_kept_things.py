"""Drafts, secrets and files."""

import pytest

from app.db.blobs import EncryptedBlobs
from app.domain.drafts import Draft
from app.domain.errors import Unavailable
from tests.contracts.store_contract import uid


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "blobs"


@pytest.fixture
def blobs(store, folder):
    return EncryptedBlobs(folder, store.secrets)


def files(folder):
    return [file for file in folder.rglob("*") if file.is_file()]


def test_a_draft_is_there_after_a_restart_and_gone_when_discarded(store, reopen):
    store.drafts.keep("register_client", uid(1), '{"name": "张"}')
    store.drafts.keep("register_client", uid(1), '{"name": "张小"}')
    store.close()
    shelf = reopen().drafts
    assert shelf.find("register_client", uid(1)).content == '{"name": "张小"}'
    shelf.discard("register_client", uid(1))
    shelf.discard("register_client", uid(1))
    assert shelf.find("register_client", uid(1)) is None


def test_drafts_of_other_people_and_subjects_are_others(store):
    for form, person, subject in [("f", 1, ""), ("f", 1, "case"), ("f", 2, ""), ("g", 1, "")]:
        store.drafts.keep(form, uid(person), f"{form}{person}{subject}", subject)
    assert [draft.content for draft in store.drafts.of(uid(1))] == ["g1", "f1case", "f1"]


def test_a_draft_leaves_no_trace_in_audit_and_journal(store):
    store.drafts.keep("f", uid(1), "{}")
    with store.reading() as driver:
        assert driver.execute("SELECT (SELECT count(*) FROM audit) + (SELECT count(*) FROM journal)").fetchone() == (0,)
    with store.begin(None) as work:
        assert len(work.find(Draft)) == 1


def test_a_secret_is_kept_and_the_first_one_made_stays(store):
    assert store.secrets.get("key") is None
    assert store.secrets.get_or_make("key", b"first") == b"first"
    assert store.secrets.get_or_make("key", b"second") == b"first"
    store.secrets.put("key", b"third")
    assert store.secrets.get("key") == b"third"


def test_content_comes_back_by_its_digest(blobs):
    digest = blobs.put(b"%PDF sealed")
    assert blobs.get(digest) == b"%PDF sealed"
    assert blobs.put(b"%PDF sealed") == digest


def test_the_same_content_is_kept_once_and_nothing_half_written_stays(blobs, folder):
    blobs.put(b"one")
    blobs.put(b"one")
    assert len(files(folder)) == 1


def test_files_tell_neither_content_nor_digest(blobs, folder):
    digest = blobs.put(b"%PDF sealed" * 100)
    (file,) = files(folder)
    assert digest[:8] not in str(file)
    assert b"PDF" not in file.read_bytes()


def test_missing_content_is_named(blobs):
    with pytest.raises(Unavailable, match=r"blob\.missing") as missing:
        blobs.get("00" * 32)
    assert missing.value.params == {"digest": "00" * 32}


@pytest.mark.parametrize("damage", [b"", b"GTB1", b"GTB1" + bytes(60), b"other"])
def test_damaged_content_is_named_and_mended_by_keeping_it_again(blobs, folder, damage):
    digest = blobs.put(b"content")
    files(folder)[0].write_bytes(damage)
    with pytest.raises(Unavailable, match=r"blob\.damaged"):
        blobs.get(digest)
    blobs.put(b"content")
    assert blobs.get(digest) == b"content"


def test_a_file_put_in_place_of_another_is_damage(blobs, folder):
    first, second = blobs.put(b"first"), blobs.put(b"second")
    one, other = blobs._path(first), blobs._path(second)
    one.write_bytes(other.read_bytes())
    with pytest.raises(Unavailable, match=r"blob\.damaged"):
        blobs.get(first)
