"""The files of a complaint: what the complainant brought, what the inquiry found; kept, never taken away."""

from uuid import UUID

from app.domain.attachments import Purpose, file_name
from app.domain.complaint_papers import ComplaintPaper, RestrictedPaper
from app.domain.complaint_workflow import CLOSED_FINAL, NOT_ACCEPTED
from app.domain.complaints import Complaint
from app.domain.errors import RuleViolation
from app.domain.people import Staff
from app.domain.policy import Permission
from app.services.complaint_files import complaint_of, event, require_acting, sees_restricted
from app.services.materials import Attach, AttachmentView, MaterialsDesk, MaterialsView
from app.services.ports import PaperExaminer, UnitOfWork
from app.services.workplace import Workplace

_OVER = (CLOSED_FINAL, NOT_ACCEPTED)


class ComplaintPapersDesk(MaterialsDesk):
    """Puts papers to a complaint, examined as those of a case are."""

    def __init__(self, place: Workplace, examiner: PaperExaminer) -> None:
        """Work at the place."""
        super().__init__(place, examiner)
        self._at = place

    def attach(self, command: Attach) -> MaterialsView:
        """Keep a file with a complaint.

        Raises:
            RuleViolation: ``attachment.closed``, ``attachment.too_many``, ``attachment.twice``, ``record.unknown``.
            Refused: ``permission.refused``, ``complaint.recused``, ``complaint.not_yours``.
        """
        with self._at.transact() as uow:
            complaint = complaint_of(self._at, uow, command.case_id)
            require_acting(self._at, complaint)
            self._at.require(Permission.REGISTER_COMPLAINT)
            _add(self._at, uow, complaint, command)
            return self._shown(uow, complaint)

    def materials(self, case_id: UUID) -> MaterialsView:
        """Return the files of a complaint.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``complaint.recused``, ``complaint.not_yours``.
        """
        with self._at.look() as uow:
            return self._shown(uow, complaint_of(self._at, uow, case_id))

    def read(self, attachment_id: UUID) -> bytes:
        """Return a file's content; the look into it is audited.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``complaint.recused``, ``complaint.not_yours``.
            Unavailable: ``blob.missing`` or ``blob.damaged``.
        """
        kinds = (ComplaintPaper, RestrictedPaper) if sees_restricted(self._at) else (ComplaintPaper,)
        with self._at.transact() as uow:
            found = [one for kind in kinds for one in uow.find(kind, id=attachment_id)]
            if not found:
                raise RuleViolation("record.unknown", kind=ComplaintPaper.kind.name)
            complaint = complaint_of(self._at, uow, found[0].complaint_id)
            uow.record(event("paper_read", complaint, digest=found[0].digest))
        return self._at.blobs.get(found[0].digest)

    def withdraw(self, attachment_id: UUID, reason: str) -> MaterialsView:
        """Refuse: what was put to a complaint stays.

        Raises:
            RuleViolation: ``attachment.closed``.
        """
        del attachment_id, reason
        raise RuleViolation("attachment.closed", state="")

    def _shown(self, uow: UnitOfWork, complaint: Complaint) -> MaterialsView:
        names = {staff.id: staff.name for staff in uow.find(Staff)}
        files = uow.find(RestrictedPaper if complaint.restricted else ComplaintPaper, complaint_id=complaint.id)
        return MaterialsView(
            case_id=complaint.id,
            materials=(),
            required=frozenset(),
            seen=frozenset(),
            files=tuple(_view(one, names.get(one.added_by, "")) for one in files),
            may_add=complaint.state not in _OVER and self._at.may(Permission.REGISTER_COMPLAINT),
            may_withdraw=False,
        )


def _add(place: Workplace, uow: UnitOfWork, complaint: Complaint, command: Attach) -> None:
    if complaint.state in _OVER:
        raise RuleViolation("attachment.closed", state=complaint.state)
    kind = RestrictedPaper if complaint.restricted else ComplaintPaper
    known, most = uow.find(kind, complaint_id=complaint.id), place.policy.limits.attachments.files
    if len(known) >= most:
        raise RuleViolation("attachment.too_many", limit=most)
    digest = place.blobs.put(command.paper.content, kind.kind.scope)
    twin = next((one for one in known if one.digest == digest), None)
    if twin is not None:
        raise RuleViolation("attachment.twice", name=twin.name)
    uow.add(
        kind(
            id=place.ids(),
            complaint_id=complaint.id,
            name=file_name(command.name),
            media_type=command.paper.media_type,
            size=len(command.paper.content),
            digest=digest,
            pages=command.paper.pages,
            added_at=place.now(),
            added_by=place.actor.staff_id,
        )
    )
    uow.record(event("paper_added", complaint, digest=digest))


def _view(one: ComplaintPaper, added_by: str) -> AttachmentView:
    return AttachmentView(
        attachment_id=one.id,
        purpose=Purpose.MATERIAL,
        material="",
        name=one.name,
        media_type=one.media_type,
        size=one.size,
        digest=one.digest,
        pages=one.pages,
        added_at=one.added_at,
        added_by=added_by,
        started_at=None,
        ended_at=None,
        device="",
        withdrawn="",
    )
