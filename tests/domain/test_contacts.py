import pytest

from app.domain.contacts import email_address, mobile_number, phone_number
from app.domain.errors import RuleViolation


@pytest.mark.parametrize(
    "written",
    [
        "13800138000",
        "+8613800138000",
        "+86 138 0013 8000",
        "008613800138000",
        "8613800138000",
        "86-138-0013-8000",
        "(+86)13800138000",
        "１３８００１３８０００",
        "＋８６１３８００１３８０００",
        "138\u00a00013\u20098000",
        "\u200b13800138000",
        "'13800138000",
        '="13800138000"',
        "13800138000.0",
    ],
)
def test_a_mobile_number_is_the_same_however_it_is_spelt(written):
    assert mobile_number(written) == "13800138000"


@pytest.mark.parametrize(
    "written",
    [
        *("", "12345", "13800", "12800138000", "138001380000", "1380013800", "021-62345678", "13800138000/13900139000"),
        *("1.38001E+10", "138OO138000", "+85261234567", "13,800,138,000", "١٣٨٠٠١٣٨٠٠٠", "1380013800a"),
    ],
)
def test_what_is_no_single_mainland_mobile_number_is_refused(written):
    with pytest.raises(RuleViolation, match="phone"):
        mobile_number(written)


def test_demo_phones_pass_in_a_demo_branch_only():
    assert mobile_number("122 0000 0001", allow_synthetic=True) == "12200000001"


@pytest.mark.parametrize(("written", "read"), [("(021) 62345678", "021-62345678"), ("+86 10 6234 5678", "")])
def test_the_counter_takes_a_landline_with_its_area(written, read):
    if read:
        assert phone_number(written) == read
    else:
        with pytest.raises(RuleViolation, match="phone"):
            phone_number(written)


def test_an_address_keeps_its_name_and_lowers_its_domain():
    assert email_address(" Li.Lei＠Example.COM ") == "Li.Lei@example.com"


@pytest.mark.parametrize("written", ["", "a@b", "a b@example.com", "@example.com", "a..b@example.com", "李@例子"])
def test_what_is_no_address_is_refused(written):
    with pytest.raises(RuleViolation, match="email"):
        email_address(written)
