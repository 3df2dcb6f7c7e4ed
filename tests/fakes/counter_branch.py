"""A demo branch in memory with staff, clients and the shipped policy, for screens that want real desks."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import UUID
from zoneinfo import ZoneInfo

from app.domain.clients import Client, ClientType, IdentityDocument, Representative, RepresentativeRole
from app.domain.identity import IdentityKind
from app.domain.people import Actor, Branch, Qualification, QualificationKind, Staff, Terminal
from app.domain.policy import Role
from app.domain.synthetic import resident_number, synthetic_clients
from app.policy.loader import load_policy
from app.services.resources import resource
from app.services.workplace import Workplace
from app.ui.changes import ChangeFeed
from app.ui.counter.catalogue_words import CatalogueWords
from app.ui.counter.surroundings import Surroundings
from tests.fakes.calendars import calendar
from tests.fakes.signers import check_signature, register_entry, signer_of
from tests.fakes.store import FakeStore

ZONE = ZoneInfo("Asia/Shanghai")
COPIED = (
    "client_no", "client_type", "name", "phone", "risk_level", "risk_assessed_on", "investor_class", "grade",
    "opened_on",
)  # fmt: skip
NOW = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)


class Ids:
    def __init__(self):
        self._next = count(1)

    def __call__(self):
        return UUID(int=(0x0192 << 112) | (7 << 76) | (2 << 62) | next(self._next))


class Clock:
    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now

    def advance(self, **span):
        self.now += timedelta(**span)


@dataclass
class CounterBranch:
    """The branch and what its screens are handed."""

    store: FakeStore
    place: Workplace
    clock: Clock
    ids: Ids

    def client(self, name, **fields):
        """Put a person on file and return the record."""
        born = fields.pop("born", date(1988, 5, 17))
        until = fields.pop("valid_until", date(2036, 1, 1))
        with self.store.begin(None) as uow:
            index = len(self.store.rows.get(Client, {})) + 900_000
            client = uow.add(_client(self.ids(), name, index, **fields))
            number = resident_number(index, born, male=False)
            uow.add(_document(self.ids(), client.id, number, until))
            uow.commit()
        return client

    def agent(self, client, name, valid_until=date(2027, 1, 1)):
        """Put an agent on the client's file."""
        with self.store.begin(None) as uow:
            agent = uow.add(
                Representative(
                    id=self.ids(), client_id=client.id, role=RepresentativeRole.AGENT, name=name,
                    identity_kind=IdentityKind.RESIDENT_ID, number=resident_number(5, date(1980, 1, 1), male=True),
                    authority="(2026) 0117", valid_until=valid_until,
                )
            )  # fmt: skip
            uow.commit()
        return agent

    def as_role(self, *roles):
        """Return the same place for somebody in other roles."""
        actor = self.place.actor
        return self.place.for_actor(
            Actor(actor.staff_id, actor.login, actor.name, frozenset(roles), actor.terminal_id, "C1", actor.window),
            self.place.signer,
        )

    def around(self, tasks, **more):
        """Return what a page is handed."""
        feed = ChangeFeed()
        self.store.subscribe(feed.publish)
        words = CatalogueWords(self.place.policy.catalogue)
        return Surroundings(tasks=tasks, feed=feed, zone=ZONE, now=self.clock, words=words, **more)


def counter_branch(clients=0, roles=(Role.TELLER, Role.RECEPTIONIST)):
    """Return a branch with so many synthetic clients, seen by somebody in these roles."""
    clock, ids = Clock(), Ids()
    store = FakeStore(clock)
    branch = Branch(id=ids(), code="B001", name="示例证券中山路营业部", demo=True)
    terminal = Terminal(id=ids(), code="C1", name="一号窗口", certificate_pem="")
    staff = _staff(ids(), roles, clock())
    with store.begin(None) as uow:
        for record in (branch, terminal, staff):
            uow.add(record)
        for made in synthetic_clients(7, TODAY, clients):
            _put(uow, ids, made, clock())
        uow.commit()
    actor = Actor(staff.id, staff.login, staff.name, frozenset(roles), terminal.id, "C1", "3")
    place = Workplace(
        store=store, clients=store.clients, work=store.work, queue=store.queue, audit=store.audit,
        blobs=None, clock=clock, ids=ids,
        policy=load_policy(resource("policy")), calendar=calendar(), zone=ZONE, branch=branch, actor=actor,
        signer=signer_of("teller1"), check_signature=check_signature,
    )  # fmt: skip
    return CounterBranch(store, place, clock, ids)


def _staff(staff_id, roles, at):
    registrations = tuple(Qualification(kind, "S1000", date(2028, 12, 31)) for kind in QualificationKind)
    return Staff(
        id=staff_id, login="teller1", name="林晓", roles=tuple(roles), qualifications=registrations, window="3",
        keys=register_entry(staff_id, "teller1"), created_at=at,
    )  # fmt: skip


def _client(client_id, name, index, **fields):
    values = {"client_no": f"YS{index:08}", "client_type": ClientType.NATURAL, "phone": f"12{index:09}"} | fields
    return Client(id=client_id, name=name, created_at=NOW, **values)


def _document(document_id, client_id, number, until, kind=IdentityKind.RESIDENT_ID, country=""):
    return IdentityDocument(
        id=document_id, client_id=client_id, identity_kind=kind, number=number, country=country,
        valid_until=until if isinstance(until, date) else None, unlimited=not isinstance(until, date),
    )  # fmt: skip


def _put(uow, ids, made, at):
    client = uow.add(Client(id=ids(), created_at=at, **{name: getattr(made, name) for name in COPIED}))
    kind, until = made.identity_kind, made.identity_valid_until
    uow.add(_document(ids(), client.id, made.identity_number, until, kind, made.country))
