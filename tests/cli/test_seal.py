"""``guitai seal`` and ``guitai export-evidence`` on a real home."""

from datetime import UTC, datetime

import pytest

from app.bootstrap.home import HomePaths
from app.bootstrap.opening import Environment, OpenHome, door_of
from app.bootstrap.self_check import _sealed
from app.documents.authority import issue_terminal, make_authority, to_pkcs12
from tests.cli.conftest import PASSWORD
from tests.fakes.time_authority import LocalTimeAuthority


@pytest.fixture
def key_file(tmp_path):
    now = datetime.now(UTC)
    house = make_authority("HQ", "总部", now)
    file = tmp_path / "seal.p12"
    file.write_bytes(to_pkcs12(issue_terminal(house, "HQ", "总部", "C1", now), house.certificate_pem, b"open"))
    (tmp_path / "key-password").write_text("open\n")
    return file


def test_the_certificate_in_use_is_told_and_renewed(guitai):
    first = guitai.here("seal", "show")
    assert "CN=B001 Terminal C1" in first.out
    assert "No time authority is set up" in first.out
    assert guitai.here("seal", "renew").status == 0


def test_an_imported_key_seals_what_comes_after(guitai, key_file, tmp_path):
    told = guitai.here("seal", "import-key", key_file, "--key-password", tmp_path / "key-password")
    assert (told.status, told.err) == (0, "")
    assert "CN=HQ Terminal C1" in told.out
    sealed = tmp_path / "sealed.pdf"
    sealed.write_bytes(sealed_at(guitai.home))
    assert guitai("verify", sealed, "--home", guitai.home).status == 0


def sealed_at(home):
    """Seal a document with what the home seals with now."""
    from app.services.sealing_means import sealing_means

    paths, around = HomePaths(home), Environment()
    door = door_of(paths)
    opened = OpenHome(paths, door, door.sign_in("admin", PASSWORD, around.clock()), around)
    try:
        with opened.store.begin(None) as uow:
            means = sealing_means(uow, opened.terminal.id)
        return _sealed(opened.tools, means)
    finally:
        opened.close()


def test_a_key_file_that_does_not_open_is_said(guitai, key_file, tmp_path):
    (tmp_path / "wrong").write_text("shut\n")
    told = guitai.here("seal", "import-key", key_file, "--key-password", tmp_path / "wrong")
    assert (told.status, told.out) == (59, "")
    missing = guitai.here("seal", "use-token", "--library", "/nowhere.so", "--token", "T", "--label", "L",
                          "--pin", tmp_path / "wrong")  # fmt: skip
    assert missing.status == 59


def test_a_time_authority_is_set_asked_and_turned_off(guitai, tmp_path):
    authority = LocalTimeAuthority(tmp_path / "tsa")
    try:
        set_up = guitai.here("seal", "time-authority", "--url", authority.url, "--trust", tmp_path / "tsa" / "root.pem")
        assert authority.url in set_up.out
        sealed = tmp_path / "sealed.pdf"
        sealed.write_bytes(sealed_at(guitai.home))
    finally:
        authority.close()
    assert "CN=Probe TSA vouches" in guitai("verify", sealed, "--home", guitai.home).out
    assert guitai.here("seal", "stamp").out == "0 documents were stamped.\n"
    assert "No time authority" in guitai.here("seal", "time-authority", "--off").out
    assert guitai.here("seal", "time-authority").status == 2


def test_what_is_no_confirmation_has_no_evidence(guitai, tmp_path):
    told = guitai.here("export-evidence", "B001-C1-1", "--out", tmp_path / "out.zip")
    assert told.status == 14
    assert not (tmp_path / "out.zip").exists()


def test_a_code_that_nobody_knows_is_said(guitai):
    told = guitai.here("verify", "--code", "GUITAI1:B001-C1-20260101-0001:0123456789abcdef")
    assert (told.status, told.err) == (1, "")
    assert "no record of number B001-C1-20260101-0001" in told.out
    assert guitai("verify").status == 2
