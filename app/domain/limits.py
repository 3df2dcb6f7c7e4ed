"""The numbers of the rules that a branch may set (rules 2, 3.1 to 3.9, 4, 7), within what the law lets go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from app.domain.clients import RiskLevel
from app.domain.deadlines import Span
from app.domain.policy_parts import Edition, Part
from app.domain.products import ProductRisk
from app.domain.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages(Part):
    """Ages that change how a client is served (rules 3.1)."""

    guardian_only_below: int
    wage_earner_from: int
    """From here on living on one's own wages makes one an adult before the law."""
    adult_from: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InvestorThreshold(Part):
    """What makes a natural person a professional investor: assets or yearly income, and experience (rules 3.2)."""

    assets_fen: int
    yearly_income_fen: int
    income_years: int
    experience_years: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionThreshold(Part):
    """What makes an institution a professional investor by conversion: net and financial assets, and experience."""

    net_assets_fen: int
    assets_fen: int
    experience_years: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketThreshold(Part):
    """What a trading permission asks for (rules 3.2)."""

    assets_fen: int
    average_trading_days: int = 0
    """Over how many trading days the assets are averaged; 0 where a day's value suffices."""
    trading_months: int = 0
    examination: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SuitabilityLimits(Part):
    """Repeated assessments, recordings and the second person (rules 3.1, 3.2)."""

    assessments_per_day: int
    reviewed_jump: int
    """A result this many levels away from the last one is reviewed by a second person."""
    recorded_from: ProductRisk
    """Product risk level from which the notice is recorded in sound or picture."""
    senior_second_person_from: ProductRisk
    """Product risk level from which a senior client's order is confirmed by a second person."""
    professional_by_conversion: InvestorThreshold
    professional_direct: InvestorThreshold
    professional_institution: InstitutionThreshold
    markets: Mapping[str, MarketThreshold]


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentLimits(Part):
    """Appointments (rules 2.1-e, 4.1)."""

    arrange: Span
    """From first contact until it is arranged and told."""
    arrive_early: timedelta
    arrive_late: timedelta
    slot_tolerance: timedelta
    """So long before and after its slot a ticket keeps its weight (rules 3.9)."""
    no_show_after: timedelta
    grid: timedelta
    """Times are offered at so many minutes past the hour, and last a multiple of it."""
    hold: timedelta
    """How long a time that is being chosen is kept from others."""
    buffer_before: timedelta
    buffer_after: timedelta
    """Kept free for the person and the room before and after each appointment."""
    lead: timedelta
    """The least notice."""
    horizon_days: int
    most_open: int
    """Appointments that one client may have to come."""
    most_at_once: int
    """Clients expected at the same time in the whole branch."""
    check_in_tries: int
    """So many wrong tries at a kiosk, and it takes none for ``check_in_pause``."""
    check_in_pause: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryLimits(Part):
    """Answers (rules 2.2-b, 4.2-c)."""

    first_response: Span
    answer: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidelineClock(Part):
    """The industry's stricter clock beside the mandatory one; it warns (rules 3.3)."""

    active: bool
    handle: Span
    ceiling: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintLimits(Part):
    """Complaints and appeals; every clock starts with the receipt (rules 3.3, 4.5, 7)."""

    accept: Span
    classify: Span
    confirm_category: Span
    first_response: Span
    handle: Span
    ceiling: int
    """The most that an extension may reach, counted from the same start in the same unit."""
    guideline: GuidelineClock
    escalate_percent: tuple[int, ...]
    escalate_to: Mapping[str, tuple[Role, ...]]
    """For each of these shares of the time, to whom it is brought up, beside owner and handler."""
    pauses_for_evidence: bool
    appeal: Span
    appeal_review: Span
    close_without_appeal: Span
    rectify: Span
    return_visit: Span
    return_visit_tries: int
    group_complainants: int
    same_cause: int
    same_cause_within: Span
    major_amount_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentLimits(Part):
    """Incidents, from detection (rules 5.3-d)."""

    contain: Span
    report: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffLimits(Part):
    """Training, assessment, violations (rules 4.1 to 4.5); both training counters run."""

    training_hours: int
    training_months: int
    training_hours_yearly: int
    warn_months_before: int
    assessment_months: int
    written_statement: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentLimits(Part):
    """How much may be attached to a case."""

    file_mebibytes: int
    recording_mebibytes: int
    files: int
    """In one case, withdrawn ones included."""
    pages: int
    """In one file."""
    megapixels: int
    """In one picture, so that a small file cannot unfold into more than the terminal holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeLimits(Part):
    """Upkeep of the engine through which terminals exchange."""

    snapshot_entries: int
    """A snapshot is due once so many entries of a scope are in none."""
    snapshot_every: timedelta
    """And so long after the last one."""
    kept: timedelta
    """So long an entry is kept that a terminal which stays away has not read; then it begins with a snapshot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits(Edition):
    """All of them; those that every desk needs stand at the top."""

    idle_lock: timedelta
    client_facing_lock: timedelta
    reveal_seconds: int
    senior_age: int
    senior_visit_days: int
    """Days within which an elderly client who took risk on is called on afterwards (rules 3.1)."""
    assessment_months: int
    recalls: int
    recall_interval: timedelta
    requeue_behind: int
    """A missed ticket comes back behind this many others."""
    requeue_within: timedelta
    fairness_cap: timedelta
    """No normal ticket waits longer than this because of a privileged one."""
    supplement_working_days: int
    archive_working_days: int
    suspension: Span
    """An outage longer than this is reported (rules 4.3)."""
    due_soon: timedelta
    low_rating: int
    """A rating this low or lower opens an improvement, or is dismissed with a reason (rules 2.4-e)."""
    new_client_visit_days: int
    catalogue_review_months: int
    suitability: Mapping[RiskLevel, tuple[ProductRisk, ...]]
    """Product risk levels that a client's level may have without a warning (rules 3.2)."""
    suitability_rules: SuitabilityLimits
    emergency_access: timedelta
    """How long two persons may open what nobody may alone (rules 5.3); passwords and lock-out are no policy."""
    ages: Ages
    attachments: AttachmentLimits
    appointments: AppointmentLimits
    inquiries: InquiryLimits
    complaints: ComplaintLimits
    incidents: IncidentLimits
    staff: StaffLimits
    exchange: ExchangeLimits
    retention_years: Mapping[str, int]
    retention_days: Mapping[str, int]
