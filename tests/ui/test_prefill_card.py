"""The form of the kiosk on the teller's side."""

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.clients import Client
from app.domain.prefills import PrefillConfirmation
from app.domain.reception import Visit
from app.domain.synthetic import resident_number
from app.services.clients import ClientDesk
from app.services.kiosk import KioskDesk
from app.services.prefills import PrefillDesk
from app.services.queue import QueueDesk
from app.services.reception import ReceptionDesk
from app.services.visits import VisitDesk
from app.ui.counter.clients.form_dialog import FormDialog
from app.ui.counter.queue.prefill import PrefillCard, PrefillDesks
from app.ui.counter.queue.wiring import Line
from tests.fakes.counter_branch import TODAY, counter_branch
from tests.fakes.kiosk_desks import kiosk_place

NUMBER = resident_number(880_001, TODAY.replace(year=1990), male=True)


class Wiring(QWidget):
    """The window's line, told by hand."""

    changed = Signal(object)
    line = Line()


@pytest.fixture
def branch():
    return counter_branch()


@pytest.fixture
def card(branch, qtbot, tasks):
    place = branch.place
    desks = PrefillDesks(PrefillDesk(place), ReceptionDesk(place), VisitDesk(place), ClientDesk(place))
    wiring = Wiring()
    made = PrefillCard(desks, wiring, branch.around(tasks))
    made.wiring = wiring
    qtbot.addWidget(wiring)
    qtbot.addWidget(made)
    return made


def called(branch, card, *, filled_in=True):
    """Take a number at the kiosk, fill a form in, and call it to the window."""
    slip = KioskDesk(kiosk_place(branch)).take("ACC-OPEN")
    if filled_in:
        texts = {"name": "高远", "identity_kind": "resident_id", "identity_number": NUMBER, "valid_until": "2040-01-01"}
        PrefillDesk(kiosk_place(branch)).write(slip.ticket_id, "about_me", texts)
    card.wiring.changed.emit(Line(mine=QueueDesk(branch.place).call_next()))
    return slip


def test_it_is_seen_only_when_the_client_at_the_window_filled_something_in(branch, card, tasks):
    called(branch, card, filled_in=False)
    tasks.wait_idle()
    assert not card.isVisibleTo(None)


def test_what_was_typed_is_shown_when_the_teller_pulls_it_up(branch, card, tasks):
    called(branch, card)
    tasks.wait_idle()
    assert card.isVisibleTo(None)
    assert "高远" not in card.words.text()
    card.pull.click()
    tasks.wait_idle()
    assert "Name: 高远" in card.words.text()
    assert "Resident identity card" in card.words.text()


def test_confirmed_by_the_client_it_registers_them_and_names_the_visit(branch, card, tasks):
    slip = called(branch, card)
    tasks.wait_idle()
    for button in (card.pull, card.confirm):
        button.click()
        tasks.wait_idle()
    assert len(branch.store.all(PrefillConfirmation)) == 1
    card.file.click()
    (dialog,) = card.findChildren(FormDialog)
    dialog.view.submit()
    tasks.wait_idle()
    (client,) = branch.store.all(Client)
    (visit,) = [visit for visit in branch.store.all(Visit) if visit.id == slip.visit_id]
    assert (client.name, visit.client_id) == ("高远", client.id)
    assert visit.first_inquiry_owner_id == branch.place.actor.staff_id


def test_when_the_ticket_goes_nothing_of_it_stays(branch, card, tasks):
    called(branch, card)
    tasks.wait_idle()
    card.pull.click()
    tasks.wait_idle()
    card.wiring.changed.emit(Line())
    tasks.wait_idle()
    assert "高远" not in card.words.text()
    assert card.view is None
