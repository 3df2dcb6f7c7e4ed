"""The files of one person: linked where a document shows it, joined or separated where somebody said so."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.clients import Client
from app.domain.policy import Permission
from app.domain.settlements import SamePerson
from app.services.conflicts import ConflictDesk, ConflictQueries
from app.services.masked import masked_name
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """Another file beside the one that is looked at."""

    client_id: UUID
    name: str
    """Masked."""
    client_no: str
    same: bool
    """Whether both count as one person's at present; else somebody said that they are two people."""
    agreed: bool
    """Whether somebody has said so; else only a document shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFiles:
    """What there is to know of a client's other files."""

    client_id: UUID
    others: tuple[PersonFile, ...]
    stands: bool
    """Whether this is the file that stands for the person."""
    may_decide: bool


class PersonFilesDesk:
    """Shows that two files are of one person, and lets them be joined or separated; no file is changed."""

    def __init__(self, place: Workplace, conflicts: ConflictQueries, desk: ConflictDesk) -> None:
        """Work at the place."""
        self._place, self._conflicts, self._desk = place, conflicts, desk

    def of(self, client_id: UUID) -> PersonFiles:
        """Return the other files of a client's person, and those that were said to be somebody else's.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        linked = self._conflicts.same_person(client_id)
        with self._place.look() as uow:
            said = _said_of(uow, client_id)
            same = [self._file(uow, one, same=True, agreed=said.get(one, False)) for one in linked if one != client_id]
            parted = [one for one, is_same in said.items() if not is_same and one not in linked]
            others = (*same, *(self._file(uow, one, same=False, agreed=True) for one in parted))
        may = self._place.may(Permission.EDIT_CLIENT)
        return PersonFiles(client_id=client_id, others=others, stands=linked[0] == client_id, may_decide=may)

    def join(self, one: UUID, other: UUID) -> None:
        """Say that two files are one person's; raises as ``ConflictDesk.join``."""
        self._desk.join(one, other, same=True)

    def part(self, one: UUID, other: UUID) -> None:
        """Say that two files are two people's; raises as ``ConflictDesk.join``."""
        self._desk.join(one, other, same=False)

    def _file(self, uow: UnitOfWork, client_id: UUID, *, same: bool, agreed: bool) -> PersonFile:
        client = uow.get(Client, client_id)
        name = masked_name(self._place.policy.masking, client.name, client.client_type)
        return PersonFile(client_id=client_id, name=name, client_no=client.client_no, same=same, agreed=agreed)


def _said_of(uow: UnitOfWork, client_id: UUID) -> dict[UUID, bool]:
    """Return what was said last of this client and each other one."""
    found = [*uow.find(SamePerson, one_id=client_id), *uow.find(SamePerson, other_id=client_id)]
    said: dict[UUID, bool] = {}
    for one in sorted(found, key=lambda each: (each.decided_at, each.id)):
        said[one.other_id if one.one_id == client_id else one.one_id] = one.same
    return said
