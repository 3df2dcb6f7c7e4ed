"""Turns stored records and rows into what a screen may show: masked by policy (rules 3.6)."""

from collections.abc import Sequence
from datetime import date

from app.domain.clients import Client, ClientType, IdentityDocument, Representative
from app.domain.masking import mask_identity, mask_name, mask_phone
from app.domain.matters import acts_now
from app.domain.policy import MaskingPolicy
from app.services.queries import CaseRow, ClientRow, ConfirmationRow
from app.services.views import CaseLine, ClientLine, ConfirmationLine, DocumentLine, RepresentativeLine


def masked_name(masks: MaskingPolicy, name: str, client_type: str) -> str:
    """Mask a natural person's name; an institution's is public."""
    return name if client_type == ClientType.INSTITUTION else mask_name(name, masks)


def row_line(masks: MaskingPolicy, row: ClientRow) -> ClientLine:
    """Return a row of a list, masked."""
    return ClientLine(
        client_id=row.client_id,
        client_no=row.client_no,
        name=masked_name(masks, row.name, row.client_type),
        client_type=row.client_type,
        identity_kind=row.identity_kind,
        identity=mask_identity(row.identity_number, masks),
        phone=mask_phone(row.phone, masks),
        grade=row.grade,
        risk_level=row.risk_level,
    )


def client_line(masks: MaskingPolicy, client: Client, documents: Sequence[IdentityDocument]) -> ClientLine:
    """Return a client on one line, masked, with the newest current document."""
    document = current_document(documents)
    return ClientLine(
        client_id=client.id,
        client_no=client.client_no,
        name=masked_name(masks, client.name, client.client_type),
        client_type=client.client_type.value,
        identity_kind=document.identity_kind.value if document else "",
        identity=mask_identity(document.number, masks) if document else "",
        phone=mask_phone(client.phone, masks),
        grade=client.grade.value,
        risk_level=client.risk_level.value if client.risk_level else "",
    )


def current_document(documents: Sequence[IdentityDocument]) -> IdentityDocument | None:
    """Return the document that counts: the current one that is valid longest."""
    current = [document for document in documents if document.current]
    return max(current, key=lambda d: (d.unlimited, d.valid_until or date.min), default=None)


def document_line(masks: MaskingPolicy, document: IdentityDocument, today: date) -> DocumentLine:
    """Return an identity document, masked."""
    return DocumentLine(
        document_id=document.id,
        identity_kind=document.identity_kind.value,
        number=mask_identity(document.number, masks),
        country=document.country,
        valid_until=document.valid_until,
        unlimited=document.unlimited,
        current=document.current,
        expired=document.expired(today),
    )


def representative_line(masks: MaskingPolicy, representative: Representative, today: date) -> RepresentativeLine:
    """Return a representative, masked."""
    return RepresentativeLine(
        representative_id=representative.id,
        role=representative.role.value,
        name=mask_name(representative.name, masks),
        identity_kind=representative.identity_kind.value,
        identity=mask_identity(representative.number, masks),
        phone=mask_phone(representative.phone, masks),
        authority=representative.authority,
        scope=representative.scope,
        valid_until=representative.valid_until,
        expired=not acts_now(representative, today),
    )


def case_line(masks: MaskingPolicy, row: CaseRow, next_action: str) -> CaseLine:
    """Return a case of a list, masked."""
    return CaseLine(
        case_id=row.case_id,
        case_no=row.case_no,
        service_code=row.service_code,
        state=row.state,
        opened_at=row.opened_at,
        due_at=row.due_at,
        client_id=row.client_id,
        client_name=mask_name(row.client_name, masks),
        maker_id=row.maker_id,
        next_action=next_action,
    )


def confirmation_line(masks: MaskingPolicy, row: ConfirmationRow) -> ConfirmationLine:
    """Return a confirmation of a list, masked."""
    return ConfirmationLine(
        confirmation_id=row.confirmation_id,
        confirmation_no=row.confirmation_no,
        case_id=row.case_id,
        client_id=row.client_id,
        client_name=mask_name(row.client_name, masks),
        service_code=row.service_code,
        state=row.state,
        generated_at=row.generated_at,
        sealed_at=row.sealed_at,
        sealed_digest=row.sealed_digest,
        purpose=row.purpose,
    )
