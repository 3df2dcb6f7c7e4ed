"""Finding the columns of a client list: its heading row, what each heading means, what is missing or doubled."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from app.domain import spelling
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind
from app.forms.client_headings import HEADINGS, SAYS_RESIDENT_ID, VAGUE_HEADINGS, Column

HEADING_SEARCH_ROWS: Final = 60
"""Title rows above the headings are looked through this far."""
_FEWEST_HEADINGS: Final = 3


REQUIRED: Final = (Column.CLIENT_NO, Column.NAME, Column.IDENTITY_NUMBER, Column.PHONE)

_ASIDE = re.compile(
    r"[(\[{【「<]\s*(\*|必填|必输|必录|选填|可空|可选|非必填|required|optional|mandatory|"
    r"[yj]{2,4}[-/.年]?m{1,2}[-/.月]?d{1,2}日?|年月日|格式.*|c1-c5|11位|18位|本人|[^()]*[/、,][^()]*)\s*[)\]}】」>]"
)
_PARTS = re.compile(
    r"[()\[\]{}【】「」<>/\\|,;:、]+|(?<=[\u4e00-\u9fff])\s*(?=[a-z])|(?<=[a-z.])\s*(?=[\u4e00-\u9fff])"
)
_SIGNS = re.compile(r"[\s*_\-.:'\"#()\[\]/]+")


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Where each column of the list stands."""

    header_row: int
    """Index of the heading row among the sheet's rows, from 0, or of the last of several; -1 where there is none."""
    columns: Mapping[Column, int]
    headings: tuple[str, ...] = ()
    """The headings as the list has them, for messages and the preview."""
    identity_kind: IdentityKind | None = None
    """The document of every row, where no column tells it."""
    unknown: tuple[str, ...] = field(default=())
    """Headings that mean nothing here; shown to the person, so that nothing is left out unseen."""

    def heading(self, column: Column) -> str:
        """Return the list's own heading of the column, or the column's name where it has none."""
        index = self.columns.get(column, len(self.headings))
        return (spelling.one_line(self.headings[index]) if index < len(self.headings) else "") or column.value


def recognise_columns(rows: Sequence[Sequence[str]]) -> ColumnMapping:
    """Find the heading row among a sheet's first rows and say what each column holds.

    Raises:
        RuleViolation: ``client_list.no_headings`` where no row looks like headings; ``client_list.duplicate_columns``
            where two columns mean the same (``headings``); ``client_list.missing_columns`` where a needed one is not
            there (``columns``).
    """
    found = [_meanings(row) for row in rows[:HEADING_SEARCH_ROWS]]
    best = max(range(len(found)), key=lambda index: len(set(found[index].values())), default=-1)
    if best < 0 or len(set(found[best].values())) < _FEWEST_HEADINGS:
        raise RuleViolation("client_list.no_headings", rows=len(found))
    meanings, headings = _without_lone_agent(found[best]), tuple(rows[best])
    columns = _positions(meanings, headings)
    unknown = tuple(
        shown for index, text in enumerate(headings) if index not in meanings and (shown := spelling.one_line(text))
    )
    last = _last_heading_row(found, best)
    mapping = ColumnMapping(last, columns, headings, _kind_by_heading(columns, headings), unknown)
    check_mapping(mapping)
    return mapping


def check_mapping(mapping: ColumnMapping) -> None:
    """Hold a mapping, found or given by hand, to what an import needs.

    Raises:
        RuleViolation: ``client_list.missing_columns`` with the columns' names; ``client_list.shared_column`` where
            two columns were given the same place.
    """
    missing = [column.value for column in REQUIRED if column not in mapping.columns]
    if Column.IDENTITY_KIND not in mapping.columns and mapping.identity_kind is None:
        missing.append(Column.IDENTITY_KIND.value)
    if missing:
        raise RuleViolation("client_list.missing_columns", columns=", ".join(missing))
    if len(set(mapping.columns.values())) < len(mapping.columns):
        raise RuleViolation("client_list.shared_column")


def headings_in(row: Sequence[str]) -> int:
    """Return how many different columns the row's cells name; a row of data names hardly any."""
    return len(set(_meanings(row).values()))


@lru_cache(maxsize=512)
def column_meaning(heading: str) -> Column | None:
    """Return what a heading means: a term of the trade, Chinese or English, alone or both with the same meaning."""
    plain = _ASIDE.sub("", spelling.half_width(heading).lower()).strip("*: ")
    if len(plain) > 60:  # noqa: PLR2004 - no heading is so long, a title row is
        return None
    if whole := _term(plain):
        return whole
    parts = {_term(part) for part in _PARTS.split(plain) if part and part.strip()}
    return parts.pop() if len(parts) == 1 else None


def _last_heading_row(found: Sequence[Mapping[int, Column]], best: int) -> int:
    """Skip rows under the headings that say them again in the other language: they are no client."""
    last = best
    while last + 1 < len(found) and len(found[last + 1]) >= _FEWEST_HEADINGS and _agree(found[best], found[last + 1]):
        last += 1
    return last


def _agree(above: Mapping[int, Column], below: Mapping[int, Column]) -> bool:
    return all(above.get(index, column) is column for index, column in below.items())


def _term(text: str) -> Column | None:
    word = _SIGNS.sub("", text)
    return HEADINGS.get(word) or VAGUE_HEADINGS.get(word)


def _meanings(row: Sequence[str]) -> dict[int, Column]:
    """Return the meanings by place; a vague heading gives way to one that says the same plainly."""
    meanings = {index: column for index, text in enumerate(row) if text and (column := column_meaning(text))}
    vague = {index for index in meanings if _word(row[index]) in VAGUE_HEADINGS}
    plain = {column for index, column in meanings.items() if index not in vague}
    return {index: column for index, column in meanings.items() if index not in vague or column not in plain}


def _word(heading: str) -> str:
    return _SIGNS.sub("", _ASIDE.sub("", spelling.half_width(heading).lower()))


def _without_lone_agent(meanings: dict[int, Column]) -> dict[int, Column]:
    """Drop agent columns without the agent's number: 经办人 alone is the clerk who opened the account."""
    if Column.AGENT_IDENTITY_NUMBER in meanings.values() and Column.AGENT_NAME in meanings.values():
        return meanings
    return {index: column for index, column in meanings.items() if not column.value.startswith("agent_")}


def _positions(meanings: Mapping[int, Column], headings: Sequence[str]) -> dict[Column, int]:
    columns: dict[Column, int] = {}
    for index, column in meanings.items():
        if column in columns:
            both = f"{spelling.one_line(headings[columns[column]])}, {spelling.one_line(headings[index])}"
            raise RuleViolation("client_list.duplicate_columns", column=column.value, headings=both)
        columns[column] = index
    return columns


def _kind_by_heading(columns: Mapping[Column, int], headings: Sequence[str]) -> IdentityKind | None:
    """A column headed 身份证号 says itself which document it holds."""
    index = columns.get(Column.IDENTITY_NUMBER)
    if index is None or Column.IDENTITY_KIND in columns:
        return None
    word = _word(headings[index])
    return IdentityKind.RESIDENT_ID if any(term in word for term in SAYS_RESIDENT_ID) else None
