"""A staff record that came by sync is followed by the vault of this home."""

from dataclasses import replace

import pytest

from app.bootstrap.opening import signed_in
from app.domain.errors import Refused
from app.domain.people import Staff
from app.domain.policy import Role
from app.domain.staff_keys import StaffKeys
from app.forms.staff_member import AddStaff
from app.security.person_keys import KdfPolicy, make_keys, unwrap, wrap_again
from app.security.sign_in import SignIn
from app.security.vault import Vault
from app.security.vault_file import read_vault
from tests.bootstrap.conftest import administrator

FIRST, SECOND = "Second-Window-7", "Third-Lantern-8"


def arrive(session, staff):
    """Put a staff record in as another terminal's change would: the vault hears nothing of it."""
    with session.store.begin(None) as uow:
        known = {one.id for one in uow.find(Staff)}
        uow.save(staff) if staff.id in known else uow.add(staff)
        uow.commit()


def liang(session):
    desk = session.desks.staff
    view = desk.add(AddStaff(login="liang", name="梁小满", roles=(Role.TELLER,), temporary_password=FIRST, reason="x"))
    with session.store.begin(None) as uow:
        return uow.get(Staff, view.staff_id)


def rewrapped(staff, password, now):
    keys = StaffKeys.from_text(staff.keys)
    return replace(staff, keys=wrap_again(keys, unwrap(keys, FIRST), password, now, KdfPolicy()).to_text())


def test_a_password_changed_elsewhere_works_here_once_the_record_has_come(paths):
    with administrator(paths) as session:
        record = liang(session)
        arrive(session, rewrapped(record, SECOND, session.place.now()))
    with administrator(paths):
        pass
    with signed_in(paths, "liang", lambda: SECOND) as session:
        assert session.actor.login == "liang"
    with pytest.raises(Refused, match=r"signin\.wrong"), signed_in(paths, "liang", lambda: FIRST):
        pass


def test_a_colleague_let_in_elsewhere_signs_in_here(paths):
    with administrator(paths) as session:
        now, staff_id = session.place.now(), session.place.ids()
        keys, _private = make_keys(staff_id, SECOND, now, KdfPolicy(), must_change=False)
        roles = (Role.TELLER,)
        arrive(session, Staff(id=staff_id, login="he", name="何敏", roles=roles, keys=keys.to_text(), created_at=now))
    with administrator(paths):
        pass
    with signed_in(paths, "he", lambda: SECOND) as session:
        assert session.actor.name == "何敏"


def test_whoever_was_disabled_elsewhere_loses_the_slot_and_the_key_changes(paths):
    with administrator(paths) as session:
        arrive(session, replace(liang(session), active=False))
    with administrator(paths):
        vault = read_vault(paths.vault)
        assert [person.login for person in vault.people] == ["admin"]
        assert vault.generation == 2
    with pytest.raises(Refused, match=r"signin\.wrong"), signed_in(paths, "liang", lambda: FIRST):
        pass


def test_the_one_person_left_keeps_the_slot_but_begins_no_session(paths):
    with administrator(paths) as session, session.store.begin(None) as uow:
        staff = uow.find(Staff)[0]
        uow.save(replace(staff, active=False))
        uow.commit()
    with pytest.raises(Refused, match=r"signin\.disabled"), administrator(paths):
        pass
    assert len(read_vault(paths.vault).people) == 1


def test_a_record_hashed_too_cheaply_is_refused_and_audited(paths):
    with administrator(paths) as session:
        record = liang(session)
        keys = StaffKeys.from_text(record.keys)
        weak = replace(keys, cost=replace(keys.cost, memory_kib=8))
        arrive(session, replace(record, keys=weak.to_text()))
    with administrator(paths) as session:
        acts = [row.action for row in session.store.audit.page(text="", before=None, limit=20)]
        assert "staff:keys:refused" in acts
    assert Vault.load(paths.vault).person("liang").keys == keys


def test_a_password_set_at_the_door_just_before_a_power_cut_is_not_taken_back(paths):
    with administrator(paths) as session:
        record, now = liang(session), session.place.now()
    with administrator(paths) as session:
        # The vault has the new password; the record that travels was not written any more.
        door = SignIn(session.desks.staff._keys._sign_in.vault, session.desks.staff._keys._sign_in.record)
        door.change_password("liang", FIRST, SECOND, now).lock()
    with administrator(paths) as session, session.store.begin(None) as uow:
        assert uow.get(Staff, record.id).keys != record.keys
    with signed_in(paths, "liang", lambda: SECOND) as session:
        assert session.actor.login == "liang"
