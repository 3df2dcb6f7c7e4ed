"""A kiosk opens itself; a counter never does."""

from dataclasses import replace

import pytest

from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.opening import Environment
from app.bootstrap.unattended import UnattendedDesk
from app.domain.errors import RuleViolation, Unavailable
from app.domain.people import TerminalKind
from app.domain.records import Scope
from app.forms.password import ChangePassword
from app.security.vault import Vault
from tests.bootstrap.conftest import PASSWORD, administrator
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


def test_at_a_kiosk_no_password_is_changed_and_nothing_that_only_counters_may_write(paths):
    with administrator(paths) as session:
        make_kiosk(session)
        assert session.store.barred == {Scope.REFERENCE}
        with pytest.raises(RuleViolation, match=r"terminal\.counters_only"):
            make_kiosk(session)
    stage = HomeBackstage(paths, Environment)
    with pytest.raises(RuleViolation, match=r"password\.at_kiosk"):
        stage.change_password("admin", PASSWORD, "Second-Window-7")
    stage.release()
    with administrator(paths) as session:
        command = ChangePassword(old=PASSWORD, new="Second-Window-7")
        with pytest.raises(RuleViolation, match=r"password\.at_kiosk"):
            session.desks.staff.change_own_password(command)
