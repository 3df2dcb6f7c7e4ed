"""Papers attached on the case's page: dropped, pasted, chosen, looked at, withdrawn."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage

from app.services.cases import OpenCase
from app.ui.counter.service.case_page import CasePage
from app.ui.counter.service.papers_card import OTHER, RECORDING
from app.ui.counter.service.recording_dialog import Recorded, RecordingDialog
from tests.fakes import brought
from tests.fakes.service_counter import around, fresh_branch, service_desks


@pytest.fixture
def branch():
    return fresh_branch()


@pytest.fixture
def page(qtbot, branch, tasks):
    def make(service="BANK-CHG", who="teller", case=None):
        if case is None:
            slip = branch.visit(branch.person(), service)
            case = branch.cases().open_case(OpenCase(visit_id=slip.visit_id, service_code=service, details="变更"))
        page = CasePage(service_desks(branch, who), around(branch, tasks), open_client=lambda _id: None)
        qtbot.addWidget(page)
        page.resize(900, 900)
        page.show()
        page.open_case(case.case_id)
        tasks.wait_idle()
        return page

    return make


def mime_of(tmp_path, **files):
    mime = QMimeData()
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in files])
    return mime


def drop(row, mime, tasks):
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    row.dropEvent(QDropEvent(QPointF(5, 5), action, mime, button, keys))
    tasks.wait_idle()


def test_a_scan_dropped_on_a_material_is_kept_and_counts_as_seen(page, tmp_path, tasks, qtbot):
    shown = page()
    card = shown.papers.card
    drop(card.rows["id"], mime_of(tmp_path, front=brought.picture("JPEG"), back=brought.pdf(2)), tasks)
    assert len(card.rows["id"].thumbnails) == 2
    qtbot.waitUntil(lambda: shown.content.seen == ("id",))
    assert all(not thumbnail.icon().isNull() for thumbnail in card.rows["id"].thumbnails.values())
    assert not card.fault.text


def test_a_picture_in_the_clipboard_is_pasted(page, qtbot, tasks):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    row = page().papers.card.rows[OTHER]
    row.add.setFocus()
    qtbot.keyClick(row.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    tasks.wait_idle()
    (thumbnail,) = row.thumbnails.values()
    assert (thumbnail.file.media_type, thumbnail.file.name) == ("image/png", "Picture from the clipboard.png")


def test_an_empty_clipboard_is_said(page, tasks):
    QGuiApplication.clipboard().clear()
    card = page().papers.card
    card.rows["id"].paste.click()
    assert card.fault.text == "There is neither a file nor a picture in the clipboard."


def test_a_wrong_file_is_refused_by_its_content_and_the_whole_ones_are_kept(page, tmp_path, tasks):
    card = page().papers.card
    drop(card.rows["id"], mime_of(tmp_path, photo=b"MZ" + b"\0" * 99, scan=brought.pdf()), tasks)
    assert card.fault.text.startswith("photo: This file is a program, whatever its name says.")
    assert [thumbnail.file.name for thumbnail in card.rows["id"].thumbnails.values()] == ["scan"]
    assert card.busy.isHidden()


def test_files_are_chosen_in_a_dialog(page, tmp_path, tasks):
    (tmp_path / "a.pdf").write_bytes(brought.pdf())
    part = page().papers
    part._choose = {False: lambda _parent: [str(tmp_path / "a.pdf")]}
    part.card.rows["bank_card"].add.click()
    tasks.wait_idle()
    assert len(part.card.rows["bank_card"].thumbnails) == 1


def opened(part, code, tasks):
    next(iter(part.card.rows[code].thumbnails.values())).click()
    tasks.wait_idle()
    return part.viewer


def test_a_paper_is_read_page_by_page_and_the_look_is_on_record(page, branch, tmp_path, tasks, qtbot):
    part = page().papers
    drop(part.card.rows["id"], mime_of(tmp_path, scan=brought.pdf(3)), tasks)
    viewer = opened(part, "id", tasks)
    assert branch.actions()[-1] == "case:attachment:read"
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    tasks.wait_idle()
    assert viewer._place.text() == "2 / 3"
    before = viewer.paper.pixmap().size()
    viewer.larger.click()
    assert viewer.paper.pixmap().width() > before.width()
    viewer.set_zoom(1.0)
    viewer.turn.click()
    assert viewer.paper.pixmap().width() > viewer.paper.pixmap().height()
    viewer.close()


def test_a_wrong_paper_is_withdrawn_from_the_viewer(page, tmp_path, tasks, qtbot):
    shown = page()
    part = shown.papers
    drop(part.card.rows["id"], mime_of(tmp_path, scan=brought.pdf()), tasks)
    viewer = opened(part, "id", tasks)
    viewer._ask = lambda _parent, _name: "别人的证件"
    viewer.withdraw.click()
    tasks.wait_idle()
    (thumbnail,) = part.card.rows["id"].thumbnails.values()
    assert thumbnail.text() == "withdrawn"
    qtbot.waitUntil(lambda: shown.content.seen == ())


def test_a_recording_asks_for_its_times_and_device(page, branch, tmp_path, tasks):
    part = page("MARGIN").papers
    start = branch.clock.now
    branch.clock.advance(minutes=20)
    part._ask = lambda _parent, _around: Recorded(start, start + timedelta(minutes=10), "双录一体机")
    drop(part.card.rows[RECORDING], mime_of(tmp_path, notice=brought.mp4()), tasks)
    (thumbnail,) = part.card.rows[RECORDING].thumbnails.values()
    assert "双录一体机" in thumbnail.toolTip()
    opened(part, RECORDING, tasks).close()


def test_a_service_without_a_recording_has_no_row_for_one(page):
    assert RECORDING not in page().papers.card.rows


def test_times_that_are_none_keep_the_recording_dialog_open(qtbot, branch, tasks):
    dialog = RecordingDialog(around(branch, tasks))
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.device.setText("摄像头 2")
    assert dialog.accept_button.isEnabled()
    dialog.end.setText("25:10")
    assert not dialog.accept_button.isEnabled()


def test_a_checked_case_shows_its_papers_and_takes_no_more(page, branch):
    case = branch.case()
    branch.cases().apply(case.case_id)
    card = page(case=case).papers.card
    assert card.rows["id"].add.isHidden()
    assert not card.rows["id"].acceptDrops()
    assert card._hint.text() == "No files were attached to this case."
