"""Files of a complaint: examined, kept, read on record, seen by those who may see the complaint."""

import pytest

from app.documents.papers.examining import Examiner
from app.domain.complaint_papers import ComplaintPaper, RestrictedPaper
from app.domain.complaints import Nature
from app.domain.errors import Refused, RuleViolation
from app.services.complaint_papers import ComplaintPapersDesk
from app.services.materials import Attach
from tests.fakes import brought
from tests.fakes.complaint_counter import complaint_branch


@pytest.fixture
def counter():
    return complaint_branch()


def papers(counter, who="teller"):
    return ComplaintPapersDesk(counter.branch.at(who), Examiner())


def attach(counter, found, who="teller", content=None, name="排队号.png"):
    desk = papers(counter, who)
    return desk.attach(Attach(case_id=found, paper=desk.examine(content or brought.picture()), name=name))


def code(call, *arguments):
    with pytest.raises((RuleViolation, Refused)) as refused:
        call(*arguments)
    return refused.value.code


def test_what_was_brought_is_kept_and_read_on_record(counter):
    found = counter.registered()
    (file,) = attach(counter, found).files
    assert (file.name, file.added_by) == ("排队号.png", "林晓")
    assert papers(counter, "supervisor").read(file.attachment_id) == brought.picture()
    assert counter.branch.actions().count("complaint:file:paper_read") == 1


def test_the_same_file_is_not_kept_twice_and_nothing_is_taken_away(counter):
    found = counter.registered()
    (file,) = attach(counter, found).files
    assert code(attach, counter, found) == "attachment.twice"
    assert code(papers(counter).withdraw, file.attachment_id, "放错了") == "attachment.closed"


def test_a_stranger_neither_adds_nor_reads(counter):
    found = counter.registered()
    (file,) = attach(counter, found).files
    assert code(attach, counter, found, "greeter") == "complaint.not_yours"
    assert code(papers(counter, "greeter").read, file.attachment_id) == "complaint.not_yours"


def test_a_restricted_ones_files_are_compliances_alone(counter):
    found = counter.registered(nature=Nature.WHISTLE_BLOWING)
    (file,) = attach(counter, found, "compliance").files
    assert len(counter.branch.store.all(RestrictedPaper)) == 1
    assert counter.branch.store.all(ComplaintPaper) == []
    for who in ("teller", "manager"):
        assert code(papers(counter, who).read, file.attachment_id) == "record.unknown"
        assert code(papers(counter, who).materials, found) == "record.unknown"
