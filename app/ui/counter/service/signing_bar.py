"""The one next press of a confirmation, said in a sentence, with its buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain import confirmation_workflow
from app.domain.confirmations import DocumentPurpose
from app.services.views import ConfirmationView
from app.ui.client_view.stage import Progress, Stage
from app.ui.counter.printer_box import PrinterBox
from app.ui.counter.service.signing_words import call, client_call, no_paper, no_printer
from app.ui.language import Language, active, translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame

_PRINTING = ("deliver", "hand_out", "scan_in")
"""Stages at which a printer is chosen."""
_UNLED = ("client", "rate")
"""Stages at which no key leads on: nobody takes a screen back from a client by a slip of the hand."""


class SigningBar(LiveFrame):
    """What to do now.

    Signals:
        generate: with the language of the document.
        hand_over: the client is to have the screen.
        take_back: the client's turn ends.
        seal: the teller countersigns, and the document is sealed.
        deliver: with the printer's name, or an empty text for an electronic copy.
        discard: the document is to be voided.
        aside: what leads off the usual way, by the name of its step: a paper, a refusal, a document prepared anew.
        rate: the client is to have the screen for the rating.
    """

    generate = Signal(str)
    hand_over = Signal()
    take_back = Signal()
    seal = Signal()
    deliver = Signal(str)
    discard = Signal()
    aside = Signal(str)
    rate = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a confirmation."""
        super().__init__(parent, role="well")
        self._confirmation: ConfirmationView | None = None
        self._rated, self._client, self._drawn = False, False, False
        self._resting = False
        self.acknowledges = False
        """Whether the document is a mismatch acknowledgement, signed before the service is carried out."""
        self._progress = Progress(Stage.DONE)
        self.title, self.line = text_label("", "subtitle", wrap=True), text_label("", "soft", wrap=True)
        self.language, self.printer = QComboBox(), PrinterBox()
        self.language.addItem("中文", Language.CHINESE.value)
        self.language.addItem("English", Language.ENGLISH.value)
        self.language.setCurrentIndex(self.language.findData(active().language.value))
        self.main, self.other = Button(kind=Kind.PRIMARY, size="large"), Button(icon="mail", kind=Kind.GHOST)
        self.void, self.refuse = Button(icon="trash-2", kind=Kind.GHOST), Button(icon="ban", kind=Kind.GHOST)
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(9)
        self.main.clicked.connect(self._press)
        self.other.clicked.connect(self._press_other)
        self.void.clicked.connect(self.discard)
        self.refuse.clicked.connect(self._press_refuse)
        buttons = row(self.language, self.printer, self.main, 1, space=10)
        self.setLayout(
            column(
                self.title, self.line, buttons, row(self.other, 1, self.refuse, self.void, space=10), space=8, margin=14
            )
        )
        self.settle()

    @property
    def stage(self) -> str:
        """What the bar is about: a step, ``client`` while the client has the screen, ``rate`` or ``over``."""
        if self._client:
            return "client"
        found = self._confirmation
        if found is None:
            return "generate"
        following = "renew" if found.stale else found.next_action
        if following == "deliver" and self._printed_on:
            following = "archive"
        if not following:
            rateable = not self._rated and found.purpose is DocumentPurpose.CONFIRMATION
            following = "generate" if found.replaceable else "rate" if rateable else "over"
        return {"sign": "present", "read_to_end": "present", "countersign": "seal"}.get(following, following)

    def show_confirmation(self, confirmation: ConfirmationView | None, *, rated: bool, client: bool) -> None:
        """Show what comes next; ``client`` while the client has the screen."""
        self._confirmation, self._rated, self._client = confirmation, rated, client
        self.wake()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the client is."""
        self._progress = progress
        self.retranslate()

    def show_drawn(self, *, drawn: bool) -> None:
        """Let the document be handed over once its pages are drawn."""
        self._drawn = drawn
        self.retranslate()

    def show_printers(self, printers: Sequence[str], usual: str) -> None:
        """Offer printers, the usual one first."""
        self.printer.offer(printers, usual)
        self.retranslate()

    def rest(self) -> None:
        """Take no press until what was pressed is done and shown; the keyboard waits here meanwhile."""
        if self.window().focusWidget() in (self.main, self.other, self.void, self.refuse):
            self.setFocus()
        self._resting = True
        self.retranslate()

    def wake(self) -> None:
        """Take presses again."""
        self._resting = False
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        stage = self.stage
        asked = "acknowledge" if stage == "generate" and self.acknowledges else stage
        title, line, main, icon = client_call(self._progress) if stage == "client" else call(asked)
        if stage in _PRINTING[:2] and self.printer.count() == 0:
            line = no_printer() if stage == "deliver" else no_paper()
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.main.setText(main)
        self.main.set_icon(icon)
        self.main.setVisible(bool(main))
        shut = {**dict.fromkeys(_PRINTING[:2], self.printer.count() == 0), "present": not self._drawn}
        self.main.setEnabled(not (self._resting or shut.get(stage, False)))
        self.main.setShortcut("" if stage in _UNLED else "Ctrl+Return")
        self.main.set_kind(Kind.SECONDARY if stage in _UNLED else Kind.PRIMARY)
        self.language.setVisible(stage == "generate")
        self.printer.setVisible(stage in _PRINTING and self.printer.count() > 0)
        self._say_aside(stage)
        if (
            self.window().focusWidget() is self
            and self.main.isEnabled()
            and self.main.isVisible()
            and stage not in _UNLED
        ):
            self.main.setFocus()

    def _say_aside(self, stage: str) -> None:
        """Set the smaller buttons: another way to the same end, and the ways off the usual one."""
        refusing = stage in confirmation_workflow.REFUSAL
        shown = self._confirmation is not None and self._confirmation.state == confirmation_workflow.PRESENTED
        self.other.setVisible(stage in ("deliver", "scan_in"))
        again, copy = translate("Service", "Print once more"), translate("Service", "Electronic copy only")
        self.other.setText(again if stage == "scan_in" else copy)
        self.other.set_icon("printer" if stage == "scan_in" else "mail")
        self.void.setVisible(stage in ("present", "hand_out", "scan_in"))
        self.void.setText(translate("Service", "Discard"))
        self.refuse.setVisible(refusing or (stage in ("present", "scan_in") and shown))
        back, refuse = translate("Service", "The client signs after all"), translate("Service", "Client will not sign")
        self.refuse.setText(back if refusing else refuse)
        self.refuse.set_icon("undo-2" if refusing else "ban")
        for button in (self.other, self.void, self.refuse):
            button.setEnabled(not self._resting)

    @property
    def _printed_on(self) -> str:
        """Where the copy came out, as after a failed one was printed again from another page; empty where none did."""
        copies = self._confirmation.prints if self._confirmation is not None else ()
        return next((copy.printer for copy in copies if copy.done_at is not None), "")

    def _press(self) -> None:
        match self.stage:
            case "generate":
                self.generate.emit(self.language.currentData())
            case "deliver":
                self.deliver.emit(self.printer.currentText())
            case "archive":
                self.deliver.emit(self._printed_on)
            case "renew" | "hand_out" | "scan_in" | "witness_refusal" | "approve_refusal" | "file_refusal" as step:
                self.aside.emit(step)
            case plain:
                {"client": self.take_back, "present": self.hand_over, "seal": self.seal, "rate": self.rate}[
                    plain
                ].emit()

    def _press_other(self) -> None:
        if self.stage == "scan_in":
            self.aside.emit("hand_out")
        else:
            self.deliver.emit("")

    def _press_refuse(self) -> None:
        self.aside.emit("sign_after_all" if self.stage in confirmation_workflow.REFUSAL else "refuse_signing")
