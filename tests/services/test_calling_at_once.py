"""Eight tellers press at the same instant: threads of one process, and processes on one store."""

import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from app.domain.errors import Conflict, Unavailable
from app.domain.people import Actor, Staff
from app.domain.reception import Ticket
from app.domain.ticket_calls import TicketCall
from app.services.queue import QueueDesk
from tests.fakes.signers import signer_of
from tests.fakes.stored_branch import reopened, stored_branch

WINDOWS, TICKETS = 8, 16


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """Return a branch with eight tellers and a line, its store closed."""
    folder = tmp_path_factory.mktemp("branch")
    branch = stored_branch(folder)
    with branch.store.begin(None) as uow:
        first = uow.get(Staff, branch.staff["teller"].id)
        for n in range(WINDOWS):
            uow.add(replace(first, id=branch.place.ids(), login=f"w{n}", window=str(n), version=0))
        uow.commit()
    for _ in range(TICKETS):
        branch.visit(branch.person())
    return branch, folder


def desks(branch):
    """Return the queue as each of the eight sees it."""
    with branch.store.begin(None) as uow:
        staff = sorted((s for s in uow.find(Staff) if s.login.startswith("w")), key=lambda s: s.login)
    terminal = branch.place.actor.terminal_id
    actors = [Actor(s.id, s.login, s.name, frozenset(s.roles), terminal, "C1", s.window) for s in staff]
    return [QueueDesk(branch.place.for_actor(actor, signer_of("teller"))) for actor in actors]


def test_eight_tellers_who_press_at_once_get_eight_different_tickets(founded):
    branch, _ = founded
    ready = threading.Barrier(WINDOWS)

    def press(desk):
        ready.wait()
        return desk.call_next().number

    with ThreadPoolExecutor(WINDOWS) as pool:
        got = list(pool.map(press, desks(branch)))
    assert len(set(got)) == WINDOWS
    calls = branch.store.begin(None)
    with calls as uow:
        assert sorted(call.number for call in uow.find(TicketCall)) == sorted(got)
        for ticket in uow.find(Ticket, state="called"):
            assert ticket.teller_id is not None
    for desk in desks(branch):
        desk.act(desk.mine().ticket_id, "undo")


def call_in_a_process(branch, folder, windows, start, told):
    """Open the store anew, and call with these windows as soon as everybody is ready."""
    own = reopened(branch, folder)
    start.wait()
    for desk in [desks(own)[n] for n in windows]:
        told.put(_persistent(desk))
    own.store.close()


def _persistent(desk):
    """Call; a store that another process is just writing is asked again, as a teller presses again."""
    for _ in range(200):
        try:
            return desk.call_next().number
        except (Conflict, Unavailable):
            continue
    return ""


def test_two_processes_on_one_store_never_give_out_the_same_ticket(founded):
    branch, folder = founded
    branch.store.close()
    fork = multiprocessing.get_context("fork")
    start, told = fork.Barrier(2), fork.Queue()
    halves = (range(WINDOWS // 2), range(WINDOWS // 2, WINDOWS))
    processes = [fork.Process(target=call_in_a_process, args=(branch, folder, half, start, told)) for half in halves]
    for process in processes:
        process.start()
    got = [told.get(timeout=60) for _ in range(WINDOWS)]
    for process in processes:
        process.join(30)
    reopened(branch, folder)
    with branch.store.begin(None) as uow:
        held = [ticket.number for ticket in uow.find(Ticket, state="called")]
    branch.store.close()
    assert "" not in got
    assert len(set(got)) == WINDOWS
    assert sorted(held) == sorted(got)
