"""What is said of identity numbers, phones, dates, client lists and their rows, by code.

Names in braces are the error's params. The same sentence stands beside a field of a form and, behind the list's own
heading, in an import's report.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

IN_COLUMN: Final = QT_TRANSLATE_NOOP("Messages", "{column}: {sentence}")
"""A sentence about one column of a list."""

MESSAGES: Final[dict[str, str]] = {
    "id_birth_date": QT_TRANSLATE_NOOP("Messages", "{number} holds a date of birth that cannot be."),
    "id_checksum": QT_TRANSLATE_NOOP(
        "Messages", "The check digit of {number} does not fit. Compare the number with the document."
    ),
    "uscc_checksum": QT_TRANSLATE_NOOP(
        "Messages", "The check sign of {number} does not fit. Compare the code with the licence."
    ),
    "id_missing": QT_TRANSLATE_NOOP("Messages", "The number of the document is missing."),
    "id_kind_missing": QT_TRANSLATE_NOOP("Messages", "Nothing tells which document it is."),
    "id_kind": QT_TRANSLATE_NOOP("Messages", "“{text}” is not a document this program knows."),
    "id_kind_unsupported": QT_TRANSLATE_NOOP(
        "Messages", "“{text}” cannot be taken from a list. Register this client at the counter."
    ),
    "id_precision": QT_TRANSLATE_NOOP(
        "Messages", "The spreadsheet has rounded the number to {number}. Export the column as text."
    ),
    "id_old_15": QT_TRANSLATE_NOOP("Messages", "{number} has 15 digits; the old resident card is no longer valid."),
    "id_length": QT_TRANSLATE_NOOP("Messages", "{number} does not have 18 digits."),
    "id_form": QT_TRANSLATE_NOOP("Messages", "{number} does not have the form of this document's numbers."),
    "id_prefix": QT_TRANSLATE_NOOP("Messages", "{number} does not begin as this document's numbers do."),
    "id_area": QT_TRANSLATE_NOOP("Messages", "{number} begins with digits that no province has."),
    "id_demo_area": QT_TRANSLATE_NOOP("Messages", "{number} is a made-up number, which only a demo branch accepts."),
    "uscc_length": QT_TRANSLATE_NOOP(
        "Messages", "{number} does not have 18 signs; old registration numbers are no longer valid."
    ),
    "uscc_form": QT_TRANSLATE_NOOP(
        "Messages", "{number} holds signs that no unified social credit code has in that place."
    ),
    "phone": QT_TRANSLATE_NOOP("Messages", "“{phone}” is not a mainland mobile number of 11 digits."),
    "email": QT_TRANSLATE_NOOP("Messages", "This is not an e-mail address."),
    "date.form": QT_TRANSLATE_NOOP("Messages", "“{text}” cannot be read as one certain date. Write 2026-01-31."),
    "date.impossible": QT_TRANSLATE_NOOP("Messages", "“{text}” is a day that no calendar has."),
    "date.order": QT_TRANSLATE_NOOP("Messages", "“{text}” ends before it begins."),
    "name_missing": QT_TRANSLATE_NOOP("Messages", "The name is missing."),
    "name_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The name holds a character that cannot be shown ({sign}). Type the name anew."
    ),
    "name_too_long": QT_TRANSLATE_NOOP("Messages", "The name is longer than {longest} characters."),
    "client_no_missing": QT_TRANSLATE_NOOP("Messages", "The client number is missing."),
    "client_no": QT_TRANSLATE_NOOP("Messages", "“{text}” is not a client number."),
    "client_no_duplicate": QT_TRANSLATE_NOOP("Messages", "{text} belongs to another client already."),
    "client_type": QT_TRANSLATE_NOOP("Messages", "“{text}” is neither a person nor an institution."),
    "client_type_mismatch": QT_TRANSLATE_NOOP("Messages", "The client type contradicts the identity document."),
    "identity_valid_until": QT_TRANSLATE_NOOP("Messages", "“{text}” cannot be read as one certain end of validity."),
    "risk_level": QT_TRANSLATE_NOOP("Messages", "“{text}” is not one of the levels C1 to C5."),
    "risk_assessed_on": QT_TRANSLATE_NOOP("Messages", "“{text}” cannot be read as one certain date of assessment."),
    "investor_class": QT_TRANSLATE_NOOP("Messages", "“{text}” is not an investor class."),
    "opened_on": QT_TRANSLATE_NOOP("Messages", "“{text}” cannot be read as one certain date of opening."),
    "agent_name": QT_TRANSLATE_NOOP("Messages", "A representative's number is given, but no name."),
    "agent_identity": QT_TRANSLATE_NOOP("Messages", "The representative's identity number is not valid."),
    "agent_phone": QT_TRANSLATE_NOOP("Messages", "The representative's phone number is not valid."),
    "duplicate_identity": QT_TRANSLATE_NOOP(
        "Messages", "A client with this document is here already, or in a row above."
    ),
    "cells_extra": QT_TRANSLATE_NOOP(
        "Messages", "The row has {found} cells under {expected} headings; its columns may have shifted."
    ),
    "row_damaged": QT_TRANSLATE_NOOP("Messages", "Line {line} has a misplaced quotation mark and cannot be read."),
    "client_list.no_headings": QT_TRANSLATE_NOOP(
        "Messages", "No heading row was found in the first {rows} rows. Say yourself what each column holds."
    ),
    "client_list.duplicate_columns": QT_TRANSLATE_NOOP(
        "Messages", "Several columns mean the same: {headings}. Choose one."
    ),
    "client_list.missing_columns": QT_TRANSLATE_NOOP("Messages", "These columns are missing: {columns}."),
    "client_list.shared_column": QT_TRANSLATE_NOOP("Messages", "One column was chosen for two meanings."),
    "client_list.report_unwritable": QT_TRANSLATE_NOOP("Messages", "The report {name} cannot be written: {error}"),
    "sheet.missing": QT_TRANSLATE_NOOP("Messages", "There is no file {name}."),
    "sheet.not_a_file": QT_TRANSLATE_NOOP("Messages", "{name} is a folder, not a file."),
    "sheet.unreadable": QT_TRANSLATE_NOOP("Messages", "{name} cannot be read: {error}"),
    "sheet.empty": QT_TRANSLATE_NOOP("Messages", "{name} is empty."),
    "sheet.old_format": QT_TRANSLATE_NOOP(
        "Messages", "{name} is an old XLS file or is under a password. Save it as XLSX or CSV."
    ),
    "sheet.markup": QT_TRANSLATE_NOOP("Messages", "{name} is a web page, not a table. Save it as XLSX or CSV."),
    "sheet.foreign": QT_TRANSLATE_NOOP("Messages", "{name} is neither CSV nor XLSX."),
    "sheet.encoding": QT_TRANSLATE_NOOP(
        "Messages", "{name} is written neither in Unicode nor in GB18030. Save it as CSV UTF-8."
    ),
    "sheet.nul": QT_TRANSLATE_NOOP("Messages", "{name} holds binary data in line {line}. Save it as CSV UTF-8."),
    "sheet.line_too_long": QT_TRANSLATE_NOOP("Messages", "Line {line} of {name} is too long for a list."),
    "sheet.quotes": QT_TRANSLATE_NOOP(
        "Messages", "Too many rows of {name} have misplaced quotation marks, the last in line {line}."
    ),
    "sheet.damaged": QT_TRANSLATE_NOOP("Messages", "{name} is damaged. Save it anew in the spreadsheet program."),
    "sheet.not_a_workbook": QT_TRANSLATE_NOOP("Messages", "{name} is an archive, but no XLSX workbook."),
    "sheet.too_large": QT_TRANSLATE_NOOP("Messages", "{name} unpacks beyond all measure. Save it as CSV UTF-8."),
    "sheet.no_sheet": QT_TRANSLATE_NOOP("Messages", "No visible sheet of {name} holds anything."),
}

WARNINGS: Final[dict[str, str]] = {
    "id_area_unknown": QT_TRANSLATE_NOOP("Messages", "The identity number's area code is in no list."),
    "id_country_missing": QT_TRANSLATE_NOOP("Messages", "The passport's country is not given."),
    "id_approval_needed": QT_TRANSLATE_NOOP("Messages", "This document needs a copy and an approval."),
    "date_in_future": QT_TRANSLATE_NOOP("Messages", "A date lies in the future."),
}
"""Sentences for what was taken although it is unusual."""
