"""Reads a policy document: YAML in, typed dataclass out, every mistake named by file and line."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from app.domain.errors import RuleViolation
from app.policy.written import Location, Written, read_text, written

T = TypeVar("T")

_CODES: Mapping[str, tuple[str, ...]] = {
    "unknown_key": ("unexpected_keyword_argument", "extra_forbidden"),
    "missing_key": ("missing", "missing_argument"),
    "text": ("string_type",),
    "number": ("int_type", "int_parsing", "int_from_float", "int_parsing_size"),
    "yes_or_no": ("bool_type", "bool_parsing"),
    "date": ("date_type", "date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"),
    "time": ("time_type", "time_parsing"),
    "duration": ("time_delta_type", "time_delta_parsing"),
    "list": ("tuple_type", "list_type", "frozen_set_type", "set_type"),
    "section": ("dataclass_type", "dataclass_exact_type", "mapping_type", "dict_type"),
    "choice": ("enum", "literal_error"),
}
_CODE_OF = {kind: code for code, kinds in _CODES.items() for kind in kinds}


@dataclass(frozen=True, slots=True)
class Document(Generic[T]):
    """A document's content, and where each part of it stands."""

    value: T
    text: Written

    def fault(self, code: str, *location: int | str, **params: object) -> RuleViolation:
        """Return an error that names file, line and key."""
        return self.text.fault(code, location, **params)


def read_document(path: Path, kind: type[T]) -> T:
    """Return the document as its dataclass.

    Raises:
        RuleViolation: ``policy.missing``, ``policy.unreadable``, or as ``parse_document``.
    """
    return open_document(path, kind).value


def open_document(path: Path, kind: type[T]) -> Document[T]:
    """Return the document together with its lines, for checks beyond its own types.

    Raises:
        RuleViolation: As ``read_document``.
    """
    return parse_document(read_text(path), path.name, kind)


def parse_document(text: str, name: str, kind: type[T]) -> Document[T]:
    """Return the text as the dataclass; the name is told where something is wrong.

    Raises:
        RuleViolation: ``policy.invalid.`` and what is wrong, with ``file``, ``line`` and ``key``: what ``written``
            says, ``duplicate_key``, ``unknown_key``, ``missing_key``; what the value should have been: ``text``,
            ``number``, ``yes_or_no``, ``date``, ``time``, ``duration``, ``list``, ``section``, ``choice``; or
            ``wrong_value`` with pydantic's words in ``detail``.
    """
    source = written(text, name)
    plain = source.plain()
    try:
        # As JSON, because only there strictness takes a list for a set and a text for a time, but no number for either.
        value = TypeAdapter(kind).validate_json(json.dumps(plain), strict=True)
    except ValidationError as error:
        raise _refused(source, error) from error
    return Document(value, source)


def _refused(source: Written, error: ValidationError) -> RuleViolation:
    found = error.errors(include_url=False, include_input=False)
    # The mistake that stands first in the file: an unknown key before what its misspelling left out.
    first = min(found, key=lambda one: (_code(one) == "missing_key", source.line(one["loc"])))
    location: Location = first["loc"]
    choices = str(first.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ")
    return source.fault(f"policy.invalid.{_code(first)}", location, detail=str(first["msg"]), choices=choices)


def _code(error: Any) -> str:  # noqa: ANN401 - pydantic's own kind of dictionary
    return _CODE_OF.get(error["type"], "wrong_value")
