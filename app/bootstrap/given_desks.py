"""What the pages of cases and confirmations are given to work with, of one session."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from app.bootstrap.appointment_files import import_requests
from app.bootstrap.opening import Session
from app.bootstrap.tools import page_pictures, read_authorities
from app.bootstrap.verifying import branch_trust, examine_file
from app.services.client_view import ClientViewDesk
from app.services.repeated_bookings import RepeatedBookings
from app.services.verifying import VerifyDesk
from app.ui.counter.administration.terminal.seal_card import SealSettings
from app.ui.counter.appointments.desks import AppointmentDesks
from app.ui.counter.confirmations.desks import ConfirmationDesks
from app.ui.counter.seal_watch import SealNews, SealWork
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.service.dialogs import ask_words


def service_desks(session: Session) -> ServiceDesks:
    """Return what the service pages work with."""
    desks, place = session.desks, session.place
    return ServiceDesks(
        cases=desks.cases,
        colleagues=desks.colleagues,
        capacity=desks.capacity,
        corrections=desks.corrections,
        notices=desks.notices,
        signing=desks.signing,
        materials=desks.materials,
        fees=desks.fees,
        tariff=desks.tariff,
        refusals=desks.refusals,
        on_paper=desks.on_paper,
        suitability=desks.suitability,
        prints=desks.prints,
        ratings=desks.ratings,
        record=ClientViewDesk(place),
        reception=desks.reception,
        queue=desks.queue,
        catalogue=place.policy.catalogue,
        calendar=place.calendar,
        draw=page_pictures,
        branch=place.branch.name,
    )


def appointment_desks(
    session: Session, open_client: Callable[[UUID], object]
) -> tuple[AppointmentDesks, RepeatedBookings]:
    """Return what the page of appointments works with."""
    desks, place = session.desks, session.place
    given = AppointmentDesks(
        appointments=desks.booking.appointments,
        free_times=desks.booking.free_times,
        book=desks.booking.book,
        board=desks.booking.board,
        papers=desks.booking.papers,
        telling=desks.booking.telling,
        calendars=desks.booking.calendars,
        take_files=partial(import_requests, session),
        reception=desks.reception,
        catalogue=place.policy.catalogue,
        open_client=open_client,
    )
    return given, desks.booking.repeated


def seal_work(session: Session) -> SealWork:
    """Return what watches the seal."""
    sealing = session.sealing
    return SealWork(
        look=lambda: SealNews(sealing.certificates.in_use(), sealing.timestamps.pending()),
        stamp=sealing.timestamps.retry_all,
    )


def seal_settings(session: Session) -> SealSettings:
    """Return what the administration sets the seal with."""
    return SealSettings(session.sealing.certificates, session.sealing.timestamps, read_authorities)


def confirmation_desks(session: Session, open_case: Callable[[UUID], object]) -> ConfirmationDesks:
    """Return what the confirmations page works with."""
    desks = session.desks
    return ConfirmationDesks(
        confirmations=desks.confirmations,
        signing=desks.signing,
        prints=desks.prints,
        draw=page_pictures,
        verify=lambda pdf: examine_file(pdf, branch_trust(session.place), None),
        against_record=VerifyDesk(session.place).against_record,
        by_code=VerifyDesk(session.place).by_code,
        bundle=session.sealing.evidence.bundle,
        seal=seal_work(session),
        voiding=desks.voiding,
        colleagues=desks.colleagues,
        materials=desks.materials,
        may=session.place.may,
        open_case=open_case,
        ask=ask_words,
    )
