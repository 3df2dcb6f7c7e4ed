"""Copies on paper: asked for, counted, pending until a printer took them."""

from dataclasses import replace
from uuid import UUID

from app.domain.confirmations import PrintJob
from app.domain.errors import Unavailable
from app.domain.events import Event, Outcome
from app.domain.policy import Permission
from app.services.ports import Printer, UnitOfWork
from app.services.queries import PrintRow
from app.services.views import PrintView
from app.services.workplace import Workplace


class PrintDesk:
    """What still waits for a printer."""

    def __init__(self, place: Workplace, printer: Printer) -> None:
        """Work at the place with its printers."""
        self._place = place
        self._printer = printer

    def printers(self) -> tuple[str, ...]:
        """Return the printers that can be chosen, the usual one first."""
        return tuple(self._printer.printers())

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
        return print_view(carry_out(self._place, self._printer, job, printer or job.printer))

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


def order_copy(place: Workplace, uow: UnitOfWork, digest: str, number: str, printer: str) -> PrintJob:
    """Record that a copy is wanted, pending; the same copy again while one is pending already."""
    jobs = uow.find(PrintJob, document_digest=digest)
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
        )
    )
    uow.record(_event("document:print:asked", job))
    return job


def first_copy(place: Workplace, uow: UnitOfWork, digest: str, number: str, printer: str) -> PrintJob:
    """Return the copy that is handed over: the one that was printed already before a crash, else one that is wanted."""
    printed = [job for job in uow.find(PrintJob, document_digest=digest) if job.done_at is not None]
    return printed[0] if printed else order_copy(place, uow, digest, number, printer)


def carry_out(place: Workplace, printer: Printer, job: PrintJob, name: str) -> PrintJob:
    """Print a pending copy and record how it went; a copy that is done is not printed again.

    Raises:
        Unavailable: what the printer says; the copy stays pending with that code.
    """
    if job.done_at is not None:
        return job
    try:
        printer.print_pdf(place.blobs.get(job.document_digest), name, job.document_no)
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
    )


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
