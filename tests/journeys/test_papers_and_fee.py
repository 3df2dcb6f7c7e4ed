"""A service that costs: scans dropped on it, its fee taken, given back and taken anew, through the real windows."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.domain.attachments import Attachment
from app.domain.confirmations import ArchiveItem
from app.domain.fees import Receipt, Refund
from tests.fakes import brought
from tests.journeys.branch import PASSWORD, SUPERVISOR, TELLER


def kept(bed, record):
    with bed.place.look() as uow:
        return uow.find(record)


def drop(bed, code, **files):
    """Let files go on a material, as from the scanner's folder."""
    mime, folder = QMimeData(), bed.branch.paths.root.parent
    for name, content in files.items():
        (folder / f"{name}.pdf").write_bytes(content)
    mime.setUrls([QUrl.fromLocalFile(str(folder / f"{name}.pdf")) for name in files])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    row = bed.service.case.papers.card.rows[code]
    row.dropEvent(QDropEvent(QPointF(5, 5), action, mime, button, keys))
    bed.hands.until(bed.service.case.papers.card.busy.isHidden, "the files")
    bed.hands.rest()


def take_fee(bed, reference):
    def answer(asked):
        bed.hands.type(reference, into=asked.reference)
        bed.hands.click(asked.accept_button)

    card = bed.service.case.fee.card
    bed.hands.until(card.charge.isVisible, "the fee")
    bed.hands.answering(lambda: bed.hands.click(card.charge), answer)
    bed.hands.until(lambda: card.fee.paid, "the receipt")
    bed.hands.rest()


@pytest.fixture
def applied(bed):
    bed.sign_in(TELLER)
    bed.receive("zxm", "TRANSFER")
    bed.call()
    bed.open_case("将深圳证券账户内证券转托管至客户指定的托管单元，无在途委托。")
    drop(bed, "id", front=brought.pdf(), program=b"MZ" + b"\0" * 200, back=brought.picture("JPEG"))
    return bed


def test_what_is_dropped_is_judged_by_its_content_and_counts_as_seen(applied):
    bed = applied
    assert sorted(one.media_type for one in kept(bed, Attachment)) == ["application/pdf", "image/jpeg"]
    assert "program.pdf" in bed.service.case.papers.card.fault.text
    bed.hands.until(lambda: bed.case.materials[0].seen, "the tick")


def test_a_service_that_costs_is_paid_before_it_is_carried_out_and_filed_with_its_papers(applied):
    bed = applied
    bed.act("apply")
    bed.with_colleague("review", SUPERVISOR)
    bed.hands.rest()
    assert not bed.service.case.next.buttons["execute"].isEnabled()
    take_fee(bed, "PAY-20260302-1")
    bed.execute()
    bed.generate()
    bed.hand_over()
    bed.read()
    bed.sign()
    bed.seal()
    bed.deliver()
    (receipt,) = kept(bed, Receipt)
    (item,) = kept(bed, ArchiveItem)
    assert f"receipt:{receipt.digest}" in item.parts
    assert len([part for part in item.parts if part.startswith("attachment:")]) == 2
    assert f"{receipt.receipt_no}.pdf" in {sheet.name for sheet in bed.branch.paper.sheets()}
    assert bed.place.audit.verify().broken_at is None


def test_a_receipt_is_given_back_by_an_approver_at_the_same_counter(applied, pdfa_check):
    bed = applied
    bed.act("apply")
    take_fee(bed, "PAY-20260302-1")

    def answer(asked):
        bed.hands.type("客户重复付款", into=asked.reason)
        bed.hands.type("BACK-1", into=asked.reference)
        bed.hands.click(asked.accept_button)

    part = bed.service.case.fee
    bed.hands.answering(lambda: bed.hands.click(part.card.receipts[0].give_back), answer)
    bed.hands.type(SUPERVISOR, into=part.colleague.login)
    bed.hands.type(PASSWORD, into=part.colleague.password)
    bed.hands.press(Qt.Key.Key_Return)
    bed.hands.until(lambda: bool(kept(bed, Refund)), "the refund")
    bed.hands.rest()
    take_fee(bed, "PAY-20260302-2")
    assert [receipt.receipt_no[-5:] for receipt in kept(bed, Receipt)] == ["R0001", "R0002"]
    assert bed.place.actor.login == TELLER
    pdfa_check(*bed.branch.paper.sheets())
