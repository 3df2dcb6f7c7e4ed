"""What the call board is told."""

from app.domain.clients import Client
from app.domain.people import Actor
from app.domain.policy import Role
from app.domain.reception import Visit
from app.services.board import BoardDesk


def board_of(branch):
    """Return a board at a terminal that stands in the hall."""
    actor = branch.place.actor
    here = Actor(actor.terminal_id, "", "K1", frozenset({Role.KIOSK}), actor.terminal_id, "K1")
    return BoardDesk(branch.place.for_actor(here, None))


def test_it_names_numbers_and_windows_and_nobody(branch):
    person = branch.person("欧阳不可见")
    branch.visit(person)
    called = branch.queue().call_next()
    branch.visit(branch.person("张也不可见"))
    view = board_of(branch).glance()
    assert [(one.number, one.window, one.waited_for) for one in view.called] == [("A001", called.window, True)]
    assert view.next_up == ("A002",)
    assert "不可见" not in repr(view)


def test_the_latest_call_stands_on_top_and_stays_while_it_is_served(branch):
    for _ in range(2):
        branch.visit(branch.person())
    first = branch.queue().call_next()
    branch.queue().start_serving(first.ticket_id)
    branch.clock.advance(minutes=1)
    branch.queue("colleague").call_next()
    assert [(one.number, one.waited_for) for one in board_of(branch).glance().called] == [
        ("A002", True),
        ("A001", False),
    ]


def test_each_class_is_told_how_many_wait_and_how_long_a_newcomer_would(branch):
    for service in ("BANK-CHG", "BANK-CHG", "ADVICE-BASIC"):
        branch.visit(branch.person(), service)
    lines = {one.line: one for one in board_of(branch).glance().lines}
    assert {letter: one.waiting for letter, one in lines.items()} == {"A": 2, "C": 1}
    assert lines["A"].wait.total_seconds() > 0


def test_it_needs_no_record_of_any_client(branch):
    branch.visit(branch.person())
    rows = branch.store.rows
    branch.store.rows = {kind: kept for kind, kept in rows.items() if kind not in {Client, Visit}}
    assert board_of(branch).glance().next_up == ("A001",)
