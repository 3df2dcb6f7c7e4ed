"""Two terminals call from one line through one engine, and while they are apart (rules 4.2)."""

import uuid
from dataclasses import replace
from datetime import timedelta

import pytest

from app.db.meta import Ownership
from app.db.opening import create_store
from app.db.secrets import SqlSecrets
from app.domain.cases import LobbyStep
from app.domain.merging.logs import read_log
from app.domain.people import Actor
from app.domain.reception import Ticket
from app.domain.ticket_workflow import TICKET
from app.services.claiming import Claims
from app.services.queue import QueueDesk
from app.services.reception import Receive, ReceptionDesk
from app.sync.backends import open_backend
from tests.fakes.branch import desk_branch
from tests.fakes.stored_branch import KEY, VAULT
from tests.fakes.sync import SyncingBranch

CODES = ("C1", "C2")


class Window:
    """A terminal with its store, and the teller who sits at it."""

    def __init__(self, branch, store, at, who):
        self.store, self.at, self.online, self.code = store, at, True, at.code
        at.journal, at.secrets = store.exchange, SqlSecrets(store.reading)
        at.restart()
        self.claims = Claims("B001", at.code, at.place.backend, at.seal)
        self._branch, self._who = branch, who

    def place(self):
        """Return the workplace of whoever sits here."""
        place, staff, store = self._branch.place, self._branch.staff[self._who], self.store
        roles, terminal = frozenset(staff.roles), place.actor.terminal_id
        actor = Actor(staff.id, staff.login, staff.name, roles, terminal, self.code, staff.window)
        own = replace(place, store=store, clients=store.clients, work=store.work, queue=store.queue)
        return replace(own, actor=actor, claims=lambda: self.claims if self.online else None)

    def desk(self):
        """Return the queue as the teller sees it here."""
        return QueueDesk(self.place())

    def exchange(self):
        state = self.at.round()
        assert not state.fault, state


@pytest.fixture
def windows(tmp_path):
    (tmp_path / "engine").mkdir()
    branch = desk_branch(
        uuid.uuid4,
        lambda clock: create_store(
            tmp_path / "C1.db", KEY, ownership=Ownership(VAULT, "B001", "C1"), clock=clock, ids=uuid.uuid4
        ),
    )
    branch.clock.now += timedelta(seconds=1)
    for _ in range(3):
        branch.visit(branch.person())
        branch.clock.advance(seconds=1)
    other = create_store(
        tmp_path / "C2.db", KEY, ownership=Ownership(VAULT, "B001", "C2"), clock=branch.clock, ids=uuid.uuid4
    )
    syncing = SyncingBranch(*CODES, engine=open_backend(f"file://{tmp_path}/engine"))
    one = Window(branch, branch.store, syncing.terminals["C1"], "teller")
    two = Window(branch, other, syncing.terminals["C2"], "colleague")
    come_together(one, two)
    yield branch, one, two
    for store in (branch.store, other):
        store.close()


def come_together(*windows):
    for window in windows * 3:
        window.exchange()


def tickets(store):
    with store.begin(None) as uow:
        return {ticket.number: ticket for ticket in uow.find(Ticket)}


def test_online_two_windows_never_get_the_same_ticket_although_nothing_was_exchanged(windows):
    _, one, two = windows
    assert [one.desk().call_next().number, two.desk().call_next().number] == ["A001-C1", "A002-C1"]


def test_a_call_that_was_taken_back_is_free_for_the_other_once_it_heard_of_it(windows):
    _, one, two = windows
    called = one.desk().call_next()
    one.desk().act(called.ticket_id, "undo")
    come_together(one, two)
    assert two.desk().call_next().number == called.number


def test_apart_both_may_call_it_and_the_earlier_call_holds_once_they_hear_of_each_other(windows):
    branch, one, two = windows
    one.online = two.online = False
    first = one.desk().call_next()
    branch.clock.advance(seconds=2)
    second = two.desk().call_next()
    assert first.number == second.number
    come_together(one, two)
    for window in (one, two):
        found = tickets(window.store)[first.number]
        assert (found.state, found.window, found.teller_id) == ("called", "3", branch.staff["teller"].id)
    assert one.desk().mine().number == first.number
    assert two.desk().mine() is None


def test_the_loser_sees_whose_ticket_it_is_and_both_calls_stay_in_the_log(windows):
    branch, one, two = windows
    one.online = two.online = False
    called = one.desk().call_next()
    branch.clock.advance(seconds=2)
    two.desk().call_next()
    come_together(one, two)
    now = two.desk().touched(called.ticket_id).ticket
    assert (now.window, now.teller_id) == ("3", branch.staff["teller"].id)
    with two.store.begin(None) as uow:
        lines = read_log(TICKET, uow.find(LobbyStep, subject_id=called.ticket_id))
    assert [(line.step.action, line.step.terminal_code, line.fits) for line in lines] == [
        ("take_ticket", "C1", True),
        ("call", "C1", True),
        ("call", "C2", False),
    ]
    assert two.desk().call_next().number == "A002-C1"


def test_the_same_person_received_at_both_while_apart_is_named_on_both_numbers(windows):
    branch, one, two = windows
    client = branch.person()
    come_together(one, two)
    command = Receive(client_id=client.client_id, need="办理", service_codes=("ACC-PWD",))
    numbers = [ReceptionDesk(window.place()).receive(command).number for window in (one, two)]
    assert numbers == ["A004-C1", "A001-C2"]
    come_together(one, two)
    for window in (one, two):
        twins = {ticket.number: ticket.twins for ticket in window.desk().waiting() if ticket.twins}
        assert twins == {numbers[0]: (numbers[1],), numbers[1]: (numbers[0],)}
