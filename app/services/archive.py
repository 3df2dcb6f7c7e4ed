"""The archive: a completed case is filed with its parts by digest, kept for its term (rules 2.5, 3.5)."""

import hashlib
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from app.domain import case_workflow, confirmation_workflow
from app.domain.cases import ServiceCase, Step
from app.domain.clients import Client
from app.domain.confirmations import ArchiveItem, Confirmation, DocumentPurpose, SigningEvidence
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.evidence import evidence_digest, sealed_in
from app.domain.fees import Receipt, Refund
from app.domain.masking import mask_name
from app.domain.people import Staff
from app.domain.policy import MaskingPolicy, Permission
from app.services.attesting import attestations_of
from app.services.case_rules import case_file
from app.services.case_views import live_confirmation
from app.services.eligibility import client_kind
from app.services.materials import of_case
from app.services.ports import UnitOfWork
from app.services.queries import ArchiveRow
from app.services.steps import log_of, take_step
from app.services.views import ArchiveFile, ArchiveLine, ArchivePart
from app.services.workplace import Workplace

_FILED_AFTER = (case_workflow.COMPLETED, case_workflow.ARCHIVED)


def principal(confirmation: Confirmation) -> str:
    """Return the part by which a document's item is known: what was sealed, or the record of a refusal."""
    if confirmation.sealed_digest:
        return f"confirmation:{confirmation.sealed_digest}"
    return f"refusal:{confirmation.sheet_digest}"


class ArchiveDesk:
    """Filing and finding."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def file(self, case_id: UUID) -> ArchiveItem:
        """File a completed case; filing it again returns the item that is there.

        A document that took the place of a filed one is filed beside it, as an item of its own.

        Raises:
            RuleViolation: ``archive.not_completed``, or ``archive.no_sealed_confirmation``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.START_SIGNING, own=True)
            present = uow.find(ArchiveItem, case_id=case_id)
            case, confirmation = uow.get(ServiceCase, case_id), live_confirmation(uow, case_id)
            filed = next(
                (item for item in present if confirmation is None or principal(confirmation) in item.parts), None
            )
            if filed is not None:
                return filed
            if case.state not in _FILED_AFTER:
                raise RuleViolation("archive.not_completed", case_no=case.case_no)
            if confirmation is None or not (confirmation.sealed_digest or confirmation.sheet_digest):
                raise RuleViolation("archive.no_sealed_confirmation", case_no=case.case_no)
            item = uow.add(self._item(uow, case, confirmation))
            if case.state == case_workflow.COMPLETED:
                uow.save(take_step(place, uow, case, "archive", deadline=case.deadline))
            for document in (confirmation, *_acknowledgements(uow, case_id)):
                if document.state == confirmation_workflow.DELIVERED:
                    uow.save(take_step(place, uow, document, "archive"))
            uow.record(Event(action="archive:item:filed", subject_kind=ArchiveItem.kind.name, subject_id=item.id))
        return item

    def page(
        self,
        *,
        client_class: str = "",
        service_code: str = "",
        year: int | None = None,
        text: str = "",
        after: UUID | None = None,
    ) -> tuple[ArchiveLine, ...]:
        """Return filed items by class, service and year, newest first, masked (rules 2.5-b).

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEARCH_ARCHIVE, own=True)
        rows = self._place.work.archive(
            client_class=client_class, service_code=service_code, year=year, text=text, after=after
        )
        return tuple(_line(self._place.policy.masking, row) for row in rows)

    def item(self, item_id: UUID) -> ArchiveFile:
        """Return an item with its parts; the look into it is audited.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.SEARCH_ARCHIVE, own=True)
            found = uow.get(ArchiveItem, item_id)
            confirmation = _filed(uow, found)
            uow.record(Event(action="archive:item:read", subject_kind=ArchiveItem.kind.name, subject_id=item_id))
            return ArchiveFile(
                line=_line(place.policy.masking, _row(found, uow.get(Client, found.client_id).name, confirmation)),
                case_no=uow.get(ServiceCase, found.case_id).case_no,
                confirmation_id=confirmation.id if confirmation else None,
                confirmation_no=confirmation.confirmation_no if confirmation else "",
                filed_by=uow.get(Staff, found.filed_by).name,
                parts=tuple(ArchivePart(*part.split(":", 1)) for part in found.parts),
            )

    def _item(self, uow: UnitOfWork, case: ServiceCase, confirmation: Confirmation) -> ArchiveItem:
        place = self._place
        file = case_file(place, uow, case.id)
        year, service = place.today().year, case.service_code
        number = uow.next_number(f"archive-{year}")
        return ArchiveItem(
            id=place.ids(),
            archive_no=f"{place.branch.code}-{year}-{service}-{place.actor.terminal_code}-{number:05d}",
            case_id=case.id,
            client_id=case.client_id,
            client_class=client_kind(file.client).value,
            service_code=service,
            filed_at=place.now(),
            filed_by=place.actor.staff_id,
            parts=_parts(uow, case, confirmation),
            keep_until=_years_later(place.today(), place.policy.limits.retention_years["service_case"]),
        )


def _filed(uow: UnitOfWork, item: ArchiveItem) -> Confirmation | None:
    """Return the document that was filed, whatever became of it since."""
    found = uow.find(Confirmation, case_id=item.case_id)
    return next((one for one in found if principal(one) in item.parts), None)


def _acknowledgements(uow: UnitOfWork, case_id: UUID) -> Sequence[Confirmation]:
    """Return the sealed documents in which the client insisted on a mismatch (rules 3.2)."""
    found = uow.find(Confirmation, case_id=case_id, purpose=DocumentPurpose.MISMATCH)
    return [one for one in found if one.sealed_digest]


def _parts(uow: UnitOfWork, case: ServiceCase, confirmation: Confirmation) -> tuple[str, ...]:
    """Name every part with its digest, the sealed confirmation first."""
    evidence = uow.find(SigningEvidence, confirmation_id=confirmation.id)
    attested = attestations_of(uow, confirmation.id)
    return (
        principal(confirmation),
        f"shown:{confirmation.shown_digest}",
        f"content:{confirmation.content_digest}",
        *(f"evidence:{evidence_digest(one, sealed_in(attested))}" for one in evidence),
        *(f"attachment:{digest}" for digest in dict.fromkeys(one.digest for one in of_case(uow, case.id))),
        *(f"receipt:{receipt.digest}" for receipt in uow.find(Receipt, case_id=case.id)),
        *(f"refund:{refund.digest}" for refund in uow.find(Refund, case_id=case.id)),
        *(f"acknowledgement:{one.sealed_digest}" for one in _acknowledgements(uow, case.id)),
        f"log:{_log_digest(log_of(uow, case))}",
    )


def _log_digest(log: Sequence[Step]) -> str:
    lines = (
        f"{step.sequence}|{step.action}|{step.from_state}|{step.to_state}|{step.actor_id}|{step.at.isoformat()}"
        for step in log
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _years_later(day: date, years: int) -> date:
    """Return the same day so many years on; 29 February becomes 1 March, so that no day of the term is lost."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def _row(item: ArchiveItem, client_name: str, confirmation: Confirmation | None) -> ArchiveRow:
    return ArchiveRow(
        item_id=item.id,
        archive_no=item.archive_no,
        case_id=item.case_id,
        client_id=item.client_id,
        client_name=client_name,
        client_class=item.client_class,
        service_code=item.service_code,
        filed_at=item.filed_at,
        keep_until=item.keep_until,
        standing=confirmation.state if confirmation else "",
    )


def _line(masks: MaskingPolicy, row: ArchiveRow) -> ArchiveLine:
    return ArchiveLine(
        item_id=row.item_id,
        archive_no=row.archive_no,
        case_id=row.case_id,
        client_id=row.client_id,
        client_name=mask_name(row.client_name, masks),
        client_class=row.client_class,
        service_code=row.service_code,
        filed_at=row.filed_at,
        keep_until=row.keep_until,
        standing=row.standing,
    )
