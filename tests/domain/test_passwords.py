from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RuleViolation
from app.domain.passwords import ChangeReason, change_due, faults, normalise, require_good
from app.domain.staff_keys import KdfCost, PasswordVerifier, StaffKeys
from tests.fakes.cheap_keys import LIN

NOW = datetime(2026, 3, 2, tzinfo=UTC)


def codes(password, login="lin", name="林小满"):
    return [fault.code for fault in faults(password, login, name)]


def keys(**changes):
    fields = {
        "staff_id": LIN,
        "vault_public": b"v" * 32,
        "approval_public": b"a" * 32,
        "cost": KdfCost(65536, 3, 4),
        "salt": b"s" * 16,
        "wrapped": b"w" * 92,
        "password_set_at": NOW,
        "must_change": False,
        "past": (PasswordVerifier(KdfCost(65536, 3, 4), b"s" * 16, b"d" * 32),),
    }
    return StaffKeys(**{**fields, **changes})


def test_a_long_mixed_password_is_good():
    assert codes("Rain-on-jade-7") == []


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("Ab1-Ab1-A", "password.short"),
        ("Ab1-" * 65, "password.long"),
        ("onlysmallletters", "password.classes"),
        ("smalland12345", "password.classes"),
        ("Rain-on\x07jade-7", "password.invisible"),
        ("Rain-on\u200bjade-7", "password.invisible"),
        (" Rain-on-jade-7", "password.edge_space"),
        ("Rain-LIN-jade-7", "password.has_login"),
        ("Rain林小满jade-7", "password.has_name"),
    ],
)
def test_each_broken_rule_is_named(password, code):
    assert codes(password) == [code]


def test_all_broken_rules_are_named_at_once():
    assert codes("lin") == ["password.short", "password.classes", "password.has_login"]


def test_a_latin_name_is_barred_by_its_parts_but_not_by_two_letters():
    assert codes("Margaret-on-7", "mli", "Margaret Li") == ["password.has_name"]
    assert codes("Lily-pond-77", "mw", "Margaret Li") == []


def test_chinese_characters_count_as_a_class_of_their_own():
    assert codes("雨落玉阶AB34567") == []


def test_a_password_composed_in_two_ways_is_one_password():
    assert normalise("Cafe\u0301-au-lait-7") == normalise("Caf\u00e9-au-lait-7")


def test_the_first_broken_rule_is_raised_beside_the_password_field():
    with pytest.raises(RuleViolation) as caught:
        require_good("short", "lin", "林小满")
    assert (caught.value.code, caught.value.field) == ("password.short", "password")


def test_a_password_expires_on_the_ninetieth_day():
    assert change_due(keys(), NOW + timedelta(days=89, hours=23)) is None
    assert change_due(keys(), NOW + timedelta(days=90)) is ChangeReason.EXPIRED


def test_a_password_somebody_else_chose_must_be_changed_at_once():
    assert change_due(keys(must_change=True), NOW) is ChangeReason.FIRST_SIGN_IN


def test_staff_keys_survive_being_written_as_text():
    assert StaffKeys.from_text(keys().to_text()) == keys()


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '"x"', '{"staff_id": 1}'])
def test_text_that_is_no_staff_keys_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        StaffKeys.from_text(text)


def test_staff_keys_show_no_secret_when_printed():
    assert "www" not in repr(keys())
    assert "ddd" not in repr(keys())


@given(st.text(max_size=300), st.text(max_size=20), st.text(max_size=20))
def test_any_text_is_judged_without_failing(password, login, name):
    faults(password, login, name)
