"""What compliance alone may see: sealed where it is written, read where compliance says."""

from dataclasses import replace

import pytest

from app.bootstrap.exchanging import exchange_once
from app.domain.cases import RestrictedStep
from app.domain.complaints import Complainant, Nature, RestrictedComplaint
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.people import Staff, Terminal
from app.domain.policy import Role
from app.domain.records import TRAVELLING, Scope
from app.domain.scope_keys import ScopeKey, newest
from app.forms.register_complaint import RegisterComplaint
from app.security.person_keys import KdfPolicy, make_keys
from app.services.complaint_intake import ComplaintIntake
from tests.sync.test_branch_of_three import OTHER, branch

__all__ = ["branch"]
SECRET = "举报：经理代客操作"


def compliance(made):
    """Add the compliance officer at the first terminal."""
    with made.at("C1", "admin", "Kontor-Probe-2026") as session:
        now, staff_id = session.place.now(), session.place.ids()
        keys, _private = make_keys(staff_id, OTHER, now, KdfPolicy(), must_change=False)
        officer = Staff(
            id=staff_id, login="he", name="何规", roles=(Role.COMPLIANCE,), keys=keys.to_text(), created_at=now
        )
        with session.store.begin(None) as uow:
            uow.add(officer)
            uow.commit()
        session.people.follow()


def told(session, sequence=1):
    place = session.place
    return RestrictedStep(
        id=place.ids(), subject_kind="restricted_complaint", subject_id=place.ids(), sequence=sequence,
        action="register", from_state="", to_state="registered", actor_id=place.actor.staff_id,
        actor_name=place.actor.name, employment="employee", role="teller",
        terminal_code=place.actor.terminal_code, at=place.now(), reason=SECRET,
    )  # fmt: skip


def write(session):
    with session.place.transact() as uow:
        step = uow.add(told(session))
        assert uow.get(RestrictedStep, step.id) == step
        assert uow.find(RestrictedStep, subject_id=step.subject_id) == [step]
    return step


def found(session):
    with session.place.look() as uow:
        return [step.reason for step in uow.find(RestrictedStep)]


def terminal(session, code):
    with session.place.look() as uow:
        return next(t for t in uow.find(Terminal) if t.code == code)


def kept_in_clear(session):
    """Return whether the text stands anywhere in the decrypted database."""
    with session.store.reading() as driver:
        return SECRET.encode() in b"".join(
            bytes(value) if isinstance(value, bytes) else str(value).encode()
            for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for row in driver.execute(f'SELECT * FROM "{name}"')
            for value in row
        )


def test_what_another_terminal_writes_is_nowhere_in_clear_there_and_is_read_where_compliance_says(branch):
    with branch.at("C2") as session:
        write(session)
        assert found(session) == []
        assert not kept_in_clear(session)
    branch.exchange("C2", "C1")
    with branch.at("C1") as session:
        assert found(session) == [SECRET]
        assert kept_in_clear(session)
    branch.exchange("C2")
    with branch.at("C2") as session:
        assert not session.exchange._place.ring().reads(Scope.RESTRICTED)
        assert not kept_in_clear(session)


def test_a_terminal_that_is_named_later_reads_what_was_written_before(branch):
    compliance(branch)
    with branch.at("C1") as session:
        write(session)
    branch.exchange("C1", "C2")
    with branch.at("C1", "he", OTHER) as session:
        assert session.desks.restricted.open(terminal(session, "C2").id).scopes[-1] is Scope.RESTRICTED
        exchange_once(session)
    branch.exchange("C2")
    with branch.at("C2") as session:
        assert found(session) == [SECRET]


def test_only_compliance_names_a_terminal_and_no_kiosk(branch):
    compliance(branch)
    branch.let_in("K1", kind="kiosk")
    with branch.at("C1", "admin", "Kontor-Probe-2026") as session, pytest.raises(Refused, match=r"permission\.refused"):
        session.desks.restricted.open(terminal(session, "C2").id)
    with branch.at("C1", "he", OTHER) as session:
        with pytest.raises(RuleViolation, match=r"terminal\.kiosk_restricted"):
            session.desks.restricted.open(terminal(session, "K1").id)
        with pytest.raises(RuleViolation, match=r"terminal\.last_restricted"):
            session.desks.restricted.close(terminal(session, "C1").id)


def test_without_a_terminal_that_reads_it_nothing_is_taken(branch):
    with branch.at("C2") as session:
        first = terminal(session, "C1")
        with session.store.begin(None) as uow:
            uow.save(replace(first, revoked_at=session.place.now(), revoked_by="经理"))
            uow.commit()
        with pytest.raises(Unavailable, match=r"sync\.no_reader"):
            write(session)


def test_whoever_issues_a_key_for_others_does_not_keep_it(branch):
    branch.let_in("C3")
    branch.exchange("C1", "C2")
    compliance(branch)
    with branch.at("C1", "he", OTHER) as session:
        session.desks.restricted.open(terminal(session, "C3").id)
    branch.exchange("C1", "C2")
    with branch.at("C2", "admin", "Kontor-Probe-2026") as session:
        session.desks.terminals.revoke(terminal(session, "C3").id, "设备被盗")
        with session.place.look() as uow:
            key = newest(uow.find(ScopeKey), Scope.RESTRICTED)
        assert key.issued_by == terminal(session, "C2").id
        assert key.id not in session.exchange._place.ring().secrets


def test_a_terminal_that_is_named_has_back_what_it_wrote_while_it_could_not_read(branch):
    compliance(branch)
    with branch.at("C2") as session:
        write(session)
    branch.exchange("C2", "C1")
    with branch.at("C1", "he", OTHER) as session:
        session.desks.restricted.open(terminal(session, "C2").id)
        exchange_once(session)
    branch.exchange("C2", "C1")
    with branch.at("C2") as session:
        assert found(session) == [SECRET]
        write(session)
    branch.exchange("C2", "C1", "C2")
    assert len(branch.digests("C1", "C2", scopes=TRAVELLING)) == 1


def test_a_terminal_to_which_it_is_closed_forgets_what_it_read_and_wrote_and_has_it_back_when_it_is_opened_again(
    branch,
):
    compliance(branch)
    with branch.at("C1", "he", OTHER) as session:
        session.desks.restricted.open(terminal(session, "C2").id)
        exchange_once(session)
    branch.exchange("C2")
    for code in ("C1", "C2"):
        with branch.at(code) as session:
            write(session)
            digest = session.place.blobs.put(SECRET.encode(), Scope.RESTRICTED)
    branch.exchange("C1", "C2", "C1", "C2")
    with branch.at("C2") as session:
        assert found(session) == [SECRET, SECRET]
    with branch.at("C1", "he", OTHER) as session:
        session.desks.restricted.close(terminal(session, "C2").id)
        exchange_once(session)
    branch.exchange("C2")
    with branch.at("C2") as session:
        assert found(session) == []
        assert not kept_in_clear(session)
        assert not session.exchange.reads(Scope.RESTRICTED)
        write(session)
        assert not kept_in_clear(session)
    branch.exchange("C2", "C1")
    with branch.at("C1", "he", OTHER) as session:
        assert found(session) == [SECRET] * 3
        assert session.place.blobs.get(digest) == SECRET.encode()
        session.desks.restricted.open(terminal(session, "C2").id)
        exchange_once(session)
    branch.exchange("C2", "C1", "C2")
    with branch.at("C2") as session:
        assert found(session) == [SECRET] * 3
        assert session.desks.audit is not None
    assert len(branch.digests("C1", "C2", scopes=TRAVELLING)) == 1


def test_whistle_blowing_taken_in_at_any_counter_is_compliances_alone(branch):
    compliance(branch)
    branch.exchange("C1", "C2")
    with branch.at("C2") as session:
        told = RegisterComplaint(words=SECRET, nature=Nature.WHISTLE_BLOWING, complainant=Complainant(anonymous=True))
        receipt = ComplaintIntake(session.place).register(told)
        assert receipt.restricted
        assert not kept_in_clear(session)
        with session.place.look() as uow:
            assert uow.find(RestrictedComplaint) == []
    branch.exchange("C2", "C1")
    with branch.at("C1", "he", OTHER) as session, session.place.look() as uow:
        (complaint,) = uow.find(RestrictedComplaint)
        assert (complaint.complaint_no, complaint.words) == (receipt.complaint_no, SECRET)
        assert [step.action for step in uow.find(RestrictedStep, subject_id=complaint.id)] == ["register"]
