"""A kiosk's desks over a branch in memory."""

from functools import partial
from types import SimpleNamespace

from app.bootstrap.phrasebook import say
from app.domain.errors import Refused
from app.domain.people import Actor
from app.domain.policy import Role
from app.services.complaint_intake import ComplaintIntake
from app.services.fee_papers import FeeTools
from app.services.kiosk import KioskDesk, wished
from app.services.prefills import PrefillDesk
from app.services.slips import SlipDesk
from app.services.tariff import TariffDesk
from app.services.ticket_ratings import TicketRatingDesk
from app.ui.kiosk.desks import KioskDesks
from app.ui.kiosk.words import HallWords
from tests.fakes.signing import FakeFeePress, FakePrinter
from tests.fakes.voices import WrittenVoice


def kiosk_place(branch):
    """Return a workplace in the kiosk's own name."""
    actor = branch.place.actor
    itself = Actor(actor.terminal_id, "", "K1", frozenset({Role.KIOSK}), actor.terminal_id, "K1")
    return branch.place.for_actor(itself, None)


def let_out(login, password):
    if (login, password) != ("lin", "Second-Window-7"):
        raise Refused("signin.wrong")


def tariff_of(place, tongue):
    signing = SimpleNamespace(words=say)
    return TariffDesk(place, FeeTools(press=FakeFeePress(), signing=signing)).tariff(tongue).sheet


def kiosk_desks(branch, printer=None, voice=None, lacking=(), asked=None, check_in=None):
    """Return the desks of a kiosk at the branch."""
    place = kiosk_place(branch)
    return KioskDesks(
        kiosk=KioskDesk(place),
        prefills=PrefillDesk(place),
        ratings=TicketRatingDesk(place),
        slips=SlipDesk(place, lambda slip: b"%PDF " + slip.number.encode(), printer or FakePrinter()),
        answers=place.policy.answers,
        words=HallWords(place.policy),
        tariff=partial(tariff_of, place),
        voice=voice or WrittenVoice(),
        complain=ComplaintIntake(place).register,
        ask_for_appointment=lambda code, wish: asked.append(wished(code, wish, place.policy.hours, place.zone)),
        check_in=check_in,
        let_out=let_out,
        lacking=lacking,
    )
