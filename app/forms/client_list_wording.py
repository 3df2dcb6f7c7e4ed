"""What is said of a list or a row that was refused; keyed by the reason's code."""

from collections.abc import Callable, Mapping
from typing import Final

from app.domain.errors import GuitaiError, RuleViolation
from app.forms.client_columns import ColumnMapping
from app.forms.client_headings import Column
from app.forms.wording import QT_TRANSLATE_NOOP

CONTEXT: Final = "ClientList"

ROW_REASONS: Final[Mapping[str, str]] = {
    "id_birth_date": QT_TRANSLATE_NOOP("ClientList", "{column}: {number} holds a date of birth that cannot be."),
    "id_checksum": QT_TRANSLATE_NOOP(
        "ClientList", "{column}: the check digit of {number} does not fit. Compare it with the document."
    ),
    "uscc_checksum": QT_TRANSLATE_NOOP(
        "ClientList", "{column}: the check sign of {number} does not fit. Compare it with the licence."
    ),
    "id_missing": QT_TRANSLATE_NOOP("ClientList", "{column} is empty."),
    "id_kind_missing": QT_TRANSLATE_NOOP("ClientList", "{column} is empty: nothing tells which document it is."),
    "id_kind": QT_TRANSLATE_NOOP("ClientList", "{column}: “{text}” is not a document this program knows."),
    "id_kind_unsupported": QT_TRANSLATE_NOOP(
        "ClientList", "{column}: “{text}” cannot be taken from a list. Register this client at the counter."
    ),
    "id_precision": QT_TRANSLATE_NOOP(
        "ClientList", "{column}: the spreadsheet has rounded the number to {number}. Export the column as text."
    ),
    "id_old_15": QT_TRANSLATE_NOOP(
        "ClientList", "{column}: {number} has 15 digits; the old resident card is no longer valid."
    ),
    "id_length": QT_TRANSLATE_NOOP("ClientList", "{column}: {number} does not have 18 digits."),
    "id_form": QT_TRANSLATE_NOOP("ClientList", "{column}: {number} does not have the form of this document's numbers."),
    "id_prefix": QT_TRANSLATE_NOOP("ClientList", "{column}: {number} does not begin as this document's numbers do."),
    "id_demo_area": QT_TRANSLATE_NOOP(
        "ClientList", "{column}: {number} is a made-up number, which only a demo branch accepts."
    ),
    "uscc_length": QT_TRANSLATE_NOOP(
        "ClientList", "{column}: {number} does not have 18 signs; old registration numbers are no longer valid."
    ),
    "uscc_form": QT_TRANSLATE_NOOP(
        "ClientList", "{column}: {number} holds signs that no unified social credit code has there."
    ),
    "phone": QT_TRANSLATE_NOOP("ClientList", "{column}: “{phone}” is not a mainland mobile number of 11 digits."),
    "name_missing": QT_TRANSLATE_NOOP("ClientList", "{column} is empty."),
    "name_unreadable": QT_TRANSLATE_NOOP(
        "ClientList", "{column} holds a character that cannot be shown ({sign}). Type the name anew."
    ),
    "name_too_long": QT_TRANSLATE_NOOP("ClientList", "{column} is longer than {longest} characters."),
    "cells_extra": QT_TRANSLATE_NOOP(
        "ClientList", "The row has {found} cells under {expected} headings; its columns may have shifted."
    ),
    "row_damaged": QT_TRANSLATE_NOOP("ClientList", "Line {line} has a misplaced quotation mark and cannot be read."),
    "client_no_missing": QT_TRANSLATE_NOOP("ClientList", "{column} is empty."),
    "client_no": QT_TRANSLATE_NOOP("ClientList", "{column}: “{text}” is not a client number."),
    "client_no_duplicate": QT_TRANSLATE_NOOP("ClientList", "{column}: {text} belongs to another client already."),
    "client_type": QT_TRANSLATE_NOOP("ClientList", "{column}: “{text}” is neither a person nor an institution."),
    "client_type_mismatch": QT_TRANSLATE_NOOP("ClientList", "{column} contradicts the identity document."),
    "identity_valid_until": QT_TRANSLATE_NOOP("ClientList", "{column}: “{text}” cannot be read as one certain date."),
    "risk_level": QT_TRANSLATE_NOOP("ClientList", "{column}: “{text}” is not one of the levels C1 to C5."),
    "risk_assessed_on": QT_TRANSLATE_NOOP("ClientList", "{column}: “{text}” cannot be read as one certain date."),
    "investor_class": QT_TRANSLATE_NOOP("ClientList", "{column}: “{text}” is not an investor class."),
    "opened_on": QT_TRANSLATE_NOOP("ClientList", "{column}: “{text}” cannot be read as one certain date."),
    "email": QT_TRANSLATE_NOOP("ClientList", "{column} is not an e-mail address."),
    "agent_name": QT_TRANSLATE_NOOP("ClientList", "{column} is empty, although a representative's number is given."),
    "agent_identity": QT_TRANSLATE_NOOP("ClientList", "{column}: the representative's identity number is not valid."),
    "agent_phone": QT_TRANSLATE_NOOP("ClientList", "{column}: the representative's phone number is not valid."),
    "duplicate_identity": QT_TRANSLATE_NOOP(
        "ClientList", "{column}: a client with this document is here already, or in a row above."
    ),
}
"""Sentences for a refused row; ``{column}`` is the list's own heading."""

ROW_WARNINGS: Final[Mapping[str, str]] = {
    "id_area_unknown": QT_TRANSLATE_NOOP("ClientList", "The identity number's area code is in no list."),
    "id_country_missing": QT_TRANSLATE_NOOP("ClientList", "The passport's country is not given."),
    "id_approval_needed": QT_TRANSLATE_NOOP("ClientList", "This document needs a copy and an approval."),
    "date_in_future": QT_TRANSLATE_NOOP("ClientList", "A date lies in the future."),
}
"""Sentences for a row that was taken although something is unusual."""

LIST_REASONS: Final[Mapping[str, str]] = {
    "columns.not_found": QT_TRANSLATE_NOOP(
        "ClientList", "No heading row was found in the first {rows} rows. Say yourself what each column holds."
    ),
    "columns.duplicate": QT_TRANSLATE_NOOP("ClientList", "Several columns mean the same: {headings}. Choose one."),
    "columns.missing": QT_TRANSLATE_NOOP("ClientList", "These columns are missing: {columns}."),
    "columns.shared": QT_TRANSLATE_NOOP("ClientList", "One column was chosen for two meanings."),
    "sheet.missing": QT_TRANSLATE_NOOP("ClientList", "There is no file {name}."),
    "sheet.not_a_file": QT_TRANSLATE_NOOP("ClientList", "{name} is a folder."),
    "sheet.unreadable": QT_TRANSLATE_NOOP("ClientList", "{name} cannot be read: {error}"),
    "sheet.empty": QT_TRANSLATE_NOOP("ClientList", "{name} is empty."),
    "sheet.old_format": QT_TRANSLATE_NOOP(
        "ClientList", "{name} is an old XLS file or is under a password. Save it as XLSX or CSV."
    ),
    "sheet.markup": QT_TRANSLATE_NOOP("ClientList", "{name} is a web page, not a table. Save it as XLSX or CSV."),
    "sheet.foreign": QT_TRANSLATE_NOOP("ClientList", "{name} is neither CSV nor XLSX."),
    "sheet.encoding": QT_TRANSLATE_NOOP(
        "ClientList", "{name} is written neither in Unicode nor in GB18030. Save it as CSV UTF-8."
    ),
    "sheet.nul": QT_TRANSLATE_NOOP("ClientList", "{name} holds binary data in line {line}. Save it as CSV UTF-8."),
    "sheet.line_too_long": QT_TRANSLATE_NOOP("ClientList", "Line {line} of {name} is too long for a list."),
    "sheet.quotes": QT_TRANSLATE_NOOP(
        "ClientList", "Too many rows of {name} have misplaced quotation marks, the last in line {line}."
    ),
    "sheet.damaged": QT_TRANSLATE_NOOP("ClientList", "{name} is damaged. Save it anew in the spreadsheet program."),
    "sheet.not_a_workbook": QT_TRANSLATE_NOOP("ClientList", "{name} is an archive, but no XLSX workbook."),
    "sheet.too_large": QT_TRANSLATE_NOOP("ClientList", "{name} unpacks beyond all measure. Save it as CSV UTF-8."),
    "sheet.no_sheet": QT_TRANSLATE_NOOP("ClientList", "No visible sheet of {name} holds anything."),
    "report.unwritable": QT_TRANSLATE_NOOP("ClientList", "The report {name} cannot be written: {error}"),
}
"""Sentences for a file that was refused as a whole."""

Translate = Callable[[str], str]
"""Turns an English source of this module's context into the language shown."""


def row_sentence(refusal: RuleViolation, mapping: ColumnMapping, translate: Translate) -> str:
    """Return why a row was refused, in the list's own headings."""
    column = mapping.heading(Column(refusal.field)) if refusal.field else ""
    return translate(ROW_REASONS[refusal.code]).format(column=column, **refusal.params)


def list_sentence(error: GuitaiError, translate: Translate) -> str:
    """Return why a whole file was refused."""
    return translate(LIST_REASONS[error.code]).format(**error.params)
