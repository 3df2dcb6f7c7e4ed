"""Who comes through the door on the demo day, when and for what: hours and mix follow rules 6."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import chain, islice
from random import Random

from app.demo.clock import DemoClock
from app.demo.errands import Errand, Turn
from app.demo.judged import WANTED
from app.domain.clients import ClientType, InvestorClass, RiskLevel
from app.domain.policy import Catalogue, ClientKind
from app.domain.synthetic import SyntheticClient, synthetic_clients

NEWCOMERS = 5000
"""Up to how many who are on no list are made up to find the one who is wanted."""
EVERY_SERVICE_FROM = 60
_HOURS = (
    (time(9, 0), 30, 14), (time(9, 30), 30, 16), (time(10, 0), 60, 21), (time(11, 0), 60, 11), (time(12, 0), 60, 3),
    (time(13, 0), 60, 15), (time(14, 0), 60, 14), (time(15, 0), 60, 5), (time(16, 0), 30, 1),
)  # fmt: skip
"""From, minutes, share."""
_MIX = {
    "PERM-OPEN": 200, "ADVICE-BASIC": 180, "ACC-UPD": 110, "ACC-PWD": 70, "ACC-ACT": 50, "ACC-IDREN": 70,
    "BANK-CHG": 60, "RISK-TEST": 60, "ACC-OPEN": 50, "TRANSFER": 30, "CLOSE": 30, "PROD-SIGN": 30, "MARGIN": 10,
    "OPTION": 10, "QUERY": 10, "NTT": 3, "PRO-CONV": 3, "ADVICE-PRO": 2, "RIGHTS-PI": 1, "COMPLAINT": 1,
}  # fmt: skip
_TURNS = {
    Turn.NONE: 75, Turn.RECALLED: 12, Turn.HANDED_OVER: 4, Turn.WALKED_OUT: 4, Turn.CAME_BACK: 3, Turn.CORRECTED: 1,
    Turn.WITHDRAWN: 1,
}  # fmt: skip
_SENIOR_AGE = 70
_ASSESSED_DAYS = 700
_LONG_MINUTES = 60
_LATEST_LONG = time(14, 0)
_SHOWN_FROM = time(9, 40)
"""From then on, a quarter of an hour apart, comes who is served through the real windows: others wait by then."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that the day must hold."""

    service: str
    turn: Turn = Turn.NONE
    firm: bool = False
    senior: bool = False
    by_agent: bool = False
    expired: bool = False
    in_vain: bool = False
    through_windows: bool = False


_SHOWN = (
    Wish("BANK-CHG", through_windows=True),
    Wish("ACC-UPD", through_windows=True),
    Wish("ACC-PWD", through_windows=True),
    Wish("PERM-OPEN"),
    Wish("QUERY", senior=True),
    Wish("MARGIN"),
    Wish("ACC-UPD", firm=True),
    Wish("TRANSFER", by_agent=True),
    Wish("ACC-IDREN", expired=True),
    Wish("RISK-TEST", Turn.CORRECTED),
    Wish("ACC-OPEN"),
)
"""What even a small day shows, the dearest first."""
_TOLD = (
    Wish("CLOSE", Turn.TURNED_DOWN),
    Wish("OPTION", Turn.SUPPLEMENTED),
    Wish("ADVICE-BASIC", Turn.WALKED_OUT),
    Wish("ACC-PWD", Turn.CAME_BACK),
    Wish("ACC-UPD", Turn.HANDED_OVER),
    Wish("PROD-SIGN", Turn.WITHDRAWN),
    Wish("BANK-CHG", Turn.RECALLED),
)
"""What a whole day has to tell besides."""
_IN_VAIN = (Wish("RISK-TEST", by_agent=True, in_vain=True), Wish("PERM-OPEN", expired=True, in_vain=True))


class People:
    """The made-up people of the branch; nobody comes twice."""

    def __init__(self, seed: int, today: date, listed: int) -> None:
        """Know the clients of the old list, in any order, and others who are on no list."""
        everybody = synthetic_clients(seed, today, listed + NEWCOMERS)
        self._today = today
        self._listed = list(islice(everybody, listed))
        Random(f"{seed}:people").shuffle(self._listed)
        self._others = everybody
        self._passed_over: list[SyntheticClient] = []

    def somebody(self, wish: Wish, kinds: frozenset[ClientKind]) -> SyntheticClient:
        """Return somebody for whom the errand is possible, or meant to be refused; a newcomer where none is listed."""
        for place, person in enumerate(self._listed):
            if self._fits(person, wish, kinds):
                return self._listed.pop(place)
        return self.newcomer(wish, kinds)

    def newcomer(self, wish: Wish, kinds: frozenset[ClientKind]) -> SyntheticClient:
        """Return somebody who is on no list yet.

        Raises:
            LookupError: Nobody of that kind was made up; NEWCOMERS is far more than a day needs.
        """
        for place, person in enumerate(self._passed_over):
            if self._fits(person, wish, kinds):
                return self._passed_over.pop(place)
        for made in self._others:
            person = replace(made, client_no="")
            if self._fits(person, wish, kinds):
                return person
            self._passed_over.append(person)
        raise LookupError(wish)

    def _fits(self, person: SyntheticClient, wish: Wish, kinds: frozenset[ClientKind]) -> bool:
        return (
            kind_of(person) in kinds
            and (person.client_type is ClientType.INSTITUTION) == wish.firm
            and self._expired(person) == wish.expired
            and (not wish.senior or self._age(person) >= _SENIOR_AGE)
            and self._suited(person, wish)
        )

    def _suited(self, person: SyntheticClient, wish: Wish) -> bool:
        """Tell whether what the errand is about lies within the person's level, or no level is asked for."""
        if wish.service not in WANTED or kind_of(person) is not ClientKind.ORDINARY:
            return True
        order, (_, lowest) = list(RiskLevel), WANTED[wish.service]
        fresh = (self._today - person.risk_assessed_on).days < _ASSESSED_DAYS
        return fresh and order.index(person.risk_level) >= order.index(lowest)

    def _expired(self, person: SyntheticClient) -> bool:
        until = person.identity_valid_until
        return isinstance(until, date) and until < self._today

    def _age(self, person: SyntheticClient) -> int:
        return (self._today - person.birth_date).days // 365 if person.birth_date else _SENIOR_AGE // 2


def plan_day(seed: int, clock: DemoClock, listed: int, tickets: int, catalogue: Catalogue) -> tuple[Errand, ...]:
    """Return the day's errands in the order in which people come in: so many that get a ticket, and a few in vain."""
    random = Random(f"{seed}:plan")
    people = People(seed, clock.now.astimezone(clock.zone).date(), listed)
    wishes = _wishes(random, tickets, catalogue)
    hours = _hours(random, clock, catalogue, wishes)
    return tuple(
        sorted(
            (_errand(at, wish, people, catalogue) for at, wish in zip(hours, wishes, strict=True)),
            key=lambda errand: errand.at,
        )
    )


def kind_of(person: SyntheticClient) -> ClientKind:
    """Return the class that the catalogue asks for."""
    if person.client_type is ClientType.INSTITUTION:
        return ClientKind.INSTITUTION
    professional = person.investor_class is InvestorClass.PROFESSIONAL
    return ClientKind.PROFESSIONAL if professional else ClientKind.ORDINARY


def _wishes(random: Random, tickets: int, catalogue: Catalogue) -> list[Wish]:
    whole = tickets >= EVERY_SERVICE_FROM
    every = (Wish(service.code, firm=service.code == "ACC-OPEN-ORG") for service in catalogue.services)
    held = list(chain(_SHOWN, _TOLD, every) if whole else _SHOWN)[:tickets]
    services, shares = list(_MIX), list(_MIX.values())
    turns, weights = list(_TURNS), list(_TURNS.values())
    rest = [
        Wish(random.choices(services, shares)[0], random.choices(turns, weights)[0]) for _ in range(tickets - len(held))
    ]
    return [*held, *rest, *_IN_VAIN]


def _errand(at: datetime, wish: Wish, people: People, catalogue: Catalogue) -> Errand:
    kinds = catalogue.service(wish.service).clients
    new = wish.service in ("ACC-OPEN", "ACC-OPEN-ORG")
    person = people.newcomer(wish, kinds) if new else people.somebody(wish, kinds)
    return Errand(
        at=at,
        service=wish.service,
        client=person,
        turn=wish.turn,
        by_agent=wish.by_agent,
        in_vain=wish.in_vain,
        through_windows=wish.through_windows,
    )


def _hours(random: Random, clock: DemoClock, catalogue: Catalogue, wishes: Sequence[Wish]) -> Iterator[datetime]:
    """Yield an hour of arrival for each wish; what takes long comes while there is still time for it."""
    shares, shown = [share for _, _, share in _HOURS], clock.at(_SHOWN_FROM)
    for wish in wishes:
        if wish.through_windows:
            yield shown
            shown += timedelta(minutes=15)
            continue
        latest = clock.at(_LATEST_LONG if catalogue.service(wish.service).minutes >= _LONG_MINUTES else time(17, 0))
        while True:
            begin, minutes, _ = random.choices(_HOURS, shares)[0]
            at = clock.at(begin) + timedelta(seconds=random.uniform(0, minutes * 60))
            if at < latest:
                yield at
                break
