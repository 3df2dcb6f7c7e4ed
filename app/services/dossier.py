"""A client with documents and representatives as the desks judge them, loaded together."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.clients import Client, IdentityDocument, Representative
from app.domain.errors import RuleViolation
from app.domain.matters import Matter, Thresholds, age_of, matters_of
from app.domain.policy import MaskingPolicy
from app.services.masked import client_line, current_document
from app.services.ports import UnitOfWork
from app.services.views import ClientLine
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Dossier:
    """A client's file in clear; never leaves the services."""

    client: Client
    documents: tuple[IdentityDocument, ...]
    representatives: tuple[Representative, ...]
    today: date
    thresholds: Thresholds
    masks: MaskingPolicy

    @property
    def line(self) -> ClientLine:
        """The client on one line, masked."""
        return client_line(self.masks, self.client, self.documents)

    @property
    def document(self) -> IdentityDocument | None:
        """The identity document that counts."""
        return current_document(self.documents)

    @property
    def age(self) -> int | None:
        """The client's age where a document tells it."""
        return age_of(self.documents, self.today)

    def matters(self) -> tuple[Matter, ...]:
        """What must be known before serving the client."""
        return matters_of(self.client, self.documents, self.representatives, self.today, self.thresholds)

    def has(self, code: str) -> bool:
        """Tell whether a matter is among those to be known."""
        return any(matter.code == code for matter in self.matters())

    def representative(self, representative_id: UUID | None) -> Representative | None:
        """Return who acts for the client, or None where the client acts in person.

        Raises:
            RuleViolation: ``representative.unknown`` when the person is not on this client's file.
        """
        if representative_id is None:
            return None
        for representative in self.representatives:
            if representative.id == representative_id:
                return representative
        raise RuleViolation("representative.unknown", "representative_id")


def dossier(place: Workplace, uow: UnitOfWork, client_id: UUID) -> Dossier:
    """Load a client's dossier.

    Raises:
        RuleViolation: ``record.unknown``.
    """
    limits = place.policy.limits
    return Dossier(
        uow.get(Client, client_id),
        tuple(uow.find(IdentityDocument, client_id=client_id)),
        tuple(uow.find(Representative, client_id=client_id)),
        place.today(),
        Thresholds(
            limits.senior_age,
            limits.assessment_months,
            limits.ages.guardian_only_below,
            limits.ages.adult_from,
            limits.ages.wage_earner_from,
        ),
        place.policy.masking,
    )
