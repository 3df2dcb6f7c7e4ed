"""What somebody attested is theirs alone, and a forged or changed attestation is named (rules 2.3, 4.3)."""

from dataclasses import replace

import pytest

from app.domain.attestations import Attestation, Standing
from app.domain.cases import ServiceCase
from app.domain.errors import Refused
from app.domain.people import Staff
from app.services.attesting import attest, attestations_of, known_keys, standing_of
from app.services.audit import AuditDesk
from app.services.queries import AttestationVerdict
from tests.fakes.signers import Signer, register_entry


@pytest.fixture
def attested(branch):
    """A supervisor's attestation about a case."""
    case_id = branch.case().case_id
    with branch.at("supervisor").transact() as uow:
        return attest(branch.at("supervisor"), uow, uow.get(ServiceCase, case_id), "review", {"case_no": "S0001"})


def standing(branch, attestation):
    with branch.place.look() as uow:
        return standing_of(branch.place, uow, attestation)


def test_an_attestation_is_kept_with_its_record_and_holds(branch, attested):
    with branch.place.look() as uow:
        assert attestations_of(uow, attested.subject_id) == [attested]
    assert standing(branch, attested) is Standing.HOLDS
    assert attested.facts == {"case_no": "S0001"}
    assert attested.statement.startswith('{"act":"review","at":"2026-11-23T01:30:00+00:00","edition":1,"facts":{')


def test_the_trail_names_it_by_its_digest(branch, attested):
    event = branch.store.audited[-1][2]
    assert (event.action, event.subject_id) == ("attestation:act:signed", attested.subject_id)
    assert len(event.details["digest"]) == 64


def test_a_changed_statement_or_signature_is_named_forged(branch, attested):
    other = attested.statement.replace("S0001", "S0002")
    assert standing(branch, replace(attested, statement=other)) is Standing.FORGED
    assert standing(branch, replace(attested, signature=attested.signature[2:] + "00")) is Standing.FORGED
    assert standing(branch, replace(attested, signature="not hex")) is Standing.FORGED


def test_a_record_that_says_something_else_than_was_signed_is_named_altered(branch, attested):
    assert standing(branch, replace(attested, act="approve")) is Standing.ALTERED
    assert standing(branch, replace(attested, staff_name="别人")) is Standing.ALTERED


def test_a_key_that_is_nobodys_is_named_unknown(branch, attested):
    stranger = Signer(99)
    forged = replace(
        attested,
        public_key=stranger.public_key.hex(),
        signature=stranger.sign(attested.statement.encode()).hex(),
    )
    assert standing(branch, forged) is Standing.UNKNOWN_KEY


def test_what_was_signed_before_the_password_was_lost_still_holds(branch, attested):
    with branch.store.begin(None) as uow:
        staff = uow.get(Staff, branch.staff["supervisor"].id)
        (former,) = known_keys(uow, staff.id)
        uow.save(replace(staff, keys=register_entry(staff.id, "manager", former=[former])))
        uow.commit()
    assert standing(branch, attested) is Standing.HOLDS


def test_nothing_is_attested_with_a_key_that_was_wiped(branch):
    case_id = branch.case().case_id
    signer = Signer(5)
    signer.wipe()
    place = branch.place.for_actor(branch.at("supervisor").actor, signer)
    with pytest.raises(Refused, match=r"vault\.locked"), place.transact() as uow:
        attest(place, uow, uow.get(ServiceCase, case_id), "review", {})
    assert branch.store.all(Attestation) == []


@pytest.fixture
def auditor(branch):
    return AuditDesk(branch.at("auditor"))


def test_all_that_hold_are_counted_and_the_check_is_audited(branch, attested, auditor):
    assert auditor.verify_attestations() == AttestationVerdict(1)
    assert branch.actions()[-1] == "audit:attestations:verified"


def test_the_first_that_does_not_hold_is_named_with_whose_it_is(branch, attested, auditor):
    branch.store.rows[Attestation][attested.id] = replace(attested, statement=attested.statement.replace("S0001", "S7"))
    assert auditor.verify_attestations() == AttestationVerdict(0, "forged", "review", "周主管", "S7")
    assert branch.store.audited[-1][2].outcome == "failed"


def test_one_that_was_removed_is_missed_by_the_trail(branch, attested, auditor):
    del branch.store.rows[Attestation][attested.id]
    assert auditor.verify_attestations() == AttestationVerdict(0, "missing", "review", "周主管")


def test_a_teller_does_not_check_signatures(branch, attested):
    with pytest.raises(Refused, match=r"permission\.refused"):
        AuditDesk(branch.at("teller")).verify_attestations()
