"""Every kind of record says how two terminals' writes to it come together."""

from dataclasses import fields

import pytest

from app.db.registry import RECORDS, SYNCED
from app.domain.cases import Step
from app.domain.records import Merge, Scope
from app.domain.workflows import WORKFLOWS

TRAVELLING = [record for record in RECORDS if record.kind.scope is not Scope.LOCAL]


def names(record):
    return {field.name for field in fields(record)}


@pytest.mark.parametrize("record", TRAVELLING, ids=lambda record: record.kind.name)
def test_a_kind_tells_its_merge_rules(record):
    kind = record.kind
    if kind.merge is Merge.UNION:
        assert (kind.together, kind.once, kind.workflow, kind.claims) == (None, (), "", None)
    else:
        assert kind.together is not None, f"{kind.name} tells no fields that are one value (none: together=())"
    if kind.merge is Merge.CLAIM:
        assert kind.claims is not None, f"{kind.name} does not say what it claims"
    if kind.merge is Merge.STEPS:
        assert kind.workflow in WORKFLOWS, f"{kind.name} names no workflow of app.domain.workflows"


@pytest.mark.parametrize("record", TRAVELLING, ids=lambda record: record.kind.name)
def test_merge_rules_speak_of_fields_that_there_are(record):
    kind = record.kind
    together = [name for group in kind.together or () for name in group]
    claimed = (*kind.claims.thing, kind.claims.since, kind.claims.released) if kind.claims else ()
    assert {*together, *kind.once, *claimed} <= names(record) - {"id", "version"}
    assert len(together) == len(set(together)), "a field belongs to one group"


@pytest.mark.parametrize("record", [r for r in TRAVELLING if r.kind.merge is Merge.STEPS], ids=lambda r: r.kind.name)
def test_a_kind_folded_from_steps_has_a_state_and_a_log_in_its_own_scope(record):
    log = SYNCED[record.kind.log]
    assert "state" in names(record)
    assert issubclass(log, Step)
    assert (log.kind.scope, log.kind.merge) == (record.kind.scope, Merge.UNION)


@pytest.mark.parametrize("record", [r for r in TRAVELLING if not issubclass(r, Step)], ids=lambda r: r.kind.name)
def test_the_name_of_the_stamp_is_left_to_steps(record):
    assert "hlc" not in names(record)
