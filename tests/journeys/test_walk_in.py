"""The main job: from the door to the archive, and what is left of it afterwards."""

import shutil

import pytest
from PySide6.QtCore import Qt

from app.cli.main import run
from tests.journeys.branch import MASKED, RECEPTION, TELLER
from tests.journeys.hands import says

NEED = "交易密码忘了，来重置"


@pytest.fixture
def filed(bed):
    """The program after a walk-in was served to the end, and the sheet that was printed."""
    bed.sign_in(RECEPTION)
    slip = bed.receive("zxm", "ACC-PWD", NEED)
    bed.change(TELLER)
    bed.call()
    assert says(slip.number, bed.shell.ticket_bar)
    bed.open_case("经核对本人后重置交易密码，客户已当场设置新密码。")
    bed.tick_materials()
    bed.act("apply")
    bed.execute()
    bed.generate()
    assert bed.shell.focusWidget() is bed.bar.main
    bed.hand_over()
    bed.read()
    bed.sign()
    bed.seal()
    bed.deliver()
    bed.rate(5)
    return bed


def test_a_walk_in_goes_from_the_door_to_the_archive(filed, pdfsig, tmp_path, capsys):
    case = filed.case
    assert (case.state, case.client.name) == ("archived", MASKED)
    assert filed.desks.ratings.rated(case.case_id)
    (sheet,) = filed.branch.paper.sheets()
    assert "Signature is Valid" in pdfsig(sheet)
    _found_on_the_confirmations_page(filed, sheet)
    _listed_in_the_archive(filed)
    assert filed.place.audit.verify().broken_at is None
    filed.close()
    assert run(["verify", str(sheet), "--home", str(filed.branch.paths.root)]) == 0, capsys.readouterr()


def test_a_sheet_that_was_changed_on_the_way_does_not_verify(filed, tmp_path):
    (sheet,) = filed.branch.paper.sheets()
    forged = tmp_path / "forged.pdf"
    content = bytearray(shutil.copy(sheet, forged).read_bytes())
    content[len(content) // 3] ^= 1
    forged.write_bytes(content)
    page = filed.desk("confirmations")
    filed.hands.push("Verify a document")
    _drop(filed, page, forged)
    assert says("The document does not hold")


def _found_on_the_confirmations_page(bed, sheet):
    page = bed.desk("confirmations")
    number = sheet.stem
    bed.hands.type(number[-6:], into=page.line)
    bed.hands.until(lambda: [line.confirmation_no for line in page.model.rows] == [number])
    bed.hands.press(Qt.Key.Key_Down)
    assert page.detail.shown.confirmation_no == number
    bed.hands.push("Verify a document")
    _drop(bed, page, sheet)
    assert says("The document holds"), page.examination.lines()


def _drop(bed, page, file):
    """Let a file go over the page."""
    page.examination.drop.dropped.emit(str(file))
    bed.hands.rest()


def _listed_in_the_archive(bed):
    page = bed.desk("archive")
    assert [(line.client_name, line.service_code) for line in page.model.rows] == [(MASKED, "ACC-PWD")]
