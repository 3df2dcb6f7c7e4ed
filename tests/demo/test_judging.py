"""What the demo day says of its own documents must not be kinder than the verifier."""

import shutil

import pytest

from app.bootstrap.home import HomePaths
from app.bootstrap.opening import signed_in
from app.demo.cast import PASSWORD
from app.demo.judging import Judgement, everything_holds, judge_documents
from app.services.queries import AuditVerdict

WHOLE = AuditVerdict(entries=3, broken_at=None)
GOOD = Judgement("1", "1.pdf", ())


@pytest.fixture
def judged(whole_day, tmp_path):
    """Judge two documents of the day after something was done to them."""
    folder = whole_day[0]
    for path in sorted((folder / "confirmations").glob("*.pdf"))[:2]:
        shutil.copy(path, tmp_path / path.name)
    first = min(tmp_path.glob("*.pdf"))

    def judge(harm):
        harm(first)
        with signed_in(HomePaths(folder / "home"), "zhouyun", lambda: PASSWORD) as session:
            return tuple(judge_documents(tmp_path, folder / "branch-authority.pem", session))

    return judge


def test_a_changed_byte_is_found_in_the_one_document_that_has_it(judged):
    def flip(path):
        content = bytearray(path.read_bytes())
        content[len(content) // 3] ^= 1
        path.write_bytes(content)

    first, second = judged(flip)
    assert not first.holds
    assert "unchanged" in first.failed
    assert second.holds


def test_a_document_under_another_number_is_found(judged):
    first, _second = judged(lambda path: path.rename(path.with_name("D001-C1-20261123-0000.pdf")))
    assert first.failed == ("number",)


def test_all_must_hold_and_none_be_missing():
    bad = Judgement("2", "2.pdf", ("unchanged",))
    assert everything_holds((GOOD,), 1, WHOLE)
    assert not everything_holds((GOOD,), 2, WHOLE)
    assert not everything_holds((GOOD, bad), 2, WHOLE)
    assert not everything_holds((GOOD,), 1, AuditVerdict(entries=3, broken_at=2))
