"""Five faces at a window."""

import pytest

from app.domain.ticket_ratings import TicketRating
from app.services.kiosk import KioskDesk
from app.services.queue import QueueDesk
from app.ui import screenshots
from app.ui.changes import ChangeFeed
from app.ui.kiosk.device import RatingDevice, WaitingPage
from app.ui.kiosk.rating import KioskRating
from app.ui.kiosk.window import KioskWindow
from app.ui.physical import Ruler
from tests.fakes.clipped import clipped
from tests.fakes.counter_branch import counter_branch
from tests.fakes.kiosk_desks import kiosk_desks, kiosk_place


@pytest.fixture
def branch():
    return counter_branch()


@pytest.fixture
def device(branch, qtbot, tasks):
    feed = ChangeFeed()
    branch.store.subscribe(feed.publish)
    window = KioskWindow(lambda: "营业部", Ruler(4.0))
    made = RatingDevice(window, kiosk_desks(branch), "3", tasks, feed, lambda: None)
    window.resize(800, 1280)
    made.begin()
    window.show()
    screenshots.settle()
    yield made
    made._soon.stop()
    window.leave()
    window.deleteLater()
    screenshots.settle()


def serve(branch):
    queue, slip = QueueDesk(branch.place), KioskDesk(kiosk_place(branch)).take("BANK-CHG")
    ticket = queue.call_next()
    queue.start_serving(ticket.ticket_id)
    queue.finish(ticket.ticket_id)
    return slip


def test_it_asks_whoever_was_served_and_names_nobody(device, branch, qtbot, tasks):
    assert isinstance(device.window.page, WaitingPage)
    slip = serve(branch)
    qtbot.waitUntil(lambda: isinstance(device.window.page, KioskRating))
    page = device.window.page.faces
    screenshots.settle()
    assert clipped(device.window) == []
    page.faces[4].click()
    page.words.setPlainText("很好")
    page.send.click()
    tasks.wait_idle()
    (given,) = branch.store.all(TicketRating)
    assert (given.ticket_id, given.score, given.comment) == (slip.ticket_id, 4, "很好")
    assert "林晓" not in device.window.page.spoken()
    device.end()
    assert isinstance(device.window.page, WaitingPage)


def test_whoever_would_rather_not_is_asked_once(device, branch, qtbot, tasks):
    serve(branch)
    qtbot.waitUntil(lambda: isinstance(device.window.page, KioskRating))
    device.window.page.faces.skip.click()
    device.look()
    tasks.wait_idle()
    assert isinstance(device.window.page, WaitingPage)
    assert branch.store.all(TicketRating) == []
