"""A crash between any two steps leaves a case that opens where it stood (rules 4.4)."""

import pytest

from app.domain.confirmations import ArchiveItem, Confirmation, PrintJob, SigningEvidence
from app.services.signing import SigningDesk
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
