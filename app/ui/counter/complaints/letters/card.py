"""The letters of a complaint: begun, written, sealed, sent, each with its proof."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLayout, QWidget

from app.domain.errors import GuitaiError
from app.domain.letter_documents import LetterPurpose
from app.domain.letters import TAKES, Means
from app.services.complaint_views import ComplaintView
from app.services.letter_delivery import Deliver
from app.services.letter_views import LetterShelfView, LetterView
from app.services.ports import PageImage
from app.ui import messages
from app.ui.counter.complaints.letters.delivery import DeliveryDialog
from app.ui.counter.complaints.letters.desks import LetterUse
from app.ui.counter.complaints.letters.editor import LetterEditor
from app.ui.counter.complaints.letters.looks import purpose_words
from app.ui.counter.complaints.letters.row import LetterRow
from app.ui.counter.complaints.letters.voiding import ask_why
from app.ui.counter.printer_box import PRINTER
from app.ui.counter.saving import AskPath, ask_path, write_made
from app.ui.counter.service.pdf_dialog import PdfDialog
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.page_view import to_image

_DOTS = 130.0
_NEXT = ("reply", "appeal_reply", "extension", "acknowledgement", "refusal", "receipt")
"""What is offered first of the letters that may be begun."""
AskReason = Callable[[QWidget, str], str | None]


class LettersCard(Card):
    """All letters of the complaint that is shown."""

    def __init__(
        self,
        use: LetterUse,
        around: Surroundings,
        *,
        ask_path: AskPath = ask_path,
        ask_reason: AskReason = ask_why,
        parent: QWidget | None = None,
    ) -> None:
        """Begin without a complaint."""
        super().__init__(parent=parent)
        self._use, self._around, self._ask_path, self._ask_reason = use, around, ask_path, ask_reason
        self._complaint: UUID | None = None
        self._addressee, self._channel = "", ""
        self.shelf = LetterShelfView(letters=(), may_begin=())
        self.rows: tuple[LetterRow, ...] = ()
        self.dialog: Dialog | LetterEditor | None = None
        self._printers: tuple[str, ...] = ()
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self._none = text_label("", "soft", wrap=True)
        self._list, self._begin = QWidget(), QWidget()
        self.english = QCheckBox()
        self.begin_buttons: dict[LetterPurpose, Button] = {}
        self.add(self.fault)
        self.add(self._none)
        self.add(self._list)
        self.add(self._begin)
        around.tasks.run(self, use.files.printers, self._keep_printers)
        self.settle()

    def show_complaint(self, view: ComplaintView) -> None:
        """Show a complaint's letters."""
        complaint = view.complaint
        if complaint.id != self._complaint:
            self.fault.say("")
            self.show_shelf(LetterShelfView(letters=(), may_begin=()))
        self._complaint, self._addressee = complaint.id, complaint.complainant.name
        self._channel = complaint.channel.value
        work = partial(self._use.letters.shelf, complaint.id)
        self._around.tasks.run(self, work, partial(self._arrived, complaint.id), failed=self._failed)

    def show_shelf(self, shelf: LetterShelfView) -> None:
        """Show letters as they stand."""
        self.shelf = shelf
        self.rows = tuple(LetterRow(letter, self._around) for letter in shelf.letters)
        for each in self.rows:
            each.asked.connect(self.do)
        self._list = self._put(self._list, column(*self.rows, space=8))
        self._offer()
        self.retranslate()

    def do(self, letter: LetterView, action: str) -> None:
        """Do what a letter's button says."""
        letter_id, letters = letter.letter_id, self._use.letters
        acts: dict[str, Callable[[], object]] = {
            "write": partial(self._write, letter),
            "finish": partial(self._run, partial(letters.finish, letter_id)),
            "drop": partial(self._drop, letter),
            "deliver": partial(self._deliver, letter),
            "show": partial(self._show, letter),
            "print": partial(self._print, letter),
            "save": partial(self._save, letter),
        }
        acts[action]()

    def begin(self, purpose: LetterPurpose) -> None:
        """Begin a letter and open it to be written."""
        if self._complaint is None:
            return
        work = partial(self._use.letters.begin, self._complaint, purpose, english=self.english.isChecked())
        self._around.tasks.run(self, work, partial(self._begun, purpose), failed=self._failed)

    def lead_to(self, step: str) -> None:
        """Put the keyboard on what is next to do for the letter whose delivery is a complaint's step."""
        fitting = [purpose for purpose, taken in TAKES.items() if taken == step]
        waiting = [each for each in self.rows if each.letter.purpose in fitting and each.awaited is not None]
        offered = [button for purpose, button in self.begin_buttons.items() if purpose in fitting]
        found = next((each.awaited for each in reversed(waiting)), None) or next(iter(offered), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "english"):
            return
        self.set_title(translate("Letters", "Letters to the complainant"))
        self._none.setText(translate("Letters", "None yet. What is told in writing is written, sealed and sent here."))
        self._none.setVisible(not self.shelf.letters)
        self.english.setText(translate("Letters", "with an English version"))
        for purpose, button in self.begin_buttons.items():
            button.setText(purpose_words(purpose.value))

    def _arrived(self, complaint_id: UUID, shelf: LetterShelfView) -> None:
        if complaint_id == self._complaint:
            self.show_shelf(shelf)

    def _offer(self) -> None:
        offered = sorted(self.shelf.may_begin, key=lambda purpose: _NEXT.index(purpose.value))
        self.begin_buttons = {purpose: Button(icon="file-pen", size="small") for purpose in offered}
        for purpose, button in self.begin_buttons.items():
            button.clicked.connect(partial(self.begin, purpose))
        self.english.setParent(None)
        flow = Flow()
        for each in (*self.begin_buttons.values(), self.english):
            flow.add(each)
        self._begin = self._put(self._begin, column(flow))
        self._begin.setVisible(bool(offered))

    def _begun(self, purpose: LetterPurpose, shelf: LetterShelfView) -> None:
        self.fault.say("")
        self.show_shelf(shelf)
        fresh = next((one for one in reversed(shelf.letters) if one.purpose is purpose), None)
        if fresh is not None:
            self._write(fresh)

    def _write(self, letter: LetterView) -> None:
        self.dialog = editor = LetterEditor(letter, self._use, self._around, self)
        editor.changed.connect(self.show_shelf)
        editor.open()

    def _drop(self, letter: LetterView) -> None:
        reason = "" if letter.state == "draft" else self._ask_reason(self, letter.letter_no)
        if reason is not None:
            self._run(partial(self._use.letters.drop, letter.letter_id, reason))

    def _deliver(self, letter: LetterView) -> None:
        transferred = self._channel in ("hotline_12386", "association", "regulator")
        means = Means.PLATFORM if transferred else Means.HANDED_OVER
        fill = {"means": means.value, "recipient": letter.frame.texts[0].salutation.removeprefix("尊敬的").rstrip("：")}
        self.dialog = dialog = DeliveryDialog(self._use, self._around, fill, parent=self.window())
        dialog.accepted.connect(lambda: self._delivered(letter, dialog.command))
        dialog.open()

    def _delivered(self, letter: LetterView, command: Deliver | None) -> None:
        if command is not None:
            self._run(partial(self._use.letters.deliver, letter.letter_id, command))

    def _show(self, letter: LetterView) -> None:
        self._around.tasks.run(
            self, partial(self._use.letters.preview, letter.letter_id), partial(self._draw, letter), failed=self._failed
        )

    def _draw(self, letter: LetterView, pdf: bytes) -> None:
        work = partial(self._use.draw, pdf, _DOTS)
        self._around.tasks.run(self, work, partial(self._drawn, letter), lane=Lane.DOCUMENTS, failed=self._failed)

    def _drawn(self, letter: LetterView, pages: list[PageImage]) -> None:
        title = f"{purpose_words(letter.purpose.value)} · {letter.letter_no}"
        self.dialog = PdfDialog(title, [to_image(page) for page in pages], self.window())
        self.dialog.open()

    def _print(self, letter: LetterView) -> None:
        usual = self._around.memory.recall(PRINTER)
        printer = usual if usual in self._printers else next(iter(self._printers), "")
        work = partial(self._use.files.print_letter, letter.letter_id, printer)
        self._around.tasks.run(self, work, self._printed, failed=self._failed)

    def _printed(self, _done: None) -> None:
        self.fault.say("")
        self._around.notify(translate("Letters", "The printer has taken the letter."), Tone.GOOD)

    def _save(self, letter: LetterView) -> None:
        path = self._ask_path(self, f"{letter.letter_no}.pdf")
        if path:
            work = partial(write_made, partial(self._use.files.pdf, letter.letter_id), Path(path))
            self._around.tasks.run(self, work, self._saved, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self.fault.say("")
        self._around.notify(translate("Letters", "Saved as {file}.").format(file=path.name), Tone.GOOD)

    def _run(self, work: Callable[[], LetterShelfView]) -> None:
        self._around.tasks.run(self, work, self._done, failed=self._failed)

    def _done(self, shelf: LetterShelfView) -> None:
        self.fault.say("")
        self.show_shelf(shelf)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, GuitaiError):
            return False
        self.fault.say(messages.say(error))
        return True

    def _put(self, old: QWidget, layout: QLayout) -> QWidget:
        fresh = QWidget()
        fresh.setLayout(layout)
        self.body.replaceWidget(old, fresh)
        old.deleteLater()
        return fresh

    def _keep_printers(self, printers: tuple[str, ...]) -> None:
        self._printers = printers
