"""Every code that can be raised here has its sentence, and every sentence its code."""

import re
from pathlib import Path
from string import Formatter

from app.domain import passwords
from app.forms.messages import enrolment
from app.forms.messages.security import MESSAGES
from app.security import vault
from app.services import sessions

SOURCES = [*Path(vault.__file__).parent.glob("*.py"), Path(passwords.__file__), Path(sessions.__file__)]
RAISED = re.compile(
    r"""(?:Refused|Unavailable|RuleViolation|_fault)\(\s*"([a-z_]+\.[a-z_]+)"([^()]*(?:\([^()]*\)[^()]*)*)"""
)


ADDED_WHERE_IT_IS_SHOWN = {"signin.last_try"}
"""Said after ``signin.wrong`` by app.ui.messages, which knows how many tries are left."""


def raised():
    return [found for source in SOURCES for found in RAISED.findall(source.read_text())]


def test_every_code_raised_has_a_sentence_and_no_sentence_is_left_over():
    # The sentences of an enrolment have an area of their own; most of their codes are raised by its desk.
    assert {code for code, _ in raised()} - set(enrolment.MESSAGES) == set(MESSAGES) - ADDED_WHERE_IT_IS_SHOWN


def test_a_sentence_asks_for_nothing_its_error_does_not_carry():
    for code, arguments in raised():
        wanted = {name for _, name, _, _ in Formatter().parse((MESSAGES | enrolment.MESSAGES)[code]) if name}
        assert wanted <= set(re.findall(r"(\w+)=", arguments)), code
