"""A crash between any two steps leaves a case that opens where it stood (rules 4.4)."""

import pytest

from app.domain.attachments import Attachment
from app.domain.attestations import Attestation
from app.domain.confirmations import ArchiveItem, Confirmation, PrintJob, SigningEvidence
from app.services.paper_signing import PaperDesk, Scanned
from app.services.signing import SigningDesk
from app.services.voiding import VoidingDesk
from tests.fakes.branch import SCAN
from tests.fakes.signing import PowerCut, signature

WAY = ("generate", "present", "read_to_end", "sign", "countersign", "seal", "deliver")


def go_on(branch, case_id):
    """Do the one thing that resume names, and return it."""
    desk = SigningDesk(branch.at("teller"), branch.tools)
    step = desk.resume(case_id)
    match step.action:
        case "generate":
            desk.generate(case_id)
        case "sign":
            desk.sign(step.confirmation_id, signature())
        case "deliver":
            desk.deliver(step.confirmation_id, "Front desk")
        case "archive":
            desk.deliver(step.confirmation_id, "Front desk")
        case "":
            return ""
        case action:
            getattr(desk, action)(step.confirmation_id)
    return step.action


def finish(branch, case_id):
    taken = []
    while action := go_on(branch, case_id):
        taken.append(action)
    return taken


def test_resume_alone_leads_through_the_whole_way(branch):
    assert tuple(finish(branch, branch.executed().case_id)) == WAY


@pytest.mark.parametrize("commit", range(1, 12))
def test_the_power_may_fail_at_any_commit_and_nothing_is_lost_or_doubled(branch, commit):
    case = branch.executed()
    cut_at(branch.store, commit)
    with pytest.raises(PowerCut):
        finish(branch, case.case_id)
    finish(branch, case.case_id)
    assert_once(branch, case.case_id)


@pytest.mark.parametrize("after", range(1, 12))
def test_the_power_may_fail_right_after_any_commit(branch, after):
    case = branch.executed()
    cut_at(branch.store, after, durable=True)
    with pytest.raises(PowerCut):
        finish(branch, case.case_id)
    finish(branch, case.case_id)
    assert_once(branch, case.case_id)


@pytest.mark.parametrize(
    ("tool", "call"), [("press", "lay_out"), ("sealer", "seal"), ("printer", "print_pdf"), (None, "put")]
)
def test_the_power_may_fail_inside_press_sealer_printer_and_file_store(branch, tool, call):
    case = branch.executed()
    (getattr(branch.tools, tool) if tool else branch.blobs).fail_at[call] = PowerCut()
    with pytest.raises(PowerCut):
        finish(branch, case.case_id)
    finish(branch, case.case_id)
    assert_once(branch, case.case_id)


def cut_at(store, number, *, durable=False):
    """Let the store's n-th commit from now on fail, before or after it is on disk."""
    take, counted = store.take, iter(range(1, 1000))

    def cut(*arguments):
        if next(counted) == number:
            if durable:
                take(*arguments)
            raise PowerCut
        take(*arguments)

    store.take = cut


def assert_once(branch, case_id):
    case = branch.cases().case(case_id)
    actions = [step.action for step in case.steps]
    assert (case.state, len(actions), len(set(actions))) == ("archived", 8, 8)
    for kind in (Confirmation, SigningEvidence, ArchiveItem, PrintJob):
        assert len(branch.store.all(kind)) == 1, kind
    document = branch.store.all(Confirmation)[0]
    assert document.state == "archived"
    assert document.sealed_digest in branch.blobs.kept


def refuse(branch, case_id):
    """Go on with a client who will not sign, each step by whom it takes."""
    desk = branch.signing()
    step = desk.resume(case_id)
    which = step.confirmation_id
    match step.action:
        case "generate":
            desk.generate(case_id)
        case "present":
            desk.present(which)
        case "read_to_end" | "sign":
            branch.refusals().state(which, "客户不认可内容")
        case "witness_refusal":
            branch.refusals("colleague").witness(which)
        case "approve_refusal":
            branch.refusals("supervisor").approve(which)
        case "file_refusal" | "archive":
            branch.refusals().finish(which)
        case _:
            return ""
    return step.action


def sign_on_paper(branch, case_id):
    """Go on with a document that is signed in ink."""
    desk, paper = branch.signing(), PaperDesk(branch.at("teller"), branch.tools)
    step = desk.resume(case_id)
    match step.action:
        case "hand_out":
            paper.hand_out(step.confirmation_id, "Front desk")
        case "scan_in":
            paper.scan_in(step.confirmation_id, [Scanned(SCAN, "scan.png")])
        case _:
            return go_on(branch, case_id)
    return step.action


def to_the_end(branch, case_id, way):
    while way(branch, case_id):
        pass


def inheritance(branch):
    case = branch.case(service="NTT")
    branch.cases().apply(case.case_id)
    branch.cases("supervisor").review(case.case_id)
    branch.cases("manager").approve(case.case_id)
    return branch.cases().execute(case.case_id, "REF-1")


@pytest.mark.parametrize("durable", [False, True])
@pytest.mark.parametrize("commit", range(1, 9))
def test_a_cut_at_any_commit_of_a_refusal_loses_and_doubles_nothing(branch, commit, durable):
    case = branch.executed()
    cut_at(branch.store, commit, durable=durable)
    with pytest.raises(PowerCut):
        to_the_end(branch, case.case_id, refuse)
    to_the_end(branch, case.case_id, refuse)
    (document,) = branch.store.all(Confirmation)
    (item,) = branch.store.all(ArchiveItem)
    assert (document.state, branch.cases().case(case.case_id).state) == ("refused", "archived")
    assert item.parts[0] == f"refusal:{document.sheet_digest}"
    assert len(branch.store.all(Attestation)) == 3


@pytest.mark.parametrize("durable", [False, True])
@pytest.mark.parametrize("commit", range(1, 11))
def test_a_cut_at_any_commit_of_a_paper_signed_in_ink_loses_and_doubles_nothing(branch, commit, durable):
    case = inheritance(branch)
    attested = len(branch.store.all(Attestation))
    cut_at(branch.store, commit, durable=durable)
    with pytest.raises(PowerCut):
        to_the_end(branch, case.case_id, sign_on_paper)
    to_the_end(branch, case.case_id, sign_on_paper)
    for kind in (Confirmation, SigningEvidence, ArchiveItem, PrintJob, Attachment):
        assert len(branch.store.all(kind)) == 1, kind
    assert len(branch.store.all(Attestation)) == attested + 1
    assert branch.store.all(Confirmation)[0].state == "archived"


@pytest.mark.parametrize("durable", [False, True])
@pytest.mark.parametrize("commit", range(1, 10))
def test_a_cut_while_a_document_is_replaced_leaves_exactly_one_in_force(branch, commit, durable):
    sealed = branch.sealed(branch.executed().case_id)
    branch.signing().deliver(sealed.confirmation_id, None)
    VoidingDesk(branch.at("manager")).order_replacement(sealed.confirmation_id, "更正")
    branch.signing().generate(sealed.case_id)
    cut_at(branch.store, commit, durable=durable)
    with pytest.raises(PowerCut):
        to_the_end(branch, sealed.case_id, go_on)
    in_force = [c for c in branch.store.all(Confirmation) if c.state in ("sealed", "delivered", "archived")]
    assert len(in_force) == 1
    to_the_end(branch, sealed.case_id, go_on)
    assert [c.state for c in branch.store.all(Confirmation)] == ["superseded", "archived"]
    assert len(branch.store.all(ArchiveItem)) == 2
