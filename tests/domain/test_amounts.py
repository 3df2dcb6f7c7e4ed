"""Capital numerals as receipts write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.amounts import capitals, figures

VALUES = {**dict(zip("零壹贰叁肆伍陆柒捌玖", range(10), strict=True)), "拾": 10, "佰": 100, "仟": 1000}


@pytest.mark.parametrize(
    ("fen", "words"),
    [
        (40000, "肆佰元整"),
        (3000, "叁拾元整"),
        (0, "零元整"),
        (1, "壹分"),
        (50, "伍角整"),
        (105, "壹元零伍分"),
        (150, "壹元伍角整"),
        (100350, "壹仟零叁元伍角整"),
        (1001000, "壹万零壹拾元整"),
        (10000000, "壹拾万元整"),
        (10_0010_0000, "壹仟万壹仟元整"),
        (1_0000_0001_00, "壹亿零壹元整"),
        (10_5000_00, "壹拾万伍仟元整"),
    ],
)
def test_an_amount_in_capitals(fen, words):
    assert capitals(fen) == words


def read(words):
    """Read capitals back, as a person would."""
    total, part, digit = 0, 0, 0
    whole, _, rest = words.removesuffix("整").rpartition("元") if "元" in words else ("", "", words.removesuffix("整"))
    for letter in whole:
        if letter in "亿万":
            total, part, digit = total + (part + digit) * (10**8 if letter == "亿" else 10**4), 0, 0
        elif VALUES[letter] < 10:
            digit = VALUES[letter]
        else:
            part, digit = part + digit * VALUES[letter], 0
    fen = 100 * (total + part + digit)
    for unit, value in (("角", 10), ("分", 1)):
        if unit in rest:
            fen += VALUES[rest[rest.index(unit) - 1]] * value
    return fen


@given(st.integers(0, 10**14 - 1))
def test_capitals_read_back_as_the_same_amount(fen):
    assert read(capitals(fen)) == fen


@pytest.mark.parametrize("fen", [-1, 10**14])
def test_amounts_that_no_receipt_has_are_a_mistake(fen):
    with pytest.raises(ValueError, match=str(fen)):
        capitals(fen)


def test_figures_part_thousands():
    assert figures(123456789) == "1,234,567.89"
