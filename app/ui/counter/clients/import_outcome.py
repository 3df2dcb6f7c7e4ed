"""What became of a list, or would: counts, reasons, and every refused row in words."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.forms.client_columns import ColumnMapping
from app.forms.client_list_wording import row_sentence
from app.services.client_import import RowOutcome
from app.services.import_desk import ImportResult, RefusedRow
from app.ui import locale_text
from app.ui.language import translate
from app.ui.models import Column, RowsModel
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row


class OutcomeStep(Card):
    """The result of a look through the list, or of the import itself.

    Signals:
        import_asked: the list shall be brought in.
        report_asked: the report shall be saved.
        back_asked: the columns shall be seen again, or another list taken.
    """

    import_asked = Signal()
    report_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no result yet."""
        super().__init__(parent=parent)
        self.result: ImportResult | None = None
        self._mapping: ColumnMapping | None = None
        self._said = Banner(closable=False)
        self._figures = [(text_label("", "figure"), text_label("", "caption")) for _ in range(3)]
        self._reasons = text_label("", "soft", wrap=True)
        self.table: DataTable[RefusedRow] = DataTable(RowsModel(self._columns()), name="import/refused")
        self._copy, self.save = Button(icon="copy"), Button(icon="download")
        self._back, self.go = Button(), Button(icon="upload", kind=Kind.PRIMARY)
        self.keep = QCheckBox()
        self.keep.setChecked(True)
        figures = [column(number, caption, space=0) for number, caption in self._figures]
        self.add(self._said)
        counts = row(*figures, self._reasons, space=40)
        counts.setStretch(len(figures), 1)
        self.add(counts)
        self.add(self.table, 1)
        self.table.empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.add(row(self._copy, self.save, 1, self.keep))
        self.add(row(self._back, 1, self.go))
        self._copy.clicked.connect(self._copy_all)
        self.save.clicked.connect(self.report_asked)
        self._back.clicked.connect(self.back_asked)
        self.go.clicked.connect(self.import_asked)
        self.settle()

    def show_result(self, result: ImportResult, mapping: ColumnMapping) -> None:
        """Show what became of a list, or would."""
        self.result, self._mapping = result, mapping
        self.table.model.set_rows(result.refused)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "go"):
            return
        self._copy.setText(translate("ClientImport", "Copy"))
        self.keep.setText(translate("ClientImport", "Write the report beside the list"))
        self.save.setText(translate("ClientImport", "Save report…"))
        self.table.empty.say(
            translate("ClientImport", "No row is refused"),
            translate("ClientImport", "Every row of the list holds what a client's file needs."),
            icon="circle-check",
        )
        if self.result is not None:
            self._say_result(self.result)

    def _say_result(self, result: ImportResult) -> None:
        summary, dry = result.summary, result.dry
        accepted, refused = locale_text.count(summary.accepted), locale_text.count(summary.rejected)
        self.set_title(translate("ClientImport", "What would happen") if dry else translate("ClientImport", "Imported"))
        taken = translate("ClientImport", "would be taken") if dry else translate("ClientImport", "taken")
        not_taken = translate("ClientImport", "would be refused") if dry else translate("ClientImport", "refused")
        captions = (translate("ClientImport", "rows"), taken, not_taken)
        counts = (locale_text.count(summary.rows), accepted, refused)
        for (number, caption), count, words in zip(self._figures, counts, captions, strict=True):
            number.setText(count)
            caption.setText(words)
        if dry:
            said = translate("ClientImport", "Nothing is stored yet. A row is taken whole or not at all.")
            self._said.say(said, tone=Tone.NOTE)
        else:
            said = translate("ClientImport", "{count} clients are on file. Importing the same list again adds nothing.")
            self._said.say(said.format(count=accepted), tone=Tone.GOOD)
        self._say_reasons(result)
        back = translate("ClientImport", "Back to the columns") if dry else translate("ClientImport", "Another list")
        self._back.setText(back)
        self.go.setVisible(dry)
        self.go.setEnabled(summary.accepted > 0)
        self.go.setText(translate("ClientImport", "Import {count} clients").format(count=accepted))
        self.save.setVisible(dry)
        self.keep.setVisible(dry)

    def _say_reasons(self, result: ImportResult) -> None:
        parts = [f"{reason} {locale_text.count(times)}" for reason, times in result.reasons.items()]
        if len(result.refused) < result.summary.rejected:
            words = translate("ClientImport", "the first {count} are listed; all of them stand in the report")
            parts.append(words.format(count=locale_text.count(len(result.refused))))
        self._reasons.setText(" · ".join(parts))
        self._reasons.setVisible(bool(parts))

    def _copy_all(self) -> None:
        columns = self.table.model.columns
        lines = ["\t".join(each.title() for each in columns)]
        lines += ["\t".join(each.text(refused) for each in columns) for refused in self.table.model.rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _columns(self) -> tuple[Column[RefusedRow], ...]:
        number: Callable[[RefusedRow], object] = lambda refused: refused.outcome.row  # noqa: E731 - one line of a table
        return (
            Column(
                key="row",
                title=lambda: translate("ClientImport", "Row"),
                text=lambda refused: locale_text.count(refused.outcome.row),
                width=76,
                right=True,
                sort=number,
            ),
            Column(
                key="client_no",
                title=lambda: translate("ClientImport", "Client number"),
                text=lambda refused: refused.outcome.client_no,
                width=130,
                sort=lambda refused: refused.outcome.client_no,
            ),
            Column(
                key="column",
                title=lambda: translate("ClientImport", "Column"),
                text=lambda refused: refused.column,
                width=120,
                sort=lambda refused: refused.column,
            ),
            Column(
                key="reason",
                title=lambda: translate("ClientImport", "Reason"),
                text=lambda refused: refused.reason,
                width=150,
                sort=lambda refused: refused.reason,
            ),
            Column(
                key="message",
                title=lambda: translate("ClientImport", "In words"),
                text=lambda refused: explain(self._mapping, refused.outcome),
                width=0,
            ),
        )


def explain(mapping: ColumnMapping | None, outcome: RowOutcome) -> str:
    """Say why a row was refused, in the present language; callable from any thread."""
    if outcome.refusal is None or mapping is None:
        return ""
    return row_sentence(outcome.refusal, mapping, lambda text: translate("Messages", text))
