"""A refusal to sign, a paper that must be signed in ink, a void and a replaced document, a low rating."""

import pytest

from app.domain.improvements import ImprovementItem
from app.ui.counter.service.milestones import Milestones
from tests.fakes.brought import picture
from tests.journeys.branch import MANAGER, PASSWORD, SUPERVISOR, TELLER
from tests.journeys.hands import says


def as_colleague(bed, panel, login):
    """Let a colleague act at this counter, in their own name."""
    bed.hands.until(panel.isVisible, "the colleague's panel")
    bed.hands.type(login, into=panel.login)
    bed.hands.type(PASSWORD, into=panel.password)
    bed.hands.click(panel.confirm)


def reason(bed, press, words):
    """Press what asks for a reason, and give it."""

    def answer(asked):
        bed.hands.type(words, into=asked.words)
        bed.hands.click(asked.accept_button)

    bed.hands.answering(press, answer)


@pytest.fixture
def filed(bed):
    bed.sign_in(TELLER)
    bed.prepare()
    carry(bed)
    bed.deliver()
    return bed


def carry(bed):
    """Carry a case from its confirmation to the seal."""
    bed.generate()
    bed.hand_over()
    bed.read()
    bed.sign()
    bed.seal()


def test_a_client_who_will_not_sign(bed, pdfsig):
    bed.sign_in(TELLER)
    bed.prepare()
    bed.generate()
    bed.hand_over()
    bed.read()
    bed.hands.push("Staff: take back", bed.client)
    bed.hands.push("Take back", bed.client)
    reason(bed, lambda: bed.hands.push("Client will not sign"), "客户认为费用说明不清")
    assert bed.bar.stage == "witness_refusal"
    panel = bed.service.case.signing.aside.colleague
    bed.hands.click(bed.bar.main)
    as_colleague(bed, panel, SUPERVISOR)
    assert bed.bar.stage == "approve_refusal"
    bed.hands.click(bed.bar.main)
    as_colleague(bed, panel, MANAGER)
    bed.hands.until(lambda: bed.case.state == "archived", "the archive")
    way = bed.service.case.confirmation.way.findChild(Milestones)
    assert way.words()[-4:] == [
        "Signing refused by the client", "Witnessed by a colleague", "Agreed by an approver", "Filed in the archive",
    ]  # fmt: skip
    page = bed.desk("confirmations")
    page.detail.open_confirmation(page.model.rows[0].confirmation_id)
    bed.hands.rest()
    assert page.detail.shown.state == "refused"
    assert says("The client did not sign")
    sheet = bed.branch.root / "refusal.pdf"
    sheet.write_bytes(bed.desks.confirmations.export(page.detail.shown.confirmation_id))
    assert "Signature is Valid" in pdfsig(sheet)


def test_an_inheritance_is_signed_in_ink_and_scanned(bed, tmp_path, pdfsig):
    bed.sign_in(TELLER)
    bed.receive("zxm", "NTT")
    bed.call()
    bed.open_case("依公证书办理非交易过户，过入方为继承人本人。")
    bed.tick_materials()
    bed.act("apply")
    checked(bed)
    bed.execute()
    bed.hands.click(bed.bar.main)
    bed.hands.until(lambda: bed.bar.stage == "hand_out", "the paper")
    bed.hands.click(bed.bar.main)
    bed.hands.until(lambda: bed.bar.stage == "scan_in", "the scan")
    assert len(bed.branch.paper.sheets()) == 1
    scan = tmp_path / "scan.png"
    scan.write_bytes(picture(size=(800, 1100)))
    bed.service.case.signing.aside.ask_scans = lambda _page: [str(scan)]
    bed.hands.click(bed.bar.main)
    bed.seal()
    bed.deliver()
    assert bed.case.state == "archived"
    sealed = max(bed.branch.paper.sheets(), key=lambda sheet: sheet.stat().st_mtime_ns)
    assert "Signature is Valid" in pdfsig(sealed)


def checked(bed):
    """Have the case reviewed and approved by two colleagues at this counter."""
    panel = bed.service.case.acts.colleague
    for action, login in (("review", SUPERVISOR), ("approve", MANAGER)):
        bed.service.case.acts.take_with_colleague(bed.case, action)
        as_colleague(bed, panel, login)


def test_a_document_is_replaced_and_the_old_one_is_marked_everywhere(filed):
    bed, old = filed, filed.bar._confirmation.confirmation_no
    page = bed.desk("confirmations")
    page.detail.open_confirmation(bed.bar._confirmation.confirmation_id)
    bed.hands.rest()
    reason(bed, lambda: bed.hands.click(page.detail.standing.replace), "客户姓名更正")
    as_colleague(bed, page.detail.standing.colleague, MANAGER)
    bed.hands.push("To the case")
    assert bed.bar.stage == "generate"
    carry(bed)
    bed.deliver()
    page = bed.desk("confirmations")
    bed.hands.type(old, into=page.line)
    bed.hands.until(lambda: [line.state for line in page.model.rows] == ["superseded"])
    page.detail.open_confirmation(page.model.rows[0].confirmation_id)
    bed.hands.rest()
    assert says("only that one is in force")
    archive = bed.desk("archive")
    assert [line.standing for line in archive.model.rows] == ["archived", "superseded"]


def test_a_manager_voids_a_document_by_the_clients_signed_revocation(filed, tmp_path):
    bed, which = filed, filed.bar._confirmation.confirmation_id
    scan = tmp_path / "revocation.png"
    scan.write_bytes(picture())
    bed.change(MANAGER)
    page = bed.desk("confirmations")
    page.detail.open_confirmation(which)
    bed.hands.rest()
    page.detail.standing._scan = lambda _parent: str(scan)
    reason(bed, lambda: bed.hands.click(page.detail.standing.void), "客户撤销委托")
    bed.hands.until(lambda: page.detail.shown.state == "voided", "the void")
    assert says("客户撤销委托")
    assert not page.detail.standing.void.isVisible()
    assert bed.place.audit.verify().broken_at is None


def test_a_low_rating_opens_an_improvement_item(filed):
    filed.rate(2)
    with filed.place.look() as uow:
        (item,) = uow.find(ImprovementItem, case_id=filed.case.case_id)
    assert (item.score, item.state) == (2, "found")
    assert filed.desks.improvements.open_items() == ()
    filed.change(SUPERVISOR)
    assert [each.item_no for each in filed.desks.improvements.open_items()] == [item.item_no]
