"""A restricted complaint across terminals: taken in anywhere, read where compliance reads, and nowhere else."""

from app.domain.complaints import Complainant, Nature
from app.domain.people import Staff
from app.forms.register_complaint import RegisterComplaint
from app.services.attestation_check import check_attestations
from app.services.complaint_lists import ComplaintLists
from app.services.complaints import ComplaintDesk
from tests.sync.test_branch_of_three import OTHER, branch
from tests.sync.test_restricted import SECRET, compliance, kept_in_clear

__all__ = ["branch"]
TOLD = RegisterComplaint(
    words=SECRET, nature=Nature.WHISTLE_BLOWING, complainant=Complainant(anonymous=True), told="请放心,由合规处理"
)


def test_taken_in_at_another_terminal_it_is_compliances_alone(branch):
    compliance(branch)
    branch.exchange("C1", "C2")
    with branch.at("C2") as session:
        receipt = ComplaintDesk(session.place).register(TOLD)
        assert (receipt.complaint_no[-5:], receipt.restricted, receipt.words) == ("W0001", True, SECRET)
        assert not kept_in_clear(session)
        assert ComplaintLists(session.place).work().open == ()
    branch.exchange("C2", "C1")
    with branch.at("C1", "he", OTHER) as session:
        (line,) = ComplaintLists(session.place).work().mine
        view = ComplaintDesk(session.place).accept(line.complaint_id)
        assert view.complaint.words == SECRET
        assert [step.action for step in view.steps] == ["register", "respond", "accept"]
        assert check_attestations(session.place).standing == ""
    branch.exchange("C1", "C2")
    with branch.at("C2") as session:
        assert not kept_in_clear(session)
        with session.place.look() as uow:
            assert uow.find(Staff, login="he")


def test_an_ordinary_one_is_everybodys_who_has_to_do_with_it(branch):
    plain = RegisterComplaint(words="慢", complainant=Complainant(name="王五", phone="12000000003"))
    with branch.at("C2") as session:
        found = ComplaintDesk(session.place).register(plain).complaint_id
    branch.exchange("C2", "C1")
    with branch.at("C1") as session:
        assert ComplaintDesk(session.place).complaint(found).complaint.words == "慢"
    branch.exchange("C1", "C2")
    assert len(branch.digests("C1", "C2")) == 1
