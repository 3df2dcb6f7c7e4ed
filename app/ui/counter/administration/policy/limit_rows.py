"""The limits as lines: group, name, value in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import timedelta

from app.domain.deadlines import Span
from app.domain.limits import InstitutionThreshold, InvestorThreshold, Limits, MarketThreshold
from app.domain.roles import Role
from app.forms import vocabulary
from app.ui import locale_text
from app.ui.counter.administration.policy.amounts import amount_words, counted, span_in_words
from app.ui.counter.administration.policy.limit_words import KEYS, LIMITS
from app.ui.counter.looks import word
from app.ui.language import translate

_LEFT_OUT = frozenset({"version", "effective_from"})
_SAID_WHOLE = (Span, InvestorThreshold, InstitutionThreshold, MarketThreshold)


@dataclass(frozen=True, slots=True)
class LimitRow:
    """One setting."""

    group: str
    name: str
    value: str
    path: str
    first: bool = True
    """Whether it is the first shown of its group, which alone names it."""


def limit_rows(limits: Limits) -> tuple[LimitRow, ...]:
    """Return every limit in words of the present language."""
    return tuple(_rows(limits, ""))


def grouped(rows: Sequence[LimitRow]) -> list[LimitRow]:
    """Return the rows, each group named once."""
    groups = ["", *(row.group for row in rows)]
    return [replace(row, first=row.group != before) for row, before in zip(rows, groups, strict=False)]


def _rows(part: object, path: str) -> Iterator[LimitRow]:
    for field in fields(part):  # type: ignore[arg-type]
        if field.name in _LEFT_OUT:
            continue
        value, here = getattr(part, field.name), f"{path}.{field.name}".lstrip(".")
        if isinstance(value, Mapping):
            yield from (
                LimitRow(_said(here), _key(key), _valued(here, one), f"{here}.{key}") for key, one in value.items()
            )
        elif is_dataclass(value) and not isinstance(
            value, Span | InvestorThreshold | InstitutionThreshold | MarketThreshold
        ):
            yield from _rows(value, here)
        else:
            yield LimitRow(_said(path or "day"), _said(here), _valued(here, value), here)


def _said(path: str) -> str:
    return translate("Limits", LIMITS[path]) if path in LIMITS else path


def _key(key: str) -> str:
    if key.isdecimal():
        return f"{key} %"
    return translate("Limits", KEYS[key]) if key in KEYS else word(vocabulary.RISK_LEVELS, key)


def _valued(path: str, value: object) -> str:
    words = str(value)
    match value:
        case bool():
            words = translate("Limits", "yes") if value else translate("Limits", "no")
        case timedelta():
            words = span_in_words(value)
        case Span():
            words = amount_words(value)
        case InstitutionThreshold():
            words = _institution(value)
        case InvestorThreshold():
            words = _investor(value)
        case MarketThreshold():
            words = _market(value)
        case int():
            words = _number(path, value)
        case tuple() if value and isinstance(value[0], Role):
            words = " · ".join(word(vocabulary.ROLES, role.value) for role in value)
        case tuple():
            words = " · ".join(f"{one}{'%' if path.endswith('percent') else ''}" for one in value)
    return words


def _number(path: str, value: int) -> str:
    if path.endswith("_fen"):
        return locale_text.money(value)
    months = translate("Limits", "{count} month"), translate("Limits", "{count} months")
    told = {
        "seconds": (translate("Limits", "{count} second"), translate("Limits", "{count} seconds")),
        "months": months,
        "months_before": months,
        "years": (translate("Limits", "{count} year"), translate("Limits", "{count} years")),
        "days": (translate("Limits", "{count} day"), translate("Limits", "{count} days")),
    }
    one, several = next((words for ending, words in told.items() if path.endswith(ending)), ("{count}", "{count}"))
    return counted(value, one, several)


def _investor(threshold: InvestorThreshold) -> str:
    told = translate(
        "Limits", "{assets} in assets, or {income} a year over {years} years; {experience} years' experience"
    )
    return told.format(
        assets=locale_text.money(threshold.assets_fen),
        income=locale_text.money(threshold.yearly_income_fen),
        years=threshold.income_years,
        experience=threshold.experience_years,
    )


def _institution(threshold: InstitutionThreshold) -> str:
    told = translate("Limits", "{net} in net assets and {assets} in financial assets; {experience} years' experience")
    return told.format(
        net=locale_text.money(threshold.net_assets_fen),
        assets=locale_text.money(threshold.assets_fen),
        experience=threshold.experience_years,
    )


def _market(threshold: MarketThreshold) -> str:
    parts = [locale_text.money(threshold.assets_fen)]
    if threshold.average_trading_days:
        told = translate("Limits", "on average over {count} trading days")
        parts[0] += " " + told.format(count=threshold.average_trading_days)
    if threshold.trading_months:
        parts.append(translate("Limits", "{count} months' trading").format(count=threshold.trading_months))
    if threshold.examination:
        parts.append(translate("Limits", "examination passed"))
    return translate("Limits", "; ").join(parts)
