"""Carries one case to the archive again and again, each time in a process that kills itself a moment later.

``python -m tests.faults.dying_desks FOLDER WAY MOMENT [EVERY]`` forks a process for each try. The first is killed with
SIGKILL at the first such moment, the next at the second (or after ``EVERY`` more), until one comes to its end alive.
What each left behind is opened by another process, taken up where it stood, and told as a line of JSON.
"""

import json
import os
import shutil
import signal
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from app.documents.verify import verify
from app.domain.attachments import Attachment, Paper
from app.domain.attestations import Attestation, Standing
from app.domain.cases import ServiceCase
from app.domain.confirmations import ArchiveItem, Confirmation, PrintJob, SigningEvidence
from app.services.attesting import standing_of
from app.services.paper_signing import PaperDesk, Scanned
from app.services.steps import log_of
from app.services.verifying import VerifyDesk
from app.services.voiding import VoidingDesk
from tests.fakes import brought
from tests.fakes.signing import signature
from tests.fakes.stored_branch import reopened, stored_branch

SCAN = Paper(brought.picture(), "image/png", 1)
KINDS = (Confirmation, SigningEvidence, ArchiveItem, PrintJob, Attestation, Attachment)


class Printer:
    """Writes down what came out of it; paper that is out stays out, whoever dies."""

    def __init__(self, file):
        self.file = file

    def print_pdf(self, pdf, printer, title):
        with self.file.open("a") as paper:
            paper.write(f"{title}\n")

    def sheets(self):
        return self.file.read_text().split() if self.file.exists() else []


def plain(branch):
    """A case whose confirmation is signed on the screen."""
    return branch.executed().case_id


def inherited(branch):
    """A case that is signed in ink."""
    case = branch.case(service="NTT")
    branch.cases().apply(case.case_id)
    branch.cases("supervisor").review(case.case_id)
    branch.cases("manager").approve(case.case_id)
    return branch.cases().execute(case.case_id, "REF-1").case_id


def replaced(branch):
    """A filed case whose document is to be replaced."""
    sealed = branch.sealed(plain(branch))
    branch.signing().deliver(sealed.confirmation_id, None)
    VoidingDesk(branch.at("manager")).order_replacement(sealed.confirmation_id, "更正")
    branch.signing().generate(sealed.case_id)
    return sealed.case_id


def go_on(branch, step):
    """Take the step that comes next, as the client and everybody at the counter would."""
    desk, paper, which = branch.signing(), PaperDesk(branch.at("teller"), branch.tools), step.confirmation_id
    match step.action:
        case "generate":
            desk.generate(step.case_id)
        case "sign":
            desk.sign(which, signature())
        case "hand_out":
            paper.hand_out(which, "Front desk")
        case "scan_in":
            paper.scan_in(which, [Scanned(SCAN, "scan.png")])
        case "deliver" | "archive":
            desk.deliver(which, "Front desk")
        case action:
            getattr(desk, action)(which)


def refuse(branch, step):
    """Take the step that comes next with a client who does not sign."""
    which = step.confirmation_id
    match step.action:
        case "sign":
            branch.refusals().state(which, "客户不认可内容")
        case "witness_refusal":
            branch.refusals("colleague").witness(which)
        case "approve_refusal":
            branch.refusals("supervisor").approve(which)
        case "file_refusal" | "archive":
            branch.refusals().finish(which)
        case _:
            go_on(branch, step)


WAYS = {
    "plain": (plain, go_on),
    "paper": (inherited, go_on),
    "refusal": (plain, refuse),
    "supersede": (replaced, go_on),
}
"""How a case begins, and how each next step of it is taken."""


def to_the_end(branch, case_id, take):
    while (step := branch.signing().resume(case_id)).action:
        take(branch, step)


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def arm(branch, moment, number):
    """Let this process die at the n-th moment of the kind."""
    counted = count(1)

    def struck():
        return next(counted) == number

    store, finish, sync = branch.store, branch.store._finish, os.fsync

    def commit(how, changes):
        if how == "COMMIT" and moment == "commit" and struck():
            die()
        finish(how, changes)
        if how == "COMMIT" and moment == "committed" and struck():
            die()

    def fsync(handle):
        if struck():
            die()
        sync(handle)

    store._finish = commit
    if moment == "fsync":
        os.fsync = fsync
    if moment == "statement":
        store._driver.set_trace_callback(lambda _statement: struck() and die())


def forked(work):
    """Run work in a process of its own and return how it ended: an exit status, or minus a signal."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        work()
    except BaseException:  # noqa: BLE001 - told, and the process ends
        sys.excepthook(*sys.exc_info())
        sys.stderr.flush()
        os._exit(1)
    sys.stdout.flush()
    os._exit(0)


def left_behind(branch):
    """Return what is on record, each thing counted, and whether all of it proves itself."""
    with branch.at("teller").look() as uow:
        kept = {kind.kind.name: len(uow.find(kind)) for kind in KINDS}
        documents, case = uow.find(Confirmation), uow.find(ServiceCase)[0]
        steps = [step.action for step in log_of(uow, case)]
        holds = [standing_of(branch.place, uow, one) is Standing.HOLDS for one in uow.find(Attestation)]
        filed = [item.parts[0].partition(":")[0] for item in uow.find(ArchiveItem)]
    return kept | {
        "case": case.state,
        "steps": steps,
        "states": [one.state for one in documents],
        "filed": filed,
        "attested": all(holds),
        "fails": [fails(branch, one) for one in documents],
        "trail": branch.store.audit.verify().broken_at,
        "paper": branch.tools.printer.sheets(),
    }


def fails(branch, document):
    """Return what does not hold of a document's sealed file, by itself and against the record."""
    pdf = branch.blobs.get(document.sealed_digest or document.sheet_digest)
    found = verify(pdf, [branch.authority_pem], branch.clock())
    checks = (*found.checks, *VerifyDesk(branch.at("teller")).against_record(found))
    return [check.reason for check in checks if not check.holds]


def opened(branch, home):
    reopened(branch, home)
    branch.tools = replace(branch.tools, printer=Printer(home / "printed.txt"))
    return branch


def main(folder, way, moment, every=1):
    begin, take = WAYS[way]
    (folder / "begun").mkdir()
    branch = stored_branch(folder / "begun")
    case_id = begin(branch)
    branch.store.close()
    for number in count(1, every):
        home = folder / "home"
        shutil.copytree(folder / "begun", home)

        def work(home=home, number=number):
            arm(opened(branch, home), moment, number)
            to_the_end(branch, case_id, take)

        def take_up(home=home, number=number):
            to_the_end(opened(branch, home), case_id, take)
            print(json.dumps({"number": number, **left_behind(branch)}))  # noqa: T201 - what the test reads

        ended = forked(work)
        if ended not in (0, -signal.SIGKILL) or forked(take_up):
            sys.exit(f"{way}: {moment} {number} ended with {ended}")
        shutil.rmtree(home)
        if ended == 0:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4], *map(int, sys.argv[4:]))
