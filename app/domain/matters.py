"""What must be known about a client before serving them (rules 3.1, 3.2)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.domain.clients import Client, ClientType, IdentityDocument, InvestorClass, Representative, RepresentativeRole
from app.domain.errors import RuleViolation
from app.domain.identity import check_identity

SOON: Final = timedelta(days=30)
"""A document that runs out within these days is worth a word."""


class Severity(StrEnum):
    """How much a matter weighs."""

    STOP = "stop"
    """Only what the matter names may go on."""
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Matter:
    """Something to know about a client before serving them; the code has a sentence among the messages."""

    code: str
    severity: Severity
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The figures of policy that matters are judged by."""

    senior_age: int = 70
    assessment_months: int = 24
    guardian_only_below: int = 8
    adult_from: int = 18
    wage_earner_from: int = 16


def matters_of(
    client: Client,
    documents: Sequence[IdentityDocument],
    representatives: Sequence[Representative],
    today: date,
    thresholds: Thresholds,
) -> tuple[Matter, ...]:
    """Return everything worth knowing, what stops first."""
    found = [
        *_of_documents(documents, today),
        *_of_age(client, age_of(documents, today), representatives, today, thresholds),
        *_of_assessment(client, today, thresholds),
        *_of_representation(client, representatives, today),
    ]
    if client.special_care:
        found.append(Matter("matter.special_care", Severity.NOTE))
    return in_weight(found)


def in_weight(matters: Iterable[Matter]) -> tuple[Matter, ...]:
    """Return matters with what stops first."""
    order = list(Severity)
    return tuple(sorted(matters, key=lambda matter: order.index(matter.severity)))


def age_of(documents: Iterable[IdentityDocument], today: date) -> int | None:
    """Return the age that an identity number tells, or None where none does."""
    born = next((day for day in map(_birth_date, documents) if day is not None), None)
    if born is None:
        return None
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def acts_now(representative: Representative, today: date) -> bool:
    """Tell whether the authority to act still runs."""
    return representative.valid_until is None or representative.valid_until >= today


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, the month's last day where it has none."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    first_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)  # noqa: PLR2004 - December
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), first_of_next - timedelta(days=1))


def _birth_date(document: IdentityDocument) -> date | None:
    """Read the birth date; a document kept from an older list may not pass today's check and then tells none."""
    try:
        facts = check_identity(
            document.identity_kind, document.number, today=date.max, country=document.country, allow_synthetic=True
        )
    except RuleViolation:
        return None
    return facts.birth_date


def _of_documents(documents: Sequence[IdentityDocument], today: date) -> list[Matter]:
    current = [document for document in documents if document.current]
    if not current:
        return [Matter("matter.document_missing", Severity.STOP)]
    ends = [document.valid_until for document in current if document.valid_until is not None]
    if len(ends) < len(current):
        return []
    last = max(ends)
    if last < today:
        return [Matter("matter.document_expired", Severity.STOP, {"on": last})]
    return [Matter("matter.document_expires_soon", Severity.NOTE, {"on": last})] if last - today <= SOON else []


def own_wages_count(client: Client, age: int, thresholds: Thresholds) -> bool:
    """Tell whether a minor acts like an adult because they declared to live on their own wages (Civil Code art. 18)."""
    return client.own_wages_declared_on is not None and thresholds.wage_earner_from <= age < thresholds.adult_from


def _of_age(
    client: Client, age: int | None, representatives: Sequence[Representative], today: date, thresholds: Thresholds
) -> list[Matter]:
    if age is None:
        return []
    if age >= thresholds.senior_age:
        return [Matter("matter.senior", Severity.WARN, {"age": age})]
    if age >= thresholds.adult_from:
        return []
    if own_wages_count(client, age, thresholds):
        return [Matter("matter.wage_earner", Severity.NOTE, {"age": age, "on": client.own_wages_declared_on})]
    guarded = any(r.role is RepresentativeRole.GUARDIAN and acts_now(r, today) for r in representatives)
    weight = Severity.WARN if guarded else Severity.STOP
    if age < thresholds.guardian_only_below:
        return [Matter("matter.child", weight, {"age": age})]
    may_declare = age >= thresholds.wage_earner_from and not guarded
    return [Matter("matter.minor_may_declare" if may_declare else "matter.minor", weight, {"age": age})]


def _of_assessment(client: Client, today: date, thresholds: Thresholds) -> list[Matter]:
    if client.investor_class is InvestorClass.PROFESSIONAL or client.client_type is ClientType.INSTITUTION:
        return []
    if client.risk_level is None or client.risk_assessed_on is None:
        return [Matter("matter.assessment_missing", Severity.WARN)]
    if client.risk_assessed_on < months_before(today, thresholds.assessment_months):
        return [Matter("matter.assessment_expired", Severity.WARN, {"on": client.risk_assessed_on})]
    return []


def _of_representation(client: Client, representatives: Sequence[Representative], today: date) -> list[Matter]:
    if client.client_type is not ClientType.INSTITUTION:
        return []
    if any(acts_now(representative, today) for representative in representatives):
        return []
    return [Matter("matter.officer_needed", Severity.STOP)]
