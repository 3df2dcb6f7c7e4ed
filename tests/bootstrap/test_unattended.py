"""A kiosk opens itself; a counter never does."""

from dataclasses import replace

import pytest

from app.bootstrap.unattended import UnattendedDesk
from app.domain.errors import RuleViolation, Unavailable
from app.domain.people import TerminalKind
from app.security.vault import Vault
from tests.bootstrap.conftest import administrator
from tests.fakes.keyrings import AbsentKeyring, MemoryKeyring


def make_kiosk(session):
    with session.place.transact() as uow:
        uow.save(replace(session.place.terminal(uow), terminal_kind=TerminalKind.KIOSK, restricted=False))


def test_a_kiosk_opens_its_vault_by_itself_until_that_is_taken_back(paths):
    keyring = MemoryKeyring()
    with administrator(paths) as session:
        make_kiosk(session)
        desk = UnattendedDesk(session, keyring)
        assert desk.since() is None
        assert desk.set_up() == desk.since() is not None
    unlocked = Vault.load(paths.vault).unlock_with_device(keyring)
    assert unlocked.staff_id is None
    unlocked.lock()
    with administrator(paths) as session:
        UnattendedDesk(session, keyring).end()
        actions = [row.action for row in session.place.audit.page(text="device_slot", limit=5)]
    assert actions == ["terminal:device_slot:removed", "terminal:device_slot:made"]
    with pytest.raises(Unavailable, match=r"device\.none"):
        Vault.load(paths.vault).unlock_with_device(keyring)


def test_a_counter_never_opens_by_itself(paths):
    with administrator(paths) as session, pytest.raises(RuleViolation, match=r"device\.counter"):
        UnattendedDesk(session, MemoryKeyring()).set_up()


def test_without_a_keyring_nothing_is_changed(paths):
    with administrator(paths) as session:
        make_kiosk(session)
        with pytest.raises(Unavailable, match=r"device\.no_keyring"):
            UnattendedDesk(session, AbsentKeyring()).set_up()
        assert UnattendedDesk(session, AbsentKeyring()).since() is None
