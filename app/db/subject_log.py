"""The log of one record as merging reads it, straight from the rows."""

from typing import Final, NamedTuple
from uuid import UUID

from app.db.border import Driver
from app.domain.merging.logs import Line, read_log, void_stamps
from app.domain.merging.stamps import Stamp
from app.domain.records import Merge, RecordKind
from app.domain.workflows import WORKFLOWS

_LOG: Final = "SELECT id, hlc, terminal_code, sequence, action, actor_id, waived FROM {log} WHERE subject_id = ?"


_MISFIT: Final = "SELECT 1 FROM merge_conflict WHERE record = ? AND what = 'step'"


class LoggedStep(NamedTuple):
    """A step, reduced to what orders and folds it."""

    id: UUID
    hlc: int
    terminal_code: str
    sequence: int
    action: str
    actor_id: UUID
    waived: bool


def read_subject_log(driver: Driver, kind: RecordKind, subject: bytes) -> list[Line[LoggedStep]]:
    """Return the log of a record whose state is the fold of its steps."""
    rows = driver.execute(_LOG.format(log=kind.log), (subject,))
    steps = (
        LoggedStep(UUID(bytes=own), hlc, terminal, sequence, action, UUID(bytes=actor), bool(waived))
        for own, hlc, terminal, sequence, action, actor, waived in rows
    )
    return read_log(WORKFLOWS[kind.workflow], steps)


def void_transactions(driver: Driver, kind: RecordKind, record: bytes) -> frozenset[Stamp]:
    """Return the transactions whose steps on this record no longer fit; what they wrote beside them takes no effect."""
    if kind.merge is not Merge.STEPS or driver.execute(_MISFIT, (record,)).fetchone() is None:
        return frozenset()
    return void_stamps(read_subject_log(driver, kind, record))
