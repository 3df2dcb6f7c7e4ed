"""What one value alone cannot say: whether a policy holds together, and what the rules do not let a branch change."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.clients import RiskLevel
from app.domain.errors import RuleViolation
from app.domain.policy import (
    Categories,
    FeeBasis,
    Hours,
    Limits,
    MaskingPolicy,
    PolicySet,
    ProductRisk,
    Service,
    ServiceItem,
    ServiceKind,
    Tariff,
    TariffLine,
)
from app.policy.role_bounds import role_faults

RETENTION_FLOOR_YEARS: Final[Mapping[str, int]] = {
    **dict.fromkeys(("service_case", "confirmation", "suitability", "av_record", "business_operation"), 20),
    "client_identity": 10,
    **dict.fromkeys(("complaint", "ticket", "rating"), 5),
    "audit": 1,
}
"""Rules 3.5: Securities Law 137, suitability 32, anti-money-laundering 34, the five years of 2.5-d."""
RETENTION_FLOOR_DAYS: Final[Mapping[str, int]] = {"network_log": 183}
"""Six months (Cybersecurity Law 23)."""
HANDLING_CEILING: Final = 30
EXTENSION_CEILING: Final = 60
KEPT_FLOOR: Final = timedelta(days=7)
"""A terminal that was away for a holiday reads on where it was."""
"""Working days from the receipt of a complaint (rules 7.2-b)."""

_CATEGORIES: Final = frozenset({"service_conduct", "product_use", "system_failure", "policy_understanding"})
_MOST_SHOWN: Final = {"phone_head": 3, "phone_tail": 4, "identity_head": 6, "identity_tail": 4, "card_tail": 4}
_WEEK: Final = frozenset(range(7))

Fault = tuple[str, str]
"""What is wrong, and with which key."""


def check_policy(policy: PolicySet) -> None:
    """Let a policy pass that holds together.

    Raises:
        RuleViolation: ``policy.inconsistent.`` and what is wrong, with ``file``, ``key`` and ``reason``.
    """
    found = {
        "catalogue": _catalogue(policy),
        "roles": role_faults(policy.roles),
        "limits": _limits(policy.limits),
        "fees": _tariff(policy.fees),
        "answers": _twice(entry.key for entry in policy.answers.entries),
        "categories": _categories(policy.categories),
        "hours": _hours(policy.hours),
        "masking": _masking(policy.masking),
        "products": _products(policy),
    }
    for document, faults in found.items():
        for reason, key in faults:
            code = f"policy.inconsistent.{reason}"
            raise RuleViolation(code, file=f"{document}.yaml", key=key, reason=reason)


def _catalogue(policy: PolicySet) -> Iterator[Fault]:
    services = policy.catalogue.services
    yield from _twice(service.code for service in services)
    active = [service for service in services if service.active]
    yield from (("kind_missing", kind.value) for kind in ServiceKind if kind not in {s.kind for s in active})
    yield from (("item_missing", item.value) for item in ServiceItem if item not in {s.item for s in active})
    for service in services:
        yield from ((reason, service.code) for reason in _service(policy, service))


def _service(policy: PolicySet, service: Service) -> Iterator[str]:
    if service.basic and not service.active:
        yield "basic_inactive"
    if {*service.materials, *service.optional_materials} - set(policy.catalogue.materials):
        yield "unknown_material"
    if set(service.approval_with) - {*service.materials, *service.optional_materials}:
        yield "unknown_material"
    if service.line not in policy.catalogue.lines:
        yield "unknown_line"
    if service.fee and service.fee not in {line.key for line in policy.fees.lines}:
        yield "unknown_fee"
    if service.minutes < 1 or (service.sla is not None and service.sla.amount < 0):
        yield "negative"


def _limits(limits: Limits) -> Iterator[Fault]:
    """Hold terms and time limits against what no branch may pass (rules 2.5-d, 3.2, 3.5, 7.2-b)."""
    for kept, floors in (
        (limits.retention_years, RETENTION_FLOOR_YEARS),
        (limits.retention_days, RETENTION_FLOOR_DAYS),
    ):
        yield from (("below_floor", what) for what, floor in floors.items() if kept.get(what, 0) < floor)
    handle = limits.complaints.handle
    if handle.unit != "working_day" or handle.amount > HANDLING_CEILING:
        yield "above_ceiling", "handle"
    if limits.complaints.ceiling > EXTENSION_CEILING:
        yield "above_ceiling", "ceiling"
    escalated = {str(percent) for percent in limits.complaints.escalate_percent}
    yield from (("unknown_percent", percent) for percent in escalated ^ set(limits.complaints.escalate_to))
    if limits.exchange.kept < KEPT_FLOOR:
        yield "below_floor", "exchange.kept"
    if limits.exchange.snapshot_entries < 1 or limits.exchange.snapshot_every <= timedelta():
        yield "negative", "exchange"
    if limits.suitability.get(RiskLevel.C1_LOWEST, ()) != (ProductRisk.R1,):
        yield "lowest_class", "C1_lowest"


def _products(policy: PolicySet) -> Iterator[Fault]:
    """Hold the approved list against the services and entry conditions that it names."""
    listed = policy.products.products
    yield from _twice(product.code for product in listed)
    asking = {service.code for service in policy.catalogue.services if service.suitability}
    yield from (("unknown_service", product.code) for product in listed if product.service not in asking)
    yield from (("no_products", code) for code in sorted(asking - {product.service for product in listed}))
    markets = {"", *policy.limits.suitability_rules.markets}
    yield from (("unknown_market", product.code) for product in listed if product.market not in markets)
    yield from (("never_offered", p.code) for p in listed if p.withdrawn_on and p.withdrawn_on <= p.approved_on)


def _tariff(tariff: Tariff) -> Iterator[Fault]:
    for line in tariff.lines:
        fixed = line.amount_fen is not None and line.amount_fen > 0
        if fixed != (line.basis is FeeBasis.FIXED):
            yield "fee_amount", line.key
    for one, other in combinations(tariff.lines, 2):
        if one.key == other.key and _overlap(one, other):
            yield "fee_overlap", one.key


def _overlap(one: TariffLine, other: TariffLine) -> bool:
    begins = max(one.effective_from, other.effective_from)
    ends = min(one.effective_until or date.max, other.effective_until or date.max)
    return bool(one.clients & other.clients) and begins <= ends


def _categories(document: Categories) -> Iterator[Fault]:
    keys = [category.key for category in document.categories]
    yield from _twice(keys)
    yield from (("category_missing", key) for key in sorted(_CATEGORIES - set(keys)))
    yield from (("category_unknown", key) for key in keys if key not in _CATEGORIES)


def _hours(hours: Hours) -> Iterator[Fault]:
    if not _is_zone(hours.zone):
        yield "unknown_zone", hours.zone
    if not hours.opening < hours.lunch_from <= hours.lunch_until < hours.closing:
        yield "hours_order", "opening"
    if not hours.open_weekdays or hours.open_weekdays - _WEEK:
        yield "weekday", "open_weekdays"


def _is_zone(key: str) -> bool:
    # Listing all zones would read through some hundred files, at every opening.
    try:
        ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _masking(masking: MaskingPolicy) -> Iterator[Fault]:
    for key, most in _MOST_SHOWN.items():
        if getattr(masking, key) < 0:
            yield "negative", key
        if getattr(masking, key) > most:
            yield "mask_too_open", key


def _twice(keys: Iterable[str]) -> Iterator[Fault]:
    return (("code_twice", key) for key, count in Counter(keys).items() if count > 1)
