"""What stands on a receipt, a refund's voucher and the tariff as clients see it."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.documents import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class FeePaper:
    """A receipt or a refund's voucher."""

    title: str
    number: str
    language: str
    branch_name: str
    terminal_code: str
    facts: tuple[Fact, ...]
    amount: str
    """In figures, with its currency."""
    capitals: str
    """The same in numerals that cannot be altered; empty where the language has none."""
    notes: tuple[str, ...]
    signatures: tuple[str, ...]
    """Under each line to be signed on: whose it is."""
    at: datetime
    utc_offset_minutes: int
    demo: str
    """The mark of made-up data; empty where the branch is real."""


@dataclass(frozen=True, slots=True)
class TariffRow:
    """One published line: what for, for whom, how much, since when."""

    name: str
    clients: str
    amount: str
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TariffSheet:
    """The tariff as it is put up: what is charged, what is free, how it is paid."""

    title: str
    language: str
    branch_name: str
    terminal_code: str
    facts: tuple[Fact, ...]
    """Edition, date of publication, printed when."""
    heads: TariffRow
    rows: tuple[TariffRow, ...]
    free_heading: str
    free: str
    payment_heading: str
    payment: str
    notes: tuple[str, ...]
    at: datetime
    utc_offset_minutes: int
    demo: str
