from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.masking import STANDARD, mask_address, mask_card, mask_email, mask_identity, mask_name, mask_phone


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("张三", "张*"),
        ("张小明", "张*"),
        ("欧阳修远", "欧阳*"),
        ("欧阳", "欧*"),
        ("阿依古丽·买买提", "阿依古丽·*"),
        ("𠮷田", "𠮷*"),
        ("ANNA MARIA SCHMIDT", "ANNA *"),
        ("  李四 ", "李*"),
        ("王", "王*"),
        ("·", "·*"),
        ("", ""),
    ],
)
def test_a_name_shows_its_surname(name, shown):
    assert mask_name(name) == shown


def test_a_compound_surname_is_one_only_where_the_policy_lists_it():
    assert mask_name("欧阳修远", replace(STANDARD, compound_surnames=frozenset())) == "欧*"


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("12800001234", "128****1234"),
        ("0571-12345678", "057******5678"),
        ("12345678", "******78"),
        ("110", "***"),
        ("", ""),
    ],
)
def test_a_phone_shows_head_and_tail(phone, shown):
    assert mask_phone(phone) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("10010519491231002X", "100***********002X"),
        ("91350100M000100Y43", "913***********0Y43"),
        ("H12345678", "*******78"),
        ("12345678", "******78"),
        ("E12", "***"),
        ("", ""),
    ],
)
def test_an_identity_number_shows_three_and_four_and_a_short_one_less(number, shown):
    assert mask_identity(number) == shown


def test_a_card_shows_its_last_four():
    assert mask_card("6200000000001234567") == "***************4567"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("浙江省杭州市西湖区文三路1号", "浙江省杭州市西湖区****"),
        ("上海市浦东新区世纪大道8号", "上海市浦东新区****"),
        ("广西壮族自治区南宁市青秀区民族大道1号", "广西壮族自治区南宁市青秀区****"),
        ("湖南省长沙县星沙街道1号", "湖南省长沙县****"),
        ("内蒙古呼伦贝尔市鄂温克族自治旗巴彦镇1号", "内蒙古呼伦贝尔市鄂温克族自治旗****"),
        ("江苏省昆山市红旗路3号", "江苏省昆山市****"),
        ("江苏省昆山市花园小区3号", "江苏省昆山市****"),
        ("江苏省昆山市县前街5号", "江苏省昆山市****"),
        ("12 High Street", "12****"),
        ("", ""),
    ],
)
def test_an_address_ends_at_its_district(address, shown):
    assert mask_address(address) == shown


def test_an_email_shows_its_first_character_and_its_domain():
    assert mask_email("lisi@example.com") == "l***@example.com"


@given(st.text(st.characters(whitelist_categories=["Nd", "Lu"]), max_size=30))
def test_a_mask_keeps_the_length_and_hides_something(number):
    for mask, least in ((mask_identity, (len(number) + 1) // 2), (mask_phone, min(len(number) - len(number) // 4, 4))):
        shown = mask(number)
        assert len(shown) == len(number)
        assert shown.count("*") >= least
