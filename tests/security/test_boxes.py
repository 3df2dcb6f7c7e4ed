import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.security.boxes import BoxClosed, open_box, public_of, seal, wipe

PRIVATE = os.urandom(32)
SECRET = st.binary(min_size=0, max_size=200)


@given(SECRET, st.binary(max_size=80))
def test_a_box_opens_for_its_owner_in_its_context(secret, context):
    assert open_box(seal(secret, public_of(PRIVATE), context), PRIVATE, context) == secret


@given(SECRET, st.binary(max_size=20), st.binary(max_size=20))
def test_a_box_stays_shut_in_another_context(secret, context, other):
    if context != other:
        with pytest.raises(BoxClosed):
            open_box(seal(secret, public_of(PRIVATE), context), PRIVATE, other)


@given(st.binary(min_size=32, max_size=32).filter(lambda key: public_of(key) != public_of(PRIVATE)))
def test_a_box_stays_shut_for_another_key(other):
    with pytest.raises(BoxClosed):
        open_box(seal(b"secret", public_of(PRIVATE), b""), other, b"")


@given(st.data())
def test_a_box_with_any_bit_changed_stays_shut(data):
    box = bytearray(seal(b"x" * 32, public_of(PRIVATE), b"c"))
    box[data.draw(st.integers(0, len(box) - 1))] ^= 1 << data.draw(st.integers(0, 6))
    with pytest.raises(BoxClosed):
        open_box(bytes(box), PRIVATE, b"c")


@pytest.mark.parametrize("box", [b"", b"short", bytes(80)])
def test_what_is_no_box_stays_shut(box):
    with pytest.raises(BoxClosed):
        open_box(box, PRIVATE, b"")


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(32)])
def test_nothing_is_sealed_to_what_is_no_public_key(public):
    with pytest.raises(BoxClosed):
        seal(b"secret", public, b"")


def test_the_same_secret_never_gives_the_same_box():
    assert seal(b"secret", public_of(PRIVATE), b"") != seal(b"secret", public_of(PRIVATE), b"")


def test_wiping_leaves_zeros_in_place():
    secret = bytearray(b"secret")
    wipe(secret)
    assert secret == bytes(6)
