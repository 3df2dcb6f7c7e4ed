"""One row of a client list: taken whole as a command, or refused with the first reason that applies.

The order of the reasons is a contract with the report: the identity document first (birth date, check digit, the
rest), then the phone, the name, the other fields; duplicates are the importing service's matter and come last.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar

from app.domain import spelling
from app.domain.clients import ClientType, InvestorClass, RiskLevel
from app.domain.contacts import email_address, mobile_number, phone_number
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityFacts, IdentityKind, check_identity
from app.domain.written_dates import Unlimited, parse_date, parse_valid_until
from app.forms import client_words
from app.forms.client_columns import ColumnMapping
from app.forms.client_headings import Column

V = TypeVar("V")

FUTURE_DATE: Final = "date_in_future"
"""Warning: an assessment or opening that lies ahead of the branch's day."""
_LONGEST_CLIENT_NO: Final = 40
_LONGEST_NAME: Final = 200
_SHEET_ERRORS: Final = frozenset(("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"))
"""What a spreadsheet shows where a formula has failed."""
_REMEMBERED: Final = 20_000
"""Cells remembered per column: a list repeats its days, levels and branches by the thousand."""


@dataclass(frozen=True, slots=True)
class DamagedRow:
    """A row that could not be read as cells; it is counted and refused, not dropped."""

    line: int
    """The line of the file on which it begins, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedRepresentative:
    """Somebody who acts for the client: an agent, or an institution's authorised officer."""

    name: str
    identity: IdentityFacts
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedClient:
    """A row that was taken: what it says, normalised."""

    client_no: str
    name: str
    client_type: ClientType
    identity: IdentityFacts
    identity_valid_until: date | Unlimited | None = None
    phone: str
    email: str = ""
    address: str = ""
    risk_level: RiskLevel | None = None
    risk_assessed_on: date | None = None
    investor_class: InvestorClass | None = None
    opened_on: date | None = None
    branch_name: str = ""
    notes: str = ""
    representative: ImportedRepresentative | None = None
    warnings: tuple[str, ...] = ()
    """Codes of what is unusual, yet no reason to refuse."""


class RowReader:
    """Reads the rows of one list.

    Args:
        mapping: Where the columns stand.
        today: The branch's day.
        allow_synthetic: Accept area code 10 and phones 12x (demo branches only).
    """

    def __init__(self, mapping: ColumnMapping, *, today: date, allow_synthetic: bool = False) -> None:
        self._mapping = mapping
        self._today = today
        self._synthetic = allow_synthetic
        self._width = max(len(mapping.headings), *mapping.columns.values()) + (0 if mapping.headings else 1)
        # A column that the list lacks is read from the empty cell that is set behind each row.
        self._at: Mapping[Column, int] = {column: mapping.columns.get(column, self._width) for column in Column}
        self._has_agents = Column.AGENT_IDENTITY_NUMBER in mapping.columns
        self._remembered: dict[Column, dict[str, Any]] = {column: {} for column in Column}

    def client_no(self, cells: Sequence[str]) -> str:
        """Return the row's client number, normalised, whatever else is wrong with the row."""
        index = self._at[Column.CLIENT_NO]
        return spelling.without_text_marks(cells[index]) if index < len(cells) else ""

    def read(self, cells: Sequence[str]) -> ImportedClient:
        """Return the client the row tells of.

        Raises:
            RuleViolation: with the first reason that applies; ``field`` names the column.
        """
        row = [*cells[: self._width], *("",) * (self._width + 1 - len(cells[: self._width]))]
        identity = self._identity(row)
        phone = mobile_number(row[self._at[Column.PHONE]], allow_synthetic=self._synthetic)
        natural = identity.kind is not IdentityKind.USCC
        name = self._name(row, natural=natural)
        if any(spelling.one_line(cell) for cell in cells[self._width :]):
            raise RuleViolation("cells_extra", None, expected=self._width, found=len(cells))
        return self._client(row, identity, name, phone)

    def _client(self, row: Sequence[str], identity: IdentityFacts, name: str, phone: str) -> ImportedClient:
        client_no = self._client_no(row)
        client_type = self._type(row, identity.kind)
        valid_until = self._optional(row, Column.IDENTITY_VALID_UNTIL, parse_valid_until)
        risk_level = self._optional(row, Column.RISK_LEVEL, client_words.risk_level)
        assessed = self._optional(row, Column.RISK_ASSESSED_ON, parse_date)
        classes = (
            client_words.institution_class if client_type is ClientType.INSTITUTION else client_words.investor_class
        )
        investor_class = self._optional(row, Column.INVESTOR_CLASS, classes)
        opened = self._optional(row, Column.OPENED_ON, parse_date)
        ahead = (assessed is not None and assessed > self._today) or (opened is not None and opened > self._today)
        return ImportedClient(
            client_no=client_no,
            name=name,
            client_type=client_type,
            identity=identity,
            identity_valid_until=valid_until,
            phone=phone,
            email=self._optional(row, Column.EMAIL, email_address) or "",
            address=spelling.one_line(row[self._at[Column.ADDRESS]]),
            risk_level=risk_level,
            risk_assessed_on=assessed,
            investor_class=investor_class,
            opened_on=opened,
            branch_name=self._optional(row, Column.BRANCH_NAME, spelling.one_line) or "",
            notes=spelling.block(row[self._at[Column.NOTES]]),
            representative=self._representative(row) if self._has_agents else None,
            warnings=(*identity.warnings, FUTURE_DATE) if ahead else identity.warnings,
        )

    def _identity(self, row: Sequence[str]) -> IdentityFacts:
        number = row[self._at[Column.IDENTITY_NUMBER]]
        kind = self._mapping.identity_kind
        if Column.IDENTITY_KIND in self._mapping.columns:
            kind = client_words.identity_kind(row[self._at[Column.IDENTITY_KIND]], spelling.code(number[:4])[:2])
        if kind is None:
            raise RuleViolation("id_kind_missing", Column.IDENTITY_KIND.value)
        country = row[self._at[Column.IDENTITY_COUNTRY]]
        return check_identity(kind, number, today=self._today, country=country, allow_synthetic=self._synthetic)

    def _name(self, row: Sequence[str], *, natural: bool) -> str:
        text = row[self._at[Column.NAME]]
        name = spelling.person_name(text) if natural else spelling.organisation_name(text)
        if name in _SHEET_ERRORS or not any(map(str.isalpha, name)):  # dashes and marks stand for no name at all
            raise RuleViolation("name_missing", Column.NAME.value)
        if sign := spelling.unreadable(name):
            raise RuleViolation("name_unreadable", Column.NAME.value, sign=f"U+{ord(sign):04X}")
        if len(name) > _LONGEST_NAME:
            raise RuleViolation("name_too_long", Column.NAME.value, longest=_LONGEST_NAME)
        return name

    def _client_no(self, row: Sequence[str]) -> str:
        client_no = self.client_no(row)
        if not client_no:
            raise RuleViolation("client_no_missing", Column.CLIENT_NO.value)
        if len(client_no) > _LONGEST_CLIENT_NO or client_no.startswith("=") or spelling.unreadable(client_no):
            raise RuleViolation("client_no", Column.CLIENT_NO.value, text=client_no[:_LONGEST_CLIENT_NO])
        return client_no

    def _type(self, row: Sequence[str], kind: IdentityKind) -> ClientType:
        """Return the client type; the document tells it, and a column that says otherwise is a contradiction."""
        told = ClientType.INSTITUTION if kind is IdentityKind.USCC else ClientType.NATURAL
        written = self._optional(row, Column.CLIENT_TYPE, client_words.client_type)
        if written is not None and written is not told:
            raise RuleViolation("client_type_mismatch", Column.CLIENT_TYPE.value, text=written.value)
        return told

    def _optional(self, row: Sequence[str], column: Column, parse: Callable[[str], V]) -> V | None:
        """Return the cell's value, None for an empty one; what cannot be read is refused by the column's name."""
        text = row[self._at[column]]
        if not text:
            return None
        remembered: dict[str, V | None] = self._remembered[column]
        if text in remembered:
            return remembered[text]
        if len(remembered) >= _REMEMBERED:
            remembered.clear()
        remembered[text] = value = _parsed(text, column, parse)
        return value

    def _representative(self, row: Sequence[str]) -> ImportedRepresentative | None:
        name = spelling.person_name(row[self._at[Column.AGENT_NAME]])
        number = row[self._at[Column.AGENT_IDENTITY_NUMBER]]
        if not name and not spelling.one_line(number):
            return None
        if not name:
            raise RuleViolation("agent_name", Column.AGENT_NAME.value)
        try:
            word = row[self._at[Column.AGENT_IDENTITY_KIND]]
            kind = client_words.identity_kind(word) if spelling.one_line(word) else IdentityKind.RESIDENT_ID
            identity = check_identity(kind, number, today=self._today, allow_synthetic=self._synthetic)
        except RuleViolation as violation:
            raise RuleViolation("agent_identity", Column.AGENT_IDENTITY_NUMBER.value, cause=violation.code) from None
        return ImportedRepresentative(name=name, identity=identity, phone=self._agent_phone(row))

    def _agent_phone(self, row: Sequence[str]) -> str:
        text = row[self._at[Column.AGENT_PHONE]]
        if not spelling.one_line(text):
            return ""
        try:
            return phone_number(text, allow_synthetic=self._synthetic)
        except RuleViolation:
            raise RuleViolation("agent_phone", Column.AGENT_PHONE.value) from None


def _parsed(text: str, column: Column, parse: Callable[[str], V]) -> V | None:
    if not spelling.one_line(text):
        return None
    try:
        return parse(text)
    except RuleViolation:
        shown = "" if column is Column.EMAIL else spelling.one_line(text)[:30]
        raise RuleViolation(column.value, column.value, text=shown) from None


def is_blank(cells: Sequence[str]) -> bool:
    """Tell whether a row holds nothing that can be seen."""
    return not any(cell and spelling.one_line(cell) for cell in cells)
