import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import RuleViolation
from app.security.recovery_code import _spell, new_code, parse_code, private_key_of
from tests.fakes.cheap_keys import LIN, VAULT_ID

CODE = new_code()
CHARACTERS = [place for place, character in enumerate(CODE) if character != "-"]
ALPHABET = _spell(range(32))


def group_named(typed):
    with pytest.raises(RuleViolation) as caught:
        parse_code(typed)
    assert (caught.value.code, caught.value.field) == ("recovery.mistyped", "recovery_code")
    return caught.value.params["group"]


def test_a_code_has_eight_groups_of_five_and_no_ambiguous_letters():
    groups = CODE.split("-")
    assert [len(group) for group in groups] == [5] * 8
    assert not set(CODE) & set("OILU")


def test_codes_differ():
    assert len({new_code() for _ in range(200)}) == 200


@pytest.mark.parametrize(
    "write",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: f"  {code}\n",
        lambda code: code.replace("0", "O").replace("1", "l"),
        lambda code: code.replace("0", "o").replace("1", "I"),
        lambda code: "".join(chr(ord(c) + 0xFEE0) for c in code),
        lambda code: code.replace("-", "\u2014"),
    ],
)
@settings(max_examples=30)
@given(st.data())
def test_a_code_may_be_typed_as_people_type(write, data):
    code = new_code()
    assert parse_code(write(code)) == code


@given(st.sampled_from(CHARACTERS), st.sampled_from(ALPHABET))
def test_any_one_wrong_character_is_named_by_its_group(place, character):
    typed = CODE[:place] + character + CODE[place + 1 :]
    if typed != CODE:
        assert group_named(typed) == place // 6 + 1


@given(st.sampled_from([place for place in CHARACTERS if place + 1 in CHARACTERS]))
def test_any_two_exchanged_neighbours_are_named_by_their_group(place):
    typed = CODE[:place] + CODE[place + 1] + CODE[place] + CODE[place + 2 :]
    if typed != CODE:
        assert group_named(typed) == place // 6 + 1


@given(st.integers(0, 7), st.integers(0, 7))
def test_two_exchanged_groups_are_named(first, second):
    groups = CODE.split("-")
    groups[first], groups[second] = groups[second], groups[first]
    if first != second and groups != CODE.split("-"):
        assert group_named("-".join(groups)) == min(first, second) + 1


def test_a_missing_a_short_and_an_extra_group_are_named():
    groups = CODE.split("-")
    assert group_named("-".join(groups[:5])) == 6
    assert group_named("-".join([*groups[:2], groups[2][:4], *groups[3:]])) == 3
    assert group_named("-".join([*groups, "00000"])) == 8
    assert group_named("") == 1


@given(st.text(max_size=60))
def test_any_text_is_a_code_or_names_a_group(text):
    try:
        assert len(parse_code(text)) == 47
    except RuleViolation as error:
        assert 1 <= error.params["group"] <= 8  # noqa: PT017 - either outcome is right


def test_a_code_is_another_key_in_another_vault():
    assert private_key_of(CODE, VAULT_ID) == private_key_of(CODE, VAULT_ID) != private_key_of(CODE, LIN)
