"""Reads a file of complaints: JSON or CSV, each complaint as texts by the column's name."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.domain.errors import RuleViolation, Unavailable
from app.forms.client_list import DamagedRow
from app.sheets.opening import open_sheet

_MOST: Final = 50 * 1024 * 1024


def read_complaints(path: Path) -> tuple[Mapping[str, str], ...]:
    """Return the complaints of a file.

    Raises:
        RuleViolation: ``complaint_file.json`` where it is no list of objects, ``complaint_file.headings`` where a table
            has none, ``complaint_file.damaged`` with the row, or what ``open_sheet`` says.
        Unavailable: ``sheet.missing``, ``sheet.unreadable``.
    """
    return _from_json(path) if path.suffix.lower() == ".json" else _from_sheet(path)


def _from_json(path: Path) -> tuple[Mapping[str, str], ...]:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST)
    except FileNotFoundError:
        raise Unavailable("sheet.missing", name=path.name) from None
    except OSError as error:
        raise Unavailable("sheet.unreadable", name=path.name, error=error.strerror or "") from error
    try:
        found = json.loads(content)
    except ValueError:
        raise RuleViolation("complaint_file.json", name=path.name) from None
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise RuleViolation("complaint_file.json", name=path.name)
    return tuple({str(name): _text(value) for name, value in one.items()} for one in found)


def _from_sheet(path: Path) -> tuple[Mapping[str, str], ...]:
    rows = iter(open_sheet(path).rows())
    headings = next(rows, None)
    if headings is None or isinstance(headings, DamagedRow) or not any(headings):
        raise RuleViolation("complaint_file.headings", name=path.name)
    names = [heading.strip() for heading in headings]
    found = []
    for number, row in enumerate(rows, 1):
        if isinstance(row, DamagedRow):
            raise RuleViolation("complaint_file.damaged", row=number)
        if any(cell.strip() for cell in row):
            found.append({name: cell for name, cell in zip(names, row, strict=False) if name})
    return tuple(found)


def _text(value: object) -> str:
    """Return a value as a form's field has it: lists line by line, yes for true."""
    if isinstance(value, list):
        return "\n".join(map(_text, value))
    if isinstance(value, bool):
        return "yes" if value else ""
    return "" if value is None else str(value)
