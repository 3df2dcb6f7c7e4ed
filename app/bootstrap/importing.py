"""Bringing a client list in: the sheet's reader, the import and the store put together."""

from collections.abc import Callable
from pathlib import Path

from app.bootstrap.opening import Session
from app.db.imports import SqlClientImport
from app.domain.policy import Permission
from app.forms.client_list_wording import row_sentence
from app.services.client_import import ClientImport, ImportRules, ImportSummary, RowOutcome, find_columns
from app.services.import_desk import ImportDesk, note_trial
from app.sheets.import_report import JsonImportReport
from app.sheets.opening import open_sheet

Translate = Callable[[str, str], str]
Progress = Callable[[int, int | None], None]
"""Told how many rows are done, of how many where that is known."""


def import_list(
    session: Session, file: Path, report: Path, *, dry_run: bool, translate: Translate, progress: Progress
) -> ImportSummary:
    """Import a list and write its report.

    Args:
        session: Whoever imports.
        file: CSV or XLSX.
        report: Where the report goes; it appears whole or not at all.
        dry_run: Say the same and store nothing.
        translate: Says a text of a context in the reader's language.
        progress: Told after every batch.

    Raises:
        Refused: ``permission.refused``.
        RuleViolation: ``sheet.*`` or ``client_list.*``: the file as a whole cannot be taken.
        Unavailable: The disk, for reading or writing.
    """
    place = session.place
    place.allow(Permission.IMPORT_CLIENTS)
    sheet = open_sheet(file)
    mapping = find_columns(sheet.rows())

    def explain(outcome: RowOutcome) -> str:
        if outcome.refusal is None:
            return ""
        return row_sentence(outcome.refusal, mapping, lambda text: translate("Messages", text))

    store_side = SqlClientImport(session.store, place.actor)
    rules = ImportRules(today=place.today(), allow_synthetic=place.branch.demo)
    work = ClientImport(store_side, None if dry_run else store_side, rules)
    total = sheet.row_count
    with JsonImportReport(report, explain) as written:
        summary = work.run(sheet.rows(), mapping, written, progress=lambda done: progress(done, total))
        written.finish(summary)
    note_trial(place, summary, dry=dry_run)
    return summary


def import_desk(session: Session) -> ImportDesk:
    """Return the import desk of a session, for the assistant."""
    return ImportDesk(session.place, SqlClientImport(session.store, session.place.actor), open_sheet, JsonImportReport)
