"""Examining a file: one line for each thing that holds or does not, and the verdict above them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QScrollArea, QWidget

from app.domain.errors import Unavailable
from app.domain.verification import NOT_REACHED, Check, CheckCode, Verification
from app.forms.messages.verify import VERDICTS, check_wording, state_wording
from app.services.verifying import CodeFinding
from app.ui import messages
from app.ui.counter.confirmations.code_line import CodeLine
from app.ui.counter.confirmations.desks import ConfirmationDesks, Verify
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame, LiveWidget

LARGEST = 64 * 1024 * 1024
"""A confirmation has a few hundred thousand bytes; what is far larger is none."""
AskFile = Callable[[QWidget], str]


def ask_file(parent: QWidget) -> str:
    """Ask in the system's dialog."""
    chosen, _filter = QFileDialog.getOpenFileName(parent.window(), "", "", "PDF, ZIP (*.pdf *.zip)")
    return chosen


class VerifyPanel(LiveWidget):
    """Drop a file, or choose one."""

    def __init__(
        self,
        desks: ConfirmationDesks,
        around: Surroundings,
        open_confirmation: Callable[[UUID], object],
        *,
        ask: AskFile = ask_file,
        parent: QWidget | None = None,
    ) -> None:
        """Examine a file by itself first, then against the record; a code against the record alone."""
        super().__init__(parent)
        self._desks, self._around, self._ask = desks, around, ask
        self.found: Verification | None = None
        self._file = ""
        self.code = CodeLine(desks.by_code, around, open_confirmation)
        self.code.found.connect(self._show_code)
        self.drop = DropField()
        self.drop.dropped.connect(self.examine)
        self.drop.asked.connect(self._choose)
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.verdict = VerdictFrame(around)
        self._checks = Card()
        self._lines = QWidget()
        self._checks.add(self._lines)
        inner = QWidget()
        inner.setLayout(column(self.drop, self.code, self.fault, self.verdict, self._checks, 1, space=14))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        self.setLayout(column(scroll))
        self.settle()

    def examine(self, path: str) -> None:
        """Examine a file."""
        self._file = Path(path).name
        work = partial(_examined, self._desks.verify, Path(path))
        self._around.tasks.run(self, work, self._compare, lane=Lane.DOCUMENTS, failed=self._failed)

    def lines(self) -> tuple[str, ...]:
        """Return what is said of each thing."""
        return tuple(check_words(check) for check in self.found.checks) if self.found else ()

    def retranslate(self) -> None:
        """Set every word."""
        self._checks.set_title(translate("Confirmations", "What was checked"))
        self._checks.setVisible(self.found is not None)
        self.verdict.setVisible(self.found is not None)
        if self.found is not None:
            self.verdict.show_verdict(self.found, self._file)
            self._rebuild(self.found)

    def restyle(self) -> None:
        """Draw the lines anew at another size."""
        self.retranslate()

    def _choose(self) -> None:
        path = self._ask(self)
        if path:
            self.examine(path)

    def _compare(self, found: Verification) -> None:
        self.code.forget()
        if found.checks and found.checks[0].code is CheckCode.BUNDLE:
            self._show(found)
            return
        work = partial(self._desks.against_record, found)
        self._around.tasks.run(self, work, lambda more: self._show(replace(found, checks=(*found.checks, *more))))

    def _show(self, found: Verification) -> None:
        self.found = found
        self.fault.say("")
        self.retranslate()

    def _show_code(self, found: CodeFinding) -> None:
        self._file = found.number
        self._show(Verification(checks=found.checks, sha256=""))

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, Unavailable):
            return False
        self.found = None
        self.fault.say(messages.say(error))
        self.retranslate()
        return True

    def _rebuild(self, found: Verification) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.active().px(12))
        grid.setVerticalSpacing(theme.active().px(5))
        grid.setColumnStretch(1, 1)
        for line, check in enumerate(found.checks):
            icon, colour = _mark(check)
            grid.addWidget(IconLabel(icon, colour, 18), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(check_words(check), "" if check.holds else _role(check), wrap=True), line, 1)
        self._checks.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh


class DropField(LiveFrame):
    """Where a file is let go.

    Signals:
        dropped: with the path.
        asked: the person would rather choose in a dialog.
    """

    dropped = Signal(str)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a file."""
        super().__init__(parent, role="well")
        self.setAcceptDrops(True)
        self._words, self._line = text_label("", "subtitle"), text_label("", "soft")
        self.choose = Button(icon="upload", kind=Kind.PRIMARY)
        self.choose.clicked.connect(self.asked)
        words = column(self._words, self._line, space=4)
        self.setLayout(
            row(IconLabel("file-lock", "primary_text", 36), words, 1, self.choose, space=18, margin=(18, 12, 18, 12))
        )
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self._words.setText(translate("Confirmations", "Drop a confirmation or its evidence here"))
        self._line.setText(
            translate("Confirmations", "A PDF or ZIP as it was saved, sent or brought back. It is only read.")
        )
        self.choose.setText(translate("Confirmations", "Choose a file"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file over."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData().urls()[0].toLocalFile())


class VerdictFrame(LiveFrame):
    """The verdict in a word, an icon and a colour."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent, role="card")
        self._around = around
        self._mark = IconLabel("shield-check", "good", 56)
        self.title, self._line = text_label("", "display"), text_label("", "soft", wrap=True, selectable=True)
        self.name = text_label("", "strong", wrap=True)
        body = row(self._mark, column(self.title, self.name, self._line, space=4), space=20, margin=(22, 14, 22, 14))
        body.setStretch(1, 1)
        self.setLayout(body)
        self.settle()

    def show_verdict(self, found: Verification, file: str) -> None:
        """Say whether the document stands."""
        if found.holds:
            self._mark.show_icon("shield-check", "good")
            self.title.setText(translate("Confirmations", "The document holds"))
        else:
            self._mark.show_icon("shield-x", "act_text")
            self.title.setText(translate("Confirmations", "The document does not hold"))
        self.name.setText("" if found.holds else translate("Verify", VERDICTS[found.verdict]))
        self.name.setVisible(not found.holds)
        facts = [file]
        if found.number:
            facts.append(translate("Confirmations", "sealed as {number}").format(number=found.number))
        if found.sealed_at is not None:
            facts.append(self._around.moment(found.sealed_at))
        if found.stamped_at is not None:
            facts.append(
                translate("Confirmations", "timestamp {moment}").format(moment=self._around.moment(found.stamped_at))
            )
        if found.sealed_by:
            facts.append(found.sealed_by)
        self._line.setText(" · ".join(facts))


def check_words(check: Check) -> str:
    """Return the sentence of a check."""
    state = state_wording(check)
    spoken = {"state": translate("Vocabulary", state)} if state else {}
    words = translate("Verify", check_wording(check)).format_map({**check.params, **spoken})
    if check.reason == NOT_REACHED:
        what = translate("Verify", check_wording(Check(check.code, holds=True)))
        return translate("Confirmations", "{verdict}: {what}").format(verdict=words, what=what)
    return words


def _mark(check: Check) -> tuple[str, str]:
    if check.holds:
        return "circle-check", "good"
    return ("circle-help", "ink_soft") if check.reason == NOT_REACHED else ("circle-x", "act_text")


def _role(check: Check) -> str:
    return "soft" if check.reason == NOT_REACHED else "strong"


def _examined(verify: Verify, path: Path) -> Verification:
    """Read and examine a file.

    Raises:
        Unavailable: ``file.unreadable``, or ``file.too_large``.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise Unavailable("file.too_large", file=path.name)
        content = path.read_bytes()
    except OSError as fault:
        raise Unavailable("file.unreadable", file=path.name, reason=fault.strerror or "") from fault
    return verify(content)
