"""Opening a home: the lock on its folder, the vault, the store, and a session in somebody's name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from app.bootstrap.booking import booking_tools
from app.bootstrap.branch_keys import BranchKeys, RestrictedKeys
from app.bootstrap.desks import Desks, Keyrings, Papers, Stored, build_desks
from app.bootstrap.device_tools import device_tools, slip_printers
from app.bootstrap.door import VaultDoor, VaultKeys
from app.bootstrap.exchange import Exchange
from app.bootstrap.hall_desks import HallTools
from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import new_id, utc_now
from app.bootstrap.letter_desks import LetterDesks, letter_desks
from app.bootstrap.phrasebook import say
from app.bootstrap.sealing_desks import SealingDesks, sealing_desks
from app.bootstrap.sealing_keys import SealingKeyStore
from app.bootstrap.terminal_identity import settle_identity
from app.bootstrap.tools import LazyPress, Machinery
from app.db.audit_queries import SqlAuditQueries
from app.db.blobs import EncryptedBlobs
from app.db.client_queries import SqlClientQueries
from app.db.drafts import SqlDraftShelf
from app.db.opening import open_store
from app.db.queue_queries import SqlQueueQueries
from app.db.rekeying import rekey
from app.db.secrets import SqlSecrets
from app.db.store import SqlStore
from app.db.work_queries import SqlWorkQueries
from app.domain.errors import Refused, Unavailable
from app.domain.limits import ExchangeLimits
from app.domain.people import Actor, Branch, Terminal, TerminalKind
from app.policy.calendars import branch_calendar
from app.policy.loader import load_policy
from app.policy.notices import parse_notice
from app.security.person_keys import verify_approval
from app.security.rotation import finish_rotation
from app.security.sign_in import SignIn
from app.security.sign_in_record import SignInRecord
from app.security.single_instance import single_instance
from app.security.vault import Unlocked, Vault
from app.services.appointment_papers import AppointmentPress
from app.services.calendar import notices_in
from app.services.day_closing import DayTools
from app.services.fee_papers import FeeTools
from app.services.ports import ActSigner, Clock, Printer
from app.services.resources import resource
from app.services.sessions import SessionDesk
from app.services.sync_upkeep import SnapshotTerms
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Environment:
    """What differs between the counter, a command and the demo day: the clock, and where paper comes out."""

    clock: Clock = utc_now
    printer: Printer | None = None
    """The system's printers where None."""


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody at work: who, the place, the desks, and the session's own desk."""

    actor: Actor
    place: Workplace
    desks: Desks
    sealing: SealingDesks
    sessions: SessionDesk
    store: SqlStore
    exchange: Exchange
    people: VaultKeys
    letters: LetterDesks


class OpenHome:
    """A home whose vault somebody opened; the store stays open while sessions come and go."""

    def __init__(self, paths: HomePaths, sign_in: SignIn, unlocked: Unlocked, around: Environment) -> None:
        """Open the store with the key that the vault gave.

        Raises:
            Unavailable: Whatever ``open_store`` says, or ``vault.foreign``.
        """
        self.paths = paths
        self.sign_in = sign_in
        self.unlocked = unlocked
        self.around = around
        self.store = _store_of(paths, unlocked, around.clock)
        self.secrets = SqlSecrets(self.store.reading)
        with self.store.begin(None) as uow:
            self.branch = uow.find(Branch)[0]
            terminal = next(t for t in uow.find(Terminal) if t.code == self.store.ownership.terminal_code)
        self.terminal = settle_identity(self.store, self.secrets, terminal)
        kept = EncryptedBlobs(paths.blobs, self.secrets)
        self.policy = load_policy(resource("policy"))
        terms = snapshot_terms(self.policy.limits.exchange)
        self.exchange = Exchange(self.store, self.branch, self.terminal, kept, around.clock, terms)
        self.blobs = self.exchange.blobs
        self.press = LazyPress()
        machinery = Machinery(self.paths, self.secrets, self.branch, self.terminal, around.printer)
        self.tools = machinery.signing_tools(self.press)
        self.letter_tools = machinery.letter_tools(self.press, self.tools)
        self.sealing_keys = SealingKeyStore(paths, self.secrets, self.branch, around.clock)
        kiosk = self.terminal.terminal_kind is TerminalKind.KIOSK
        self.people = VaultKeys(self.unlocked, self.sign_in, self.store, rekey, kiosk=kiosk)
        self.people.follow()
        self.fee_tools = FeeTools(press=self.press, signing=self.tools)
        self.sessions = SessionDesk(self.store, VaultDoor(sign_in), around.clock, self.terminal.id)

    def begin(self) -> Session:
        """Begin the session of the person who opened the vault.

        Raises:
            Refused: ``signin.disabled``, ``signin.no_roles``, or ``vault.no_person`` for the recovery code.
        """
        if self.unlocked.staff_id is None or self.unlocked.keys is None:
            raise Refused("vault.no_person")
        return self.session_of(self.sessions.begin(self.unlocked.staff_id), self.unlocked.keys)

    def session_of(self, actor: Actor, signer: ActSigner) -> Session:
        """Return place and desks in an actor's name, who attests with this key."""
        place = self._place(actor, signer)
        keys = Keyrings(
            self.people, BranchKeys(self.store, self.terminal, self.exchange), RestrictedKeys(self.store, self.terminal)
        )
        stored = Stored(
            SqlDraftShelf(self.store.reading, place.clock, place.ids),
            booking_tools(self.store, self.exchange, self.tools.words),
        )
        desks = build_desks(place, self.sessions, self.tools, self._papers(place), keys, stored)
        sealing = sealing_desks(place, self.tools.sealer, self.sealing_keys)
        letters = letter_desks(place, self.letter_tools, self.tools, self.store.reading, self.press.set_report)
        return Session(actor, place, desks, sealing, self.sessions, self.store, self.exchange, self.people, letters)

    def warm(self) -> None:
        """Load what the first document needs, so that the first client does not wait for it."""
        self.press.warm()

    def close(self) -> None:
        """Close the store and forget the keys."""
        self.exchange.close()
        self.store.close()
        self.unlocked.lock()

    def _papers(self, place: Workplace) -> Papers:
        offset = place.now().astimezone(place.zone).utcoffset() or timedelta()
        catalogue, minutes = place.policy.catalogue, int(offset.total_seconds() // 60)
        return Papers(
            notice=partial(self.press.set_notice, branch=self.branch, catalogue=catalogue, offset=minutes),
            fees=self.fee_tools,
            hall=(hall := self._hall_tools()),
            appointments=AppointmentPress(
                set_slip=self.press.set_appointment_slip,
                set_list=self.press.set_day_sheet,
                words=say,
                printer=self.tools.printer,
                slip_printer=hall.slip_printer,
            ),
        )

    def _hall_tools(self) -> HallTools:
        devices, printer = device_tools(self.secrets), self.tools.printer
        return HallTools(
            set_slip=partial(self.press.set_slip, demo=self.branch.demo),
            slip_printer=slip_printers(devices, printer),
            day=DayTools(set_sheet=self.press.set_day_sheet, words=say, printer=printer),
            devices=devices,
        )

    def _place(self, actor: Actor, signer: ActSigner) -> Workplace:
        reading = self.store.reading
        return Workplace(
            store=self.store,
            clients=SqlClientQueries(reading),
            work=SqlWorkQueries(reading),
            queue=SqlQueueQueries(reading),
            audit=SqlAuditQueries(reading),
            blobs=self.blobs,
            clock=self.around.clock,
            ids=new_id,
            policy=self.policy,
            calendar=branch_calendar(self.policy.hours, notices_in(self.store, parse_notice)),
            zone=ZoneInfo(self.policy.hours.zone),
            branch=self.branch,
            actor=actor,
            signer=signer,
            check_signature=verify_approval,
            claims=lambda: self.exchange.claims if self.exchange.online else None,
        )


def door_of(paths: HomePaths, clock: Clock = utc_now) -> SignIn:
    """Return the sign-in of a home; no password is asked and no cryptographic library loaded yet.

    Raises:
        Unavailable: ``home.missing``, ``vault.missing``, ``vault.damaged``, ``vault.newer``.
    """
    return SignIn(_require_vault(paths), SignInRecord.load(paths.root, clock()))


def _require_vault(paths: HomePaths) -> Vault:
    if not paths.root.is_dir():
        raise Unavailable("home.missing", path=str(paths.root))
    return Vault.load(paths.vault)


@contextmanager
def signed_in(
    paths: HomePaths, login: str | None, password: Callable[[], str], around: Environment | None = None
) -> Iterator[Session]:
    """Hold the home, sign in, give the session, and close everything again: for commands.

    Args:
        paths: The home.
        login: Who; may be None where the home has one person.
        password: Asked once it is known who signs in.
        around: Clock and printer.

    Raises:
        Refused: ``signin.login_needed``, or what the sign-in says.
        Unavailable: What vault, store or folder say.
    """
    around = around or Environment()
    # A folder without a whole vault is left as it is: not even a lock is put into it.
    _require_vault(paths)
    with single_instance(paths.root, around.clock()):
        door = door_of(paths, around.clock)
        who = login or door.only_login()
        if who is None:
            raise Refused("signin.login_needed")
        home = OpenHome(paths, door, door.sign_in(who, password(), around.clock()), around)
        try:
            session = home.begin()
            yield session
            home.sessions.end(session.actor)
        finally:
            home.close()


def snapshot_terms(limits: ExchangeLimits) -> SnapshotTerms:
    """Return when snapshots are due, by policy."""
    return SnapshotTerms(entries=limits.snapshot_entries, every=limits.snapshot_every, kept=limits.kept)


def _store_of(paths: HomePaths, unlocked: Unlocked, clock: Clock) -> SqlStore:
    """Open the store; a change of its key that was cut off is brought to its end first."""

    def opened(key: bytes) -> SqlStore:
        return open_store(paths.database, key, vault_id=unlocked.vault.vault_id, clock=clock, ids=new_id)

    present = bytes(unlocked.database_key)
    if unlocked.pending_key is None:
        return opened(present)
    pending = bytes(unlocked.pending_key)
    try:
        store = opened(pending)
    except Unavailable as fault:
        if fault.code != "store.wrong_key":
            raise
        store = opened(present)
        _rekeyed_or_closed(store, present, pending)
    finish_rotation(unlocked)
    return store


def _rekeyed_or_closed(store: SqlStore, present: bytes, pending: bytes) -> None:
    try:
        rekey(store, present, pending)
    except BaseException:
        store.close()
        raise
