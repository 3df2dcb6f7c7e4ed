import json
from datetime import UTC, datetime

import pytest

from app.bootstrap.home import HomePaths
from app.bootstrap.opening import Environment, OpenHome, door_of
from app.bootstrap.self_check import _sealed
from app.documents.authority import make_authority
from tests.cli.conftest import PASSWORD


@pytest.fixture(scope="session")
def sealed_bytes(made_home):
    paths, around = HomePaths(made_home / "home"), Environment()
    door = door_of(paths)
    home = OpenHome(paths, door, door.sign_in("admin", PASSWORD, around.clock()), around)
    try:
        return _sealed(home.tools)
    finally:
        home.close()


@pytest.fixture
def sealed(sealed_bytes, tmp_path):
    file = tmp_path / "确认单.pdf"
    file.write_bytes(sealed_bytes)
    return file


def checks_of(told):
    return {check["check"]: check for check in json.loads(told.out)["checks"]}


def test_a_sealed_document_stands_against_the_homes_authority(guitai, sealed):
    told = guitai("verify", sealed, "--home", guitai.home)
    assert (told.status, told.err) == (0, "")
    lines = told.out.splitlines()
    assert lines[-1] == f"{sealed}: stands. Everything that was checked holds."
    assert all(line.startswith("✓ ") for line in lines[:-1])


def test_it_stands_without_a_home_against_the_authority_that_is_named(guitai, sealed, tmp_path):
    told = guitai("verify", sealed, "--trust", guitai.home / "branch-authority.pem", "--json")
    answer = json.loads(told.out)
    assert (told.status, answer["holds"]) == (0, True)


def test_a_changed_byte_is_named_by_what_no_longer_holds(guitai, sealed, sealed_bytes):
    at = sealed_bytes.index(b"stream") + 40
    sealed.write_bytes(sealed_bytes[:at] + bytes([sealed_bytes[at] ^ 1]) + sealed_bytes[at + 1 :])
    told = guitai("verify", sealed, "--home", guitai.home)
    assert told.status == 1
    assert "✗ What the file says about itself was edited after sealing" in told.out
    assert told.out.splitlines()[-1] == f"{sealed}: does NOT stand."


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda pdf: pdf + b"\n%%EOF\n", "nothing_appended"),
        (lambda pdf: pdf[: len(pdf) // 2], None),
        (lambda _pdf: b"no pdf at all", "readable"),
        (lambda _pdf: b"", "readable"),
    ],
    ids=["appended", "cut off", "no pdf", "empty"],
)
def test_whatever_was_done_to_the_file_it_does_not_stand(guitai, sealed, sealed_bytes, change, code):
    sealed.write_bytes(change(sealed_bytes))
    told = guitai("verify", sealed, "--home", guitai.home, "--json")
    assert told.status == 1
    assert not json.loads(told.out)["holds"]
    assert code is None or not checks_of(told)[code]["holds"]


def test_another_authority_does_not_vouch_for_it(guitai, sealed, tmp_path, monkeypatch):
    other = tmp_path / "other.pem"
    other.write_text(make_authority("B002", "另一营业部", datetime.now(UTC)).certificate_pem, encoding="ascii")
    told = guitai("verify", sealed, "--trust", other, "--json")
    assert (told.status, checks_of(told)["trusted"]["holds"]) == (1, False)
    monkeypatch.setenv("GUITAI_LANG", "zh_CN")
    assert guitai("verify", sealed, "--trust", other).out.splitlines()[-1] == f"{sealed}：无效。"


def test_whoever_signs_in_has_the_branchs_record_asked_too(guitai, sealed):
    told = guitai.here("verify", sealed, "--json")
    assert (told.status, checks_of(told)["recorded"]["holds"]) == (1, False)


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (["nowhere.pdf"], 53, "The document cannot be read: nowhere.pdf (No such file or directory)"),
        (["."], 53, "The document cannot be read: . (Is a directory)"),
        (["{sealed}", "--trust", "nowhere.pem"], 55, "The authority's certificate is not there: nowhere.pem"),
        (["{sealed}", "--trust", "{sealed}"], 55, "This is no certificate in PEM form: "),
        (["{sealed}", "--home", "nowhere"], 55, "The authority's certificate is not there: nowhere/"),
    ],
)
def test_what_cannot_be_examined_has_codes_of_its_own(guitai, sealed, arguments, status, sentence):
    told = guitai("verify", *(argument.format(sealed=sealed) for argument in arguments))
    assert (told.status, told.out) == (status, "")
    assert told.err.startswith(sentence)


def test_one_file_may_hold_several_authorities(guitai, sealed, tmp_path):
    other = make_authority("B002", "另一营业部", datetime.now(UTC)).certificate_pem
    both = tmp_path / "both.pem"
    both.write_text(other + (guitai.home / "branch-authority.pem").read_text(), encoding="ascii")
    assert guitai("verify", sealed, "--trust", both).status == 0


def test_a_certificate_that_is_damaged_is_no_authority(guitai, sealed, tmp_path):
    pem = tmp_path / "bad.pem"
    pem.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", encoding="ascii")
    told = guitai("verify", sealed, "--trust", pem)
    assert (told.status, told.out) == (55, "")
