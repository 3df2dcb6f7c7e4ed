"""Deciding what merging kept: a decision is ordinary work and settles the conflict everywhere."""

from dataclasses import replace

import pytest

from app.db.registry import SYNCED
from app.domain.clients import Client
from app.domain.complaints import ComplaintChannel, RestrictedComplaint
from app.domain.deadlines import Deadline, Unit
from app.domain.errors import Conflict, Refused, RuleViolation
from app.domain.policy import Role
from app.services.conflicts import ConflictDesk
from tests.fakes.branch import desk_branch
from tests.merging import acts
from tests.merging.terminals import exchange_all

SCOPES = {name: record.kind.scope for name, record in SYNCED.items()}
NUMBER = "100000199001010018"


@pytest.fixture
def two(branch):
    """Two terminals that changed one phone number while apart."""
    one, other = branch(2)
    client = one.do(acts.add_client(one, "880001", NUMBER))
    exchange_all([one, other])
    one.do(acts.change(Client, client.id, phone="12000000001"))
    other.do(acts.change(Client, client.id, phone="12099990002"))
    exchange_all([one, other])
    return one, other


def desk(terminal, role=Role.SUPERVISOR):
    place = desk_branch(terminal.new_id).place
    actor = replace(terminal.actor, roles=frozenset({role}))
    place = replace(place, store=terminal.store, clock=terminal.now, ids=terminal.new_id, actor=actor)
    return ConflictDesk(place, terminal.store.conflicts, SCOPES)


def phone(terminal):
    with terminal.store.begin(None) as work:
        return work.find(Client)[0].phone


def test_the_list_shows_both_values_masked_and_whose_they_are(two):
    (row,) = desk(two[0]).list()
    assert (row.lost.values, row.live.values) == ({"phone": "120****0001"}, {"phone": "120****0002"})
    assert (row.lost.terminal, row.live.terminal) == ("C1", "C2")


def test_the_values_in_clear_are_shown_to_whoever_decides_and_that_is_audited(two):
    (row,) = desk(two[0]).list()
    assert desk(two[0]).show(row).lost.values == {"phone": "12000000001"}
    assert two[0].store.audit.page(text="sync:conflict:shown")[0].subject_id == row.record_id


def test_taking_what_is_live_settles_it_at_every_terminal(two):
    one, other = two
    desk(other).take(desk(other).list()[0], "nachgefragt")
    exchange_all(two)
    assert (desk(one).list(), phone(one)) == ((), "12099990002")


def test_restoring_what_had_lost_writes_it_again_at_every_terminal(two):
    one, other = two
    desk(one).restore(desk(one).list()[0])
    exchange_all(two)
    assert (phone(one), phone(other)) == ("12000000001", "12000000001")
    assert desk(other).list() == ()


def test_a_conflict_is_settled_once(two):
    (row,) = desk(two[0]).list()
    desk(two[0]).take(row)
    with pytest.raises(Conflict, match=r"conflict\.settled"):
        desk(two[0]).restore(row)


def test_somebody_who_changes_nothing_decides_nothing(two):
    (row,) = desk(two[0]).list()
    with pytest.raises(Refused, match=r"permission\.refused"):
        desk(two[0], Role.AUDITOR).take(row)


def test_a_person_entered_twice_is_parted_and_joined_by_hand(two):
    one, other = two
    first = desk(one).list()[0].record_id
    second = other.do(acts.add_client(other, "880002", "100000199001010026")).id
    exchange_all(two)
    desk(one).join(second, first, same=True)
    exchange_all(two)
    assert other.store.conflicts.same_person(second) == (first, second)
    desk(other).join(first, second, same=False, reason="Vater und Sohn")
    exchange_all(two)
    assert one.store.conflicts.same_person(second) == (second,)


def test_a_number_given_out_twice_is_mended_where_the_record_is(branch):
    one, other = branch(2)
    one.do(acts.add_client(one, "880007", NUMBER))
    other.do(acts.add_client(other, "880007", "100000199001010026"))
    exchange_all([one, other])
    (row,) = desk(one).list()
    with pytest.raises(RuleViolation, match=r"conflict\.mend_record"):
        desk(one).take(row)


def restricted(terminal):
    """A restricted complaint, as the first of the two took it in."""
    at = terminal.now()
    clock = Deadline(
        started_at=at, started_by="complaint:received", unit=Unit.CALENDAR_DAY, amount=30, due_at=at,
        provisional=False, calendar_version="x",
    )  # fmt: skip
    return RestrictedComplaint(
        id=terminal.new_id(), complaint_no="R-1", state="registered", received_at=at, registered_at=at,
        registered_by=terminal.actor.staff_id, registered_by_name="柜员", channel=ComplaintChannel.ON_SITE,
        words="举报", grade="ordinary", urgency="normal", handle_by=clock, limit_at=at, policy_version="1",
    )  # fmt: skip


def test_what_compliance_alone_may_see_is_listed_for_compliance_alone_and_settled_everywhere(branch):
    one, other = branch(2)
    kept = one.do(lambda work: work.add(restricted(one)))
    exchange_all([one, other])
    one.do(acts.change(RestrictedComplaint, kept.id, wants="道歉"))
    other.do(acts.change(RestrictedComplaint, kept.id, wants="赔偿"))
    exchange_all([one, other])
    assert desk(one).list() == ()
    officer = desk(one, Role.COMPLIANCE)
    (row,) = officer.list()
    officer.take(row)
    exchange_all([one, other])
    assert desk(other, Role.COMPLIANCE).list() == ()
