"""Holds every document and the audit trail of the day to account, from the files as they lie on the disk."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.bootstrap.opening import Session
from app.bootstrap.tools import read_authority
from app.bootstrap.verifying import examine_bytes
from app.domain.confirmations import Confirmation
from app.services.queries import AuditVerdict
from app.services.sealing_means import Trust


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found of one document."""

    number: str
    file: str
    failed: tuple[str, ...]
    """The checks that do not hold."""

    @property
    def holds(self) -> bool:
        """Whether everything that was checked holds."""
        return not self.failed

    def to_json(self) -> dict[str, object]:
        """Return plain values."""
        return {"number": self.number, "file": self.file, "holds": self.holds, "failed": list(self.failed)}


def hand_out(session: Session, folder: Path) -> None:
    """Copy every sealed document of the branch into a folder, each under its number."""
    folder.mkdir(exist_ok=True)
    with session.place.look() as uow:
        sealed = [found for found in uow.find(Confirmation) if found.sealed_digest]
    for confirmation in sealed:
        pdf = session.desks.signing.pdf(confirmation.id)
        (folder / f"{confirmation.confirmation_no}.pdf").write_bytes(pdf)


def judge_documents(folder: Path, authority: Path, session: Session) -> Iterator[Judgement]:
    """Examine every document of a folder against the authority's certificate and the branch's record."""
    trust = Trust((read_authority(authority),), ())
    for path in sorted(folder.glob("*.pdf")):
        found = examine_bytes(path.read_bytes(), trust, session)
        failed = tuple(str(check.code) for check in found.checks if not check.holds)
        # A document that lies under another's number is as wrong as one that was changed.
        misnamed = () if found.number == path.stem else ("number",)
        yield Judgement(path.stem, path.name, (*failed, *misnamed))


def everything_holds(judged: tuple[Judgement, ...], sealed: int, trail: AuditVerdict) -> bool:
    """Tell whether each sealed document is there and holds, and the audit trail does."""
    return len(judged) == sealed and all(one.holds for one in judged) and trail.broken_at is None
