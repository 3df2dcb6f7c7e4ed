"""What an engine that is gone, full, read-only or not to be trusted is called."""

import errno
import os

import pytest

from app.domain.errors import Conflict, RuleViolation, Unavailable
from app.sync import folder as folders
from app.sync.backends import open_backend

STREAM = "0123/e1/client/C1"


def code_of(fault, call, *arguments):
    with pytest.raises(fault) as caught:
        call(*arguments)
    return caught.value.code


def test_a_folder_that_is_not_there_is_named_and_not_made(tmp_path):
    assert code_of(Unavailable, open_backend, str(tmp_path / "share")) == "sync.folder_missing"
    assert not (tmp_path / "share").exists()


def test_a_folder_that_disappears_is_not_taken_for_an_empty_engine(tmp_path):
    share = tmp_path / "share"
    share.mkdir()
    backend = open_backend(str(share))
    share.rmdir()
    assert code_of(Unavailable, backend.heads, "0123/") == "sync.folder_missing"
    assert code_of(Unavailable, backend.append, STREAM, 1, b"entry") == "sync.folder_missing"
    assert not share.exists()


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "sync.engine_full"), (errno.EROFS, "sync.engine_read_only"), (errno.EIO, "sync.unreachable")],
)
def test_a_disk_that_refuses_is_named_and_leaves_nothing_behind(tmp_path, monkeypatch, number, code):
    def refuse(handle):
        raise OSError(number, os.strerror(number))

    backend = open_backend(str(tmp_path))
    monkeypatch.setattr(folders.os, "fsync", refuse)
    assert code_of(Unavailable, backend.append, STREAM, 1, b"entry") == code
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def without_links(old, new):
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))


def test_a_folder_without_hard_links_still_refuses_a_taken_number(tmp_path, monkeypatch):
    monkeypatch.setattr(folders.os, "link", without_links)
    backend = open_backend(str(tmp_path))
    backend.append(STREAM, 1, b"first")
    assert code_of(Conflict, backend.append, STREAM, 1, b"second") == "sync.number_taken"
    assert list(backend.read(STREAM, 0, 9)) == [b"first"]


def test_a_folder_that_cannot_create_in_one_step_is_unfit(tmp_path, monkeypatch):
    def unable(partial, path):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(folders.os, "link", without_links)
    monkeypatch.setattr(folders, "_rename_exclusively", unable)
    assert code_of(Unavailable, open_backend(str(tmp_path)).append, STREAM, 1, b"entry") == "sync.folder_unfit"


def test_files_that_desktops_leave_are_passed_over(tmp_path):
    backend = open_backend(str(tmp_path))
    backend.append(STREAM, 1, b"entry")
    for path in [one for one in tmp_path.rglob("*") if one.is_dir()]:
        (path / "Thumbs.db").write_bytes(b"")
    backend.put_snapshot("0123/e1/client", 1, b"snapshot")
    (tmp_path / "snapshots/0123/e1/client/desktop.ini").write_bytes(b"")
    assert dict(backend.heads("0123/")) == {STREAM: 1}
    assert backend.get_snapshot("0123/e1/client") == b"snapshot"
    backend.prune(STREAM, 1)
    assert list(backend.read(STREAM, 0, 9)) == []


def test_a_writer_that_died_before_it_placed_its_file_shows_nothing(tmp_path):
    (tmp_path / ".partial").mkdir()
    (tmp_path / ".partial" / "left").write_bytes(b"half an en")
    assert dict(open_backend(str(tmp_path)).heads("")) == {}


@pytest.mark.parametrize(
    "address",
    [
        "s3://b/x?endpoint=http%3A%2F%2F127.0.0.1%3A9&region=r&timeout=2",
        "dav://127.0.0.1:9/x",
        "postgresql://127.0.0.1:9/x",
    ],
)
def test_a_server_that_does_not_answer_is_unreachable(address):
    backend = open_backend(address)
    assert code_of(Unavailable, backend.heads, "0123/") == "sync.unreachable"
    backend.close()


@pytest.mark.parametrize("address", ["dav://share.example/x", "s3://b/x?endpoint=http%3A%2F%2Fstore.example&region=r"])
def test_a_line_that_is_not_encrypted_is_refused(address):
    assert code_of(RuleViolation, open_backend, address) == "sync.address_insecure"


@pytest.mark.parametrize(
    "address",
    [
        "file:///tmp?pol=1",
        "s3://b/x?regoin=r",
        "postgresql://h/x?sslmode=disable",
        "postgresql://127.0.0.1/x?host=evil",
    ],
)
def test_an_option_that_does_not_fit_is_refused(address):
    assert code_of(RuleViolation, open_backend, address) == "sync.address_option"


def test_an_unknown_scheme_is_refused_with_those_that_are_known():
    with pytest.raises(RuleViolation) as caught:
        open_backend("ftp://host/x")
    assert caught.value.code == "sync.address_scheme"
    assert "postgresql:" in caught.value.params["known"]


def test_a_wrong_password_is_denied(webdav):
    backend = open_backend(f"dav://terminal:falsch@{webdav}")
    assert code_of(Unavailable, backend.heads, "0123/") == "sync.denied"
