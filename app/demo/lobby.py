"""The reception of the demo day: finds or enters who comes, checks the document, gives a ticket or says why not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from app.demo.day import Day
from app.demo.errands import NEEDS, Errand
from app.demo.stage import Acts
from app.demo.team import in_role
from app.domain.clients import ClientType, RepresentativeRole
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind
from app.domain.policy import Role
from app.domain.synthetic import SyntheticClient, resident_number
from app.domain.written_dates import Unlimited
from app.forms.register_client import RegisterInstitution, RegisterNatural
from app.forms.representative import AddRepresentative
from app.services.eligibility import RENEWAL
from app.services.reception import CheckMethod, Receive
from app.services.views import ClientLine

_ACTING_FROM = 2_000_000
"""Representatives have identity numbers from here on, so that they are nobody on the list."""


class Lobby:
    """The receptionist's day."""

    def __init__(self, day: Day, login: str, errands: Sequence[Errand]) -> None:
        """Await everybody who comes."""
        self._day, self._login, self._errands = day, login, errands
        self._random = day.chance("reception")
        self._represented = _ACTING_FROM

    def work(self) -> Acts:
        """Receive one after the other, each when they come or when the one before is done."""
        for errand in self._errands:
            yield max(0.0, (errand.at - self._day.clock.now).total_seconds())
            yield self._random.uniform(35, 80) * self._day.pace
            self._receive(errand)

    def _receive(self, errand: Errand) -> None:
        try:
            self._ticket(errand)
        except RuleViolation as refusal:
            self._day.refused[refusal.code] += 1
            if refusal.code == "service.document_expired" and not errand.in_vain:
                # An expired document first has to be renewed; that much can be done at once.
                self._ticket(replace(errand, service=RENEWAL))

    def _ticket(self, errand: Errand) -> None:
        desk = self._day.desks(self._login).reception
        client = self._find(errand.client) or desk.register_client(registration(errand.client))
        desk.arrival(client.client_id)
        check = desk.check_identity(client.client_id, self._random.choice(list(CheckMethod)))
        slip = desk.receive(
            Receive(
                client_id=client.client_id,
                need=NEEDS[errand.service],
                service_codes=(errand.service,),
                representative_id=self._representative(errand, client),
                identity_check=check,
            )
        )
        self._day.by_ticket[slip.ticket_id] = errand

    def _find(self, person: SyntheticClient) -> ClientLine | None:
        """Look somebody up by what they would say or show; by the client number where that is not enough."""
        desk = self._day.desks(self._login).reception
        if not person.client_no:
            return None
        said = (person.name, initials(person.name), person.identity_number[-4:], person.phone[-4:], person.client_no)
        for text in (self._random.choice(said), person.client_no):
            for line in desk.look_up(text):
                if line.client_no == person.client_no:
                    return line
        return None

    def _representative(self, errand: Errand, client: ClientLine) -> UUID | None:
        """Put whoever acts for the client on file, as the supervisor does, who has seen the authority."""
        firm = errand.client.client_type is ClientType.INSTITUTION
        if not firm and not errand.by_agent:
            return None
        supervisor, today = in_role(Role.SUPERVISOR)[0], errand.at.date()
        self._represented += 1
        command = AddRepresentative(
            role=RepresentativeRole.AUTHORIZED_OFFICER if firm else RepresentativeRole.AGENT,
            name="经办人钱多" if firm else "代办人孙小美",
            identity_kind=IdentityKind.RESIDENT_ID,
            identity_number=resident_number(self._represented, date(1985, 4, 12), male=firm),
            authority="授权委托书" if firm else "公证委托书（2026）示字第12号",
            valid_until=today + timedelta(days=180),
        )
        return self._day.desks(supervisor).clients.add_representative(client.client_id, command).representative_id


def registration(person: SyntheticClient) -> RegisterNatural | RegisterInstitution:
    """Return how somebody is entered at the reception."""
    until = person.identity_valid_until
    unlimited = isinstance(until, Unlimited)
    term = None if isinstance(until, Unlimited) else until
    if person.client_type is ClientType.INSTITUTION:
        return RegisterInstitution(
            name=person.name,
            identity_number=person.identity_number,
            valid_until=term,
            unlimited=unlimited,
            phone=person.phone,
            client_no=person.client_no,
        )
    return RegisterNatural(
        name=person.name,
        identity_kind=person.identity_kind,
        identity_number=person.identity_number,
        country=person.country,
        valid_until=term,
        unlimited=unlimited,
        phone=person.phone,
        client_no=person.client_no,
    )


def initials(name: str) -> str:
    """Return the first letters of a name's pinyin, as tellers type them."""
    import pypinyin

    return "".join(pypinyin.lazy_pinyin(name, style=pypinyin.Style.FIRST_LETTER))
