from datetime import date

import pytest

from app.domain.errors import Conflict, Refused, RuleViolation, Unavailable
from app.forms.messages.catalogue import MESSAGES
from app.ui import messages
from app.ui.failures import Blame, Failures, sort
from app.ui.language import Language


@pytest.mark.parametrize(
    ("error", "blame"),
    [
        (RuleViolation("x.y"), Blame.RULE),
        (Conflict("x.y"), Blame.CONFLICT),
        (Refused("x.y"), Blame.REFUSED),
        (Unavailable("x.y"), Blame.UNAVAILABLE),
    ],
)
def test_errors_are_sorted_by_who_must_act(error, blame):
    assert sort(error).blame is blame


def test_a_bug_gets_a_number_that_finds_it_in_the_log(caplog):
    failure = Failures().report(KeyError("boom"))
    assert failure.blame is Blame.BUG
    assert failure.number in caplog.text
    assert "KeyError" in caplog.text
    caplog.clear()


def test_only_what_may_mend_itself_offers_a_retry():
    assert sort(Unavailable("x.y"), retry=print).retry is print
    assert sort(Conflict("x.y"), retry=print).retry is None


def test_a_code_without_words_is_shown_as_it_is():
    assert "no.such_code" in messages.say(RuleViolation("no.such_code", who="Li"))


def test_values_are_written_as_the_language_writes_them(look):
    params = {"until": date(2026, 3, 2), "fee_fen": 123456, "count": 12000}
    said = messages.say_code("no.such_code", params)
    assert "2 Mar 2026" in said
    assert "¥1,234.56" in said
    look(Language.CHINESE)
    assert "2026-03-02" in messages.say_code("no.such_code", params)


def test_a_known_code_says_its_sentence():
    code = next(code for code, text in MESSAGES.items() if "{" not in text)
    assert messages.say(RuleViolation(code)) == MESSAGES[code]
