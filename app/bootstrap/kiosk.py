"""Builds the kiosk for a home that opened itself."""

import logging

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from app.bootstrap.door import VaultDoor
from app.bootstrap.hall_gear import HallGear
from app.bootstrap.lockdown import lacking
from app.devices.loudspeaker import loudspeaker
from app.services.complaint_intake import ComplaintIntake
from app.services.kiosk import KioskDesk, wished
from app.services.prefills import PrefillDesk
from app.services.queue_views import Slip
from app.services.ticket_ratings import TicketRatingDesk
from app.services.voice import Voice
from app.ui import language
from app.ui.kiosk.desks import KioskDesks
from app.ui.kiosk.keys import HeldKeys
from app.ui.kiosk.session import KioskSession
from app.ui.kiosk.window import KioskWindow
from app.ui.kiosk.words import HallWords
from app.ui.physical import Ruler

_log = logging.getLogger(__name__)


class KioskFace:
    """The kiosk's window with everything behind it."""

    def __init__(self, gear: HallGear, voice: Voice | None = None) -> None:
        """Build it; ``voice`` is the system's loudspeaker where None."""
        place = gear.opened.session.place
        self._gear = gear
        desks = kiosk_desks(gear, voice or loudspeaker())
        if desks.lacking and not gear.options.windowed:
            _log.warning("missing around the kiosk (docs/kiosk.md): %s", ", ".join(desks.lacking))
        self.kiosk = KioskWindow(
            lambda: language.active().written(place.branch.name), Ruler.on(None, gear.options.inches)
        )
        self.session = KioskSession(self.kiosk, desks, gear.tasks, gear.leave)
        self.keys = HeldKeys(self.kiosk)
        self.session.begin()

    @property
    def window(self) -> QWidget:
        """What fills the screen."""
        return self.kiosk

    def appear(self, screen: QScreen | None) -> None:
        """Fill a screen; lengths are measured on it."""
        self.kiosk.look.ruler = Ruler.on(screen, self._gear.options.inches)
        self.kiosk.look.changed.emit()
        self.kiosk.appear(screen)


def kiosk_desks(gear: HallGear, voice: Voice) -> KioskDesks:
    """Return the desks of a kiosk."""
    session, sign_in = gear.opened.session, gear.opened.home.sign_in
    place = session.place
    kiosk, door = KioskDesk(place), VaultDoor(sign_in)

    def let_out(login: str, password: str) -> None:
        kiosk.opened(door.identify(login, password, place.now()))

    def check_in(proof: str, typed: str) -> Slip:
        found = session.desks.booking.check_in.check_in(**{proof: typed})
        return session.desks.reception.slip(found.ticket)

    return KioskDesks(
        kiosk=kiosk,
        prefills=PrefillDesk(place),
        ratings=TicketRatingDesk(place),
        slips=session.desks.hall.slips,
        answers=place.policy.answers,
        words=HallWords(place.policy),
        tariff=lambda tongue: session.desks.tariff.tariff(tongue).sheet,
        voice=voice,
        complain=ComplaintIntake(place).register,
        ask_for_appointment=lambda code, wish: session.desks.booking.appointments.request(
            wished(code, wish, place.policy.hours, place.zone)
        ),
        check_in=check_in,
        let_out=let_out,
        lacking=lacking(watched=gear.options.watched),
    )
