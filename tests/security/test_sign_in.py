from datetime import timedelta
from uuid import UUID

import pytest

from app.domain.errors import Refused, RuleViolation
from app.security.recovery_code import new_code
from app.security.sign_in import SignIn
from app.security.sign_in_record import SignInRecord
from app.security.staff_slots import NewPerson, add_person
from tests.fakes.cheap_keys import LIN_PASSWORD, NOW

MINUTES = timedelta(minutes=1)


def refusal(door, login="lin", password="wrong", now=NOW):
    with pytest.raises(Refused) as caught:
        door.sign_in(login, password, now)
    return caught.value


def locked_out(door, login="lin"):
    for _ in range(5):
        error = refusal(door, login)
    return error


def reasons(door):
    return [(item.login, item.reason) for item in door.record.pending_failures()]


def test_the_right_password_signs_in_and_leaves_nothing_to_audit(door):
    assert door.sign_in("LIN", LIN_PASSWORD, NOW).person.login == "lin"
    assert reasons(door) == []


def test_a_home_with_one_person_needs_no_login_typed(door, made):
    assert door.only_login() == "lin"
    add_person(made.unlocked, NewPerson(UUID(int=2), "wei", "魏青", "Paper+lantern9"), NOW)
    assert door.only_login() is None


def test_each_wrong_password_says_how_many_tries_are_left(door):
    assert [refusal(door).params["left"] for _ in range(4)] == [4, 3, 2, 1]


@pytest.mark.parametrize("login", ["lin", "nobody"])
def test_the_fifth_failure_locks_for_fifteen_minutes_whoever_it_is(door, login):
    error = locked_out(door, login)
    assert (error.code, error.params) == ("signin.locked", {"until": NOW + 15 * MINUTES, "seconds": 900, "minutes": 15})


def test_a_locked_login_is_refused_even_the_right_password(door):
    locked_out(door)
    assert refusal(door, password=LIN_PASSWORD, now=NOW + 14 * MINUTES).params["seconds"] == 60
    assert door.sign_in("lin", LIN_PASSWORD, NOW + 16 * MINUTES)


def test_failures_are_forgotten_after_a_success(door):
    refusal(door)
    door.sign_in("lin", LIN_PASSWORD, NOW)
    assert refusal(door).params["left"] == 4


def test_a_lock_survives_a_restart(door, vault, tmp_path, ticks):
    locked_out(door)
    restarted = SignIn(vault, SignInRecord.load(tmp_path, NOW + MINUTES, ticks))
    assert refusal(restarted, password=LIN_PASSWORD, now=NOW + MINUTES).params["seconds"] == 840


def test_setting_the_clock_back_shortens_no_lock_and_is_noted(door, vault, tmp_path, ticks):
    locked_out(door)
    restarted = SignIn(vault, SignInRecord.load(tmp_path, NOW - 600 * MINUTES, ticks))
    error = refusal(restarted, password=LIN_PASSWORD, now=NOW - 600 * MINUTES)
    assert error.params["seconds"] == 900
    assert ("", "clock_went_back") in reasons(restarted)
    assert restarted.clock_notice(NOW - 600 * MINUTES).params == {"minutes": 600}
    assert restarted.clock_notice(NOW) is None


def test_a_lock_ends_when_the_program_ran_long_enough_whatever_the_clock_says(door, ticks):
    locked_out(door)
    ticks.seconds += 901
    assert door.sign_in("lin", LIN_PASSWORD, NOW - 600 * MINUTES)


def test_failures_wait_to_be_audited_and_never_name_a_login_nobody_has(door, tmp_path):
    refusal(door)
    refusal(door, login=LIN_PASSWORD)
    assert reasons(door) == [("lin", "wrong_password"), ("", "unknown_login")]
    assert LIN_PASSWORD not in (tmp_path / "sign-in.json").read_text().lower()
    assert LIN_PASSWORD.casefold() not in (tmp_path / "sign-in.json").read_text().casefold()


def test_an_expired_password_is_named_only_to_whoever_knows_it(door):
    late = NOW + timedelta(days=90)
    assert refusal(door, now=late).code == "signin.wrong"
    error = refusal(door, password=LIN_PASSWORD, now=late)
    assert (error.code, error.params) == ("signin.expired", {"reason": "expired", "days": 90})


def test_an_expired_password_can_be_changed_with_itself(door):
    late = NOW + timedelta(days=90)
    unlocked = door.change_password("lin", LIN_PASSWORD, "Jade-on-rain-8", late)
    assert unlocked.person.keys.password_set_at == late
    assert door.sign_in("lin", "Jade-on-rain-8", late)


def test_somebody_new_must_change_the_password_first(door, made):
    add_person(made.unlocked, NewPerson(UUID(int=2), "wei", "魏青", "Paper+lantern9"), NOW)
    assert refusal(door, "wei", "Paper+lantern9").params["reason"] == "first_sign_in"
    with pytest.raises(RuleViolation, match=r"password\.reused"):
        door.change_password("wei", "Paper+lantern9", "Paper+lantern9", NOW)
    assert door.change_password("wei", "Paper+lantern9", "Lantern+paper9", NOW)


def test_changing_a_password_is_behind_the_same_lock(door):
    locked_out(door)
    with pytest.raises(Refused, match=r"signin\.locked"):
        door.change_password("lin", LIN_PASSWORD, "Jade-on-rain-8", NOW)


def test_recovery_opens_though_the_login_is_locked(door, made):
    locked_out(door)
    unlocked = door.recover(made.recovery_code, NOW)
    assert unlocked.database_key == made.unlocked.database_key
    door.lift_lock("lin", NOW)
    assert door.sign_in("lin", LIN_PASSWORD, NOW)


def test_a_wrong_recovery_code_waits_to_be_audited_and_a_mistyped_one_does_not(door, made):
    with pytest.raises(RuleViolation):
        door.recover(made.recovery_code[:-1], NOW)
    with pytest.raises(Refused, match=r"recovery\.wrong"):
        door.recover(new_code(), NOW)
    assert reasons(door) == [("", "recovery_refused")]
