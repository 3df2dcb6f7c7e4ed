"""Copies on paper: asked for, counted, pending until a printer took them."""

from dataclasses import replace
from typing import Final
from uuid import UUID

from app.domain.confirmations import Confirmation, PrintJob
from app.domain.documents import document_from_json
from app.domain.errors import Unavailable
from app.domain.events import Event, Outcome
from app.domain.papers import CopyMark, masked_document
from app.domain.people import Staff
from app.domain.policy import Permission
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.generating import SigningTools
from app.services.ports import UnitOfWork
from app.services.queries import PrintRow
from app.services.views import PrintView
from app.services.workplace import Workplace

_COPY: Final = QT_TRANSLATE_NOOP("Confirmation", "Copy {copy} of {number}")
_MASKED: Final = QT_TRANSLATE_NOOP(
    "Confirmation", "Masked copy {copy} of {number}, for the branch's own use; not signed"
)


class PrintDesk:
    """What still waits for a printer."""

    def __init__(self, place: Workplace, tools: SigningTools) -> None:
        """Work at the place with its printers."""
        self._place = place
        self._tools = tools

    def printers(self) -> tuple[str, ...]:
        """Return the printers that can be chosen, the usual one first."""
        return tuple(self._tools.printer.printers())

    def pending(self) -> tuple[PrintView, ...]:
        """Return the copies that no printer has taken, oldest first; none to whom printing is no matter of."""
        if not _prints(self._place):
            return ()
        return tuple(_row_view(row) for row in self._place.work.prints_pending())

    def retry(self, job_id: UUID, printer: str = "") -> PrintView:
        """Try a pending copy again, on the same printer or another.

        Raises:
            Unavailable: what the printer says; the copy stays pending.
            Refused: ``permission.refused``.
        """
        if not _prints(self._place):
            self._place.allow(Permission.START_SIGNING)
        with self._place.look() as uow:
            job = uow.get(PrintJob, job_id)
        return print_view(carry_out(self._place, self._tools, job, printer or job.printer))

    def printed(self, job_id: UUID) -> PrintView:
        """State that a pending copy did come out, as after a crash between printer and record.

        Raises:
            Refused: ``permission.refused``.
        """
        if not _prints(self._place):
            self._place.allow(Permission.START_SIGNING)
        with self._place.look() as uow:
            job = uow.get(PrintJob, job_id)
        return print_view(_done(self._place, job, job.printer))


def _prints(place: Workplace) -> bool:
    """Tell whether the actor hands out papers: at the counter, or further copies from the archive."""
    return any(map(place.may, (Permission.START_SIGNING, Permission.SEARCH_ARCHIVE)))


def order_copy(
    place: Workplace, uow: UnitOfWork, digest: str, number: str, printer: str, *, masked: bool = False
) -> PrintJob:
    """Record that a copy is wanted, pending; the same copy again while one of its kind is pending already."""
    jobs = [job for job in uow.find(PrintJob, document_digest=digest) if job.masked is masked]
    for job in jobs:
        if job.done_at is None:
            return job
    job = uow.add(
        PrintJob(
            id=place.ids(),
            document_digest=digest,
            document_no=number,
            copy_no=len(jobs) + 1,
            printer=printer,
            asked_by=place.actor.staff_id,
            asked_at=place.now(),
            masked=masked,
        )
    )
    uow.record(_event("document:print:asked", job))
    return job


def first_copy(place: Workplace, uow: UnitOfWork, digest: str, number: str, printer: str) -> PrintJob:
    """Return the copy that is handed over: the one that was printed already before a crash, else one that is wanted."""
    printed = [job for job in uow.find(PrintJob, document_digest=digest, masked=False) if job.done_at is not None]
    return printed[0] if printed else order_copy(place, uow, digest, number, printer)


def carry_out(place: Workplace, tools: SigningTools, job: PrintJob, name: str) -> PrintJob:
    """Print a pending copy and record how it went; a copy that is done is not printed again.

    The first copy is the document as it was sealed. Further ones say which they are, and a masked one also who printed
    it, when and where; the original stays untouched.

    Raises:
        Unavailable: what the printer says; the copy stays pending with that code.
    """
    if job.done_at is not None:
        return job
    try:
        tools.printer.print_pdf(copy_of(place, tools, job), name, _title(job))
    except Unavailable as fault:
        with place.transact() as uow:
            uow.save(replace(uow.get(PrintJob, job.id), printer=name, failure=fault.code))
            uow.record(_event("document:print:failed", job, Outcome.FAILED, fault.code))
        raise
    return _done(place, job, name)


def print_view(job: PrintJob) -> PrintView:
    """Return a copy as a screen shows it."""
    return PrintView(
        job_id=job.id,
        document_no=job.document_no,
        document_digest=job.document_digest,
        copy_no=job.copy_no,
        printer=job.printer,
        asked_at=job.asked_at,
        done_at=job.done_at,
        failure=job.failure,
        masked=job.masked,
    )


def copy_of(place: Workplace, tools: SigningTools, job: PrintJob) -> bytes:
    """Return the very pages that are printed for a job.

    Raises:
        Unavailable: ``blob.missing`` or ``blob.damaged``.
    """
    with place.look() as uow:
        found = next(iter(uow.find(Confirmation, sealed_digest=job.document_digest)), None)
        staff = uow.get(Staff, job.asked_by)
    language = found.language if found else "zh_CN"
    mark = _mark(place, tools, job, staff, language)
    if job.masked and found is not None:
        document = masked_document(document_from_json(found.content), place.policy.masking)
        return tools.press.mark_copy(tools.press.lay_out(document).pdf, mark)
    pdf = place.blobs.get(job.document_digest)
    return pdf if job.copy_no == 1 and not job.masked else tools.press.mark_copy(pdf, mark)


def _mark(place: Workplace, tools: SigningTools, job: PrintJob, staff: Staff, language: str) -> CopyMark:
    """Return what stands on a copy, in the document's language."""
    if not job.masked:
        head = tools.words(language, "Confirmation", _COPY)
        return CopyMark(head=head.format(copy=job.copy_no, number=job.document_no))
    head = tools.words(language, "Confirmation", _MASKED)
    at = job.asked_at.astimezone(place.zone)
    watermark = f"{staff.login} {at:%Y-%m-%d %H:%M} {place.actor.terminal_code}"
    return CopyMark(head=head.format(copy=job.copy_no, number=job.document_no), watermark=watermark)


def _title(job: PrintJob) -> str:
    """Return the name under which the print service sees the job; no client is named there."""
    if job.masked:
        return f"{job.document_no}-masked-{job.copy_no}"
    return job.document_no if job.copy_no == 1 else f"{job.document_no}-copy-{job.copy_no}"


def _done(place: Workplace, job: PrintJob, name: str) -> PrintJob:
    with place.transact() as uow:
        done = uow.save(replace(uow.get(PrintJob, job.id), printer=name, done_at=place.now(), failure=""))
        uow.record(_event("document:print:done", job))
    return done


def _row_view(row: PrintRow) -> PrintView:
    return PrintView(
        job_id=row.job_id,
        document_no=row.document_no,
        document_digest=row.document_digest,
        copy_no=row.copy_no,
        printer=row.printer,
        asked_at=row.asked_at,
        done_at=None,
        failure=row.failure,
        masked=row.masked,
    )


def _event(action: str, job: PrintJob, outcome: Outcome = Outcome.DONE, reason: str = "") -> Event:
    details: dict[str, str | int | bool] = {"number": job.document_no, "copy": job.copy_no}
    return Event(
        action=action,
        subject_kind=PrintJob.kind.name,
        subject_id=job.id,
        outcome=outcome,
        reason=reason,
        details=details,
    )
