"""The vault as the desks use it: colleagues come, forget their passwords, and go."""

import pytest

from app.bootstrap import opening
from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.opening import Environment, signed_in
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.policy import Role
from app.forms.recovery import Recover
from app.forms.staff_member import AddStaff
from app.security.vault_file import read_vault
from tests.bootstrap.conftest import administrator

OTHER, THIRD = "Second-Window-7", "Third-Lantern-8"


def add_liang(session):
    return session.desks.staff.add(
        AddStaff(login="liang", name="梁小满", roles=(Role.TELLER,), temporary_password=OTHER, reason="x")
    )


def generation(paths):
    return read_vault(paths.vault).generation


def test_somebody_who_leaves_takes_the_old_key_along_in_vain(paths):
    with administrator(paths) as session:
        liang = add_liang(session)
        stolen = paths.vault.read_bytes()
        session.desks.staff.disable(liang.staff_id, "left")
        assert session.desks.audit.verify().broken_at is None
    assert generation(paths) == 2
    with administrator(paths) as session:
        assert session.desks.audit.verify().broken_at is None
    paths.vault.write_bytes(stolen)
    with pytest.raises(Unavailable, match=r"store\.wrong_key"), administrator(paths):
        pass


def test_a_removal_that_the_disk_cut_off_is_ended_by_the_next_sign_in(paths, monkeypatch):
    def full(*_):
        raise Unavailable("store.full")

    with administrator(paths) as session:
        liang = add_liang(session)
    with monkeypatch.context() as patch:
        patch.setattr(opening, "rekey", full)
        with administrator(paths) as session, pytest.raises(Unavailable, match=r"store\.full"):
            session.desks.staff.disable(liang.staff_id, "left")
    assert (read_vault(paths.vault).rotating, generation(paths)) == (True, 1)
    with administrator(paths) as session:
        assert session.desks.audit.verify().broken_at is None
    assert (read_vault(paths.vault).rotating, generation(paths)) == (False, 2)


def test_a_removal_that_was_cut_off_can_be_done_again_at_once(paths, monkeypatch):
    calls = iter((Unavailable("store.full"), None))
    rekey = opening.rekey

    def full_once(*given):
        if fault := next(calls):
            raise fault
        rekey(*given)

    monkeypatch.setattr(opening, "rekey", full_once)
    with administrator(paths) as session:
        liang = add_liang(session)
        with pytest.raises(Unavailable):
            session.desks.staff.disable(liang.staff_id, "left")
        session.desks.staff.disable(liang.staff_id, "left")
        with pytest.raises(RuleViolation, match=r"staff\.unknown"):
            session.desks.staff.disable(liang.staff_id, "left")
    assert (read_vault(paths.vault).rotating, generation(paths)) == (False, 2)


def test_a_forgotten_password_is_set_anew_with_the_printed_code(paths, founded):
    stage = HomeBackstage(paths, Environment)
    try:
        stage.recover(Recover(code=founded.recovery_code, login="admin", new=THIRD))
    finally:
        stage.release()
    with pytest.raises(Refused, match=r"signin\.wrong"), administrator(paths):
        pass
    with signed_in(paths, "admin", lambda: THIRD) as session:
        assert session.desks.audit.verify().broken_at is None


def test_a_folder_without_a_vault_is_not_even_locked(paths):
    paths.vault.unlink()
    before = sorted(path.name for path in paths.root.iterdir())
    with pytest.raises(Unavailable, match=r"vault\.missing"), administrator(paths):
        pass
    assert sorted(path.name for path in paths.root.iterdir()) == before
