from datetime import timedelta
from uuid import UUID

import pytest

from app.domain.confirmations import Confirmation
from app.domain.documents import qr_payload
from app.domain.errors import Unavailable
from app.domain.sealing import KeySource
from app.domain.verification import NOT_REACHED, Check, CheckCode, Verification
from app.services.colleague import ColleagueDesk
from app.services.evidence_bundle import EvidenceDesk
from app.services.printing import PrintDesk
from app.services.sealing_certificates import CertificateView
from app.services.timestamps import PendingTimestamp
from app.services.verifying import VerifyDesk
from app.services.voiding import VoidingDesk
from app.ui.counter.confirmations.desks import ConfirmationDesks
from app.ui.counter.confirmations.page import ConfirmationsPage
from app.ui.counter.seal_watch import SealNews, SealWatch, SealWork
from tests.fakes.brought import picture
from tests.fakes.service_counter import around, confirmation_desk, fresh_branch, sheets

HOLDS = Verification(checks=(Check(CheckCode.READABLE, holds=True),), sha256="00", number="B001-1")
BROKEN = Verification(
    number="B001-1",
    checks=(
        Check(CheckCode.READABLE, holds=True),
        Check(CheckCode.UNCHANGED, holds=False, reason="content_changed"),
        Check(CheckCode.TRUSTED, holds=False, reason=NOT_REACHED),
    ),
    sha256="00",
)


def news(branch, days=400, waiting=()):
    now = branch.clock()
    until = now + timedelta(days=days)
    found = CertificateView("CN=C1", KeySource.BRANCH, now, until, expired=days < 0, ends_soon=days < 60)
    return SealNews(found, tuple(waiting))


@pytest.fixture
def branch():
    return fresh_branch()


@pytest.fixture
def page(qtbot, branch, tasks):
    desks = ConfirmationDesks(
        confirmations=confirmation_desk(branch),
        signing=branch.signing(),
        prints=PrintDesk(branch.at("teller"), branch.tools),
        draw=sheets(),
        verify=lambda content: HOLDS if content == b"whole" else BROKEN,
        by_code=VerifyDesk(branch.at("teller")).by_code,
        bundle=EvidenceDesk(branch.at("manager"), branch.tools.sealer).bundle,
        seal=SealWork(lambda: news(branch), lambda: 1),
        against_record=lambda found: (Check(CheckCode.RECORDED, holds=found.number != ""),),
        voiding=VoidingDesk(branch.at("manager")),
        colleagues=ColleagueDesk(None, branch.at("teller")),
        materials=branch.materials("manager"),
        may=branch.at("manager").may,
        open_case=lambda _case_id: None,
        ask=lambda _parent, action: f"{action}: 姓名更正",
    )
    made = ConfirmationsPage(desks, around(branch, tasks))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def sealed(branch, page, tasks):
    found = branch.sealed(branch.executed().case_id)
    page.reload()
    page.show_confirmation(found.confirmation_id)
    tasks.wait_idle()
    return found


def test_a_confirmation_is_found_by_a_part_of_its_number(page, branch, tasks, sealed):
    branch.sealed(branch.executed().case_id)
    page.line.setText(sealed.confirmation_no[-6:])
    page.line.search_now()
    tasks.wait_idle()
    assert [line.confirmation_no for line in page.model.rows] == [sealed.confirmation_no]


def test_its_pages_are_shown(page, sealed):
    assert page.detail.pages.count == 2


def test_a_further_copy_is_counted(page, branch, tasks, sealed):
    for _ in range(2):
        page.detail.paper.print_button.click()
        tasks.wait_idle()
    assert [copy.copy_no for copy in page.detail.shown.prints] == [1, 2]
    assert len(branch.tools.printer.printed) == 2


def test_a_copy_that_failed_is_offered_again_at_the_top(page, branch, tasks, qtbot, sealed):
    branch.tools.printer.fail_at["print_pdf"] = Unavailable("printer.refused", printer="Front desk")
    page.detail.paper.print_button.click()
    tasks.wait_idle()
    qtbot.waitUntil(lambda: len(page.pending.waiting) == 1)
    page.pending.try_again()
    tasks.wait_idle()
    assert page.pending.waiting == ()


def test_saving_a_copy_is_audited(page, branch, tasks, sealed, tmp_path):
    page.detail._ask = lambda _page, name: str(tmp_path / name)
    page.detail.paper.save.click()
    tasks.wait_idle()
    assert (tmp_path / f"{sealed.confirmation_no}.pdf").read_bytes() == branch.signing().pdf(sealed.confirmation_id)
    assert "document:copy:exported" in branch.actions()


def test_a_folder_that_cannot_be_written_is_said(page, tasks, sealed, tmp_path):
    page.detail._ask = lambda _page, name: str(tmp_path / "nowhere" / name)
    page.detail.paper.save.click()
    tasks.wait_idle()
    assert page.detail.fault.text.endswith("No such file or directory")


def test_a_whole_document_holds(page, tasks, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"whole")
    page.examination.examine(str(tmp_path / "a.pdf"))
    tasks.wait_idle()
    assert page.examination.verdict.title.text() == "The document holds"
    assert page.examination.lines()[-1] == "The branch's record names exactly this file"


def test_a_changed_document_says_what_does_not_hold_line_by_line(page, tasks, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"changed")
    page.examination.examine(str(tmp_path / "a.pdf"))
    tasks.wait_idle()
    assert page.examination.verdict.title.text() == "The document does not hold"
    assert page.examination.lines()[1] == "The content was changed after sealing"
    assert page.examination.lines()[2].startswith("Could not be judged")


def test_a_file_that_cannot_be_read_is_said(page, tasks, tmp_path):
    page.examination.examine(str(tmp_path / "gone.pdf"))
    tasks.wait_idle()
    assert "gone.pdf" in page.examination.fault.text


def test_a_manager_voids_a_document_and_the_page_says_so(page, sealed, tmp_path):
    scan = tmp_path / "revocation.png"
    scan.write_bytes(picture())
    page.show_confirmation(sealed.confirmation_id)
    page._around.tasks.wait_idle()
    standing = page.detail.standing
    standing._scan = lambda _parent: str(scan)
    standing.void.click()
    page._around.tasks.wait_idle()
    assert page.detail.shown.state == "voided"
    assert "姓名更正" in standing.mark.text
    assert not standing.void.isVisible()


def test_a_replacement_is_ordered_once_and_the_old_one_stands_meanwhile(page, sealed):
    page.show_confirmation(sealed.confirmation_id)
    page._around.tasks.wait_idle()
    standing = page.detail.standing
    standing.replace.click()
    page._around.tasks.wait_idle()
    assert page.detail.shown.state == "sealed"
    assert standing.note.text.startswith("A replacement was ordered")
    assert not standing.replace.isVisible()


def test_a_masked_copy_is_seen_before_it_is_printed_and_counted_by_itself(page, branch, sealed):
    page.show_confirmation(sealed.confirmation_id)
    page._around.tasks.wait_idle()
    paper = page.detail.paper
    paper.masked.setChecked(True)
    paper.preview.click()
    page._around.tasks.wait_idle()
    assert branch.tools.printer.printed == []
    paper.print_button.click()
    page._around.tasks.wait_idle()
    ((_printer, title, pdf),) = branch.tools.printer.printed
    assert title == f"{sealed.confirmation_no}-masked-1"
    assert "测试客户" not in pdf.decode(errors="replace")


def test_the_code_on_a_paper_is_scanned_and_its_confirmation_opened(page, branch, tasks, sealed):
    page.show_verification()
    record = next(one for one in branch.store.all(Confirmation) if one.id == sealed.confirmation_id)
    page.examination.code.line.setText(qr_payload(record.confirmation_no, record.content_digest))
    page.examination.code.line.returnPressed.emit()
    tasks.wait_idle()
    assert page.examination.found.holds
    page.examination.code.show_it.click()
    tasks.wait_idle()
    assert page.detail.shown.confirmation_id == sealed.confirmation_id


def test_a_code_that_is_none_is_said(page, tasks):
    page.show_verification()
    page.examination.code.line.setText("nonsense")
    page.examination.code.line.returnPressed.emit()
    tasks.wait_idle()
    assert page.examination.lines() == ("This is no code of a confirmation",)


def test_the_evidence_is_saved_by_whoever_may(page, tasks, sealed, tmp_path):
    out = tmp_path / "evidence.zip"
    assert page.detail.evidence.isVisibleTo(page)
    page.detail.evidence._ask = lambda _parent, _name: str(out)
    page.detail.evidence.save.click()
    tasks.wait_idle()
    assert out.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(("days", "said"), [(400, ""), (30, "ends on"), (-1, "has ended")])
def test_a_certificate_that_ends_is_warned_of(qtbot, branch, tasks, days, said):
    watch = SealWatch(SealWork(lambda: news(branch, days), lambda: 0), around(branch, tasks))
    qtbot.addWidget(watch)
    tasks.wait_idle()
    assert said in watch.certificate.text
    assert bool(watch.certificate.text) is bool(said)


def test_documents_that_wait_for_a_timestamp_are_asked_for_again(qtbot, branch, tasks):
    waiting = [PendingTimestamp(UUID(int=1), "B001-1", branch.clock(), "time_authority.silent")]
    asked = []
    watch = SealWatch(
        SealWork(lambda: news(branch, waiting=waiting), lambda: asked.append(1) or 1), around(branch, tasks)
    )
    qtbot.addWidget(watch)
    tasks.wait_idle()
    assert "wait for a timestamp: 1" in watch.stamps.text
    watch._later.timeout.emit()
    tasks.wait_idle()
    waiting.clear()
    watch.ask_again()
    tasks.wait_idle()
    assert (asked, watch.stamps.text) == ([1, 1], "")
