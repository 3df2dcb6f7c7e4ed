"""With whom an appointment is where the client does not mind: whoever has least to do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from app.domain.booking import FreeTime


@dataclass(frozen=True, slots=True)
class Load:
    """What somebody has been given already."""

    in_day: timedelta = timedelta()
    in_week: timedelta = timedelta()


def fair_choice(offers: Iterable[FreeTime], loads: Mapping[UUID, Load]) -> FreeTime | None:
    """Return the offer of whoever has been given least that week, then that day; None where there is no offer.

    Of two with the same load the smaller id is taken, so that every terminal chooses alike; the next one is then the
    other's.
    """
    return min(offers, key=lambda offer: _rank(offer, loads.get(offer.staff_id, Load())), default=None)


def _rank(offer: FreeTime, load: Load) -> tuple[timedelta, timedelta, UUID]:
    return load.in_week, load.in_day, offer.staff_id
