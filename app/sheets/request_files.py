"""Reads requests for appointments from CSV, JSON and iCalendar files (docs/appointments.md)."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from app.domain.errors import RuleViolation, Unavailable
from app.forms.client_list import DamagedRow
from app.services.request_import import FIELDS, WrittenRequest
from app.sheets.calendar_file import requests_in_calendar
from app.sheets.opening import open_sheet

SUFFIXES: Final = (".csv", ".json", ".ics", ".xlsx")
"""What is looked for in a watched folder."""
_LARGEST: Final = 8 * 1024 * 1024
_FORMAT: Final = "guitai.appointment-requests"
_HEADINGS: Final[Mapping[str, str]] = {
    "编号": "uid", "姓名": "name", "电话": "phone", "手机": "phone", "手机号": "phone", "证件类型": "document_kind",
    "证件号码": "document_number", "业务": "service", "指定时间": "starts_at", "希望时间起": "wish_from",
    "希望时间止": "wish_until", "需求": "need", "提交时间": "asked_at", "渠道": "channel",
} | {name: name for name in FIELDS}  # fmt: skip


def read_requests(path: Path) -> Iterator[WrittenRequest]:
    """Yield the requests of a file, by what the file's name says it is.

    Raises:
        Unavailable: ``sheet.missing``, ``sheet.unreadable``.
        RuleViolation: The file as a whole cannot be taken: ``request_file.kind``, ``request_file.json``,
            ``request_file.format``, ``request_file.calendar``, ``request_file.too_large``,
            ``request_file.headings``, or what ``open_sheet`` says.
    """
    kind = path.suffix.lower()
    if kind in (".csv", ".xlsx"):
        return _rows(path)
    if kind == ".json":
        return _objects(_text(path), path.name)
    if kind == ".ics":
        return requests_in_calendar(_text(path), path.name)
    raise RuleViolation("request_file.kind", name=path.name)


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise Unavailable("sheet.missing", name=path.name) from None
    except OSError as error:
        raise Unavailable("sheet.unreadable", name=path.name, error=error.strerror or "") from error
    if len(content) > _LARGEST:
        raise RuleViolation("request_file.too_large", name=path.name, most=_LARGEST // 2**20)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030", errors="replace")


def _rows(path: Path) -> Iterator[WrittenRequest]:
    names: list[str] | None = None
    for line, row in enumerate(open_sheet(path).rows(), 1):
        if isinstance(row, DamagedRow):
            yield WrittenRequest(line=row.line, values={}, fault=RuleViolation("request_file.row"))
            continue
        cells = [cell.strip() for cell in row]
        if names is None:
            known = [_HEADINGS.get(cell, _HEADINGS.get(cell.lower(), "")) for cell in cells]
            if {"name", "phone", "service"} <= set(known):
                names = known
        elif any(cells):
            yield WrittenRequest(line=line, values={n: c for n, c in zip(names, cells, strict=False) if n})
    if names is None:
        raise RuleViolation("request_file.headings", name=path.name)


def _objects(text: str, name: str) -> Iterator[WrittenRequest]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RuleViolation("request_file.json", name=name, line=getattr(error, "lineno", 1)) from error
    if not isinstance(document, dict) or document.get("format") != _FORMAT or document.get("version") != 1:
        raise RuleViolation("request_file.format", name=name)
    requests = document.get("requests")
    if not isinstance(requests, list):
        raise RuleViolation("request_file.format", name=name)
    at = 0
    for one in requests:
        at = text.find("{", at + 1)
        yield _object(one, text.count("\n", 0, max(at, 0)) + 1)


def _object(one: object, line: int) -> WrittenRequest:
    if not isinstance(one, dict) or not all(isinstance(value, str) for value in one.values()):
        return WrittenRequest(line=line, values={}, fault=RuleViolation("request_file.row"))
    unknown = [key for key in one if key not in FIELDS]
    if unknown:
        return WrittenRequest(line=line, values={}, fault=RuleViolation("request_file.key", key=str(unknown[0])))
    return WrittenRequest(line=line, values=one)
