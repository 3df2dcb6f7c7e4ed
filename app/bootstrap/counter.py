"""Builds the counter's window for one session and wires it to the session's acts."""

from collections.abc import Callable
from functools import partial

from app.bootstrap.appointment_files import FolderWatch
from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.counter_pages import CounterPages
from app.bootstrap.exchanging import FOLLOWED, follow_up
from app.bootstrap.opening import Session
from app.domain.changes import Changes
from app.domain.passwords import faults
from app.domain.policy import Permission
from app.forms import vocabulary
from app.services.complaint_lists import ComplaintLists
from app.ui import messages
from app.ui.changes import ChangeFeed
from app.ui.counter import looks
from app.ui.counter.catalogue_words import CatalogueWords
from app.ui.counter.complaints.case_page import KINDS as COMPLAINT_KINDS
from app.ui.counter.draft_shelf import drafts_of
from app.ui.counter.exchange.strip import ExchangeStrip, safe_to_leave
from app.ui.counter.exchange.watch import ExchangeWatch
from app.ui.counter.rail_counts import WaitingCount
from app.ui.counter.rail_entries import desk_title, rail_entries
from app.ui.counter.search import Command, EverythingSearch
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.window import CounterWindow, Holder, SessionActs
from app.ui.failures import Failures
from app.ui.memory import Memory, PersonalMemory
from app.ui.regularly import regularly
from app.ui.shell import Shell
from app.ui.tasks import Lane, Tasks
from app.ui.theme.tokens import Tone


def open_counter(
    stage: HomeBackstage, tasks: Tasks, failures: Failures, memory: Memory, left: Callable[[], None]
) -> CounterWindow:
    """Build and show the counter of the session that was just begun.

    Args:
        stage: The home with its session.
        tasks: Runs what takes time.
        failures: Where what nobody handles is reported.
        memory: Window sizes and the like; each person's habits are kept apart.
        left: Called when the person has signed out.
    """
    if stage.opened is None or stage.session is None:
        raise RuntimeError("nobody is signed in")
    session, feed = stage.session, ChangeFeed()
    # Whoever signs in comes to their own last desk, or to Today; not to where somebody else left.
    memory = PersonalMemory(memory, session.actor.staff_id.hex)
    stage.opened.store.subscribe(feed.publish)
    watch = ExchangeWatch(session.exchange.standing(), alone=session.exchange.alone)
    session.exchange.subscribe(watch.publish)
    pages = CounterPages(session, stage.opened, watch)
    place = session.place
    shell = Shell(
        rail_entries(pages.factories()),
        memory=memory,
        now=lambda: place.now().astimezone(place.zone),
        branch=place.branch.name,
    )
    watch.setParent(shell)
    pages.settle_in(shell, _surroundings(session, shell, tasks, feed, memory))
    _wire_search(session, shell, pages)
    _count_waiting(session, shell, pages)
    window = CounterWindow(shell, tasks, failures, _acts(session), _holder(session), left)
    window.watch(pages.around.facing)
    _wire_exchange(session, shell, pages.around, watch)
    _keep_appointments(session, shell, tasks)
    shell.open_last_desk()
    shell.show()
    tasks.run(shell, stage.opened.warm, lane=Lane.DOCUMENTS)
    return window


def _surroundings(session: Session, shell: Shell, tasks: Tasks, feed: ChangeFeed, memory: Memory) -> Surroundings:
    def notify(text: str, tone: Tone) -> None:
        shell.toasts.say(text, tone=tone)

    place = session.place
    return Surroundings(
        tasks=tasks,
        feed=feed,
        zone=place.zone,
        now=place.now,
        words=CatalogueWords(place.policy.catalogue),
        memory=memory,
        notify=notify,
        drafts=drafts_of(session.desks.drafts, session.actor.staff_id),
    )


def _wire_exchange(session: Session, shell: Shell, around: Surroundings, watch: ExchangeWatch) -> None:
    """Let the exchange go on beside the work, say how it stands, and do what others' work asks of this terminal."""
    ExchangeStrip(shell, watch, around)
    shell.may_leave = partial(safe_to_leave, shell, watch, around)

    def heard(changes: Changes) -> None:
        if changes.remote and changes.kinds & FOLLOWED:
            around.tasks.run(shell, partial(follow_up, session))

    around.feed.changed.connect(heard)
    around.tasks.stand_by(session.exchange.watch)


def _keep_appointments(session: Session, shell: Shell, tasks: Tasks) -> None:
    """Every minute let the clock act on appointments, and take in the requests that arrived in the watched folder."""
    regularly(shell, tasks, session.desks.booking.jobs.run)
    regularly(shell, tasks, FolderWatch(session, messages.say).look)


def _wire_search(session: Session, shell: Shell, pages: CounterPages) -> None:
    commands = [
        Command(title=partial(desk_title, key), icon="arrow-right", run=partial(shell.open_desk, key))
        for key in pages.factories()
    ]
    EverythingSearch(
        shell.ticket_bar.search, session.desks.search, pages.around, opens=pages.doors(), commands=commands
    )


def _count_waiting(session: Session, shell: Shell, pages: CounterPages) -> None:
    """Show at the left how many cases wait for a second person, how many complaints, how many requests for a time."""
    if "service" in pages.factories():
        cases = session.desks.cases
        kinds = frozenset(("service_case", "step"))
        WaitingCount(shell.rail, "service", lambda: len(cases.waiting_for_me()), pages.around, kinds)
    if "appointments" in pages.factories() and session.place.may(Permission.SEE_CLIENT):
        book = session.desks.booking.book
        kinds = frozenset(("appointment", "step"))
        WaitingCount(shell.rail, "appointments", lambda: len(book.pending()), pages.around, kinds)
    if "complaints" in pages.factories():
        lists = ComplaintLists(session.place)
        WaitingCount(shell.rail, "complaints", lists.waiting, pages.around, COMPLAINT_KINDS)


def _acts(session: Session) -> SessionActs:
    """Return what the window does in the session's name besides its desks."""
    sessions, actor = session.sessions, session.actor

    def unlock(password: str) -> None:
        sessions.unlock(actor, password)

    return SessionActs(
        lock=lambda idle: sessions.lock(actor, idle=idle),
        unlock=unlock,
        change_password=session.desks.staff.change_own_password,
        faults=lambda password: faults(password, actor.login, actor.name),
    )


def _holder(session: Session) -> Holder:
    """Return whose session it is."""
    actor, limits = session.actor, session.place.policy.limits
    return Holder(
        name=actor.name,
        role=lambda: " · ".join(looks.word(vocabulary.ROLES, role.value) for role in sorted(actor.roles)),
        terminal=f"{session.place.branch.name} {actor.terminal_code}",
        idle_minutes=limits.idle_lock.total_seconds() / 60,
        client_minutes=limits.client_facing_lock.total_seconds() / 60,
    )
