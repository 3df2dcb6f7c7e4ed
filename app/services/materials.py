"""The materials of a case as files: attached, looked at, withdrawn (rules 3.2, 4.3, 5.1)."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.domain import case_workflow
from app.domain.attachments import (
    OPEN_IN,
    WITHDRAWN_IN,
    Attachment,
    AttachmentWithdrawal,
    Paper,
    Purpose,
    file_name,
    refuse_time,
    refuse_twin,
    standing,
)
from app.domain.cases import ServiceCase
from app.domain.errors import Refused, RuleViolation
from app.domain.events import Event
from app.domain.limits import AttachmentLimits
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.reception import Visit
from app.services.ports import PageImage, PaperExaminer, UnitOfWork
from app.services.workplace import Workplace

_MAY = {
    Purpose.MATERIAL: Permission.APPLY_CASE,
    Purpose.AV_RECORD: Permission.APPLY_CASE,
    Purpose.SIGNED_SCAN: Permission.START_SIGNING,
    Purpose.REVOCATION: Permission.VOID_DOCUMENT,
}
_ILLEGIBLE = 144
"""Pixels: a page of this size tells a licence from a bank card, and no number on either."""
_BY_MAKER = (Purpose.MATERIAL, Purpose.AV_RECORD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attach:
    """Attach an examined file to a case."""

    case_id: UUID
    paper: Paper
    name: str
    purpose: Purpose = Purpose.MATERIAL
    material: str = ""
    """Code of the catalogue's material, empty for any other paper."""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    device: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentView:
    """One file of a case as its page shows it."""

    attachment_id: UUID
    purpose: Purpose
    material: str
    name: str
    media_type: str
    size: int
    digest: str
    pages: int
    added_at: datetime
    added_by: str
    started_at: datetime | None
    ended_at: datetime | None
    device: str
    withdrawn: str
    """Why it was withdrawn; empty while it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialsView:
    """The files of a case, and whether the actor may add to them now or withdraw one."""

    case_id: UUID
    materials: tuple[str, ...]
    """Codes of what the service asks for, then of what it also takes."""
    required: frozenset[str]
    seen: frozenset[str]
    files: tuple[AttachmentView, ...]
    may_add: bool
    may_withdraw: bool


class MaterialsDesk:
    """Where papers are put to a case."""

    def __init__(self, place: Workplace, examiner: PaperExaminer) -> None:
        """Work at the place; files are examined before they are taken."""
        self._place, self.examiner = place, examiner

    @property
    def bounds(self) -> AttachmentLimits:
        """How much may be attached."""
        return self._place.policy.limits.attachments

    def examine(self, content: bytes) -> Paper:
        """Judge a paper by its content; touches no record, so it may run beside the store.

        Raises:
            RuleViolation: what is wrong with it (``PaperExaminer.paper``).
        """
        return self.examiner.paper(content, self._place.policy.limits.attachments)

    def examine_recording(self, content: bytes) -> Paper:
        """Judge a recording by its content; as ``examine``.

        Raises:
            RuleViolation: what is wrong with it (``PaperExaminer.recording``).
        """
        return self.examiner.recording(content, self._place.policy.limits.attachments)

    def attach(self, command: Attach) -> MaterialsView:
        """Attach a file; one that is for a material ticks the material as seen.

        Raises:
            RuleViolation: what ``attached`` says.
            Refused: ``permission.refused``, or ``case.not_maker``.
        """
        with self._place.transact() as uow:
            attached(self._place, uow, command)
            return self._view(uow, command.case_id)

    def materials(self, case_id: UUID) -> MaterialsView:
        """Return the files of a case, withdrawn ones included.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        with self._place.look() as uow:
            return self._view(uow, case_id)

    def read(self, attachment_id: UUID) -> bytes:
        """Return a file's content; the look into it is audited.

        Raises:
            RuleViolation: ``record.unknown``.
            Unavailable: ``blob.missing`` or ``blob.damaged``.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.SEE_CLIENT)
            found = uow.get(Attachment, attachment_id)
            uow.record(_event("read", found))
        return self._place.blobs.get(found.digest)

    def thumbnail(self, file: AttachmentView, most: tuple[int, int]) -> PageImage:
        """Draw a file's first page too small to be read; reads no record, so it may run beside the store.

        A list of files shows itself again and again, so these looks are not audited; whoever wants to read the paper
        asks for it by ``read``.

        Raises:
            Unavailable: ``blob.missing`` or ``blob.damaged``.
        """
        side = min(max(most), _ILLEGIBLE)
        return self.examiner.draw(self._place.blobs.get(file.digest), file.media_type, 0, (side, side))

    def withdraw(self, attachment_id: UUID, reason: str) -> MaterialsView:
        """State that a file was attached wrongly; a material that no other file stands for is no longer ticked.

        Raises:
            RuleViolation: ``attachment.reason_missing``, ``attachment.withdrawn``, or ``attachment.closed``.
            Refused: ``permission.refused``, or ``case.not_maker``.
        """
        place = self._place
        with place.transact() as uow:
            found = uow.get(Attachment, attachment_id)
            case = uow.get(ServiceCase, found.case_id)
            _require(place, case, found.purpose)
            if not reason.strip():
                raise RuleViolation("attachment.reason_missing", "reason")
            if found not in of_case(uow, case.id):
                raise RuleViolation("attachment.withdrawn", name=found.name)
            if case.state not in WITHDRAWN_IN[found.purpose]:
                raise RuleViolation("attachment.closed", state=case.state)
            uow.add(
                AttachmentWithdrawal(
                    id=place.ids(),
                    attachment_id=found.id,
                    case_id=case.id,
                    reason=reason.strip(),
                    withdrawn_at=place.now(),
                    withdrawn_by=place.actor.staff_id,
                )
            )
            uow.record(replace(_event("withdrawn", found), reason=reason.strip()))
            if found.material and not any(one.material == found.material for one in of_case(uow, case.id)):
                uow.save(replace(case, materials=tuple(code for code in case.materials if code != found.material)))
            return self._view(uow, case.id)

    def _view(self, uow: UnitOfWork, case_id: UUID) -> MaterialsView:
        place, case = self._place, uow.get(ServiceCase, case_id)
        service = place.policy.catalogue.service(case.service_code)
        names = {staff.id: staff.name for staff in uow.find(Staff)}
        why = {gone.attachment_id: gone.reason for gone in uow.find(AttachmentWithdrawal, case_id=case_id)}
        mine = place.may(Permission.APPLY_CASE) and case.maker_id == place.actor.staff_id
        return MaterialsView(
            case_id=case_id,
            materials=(*service.materials, *service.optional_materials),
            required=frozenset(service.materials),
            seen=frozenset(case.materials),
            files=tuple(
                _file(one, names.get(one.added_by, ""), why.get(one.id, ""))
                for one in uow.find(Attachment, case_id=case_id)
            ),
            may_add=mine and case.state in OPEN_IN[Purpose.MATERIAL],
            may_withdraw=mine and case.state in WITHDRAWN_IN[Purpose.MATERIAL],
        )


def of_case(uow: UnitOfWork, case_id: UUID) -> tuple[Attachment, ...]:
    """Return the files of a case that were not withdrawn, oldest first."""
    return standing(uow.find(Attachment, case_id=case_id), uow.find(AttachmentWithdrawal, case_id=case_id))


def with_attached(uow: UnitOfWork, case: ServiceCase, ticked: tuple[str, ...]) -> tuple[str, ...]:
    """Return the materials that were ticked, and those that a file stands for."""
    filed = (one.material for one in of_case(uow, case.id) if one.material)
    return tuple(dict.fromkeys((*ticked, *filed)))


def attached(place: Workplace, uow: UnitOfWork, command: Attach) -> Attachment:
    """Keep the file and the record that names it, inside the caller's transaction.

    Raises:
        RuleViolation: ``attachment.closed`` where the case's state lets none be added, ``attachment.too_many``,
            ``attachment.twice``, ``attachment.unknown_material``, ``attachment.wrong_kind``, or what is wrong with a
            recording's times.
        Refused: ``permission.refused``, or ``case.not_maker``.
    """
    case = uow.get(ServiceCase, command.case_id)
    _require(place, case, command.purpose)
    _refuse(place, uow, case, command)
    paper = command.paper
    digest = place.blobs.put(paper.content)
    refuse_twin(of_case(uow, case.id), command.purpose, command.material, digest)
    found = uow.add(
        Attachment(
            id=place.ids(),
            case_id=case.id,
            purpose=command.purpose,
            material=command.material,
            name=file_name(command.name),
            media_type=paper.media_type,
            size=len(paper.content),
            digest=digest,
            pages=paper.pages,
            added_at=place.now(),
            added_by=place.actor.staff_id,
            started_at=command.started_at,
            ended_at=command.ended_at,
            device=" ".join(command.device.split()),
        )
    )
    uow.record(_event("added", found))
    if command.material and command.material not in case.materials and case.state != case_workflow.APPLIED:
        uow.save(replace(case, materials=(*case.materials, command.material)))
    return found


def _require(place: Workplace, case: ServiceCase, purpose: Purpose) -> None:
    # Compliance's limited right to void (rules 5.3) suffices for the paper that goes with it.
    place.require(_MAY[purpose], own=purpose is Purpose.REVOCATION)
    if purpose in _BY_MAKER and case.maker_id != place.actor.staff_id:
        raise Refused("case.not_maker", case_no=case.case_no)


def _refuse(place: Workplace, uow: UnitOfWork, case: ServiceCase, command: Attach) -> None:
    if case.state not in OPEN_IN[command.purpose]:
        raise RuleViolation("attachment.closed", state=case.state)
    most = place.policy.limits.attachments.files
    if len(uow.find(Attachment, case_id=case.id)) >= most:
        raise RuleViolation("attachment.too_many", limit=most)
    service = place.policy.catalogue.service(case.service_code)
    if command.material and command.material not in (*service.materials, *service.optional_materials):
        raise RuleViolation("attachment.unknown_material", "material", material=command.material)
    recorded = not command.paper.pages
    if recorded != (command.purpose is Purpose.AV_RECORD):
        raise RuleViolation("attachment.wrong_kind", "purpose")
    if recorded:
        visit = uow.get(Visit, case.visit_id)
        refuse_time(visit.first_contact_at, command.started_at, command.ended_at, place.now())
        if not command.device.strip():
            raise RuleViolation("recording.device_missing", "device")


def _file(one: Attachment, added_by: str, withdrawn: str) -> AttachmentView:
    return AttachmentView(
        attachment_id=one.id,
        purpose=one.purpose,
        material=one.material,
        name=one.name,
        media_type=one.media_type,
        size=one.size,
        digest=one.digest,
        pages=one.pages,
        added_at=one.added_at,
        added_by=added_by,
        started_at=one.started_at,
        ended_at=one.ended_at,
        device=one.device,
        withdrawn=withdrawn,
    )


def _event(what: str, one: Attachment) -> Event:
    """Name the file by its digest; its own name may hold a client's."""
    return Event(
        action=f"case:attachment:{what}",
        subject_kind=Attachment.kind.name,
        subject_id=one.id,
        details={"purpose": one.purpose.value, "digest": one.digest, "case": str(one.case_id)},
    )
