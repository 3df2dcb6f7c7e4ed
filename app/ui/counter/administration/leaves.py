"""Which leaves of the administration somebody sees, and how each is built."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.domain.calendars import BranchCalendar
from app.domain.policy import Permission, PolicySet
from app.forms.fields import Choice
from app.services.audit import AuditDesk
from app.services.calendar import CalendarDesk
from app.services.conflict_views import ConflictBoard
from app.services.restricted import RestrictedDesk
from app.services.staff import StaffDesk
from app.services.staffing import StaffingDesk
from app.services.staffing_rooms import PremisesDesk
from app.services.terminals import TerminalDesk
from app.ui.counter.administration.audit.page import AuditPage
from app.ui.counter.administration.calendar.page import CalendarPage
from app.ui.counter.administration.exchange.page import ExchangeActs, ExchangePage
from app.ui.counter.administration.page import Leaf
from app.ui.counter.administration.policy.page import PolicyPage
from app.ui.counter.administration.staff.page import StaffPage
from app.ui.counter.administration.staffing.page import HoursPage
from app.ui.counter.administration.staffing.rooms import RoomsPage
from app.ui.counter.administration.terminal.facts import TerminalFacts
from app.ui.counter.administration.terminal.page import TerminalPage
from app.ui.counter.administration.terminal.seal_card import SealSettings
from app.ui.counter.administration.terminal.unattended_card import UnattendedSettings
from app.ui.counter.administration.terminals.admitting import Admission
from app.ui.counter.administration.terminals.page import TerminalsPage
from app.ui.counter.administration.wording import May
from app.ui.counter.exchange.watch import ExchangeWatch
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class AdministeredExchange:
    """What the pages of terminals and sync work with."""

    terminals: TerminalDesk
    admission: Admission
    acts: ExchangeActs
    conflicts: ConflictBoard
    restricted: RestrictedDesk
    watch: ExchangeWatch


@dataclass(frozen=True, slots=True, kw_only=True)
class Administered:
    """What the administration works with."""

    staff: StaffDesk
    staffing: StaffingDesk
    premises: PremisesDesk
    audit: AuditDesk
    calendars: CalendarDesk
    calendar: BranchCalendar
    policy: PolicySet
    find_facts: Callable[[], TerminalFacts]
    """Looks at files; called on the database lane."""
    exchange: AdministeredExchange
    seal: SealSettings | None = None
    """Sealing keys and the time authority; None where they are not to be set here."""
    unattended: UnattendedSettings | None = None
    """Whether a kiosk opens itself; None where that is not to be set here."""
    renew_code: Callable[[], object] | None = None
    """Begins the renewal of the recovery code; None for whoever may not."""


_TERMINALS: Final = (
    Permission.ENROL_TERMINAL,
    Permission.READ_ADMINISTRATION,
    Permission.SEE_RESTRICTED_COMPLAINT,
)
"""Whoever lets terminals in, sees what is set up, or says which of them read restricted complaints."""
_EXCHANGE: Final = (Permission.ENROL_TERMINAL, Permission.READ_ADMINISTRATION, Permission.EDIT_CLIENT)
"""Whoever looks after the exchange, or may decide what two terminals wrote apart."""

_PLANS: Final = (Permission.KEEP_STAFF_REGISTERS, Permission.ARRANGE_APPOINTMENT, Permission.ADMINISTER_TERMINAL)
"""Whoever plans, and whoever books by the plans."""


def administration_leaves(with_these: Administered, around: Surroundings, may: May) -> tuple[Leaf, ...]:
    """Return the leaves that the person may use; the calendar and the policy are everybody's to read."""
    work = with_these
    leaves = (
        (
            any(may(each, own=True) for each in (Permission.GRANT_ROLE, Permission.CHECK_ROLE))
            or may(Permission.KEEP_STAFF_REGISTERS),
            Leaf("staff", _staff_title, "users", lambda: StaffPage(work.staff, around, may)),
        ),
        *_planning_leaves(work, around, may),
        (
            may(Permission.READ_AUDIT, own=True),
            Leaf("audit", _audit_title, "scroll-text", lambda: AuditPage(work.audit, around)),
        ),
        (
            True,
            Leaf(
                "calendar", _calendar_title, "calendar",
                lambda: CalendarPage(work.calendar, work.policy.hours, around, work.calendars, may),
            ),
        ),
        (True, Leaf("policy", _policy_title, "scale", lambda: PolicyPage(work.policy, around))),
        (
            any(may(each) for each in _TERMINALS),
            Leaf("terminals", _terminals_title, "laptop", lambda: _terminals_page(work.exchange, around, may)),
        ),
        (
            any(may(each) for each in _EXCHANGE),
            Leaf("exchange", _exchange_title, "refresh-cw", lambda: _exchange_page(work.exchange, around, may)),
        ),
        (
            may(Permission.ADMINISTER_TERMINAL),
            Leaf(
                "terminal", _terminal_title, "monitor", lambda: _terminal_page(work, around),
            ),
        ),
    )  # fmt: skip
    return tuple(leaf for shown, leaf in leaves if shown)


def _planning_leaves(work: Administered, around: Surroundings, may: May) -> tuple[tuple[bool, Leaf], ...]:
    shown = any(may(each, own=True) for each in _PLANS)
    return (
        (shown, Leaf("hours", _hours_title, "calendar-clock", lambda: HoursPage(work.staffing, around))),
        (shown, Leaf("rooms", _rooms_title, "door-open", lambda: _rooms_page(work, around))),
    )


def _terminal_page(work: Administered, around: Surroundings) -> TerminalPage:
    return TerminalPage(
        work.find_facts,
        work.audit,
        around,
        renew_code=work.renew_code,
        seal=work.seal,
        unattended=work.unattended,
    )


def _terminals_page(work: AdministeredExchange, around: Surroundings, may: May) -> TerminalsPage:
    return TerminalsPage(work.terminals, work.admission, around, may, work.restricted)


def _exchange_page(work: AdministeredExchange, around: Surroundings, may: May) -> ExchangePage:
    return ExchangePage(work.acts, work.conflicts, work.watch, around, may)


def _rooms_page(work: Administered, around: Surroundings) -> RoomsPage:
    services = work.policy.catalogue.services
    choices = tuple(Choice(service.code, around.words.service(service.code)) for service in services)
    return RoomsPage(work.premises, choices, around)


def _hours_title() -> str:
    return translate("Administration", "Working hours")


def _rooms_title() -> str:
    return translate("Administration", "Rooms")


def _terminals_title() -> str:
    return translate("Administration", "Terminals")


def _exchange_title() -> str:
    return translate("Administration", "Sync")


def _staff_title() -> str:
    return translate("Administration", "Staff")


def _audit_title() -> str:
    return translate("Administration", "Audit")


def _calendar_title() -> str:
    return translate("Administration", "Calendar")


def _policy_title() -> str:
    return translate("Administration", "Policy")


def _terminal_title() -> str:
    return translate("Administration", "This terminal")
