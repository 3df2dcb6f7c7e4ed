"""Finding an answer by what somebody types."""

import pytest

from app.policy.loader import load_policy
from app.services.resources import resource

ANSWERS = load_policy(resource("policy")).answers


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("密码", "password"),
        ("身份证到期", "identity_expired"),
        ("收费多少", "fees"),
        ("forgot my password", "password"),
        ("Wheelchair", "large_print"),
        ("12386", "complaint"),
        ("销户", "close"),
    ],
)
def test_the_best_answer_comes_first(asked, key):
    assert ANSWERS.search(asked)[0].key == key


def test_nothing_asked_shows_all_and_nonsense_shows_none():
    assert ANSWERS.search("  ") == ANSWERS.entries
    assert ANSWERS.search("xyzzy") == ()


def test_every_question_finds_its_own_answer():
    for entry in ANSWERS.entries:
        assert entry in ANSWERS.search(entry.question.zh)[:3], entry.key
        assert entry in ANSWERS.search(entry.question.en)[:3], entry.key
