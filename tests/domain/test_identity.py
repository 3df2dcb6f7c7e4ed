from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.check_digits import USCC_ALPHABET, mod_11_2, mod_31
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind, Sex, check_identity, identity_key

TODAY = date(2026, 11, 23)
K = IdentityKind


def check(kind, number, **more):
    return check_identity(kind, number, today=TODAY, **more)


def refusal(kind, number, **more):
    with pytest.raises(RuleViolation) as caught:
        check(kind, number, **more)
    return caught.value.code


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (K.RESIDENT_ID, "11010519491231002X"),
        (K.RESIDENT_ID, "440524188001010014"),
        (K.HK_MACAO_RESIDENCE, "810000198001010014"),
        (K.HK_MACAO_RESIDENCE, "820000197511120026"),
        (K.TAIWAN_RESIDENCE, "830000199003070035"),
        (K.FOREIGN_PERMANENT_RESIDENCE, "911248198901081018"),
        (K.FOREIGN_PERMANENT_RESIDENCE, "SWE110086012501"),
        (K.HK_MACAO_TRAVEL, "H12345678"),
        (K.HK_MACAO_TRAVEL, "M1234567801"),
        (K.TAIWAN_TRAVEL, "12345678"),
        (K.TAIWAN_TRAVEL, "1234567801"),
        (K.PASSPORT, "E12345678"),
        (K.MILITARY_ID, "军字第1234567号"),
        (K.USCC, "91350100M000100Y43"),
    ],
)
def test_numbers_of_every_document_have_a_valid_format(kind, number):
    facts = check(kind, number)
    assert (facts.kind, facts.number) == (kind, number)


@pytest.mark.parametrize("number", ["110105194913310021", "320102201002291010", "110105200202290122"])
def test_a_number_with_an_impossible_date_is_refused_although_its_check_digit_fits(number):
    assert mod_11_2(number) == number[17]
    assert refusal(K.RESIDENT_ID, number) == "id_birth_date"


@pytest.mark.parametrize(
    ("kind", "number", "code"),
    [
        (K.RESIDENT_ID, "", "id_missing"),
        (K.RESIDENT_ID, "110105194912310020", "id_checksum"),
        (K.RESIDENT_ID, "110105194913310020", "id_birth_date"),
        (K.RESIDENT_ID, "110105491231002", "id_old_15"),
        (K.RESIDENT_ID, "1101051949123100", "id_length"),
        (K.RESIDENT_ID, "11010519491231X02X", "id_form"),
        (K.RESIDENT_ID, "1.10105194912310E+17", "id_precision"),
        (K.RESIDENT_ID, "1.10105E+17", "id_precision"),
        (K.HK_MACAO_RESIDENCE, "11010519491231002X", "id_prefix"),
        (K.TAIWAN_RESIDENCE, "810000198001010014", "id_prefix"),
        (K.FOREIGN_PERMANENT_RESIDENCE, "11010519491231002X", "id_prefix"),
        (K.HK_MACAO_TRAVEL, "C12345678", "id_form"),
        (K.TAIWAN_TRAVEL, "123456789", "id_form"),
        (K.PASSPORT, "E1-", "id_form"),
        (K.PASSPORT, "=CMD()", "id_form"),
        (K.USCC, "91350100M000100Y44", "uscc_checksum"),
        (K.USCC, "91350100M000100Y4I", "uscc_form"),
        (K.USCC, "310115400012345", "uscc_length"),
    ],
)
def test_a_number_that_does_not_hold_is_refused_by_its_reason(kind, number, code):
    assert refusal(kind, number) == code


@pytest.mark.parametrize(
    "written",
    [
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        " 110105 19491231 002X ",
        "110105-19491231-002X",
        "\u200b11010519491231002X\ufeff",
        "\u00a011010519491231002X",
        "'11010519491231002X",
        '="11010519491231002X"',
        "11010519491231002Ⅹ",
        "110105\u201319491231\u2014002X",
    ],
)
def test_a_number_is_the_same_however_it_is_spelt(written):
    assert check(K.RESIDENT_ID, written).number == "11010519491231002X"


def test_a_number_tells_birth_date_and_sex():
    facts = check(K.RESIDENT_ID, "11010519491231002X")
    assert (facts.birth_date, facts.sex) == (date(1949, 12, 31), Sex.FEMALE)


def test_nobody_is_born_after_today():
    number = "11010520261124001"
    assert refusal(K.RESIDENT_ID, number + mod_11_2(number)) == "id_birth_date"


def test_a_person_born_before_the_district_of_the_number_was_founded_is_accepted():
    number = "31011519800101001"
    assert check(K.RESIDENT_ID, number + mod_11_2(number)).warnings == ()


@pytest.mark.parametrize("province", ["00", "16", "68", "91", "99"])
def test_a_resident_number_of_no_province_is_refused(province):
    number = f"{province}010519800101001"
    assert refusal(K.RESIDENT_ID, number + mod_11_2(number)) == "id_area"


def test_an_unknown_area_on_a_foreigners_card_is_a_warning_and_no_refusal():
    number = "96824819800101001"
    assert check(K.FOREIGN_PERMANENT_RESIDENCE, number + mod_11_2(number)).warnings == ("id_area_unknown",)


def test_demo_numbers_pass_in_a_demo_branch_only():
    number = "10000119800101001"
    number += mod_11_2(number)
    assert refusal(K.RESIDENT_ID, number) == "id_demo_area"
    assert check(K.RESIDENT_ID, number, allow_synthetic=True).number == number


def test_a_code_of_the_state_registry_is_no_demo_code():
    assert check(K.USCC, "91100000" + "100003962" + mod_31("91100000100003962")).warnings == ()


def test_a_renewed_travel_permit_is_the_same_document():
    assert identity_key(K.HK_MACAO_TRAVEL, "H1234567801") == identity_key(K.HK_MACAO_TRAVEL, "H12345678")
    assert identity_key(K.TAIWAN_TRAVEL, "1234567802") == "taiwan_travel:12345678"


def test_a_personal_number_is_the_same_under_any_card():
    number = "810000198001010014"
    assert identity_key(K.RESIDENT_ID, number) == identity_key(K.HK_MACAO_RESIDENCE, number)


def test_a_refusal_never_carries_the_whole_number():
    with pytest.raises(RuleViolation) as caught:
        check(K.RESIDENT_ID, "110105194912310020")
    assert caught.value.params == {"number": "110***********0020"}


BIRTHDAYS = st.dates(date(1900, 1, 1), TODAY)
PROVINCES = (11, 15, 21, 23, 31, 37, 41, 46, 50, 54, 61, 65, 71, 81, 83)
AREAS = st.builds(lambda province, rest: f"{province}{rest:04}", st.sampled_from(PROVINCES), st.integers(0, 9999))


@given(AREAS, BIRTHDAYS, st.integers(0, 999))
def test_every_number_made_by_the_rule_is_valid(area, born, order):
    body = f"{area}{born:%Y%m%d}{order:03}"
    facts = check(K.RESIDENT_ID, body + mod_11_2(body))
    assert facts.birth_date == born
    assert facts.sex is (Sex.MALE if order % 2 else Sex.FEMALE)


@given(AREAS, BIRTHDAYS, st.integers(0, 999), st.integers(0, 16), st.integers(1, 9))
def test_every_single_wrong_digit_is_caught(area, born, order, place, shift):
    body = f"{area}{born:%Y%m%d}{order:03}"
    wrong = body[:place] + str((int(body[place]) + shift) % 10) + body[place + 1 :]
    assert refusal(K.RESIDENT_ID, wrong + mod_11_2(body)) in {"id_checksum", "id_birth_date"}


@given(st.text(USCC_ALPHABET, min_size=9, max_size=9), st.integers(0, 16), st.integers(1, 30))
def test_every_single_wrong_sign_of_a_credit_code_is_caught(body, place, shift):
    signs = "91350100" + body
    wrong = USCC_ALPHABET[(USCC_ALPHABET.index(signs[place]) + shift) % 31]
    number = signs[:place] + wrong + signs[place + 1 :] + mod_31(signs)
    assert refusal(K.USCC, number) in {"uscc_checksum", "uscc_form"}


@given(st.sampled_from(K), st.text(max_size=24))
def test_any_text_is_either_checked_or_refused_by_a_code(kind, text):
    try:
        outcome = check(kind, text, allow_synthetic=True).number
    except RuleViolation as violation:
        outcome = violation.code if violation.code.startswith(("id_", "uscc_")) else ""
    assert outcome
