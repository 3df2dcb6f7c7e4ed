"""Forms declared once: fields, parsing and wording, worn by the counter and by the kiosk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from app.domain.errors import RuleViolation

C = TypeVar("C")


class Entry(StrEnum):
    """How a field is entered; the renderer picks the control."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    PASSWORD = "password"  # noqa: S105 - a kind of control, not a secret
    CHOICE = "choice"
    CHOICES = "choices"
    """Several of a list; the raw text is the values joined by commas."""
    DATE = "date"
    NUMBER = "number"
    CHECK = "check"
    """Raw text ``yes`` or empty."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a list and its label (English source)."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question.

    ``parse`` turns the trimmed text into a value and raises RuleViolation where it cannot; it is not called for an
    empty optional field, whose value is None.
    """

    name: str
    label: str
    parse: Callable[[str], object] = str
    entry: Entry = Entry.TEXT
    required: bool = True
    help: str = ""
    choices: tuple[Choice, ...] = ()
    sensitive: bool = False
    """Leads to a person or opens something: input methods are told to learn nothing from it."""
    initial: str = ""


class FormErrors(Exception):
    """Everything that is wrong with what was typed, each beside its field."""

    def __init__(self, violations: tuple[RuleViolation, ...]) -> None:
        """Keep the violations in the order of the fields."""
        super().__init__(", ".join(f"{v.field}: {v.code}" for v in violations))
        self.violations = violations


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Generic[C]):
    """A form: its fields, and how cleaned values become a frozen command."""

    name: str
    title: str
    fields: tuple[Field, ...]
    build: Callable[[Mapping[str, object]], C]
    """Makes the command from the fields that were filled, so that its own defaults hold for the others.

    May raise RuleViolation for what concerns several fields.
    """

    def clean(self, raw: Mapping[str, str]) -> C:
        """Turn what was typed into the command.

        Raises:
            FormErrors: with every violation found.
        """
        values: dict[str, object] = {}
        violations: list[RuleViolation] = []
        for field in self.fields:
            try:
                value = clean_field(field, raw.get(field.name, ""))
            except RuleViolation as violation:
                violations.append(violation)
                continue
            if value is not None:
                values[field.name] = value
        if violations:
            raise FormErrors(tuple(violations))
        try:
            return self.build(values)
        except RuleViolation as violation:
            raise FormErrors((violation,)) from violation


def clean_field(field: Field, text: str) -> object:
    """Return the field's value.

    Raises:
        RuleViolation: naming the field; ``form.required`` when a required one is empty.
    """
    trimmed = text if field.entry is Entry.PASSWORD else text.strip()
    if not trimmed:
        if field.required:
            raise RuleViolation("form.required", field.name)
        return None
    try:
        return field.parse(trimmed)
    except RuleViolation as violation:
        raise RuleViolation(violation.code, field.name, **violation.params) from violation
