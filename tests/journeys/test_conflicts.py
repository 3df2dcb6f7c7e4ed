"""What two terminals wrote apart: seen at the counter, shown in clear, decided, with the file one press away."""

from contextlib import contextmanager
from datetime import date

import pytest

from app.bootstrap.approving import approve_request, carry_now, open_requests
from app.bootstrap.exchanging import exchange_once, use_engine
from app.bootstrap.home import HomePaths
from app.bootstrap.home_joiner import HomeJoiner
from app.bootstrap.opening import signed_in
from app.domain.identity import IdentityKind
from app.domain.people import TerminalKind
from app.domain.synthetic import resident_number
from app.forms.first_run import JoinBranch
from app.forms.register_client import EditClient, RegisterNatural
from app.ui.counter.exchange.strip import LeaveDialog
from tests.journeys.branch import ADMINISTRATOR, CLIENT, PASSWORD, TELLER
from tests.journeys.hands import says

TWICE = RegisterNatural(
    name="孟婉清", identity_kind=IdentityKind.RESIDENT_ID, valid_until=date(2046, 1, 1), phone="12900000003",
    identity_number=resident_number(77, date(1979, 3, 3), male=False),
)  # fmt: skip


@pytest.fixture
def other(branch, tmp_path):
    """A second terminal of the branch; returns what signs somebody in there."""
    share, paths = tmp_path / "share", HomePaths(tmp_path / "C2")
    share.mkdir()
    with signed_in(branch.paths, ADMINISTRATOR, lambda: PASSWORD, branch.around) as session:
        use_engine(session, str(share))
        joiner = HomeJoiner(paths, branch.clock)
        wanted = JoinBranch(
            branch_code="D001", terminal_code="C2", terminal_kind=TerminalKind.COUNTER, engine=str(share)
        )
        shown = joiner.ask(wanted)
        approve_request(session, open_requests(session)[0], shown.code)
        assert carry_now(session)
    assert joiner.look()
    joiner.join(lambda _share: None)
    return at(paths, branch)


def at(paths, branch):
    @contextmanager
    def begin():
        with signed_in(paths, TELLER, lambda: PASSWORD, branch.around) as session:
            yield session

    return begin


def change_phone(session, phone):
    (client,) = (one.client_id for one in session.desks.clients.search(CLIENT))
    session.desks.clients.save(client, EditClient(phone=phone))


@pytest.fixture
def bed(branch, other, start):
    """Both terminals changed a phone number and registered one person while apart; the first counter is open."""
    with at(branch.paths, branch)() as session:
        change_phone(session, "12900000001")
        session.desks.reception.register_client(TWICE)
    with other() as session:
        change_phone(session, "12900000002")
        session.desks.reception.register_client(TWICE)
        assert not exchange_once(session).fault
    return start(branch).sign_in(TELLER)


def conflicts_of(bed):
    page = bed.shell.open_desk("administration").open_leaf("exchange")
    bed.hands.rest()
    bed.hands.until(lambda: {line.view.what for line in page.conflicts.lines} == {"field", "person"}, "the conflicts")
    return page, {line.view.what: line for line in page.conflicts.lines}


def test_a_number_changed_at_both_is_shown_in_clear_and_its_file_opened(bed):
    page, lines = conflicts_of(bed)
    line = lines["field"]
    assert not says("12900000001", line)
    bed.hands.click(line.reveal_button)
    bed.hands.until(lambda: says("12900000001", line), "the value in clear")
    assert says("12900000002", line)
    assert says("周芸 at C1", line)
    assert says("周芸 at C2", line)
    bed.hands.click(line.open_button)
    bed.hands.until(lambda: bed.shell.desk == "clients", "the client's file")
    page, lines = conflicts_of(bed)
    bed.hands.click(lines["field"].take_button)
    bed.hands.until(lambda: len(page.conflicts.lines) == 1, "the conflict to be gone")


def test_a_person_entered_twice_is_joined_at_the_client_and_may_be_separated_again(bed):
    _page, lines = conflicts_of(bed)
    assert says("孟*", lines["person"])
    bed.hands.click(lines["person"].open_button)
    clients = bed.shell._pages["clients"]
    bed.hands.until(lambda: clients.same_person.lines, "the other file")
    bed.hands.click(clients.same_person.lines[0].join_button)
    bed.hands.until(lambda: says("The same person has another file", clients.same_person), "that they are joined")
    bed.hands.click(clients.same_person.lines[0].part_button)
    bed.hands.until(lambda: says("Said to be somebody else", clients.same_person), "that they are separated")


def test_whoever_leaves_while_something_waits_and_the_engine_is_away_is_asked_once(bed, tmp_path):
    strip = bed.shell.status._sync
    bed.hands.until(lambda: strip.text.startswith("Exchanged at") or "put aside" in strip.text, "the first round")
    (tmp_path / "share").rename(tmp_path / "gone")
    change_phone(bed.stage.session, "12900000009")
    bed.hands.until(lambda: strip.text.startswith("No connection; "), "that the engine is away")
    asked = []

    def answer(dialog):
        asked.append(isinstance(dialog, LeaveDialog) and says("is not with the other terminals yet", dialog))
        bed.hands.push("Stay", dialog)

    bed.hands.answering(lambda: bed.hands.click(bed.shell.status._leave), answer)
    assert asked == [True]
    assert bed.program.counter is not None
    (tmp_path / "gone").rename(tmp_path / "share")
    bed.stage.session.exchange.engine.now()
    bed.hands.until(lambda: bed.stage.session.exchange.standing().waiting == 0, "everything to be exchanged")
