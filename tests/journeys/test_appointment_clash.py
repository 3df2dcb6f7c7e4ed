"""Two terminals book one time while they are apart; the window shows the clash, and it is settled there (rules 4.1)."""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from app.bootstrap.answers import join_when_answered
from app.bootstrap.approving import approve_request, carry_now
from app.bootstrap.exchanging import exchange_once, use_engine
from app.bootstrap.home import HomePaths
from app.bootstrap.opening import signed_in
from app.bootstrap.requesting import WantedTerminal, make_request
from app.domain.people import Staff, TerminalKind
from app.domain.reception import Channel
from app.services.booking_commands import BookAppointment, RequestAppointment
from tests.journeys.branch import ADMINISTRATOR, CLIENT, NAMESAKE, PASSWORD, TELLER
from tests.journeys.hands import CONTROL, dialog

THREE = datetime(2026, 3, 2, 7, tzinfo=UTC)
"""Three o'clock in the branch, that afternoon."""


@contextmanager
def away(share):
    """Take the folder away that the terminals exchange through."""
    gone = share.with_name("gone")
    share.rename(gone)
    try:
        yield
    finally:
        gone.rename(share)


@pytest.fixture
def share(branch, tmp_path):
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def second(branch, share, tmp_path):
    """A second terminal of the branch."""
    paths, engine = HomePaths(tmp_path / "C2"), f"file://{share}"
    wanted = WantedTerminal(branch_code="D001", terminal_code="C2", terminal_kind=TerminalKind.COUNTER, engine=engine)
    asked = make_request(paths, wanted)
    with signed_in(branch.paths, ADMINISTRATOR, lambda: PASSWORD, branch.around) as session:
        use_engine(session, engine)
        answer = approve_request(session, asked.text, asked.code)
        assert carry_now(session)
    join_when_answered(paths, answer.answer_code, 0)
    return paths


def book(session, name, minutes_ago):
    """Give the teller's three o'clock to a client who asked so many minutes ago."""
    place, (line, *_) = session.place, session.desks.reception.look_up(name)
    with place.look() as uow:
        (teller,) = uow.find(Staff, login=TELLER)
    asked = RequestAppointment(
        channel=Channel.PHONE, service_code="ACC-PWD", client_id=line.client_id, staff_id=teller.id,
        first_contact_at=place.now() - timedelta(minutes=minutes_ago),
    )  # fmt: skip
    command = BookAppointment(starts_at=THREE, request=asked, staff_id=teller.id, materials_told=True)
    return session.desks.booking.appointments.book(command)


def test_a_clash_is_shown_and_settled_with_one_of_three_times(second, share, branch, start):
    bed = start(branch).sign_in(TELLER)
    bed.hands.until(lambda: bed.shell.status._sync.text.startswith("Exchanged at"), "the exchange")
    with signed_in(second, TELLER, lambda: PASSWORD, branch.around) as other:
        assert exchange_once(other).fault == ""
        with away(share):
            book(other, NAMESAKE, minutes_ago=5)
            later = book(bed.stage.session, CLIENT, minutes_ago=1)
        assert exchange_once(other).fault == ""
    page = bed.desk("appointments")
    bed.hands.until(lambda: page.clashes.cards, "the clash")
    (card,) = page.clashes.cards
    assert card.task.appointment.appointment_id == later.appointment_id
    assert len(card.buttons) == 3

    page.tabs.setCurrentWidget(page.clashes)
    bed.hands.click(card.buttons[0])
    assert dialog()
    bed.hands.press(Qt.Key.Key_Return, CONTROL)
    bed.hands.until(lambda: not page.clashes.cards, "no clash any more")
    day = bed.desks.booking.book.between(THREE - timedelta(hours=8), THREE + timedelta(days=1))
    assert sorted(line.state for line in day) == ["confirmed", "confirmed", "rescheduled"]
