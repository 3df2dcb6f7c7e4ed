"""Which key a scope is written with, and when it must be issued anew."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from app.domain.people import Terminal, TerminalKind
from app.domain.records import Scope
from app.domain.scope_keys import KeyBox, ScopeKey, holders, newest, outdated

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def terminal(n, kind=TerminalKind.COUNTER):
    return Terminal(id=UUID(int=n), code=f"C{n}", name="", certificate_pem="", terminal_kind=kind, box_public="ab")


def key(n, scope, *readers, minutes=0):
    boxes = tuple(KeyBox(reader.id, "00") for reader in readers)
    at = NOW + timedelta(minutes=minutes)
    return ScopeKey(id=UUID(int=n), key_scope=scope, boxes=boxes, issued_at=at, issued_by=readers[0].id)


def test_a_kiosk_holds_no_key_of_the_client_scope():
    counter, kiosk = terminal(1), terminal(2, TerminalKind.KIOSK)
    assert holders((counter, kiosk), Scope.CLIENT) == (counter,)
    assert holders((counter, kiosk), Scope.LOBBY) == (counter, kiosk)


def test_a_revoked_terminal_is_given_no_key_at_all():
    gone = replace(terminal(2), revoked_at=NOW)
    assert holders((terminal(1), gone), Scope.REFERENCE) == (terminal(1),)


def test_the_key_issued_last_is_written_with_and_ties_are_broken_alike_everywhere():
    first, second, third = (key(n, Scope.LOBBY, terminal(1), minutes=m) for n, m in ((3, 0), (1, 5), (2, 5)))
    assert newest((third, first, second), Scope.LOBBY) == third
    assert newest((first,), Scope.CLIENT) is None


def test_a_key_is_issued_once_more_where_the_newest_was_given_to_a_terminal_revoked_since():
    left, right = terminal(1), terminal(2)
    keys = (
        key(1, Scope.REFERENCE, left, right),
        key(2, Scope.LOBBY, left, right),
        key(3, Scope.LOBBY, left, minutes=1),
    )
    assert outdated(keys, (left, right)) == ()
    assert outdated(keys, (left, replace(right, revoked_at=NOW))) == (Scope.REFERENCE,)
