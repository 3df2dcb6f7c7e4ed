import pytest

from app.domain.errors import RuleViolation
from app.domain.sync_address import SyncAddress


@pytest.mark.parametrize("text", ["/mnt/share", "file:/mnt/share", "file:///mnt/share", "  /mnt/share "])
def test_a_plain_path_is_a_folder(text):
    address = SyncAddress.parse(text)
    assert (address.scheme, address.path) == ("file", "/mnt/share")


@pytest.mark.parametrize("text", ["", "s3:bucket", "postgresql://", "https://host:port/", "s3://b?x&y"])
def test_what_is_no_address_is_refused(text):
    with pytest.raises(RuleViolation) as caught:
        SyncAddress.parse(text)
    assert caught.value.code == "sync.address_malformed"


def test_an_address_never_shows_its_secrets():
    address = SyncAddress.parse("postgresql://counter:p%40ss@db.branch:5432/sync?sslkey=/etc/key.pem")
    assert (address.user, address.password, address.host) == ("counter", "p@ss", "db.branch:5432")
    assert "ss" not in str(address).replace("postgresql", "")
    assert "p@ss" not in repr(address)


@pytest.mark.parametrize(
    ("host", "here"), [("127.0.0.1", True), ("[::1]:80", True), ("localhost", True), ("db", False)]
)
def test_only_this_machine_is_here(host, here):
    assert SyncAddress.parse(f"postgresql://{host}/x").is_here is here


def test_a_misspelt_option_is_refused_by_name():
    with pytest.raises(RuleViolation) as caught:
        SyncAddress.parse("file:///x?pol=1").require_options("poll")
    assert caught.value.params == {"option": "pol"}
