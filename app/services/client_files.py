"""Builds a client's whole file as its page shows it, masked."""

from collections.abc import Sequence

from app.domain import case_workflow
from app.domain.complaints import Complaint
from app.domain.masking import mask_address, mask_email
from app.domain.people import Staff
from app.services.complaint_files import of_client
from app.services.dossier import Dossier
from app.services.masked import case_line, confirmation_line, document_line, representative_line
from app.services.queries import VisitRow
from app.services.views import ClientFile, FiledComplaint, VisitLine
from app.services.workplace import Workplace


def client_file(place: Workplace, file: Dossier) -> ClientFile:
    """Return the file with documents, representatives, visits, cases and confirmations."""
    client, masks = file.client, file.masks
    cases = place.work.cases(client_id=client.id)
    return ClientFile(
        client=file.line,
        investor_class=client.investor_class.value,
        risk_assessed_on=client.risk_assessed_on,
        special_care=client.special_care,
        email=mask_email(client.email),
        address=mask_address(client.address),
        opened_on=client.opened_on,
        branch_name=client.branch_name,
        notes=client.notes,
        matters=file.matters(),
        documents=tuple(document_line(masks, document, file.today) for document in file.documents),
        representatives=tuple(representative_line(masks, one, file.today) for one in file.representatives),
        visits=tuple(_visits(place, place.work.visits(client.id))),
        cases=tuple(case_line(masks, row, case_workflow.next_main(row.state)) for row in cases),
        confirmations=tuple(confirmation_line(masks, row) for row in place.work.confirmations(client_id=client.id)),
        complaints=tuple(_complaint(one) for one in of_client(place, client.id)),
    )


def _complaint(one: Complaint) -> FiledComplaint:
    return FiledComplaint(
        complaint_id=one.id,
        complaint_no=one.complaint_no,
        state=one.state,
        received_at=one.received_at,
        restricted=one.restricted,
    )


def _visits(place: Workplace, rows: Sequence[VisitRow]) -> list[VisitLine]:
    with place.look() as uow:
        names = {staff.id: staff.name for staff in uow.find(Staff)}
    return [
        VisitLine(
            visit_id=row.visit_id,
            channel=row.channel,
            need=row.need,
            service_codes=row.service_codes,
            first_contact_at=row.first_contact_at,
            owner_name=names.get(row.first_inquiry_owner_id, "") if row.first_inquiry_owner_id else "",
        )
        for row in rows
    ]
