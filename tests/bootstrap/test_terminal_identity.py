"""Every terminal has keys of its own, also one whose home is older than sync."""

from app.bootstrap.terminal_identity import keys_of, secret_of
from app.db.migrations.runner import downgrade
from app.domain.people import Terminal
from app.domain.records import SEALABLE, TRAVELLING
from app.domain.scope_keys import ScopeKey
from app.security.terminal_keys import sealing_public
from tests.bootstrap.conftest import administrator


def kept(session):
    with session.store.begin(None) as uow:
        return uow.find(Terminal)[0], uow.find(ScopeKey)


def test_the_first_terminal_of_a_branch_holds_a_key_of_every_scope(paths):
    with administrator(paths) as session:
        terminal, keys = kept(session)
        secrets = {key.key_scope: secret_of(session.store.secrets, key, terminal.id) for key in keys}
        assert set(secrets) == set(TRAVELLING)
        assert len(set(secrets.values())) == len(TRAVELLING)
        assert keys_of(session.store.secrets).sign_public.hex() == terminal.sign_public
        for key in keys:
            sealable = key.key_scope in SEALABLE
            assert key.public == (sealing_public(secrets[key.key_scope]).hex() if sealable else "")


def test_an_older_home_gets_its_keys_when_it_is_opened(paths):
    with administrator(paths) as session:
        session.store.reading().__enter__().execute("DELETE FROM secrets WHERE name LIKE 's%'")
        downgrade(session.store._connection, "0001")
    with administrator(paths) as session:
        terminal, keys = kept(session)
        assert terminal.sign_public
        assert {key.key_scope for key in keys} == set(TRAVELLING)
    with administrator(paths) as session:
        assert kept(session) == (terminal, keys)


def test_a_lost_secret_is_had_again_from_its_box(paths):
    with administrator(paths) as session:
        terminal, keys = kept(session)
        before = [secret_of(session.store.secrets, key, terminal.id) for key in keys]
        with session.store.reading() as driver:
            driver.execute("DELETE FROM secrets WHERE name LIKE 'scope-key/%'")
        assert [secret_of(session.store.secrets, key, terminal.id) for key in keys] == before
        assert None not in before
