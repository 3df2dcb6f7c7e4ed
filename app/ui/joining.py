"""Joining a branch that is there already: the request and its code, the answer and its code, the first exchange."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QScrollArea, QStackedWidget, QWidget

from app.domain.errors import RuleViolation, Unavailable
from app.forms.fields import FormErrors
from app.forms.first_run import JOIN_BRANCH, RECOVERY_CODE, JoinBranch, RecoveryCode
from app.ui import messages
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.progress import Step
from app.ui.recovery_sheet import RecoverySheet
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.guilloche import Guilloche
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame, LiveWidget
from app.ui.widgets.look_switch import LookSwitch
from app.ui.widgets.qr_picture import Matrix, QrPicture
from app.ui.widgets.step_rail import StepMark, StepRail, StepState

ASK, WAIT, JOINING, CODE, DONE = range(5)
_FINE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRequest:
    """A request that waits for its answer."""

    branch: str
    terminal: str
    code: str
    """To be read to whoever approves."""
    qr: Matrix = field(repr=False)
    on_engine: bool
    """Whether the branch's counters see it by themselves; else a file has to be carried."""


class HomeJoiner(Protocol):
    """Makes this machine a terminal of a branch that is there.

    Each call may take its time and runs as a task, but for ``waiting``, ``code_holds`` and ``forget``.
    """

    def waiting(self) -> ShownRequest | None:
        """Return the request that was made before, or None."""
        ...

    def ask(self, wanted: JoinBranch) -> ShownRequest:
        """Make keys and a request, and put it where the branch's counters look."""
        ...

    def look(self) -> str:
        """Return the short code of the answer, or an empty text while there is none."""
        ...

    def join(self, report: Callable[[float], None]) -> str:
        """Make the home of the answer, exchange for the first time, and return the home's recovery code."""
        ...

    def code_holds(self, typed: str) -> bool:
        """Tell whether the recovery code was typed back rightly."""
        ...

    def save_request(self, path: str) -> None:
        """Save the request as a file."""
        ...

    def save_sheet(self, path: str) -> None:
        """Save the recovery sheet as PDF."""
        ...

    def forget(self) -> None:
        """Forget the request that waits, and its keys."""
        ...


class JoinAssistant(LiveWidget):
    """Asks what a joining terminal needs and shows how far it is; whoever wires it does the work.

    Signals:
        ask: with JoinBranch; answer with ``show_request`` or ``refuse``.
        save_request: the request is to be saved as a file.
        join: the codes are the same; answer with ``show_progress``, then ``show_recovery_code`` or ``refuse``.
        save_sheet: the recovery code is to be saved as PDF.
        anew: the person would rather set up a new branch, or ask anew.
        finished: the terminal has joined.
    """

    ask = Signal(object)
    save_request = Signal()
    join = Signal()
    save_sheet = Signal()
    anew = Signal()
    finished = Signal()

    def __init__(self, code_holds: Callable[[str], bool], parent: QWidget | None = None) -> None:
        """Hold the recovery code that is typed back against ``code_holds``."""
        super().__init__(parent)
        self._code_holds = code_holds
        self.request: ShownRequest | None = None
        self.ask_form: FormView[JoinBranch] = FormView(JOIN_BRANCH)
        self.waiting, self.exchange = RequestSheet(), ExchangeSheet()
        self.sheet, self.code_form = RecoverySheet(), FormView[RecoveryCode](RECOVERY_CODE)
        self._done = EmptyState("badge-check")
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self._title, self._line = text_label("", "title"), text_label("", "soft", wrap=True)
        self._steps, self._look, self._side = StepRail(), LookSwitch(), _Side()
        self.back_button, self.next_button = Button(icon="arrow-left"), Button(kind=Kind.PRIMARY)
        self._stack = QStackedWidget()
        self.setLayout(row(self._side, self._sheet(), space=0))
        self._connect()
        self.settle()

    @property
    def step(self) -> int:
        """Where the assistant stands: ASK, WAIT, JOINING, CODE or DONE."""
        return self._stack.currentIndex()

    def show_request(self, request: ShownRequest) -> None:
        """Show a request that waits."""
        self.request = request
        self.waiting.show_request(request)
        self._go(WAIT)

    def show_answer(self, code: str) -> None:
        """Show the code of an answer that has come; an empty one while there is none."""
        self.waiting.show_answer(code)
        self.retranslate()

    def show_joining(self) -> None:
        """Show that the home is being made."""
        self.exchange.show_share(0.0)
        self._go(JOINING)

    def show_progress(self, step: Step) -> None:
        """Show how far the first exchange is."""
        self.exchange.show_share(step.done)

    def show_recovery_code(self, code: str) -> None:
        """Show the code of the home that was made; it is shown this once."""
        self.sheet.show_code(code)
        self._go(CODE)

    def refuse(self, error: Exception) -> bool:
        """Show what was refused where it can be mended; for ``tasks.run(failed=...)``."""
        self.next_button.setEnabled(True)
        self._go(WAIT if self.request is not None else ASK)
        if isinstance(error, RuleViolation) and self.request is None:
            of_engine = error.code.startswith("sync.address")
            return self.ask_form.refuse(RuleViolation(error.code, "engine", **error.params) if of_engine else error)
        if not isinstance(error, RuleViolation | Unavailable):
            return False
        self.fault.say(messages.say(error))
        return True

    def retranslate(self) -> None:
        """Set every word."""
        title, line = _heads()[self.step]
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._look.name_buttons()
        self._steps.show_steps([StepMark(words, self._state(at)) for at, words in enumerate(_short_titles())])
        self.back_button.setText(
            translate("Join", "Set up a new branch") if self.step == ASK else translate("Join", "Ask anew")
        )
        self.back_button.setVisible(self.step in {ASK, WAIT})
        self.next_button.setText(_next_words()[self.step])
        self.next_button.setVisible(self.step != JOINING and (self.step != WAIT or bool(self.waiting.answer)))
        self._done.say(
            translate("Join", "This terminal belongs to the branch"),
            translate("Join", "Keep the recovery code in the branch's safe. Now sign in with the password you have."),
        )

    def restyle(self) -> None:
        """Keep the panels' widths in step with the type."""
        self._side.setFixedWidth(theme.active().px(320))

    def _sheet(self) -> LiveFrame:
        code = QWidget()
        code.setLayout(column(self.sheet, self.code_form, 1, space=18))
        for page in (self.ask_form, self.waiting, self.exchange, code, self._done):
            self._stack.addWidget(_scrolled(page))
        sheet = LiveFrame(role="sheet")
        foot = row(self.back_button, 1, self.next_button)
        sheet.setLayout(
            column(
                row(1, self._look), self._steps, self._title, self._line, self.fault, self._stack, foot,
                space=14, margin=(56, 16, 56, 28),
            )
        )  # fmt: skip
        return sheet

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._next)
        self.back_button.clicked.connect(self.anew)
        self.ask_form.submitted.connect(self._ask)
        self.waiting.save.connect(self.save_request)
        self.code_form.submitted.connect(self._take_code)
        self.sheet.save.connect(self.save_sheet)

    def _next(self) -> None:
        match self.step:
            case 0:
                self.ask_form.submit()
            case 1:
                self.show_joining()
                self.join.emit()
            case 3:
                self.code_form.submit()
            case _:
                self.finished.emit()

    def _ask(self, wanted: JoinBranch) -> None:
        self.fault.say("")
        self.next_button.setEnabled(False)
        self.ask.emit(wanted)

    def _take_code(self, typed: RecoveryCode) -> None:
        if self._code_holds(typed.code):
            self.sheet.wipe()
            self.code_form.wipe()
            self._go(DONE)
        else:
            self.code_form.show_faults(FormErrors((RuleViolation("first_run.code_differs", "code"),)))

    def _go(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self.fault.say("")
        self.next_button.setEnabled(True)
        self.retranslate()

    def _state(self, at: int) -> StepState:
        if at < self.step or self.step == DONE:
            return StepState.DONE
        return StepState.NOW if at == self.step else StepState.LATER


class RequestSheet(LiveFrame):
    """The request's code and picture, and the answer's code once it has come.

    Signals:
        save: it is to be saved as a file.
    """

    save = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show none yet."""
        super().__init__(parent, role="well")
        self.request: ShownRequest | None = None
        self.answer = ""
        self.code, self.answer_code = text_label("", "display", selectable=True), text_label("", "display")
        self._read, self._how = text_label("", wrap=True), text_label("", "soft", wrap=True)
        self._compare, self.qr = text_label("", wrap=True), QrPicture()
        self._save = Button(icon="download", size="small")
        self._save.clicked.connect(self.save)
        words = column(
            self.code, self._read, self._how, row(self._save, 1), self.answer_code, self._compare, 1, space=10
        )
        body = row(words, self.qr, space=24, margin=20)
        body.setStretch(0, 1)
        self.setLayout(body)
        self.settle()

    def show_request(self, request: ShownRequest) -> None:
        """Show one."""
        self.request = request
        self.qr.show_matrix(request.qr)
        self.show_answer("")

    def show_answer(self, code: str) -> None:
        """Show the code of its answer, or that there is none yet."""
        self.answer = code
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        request = getattr(self, "request", None)
        if request is None:
            return
        self.code.setText(request.code)
        text = translate(
            "Join", "Terminal {terminal} asks to join branch {branch}. Read this code to the colleague who lets it in."
        )
        self._read.setText(text.format(terminal=request.terminal, branch=request.branch))
        self._how.setText(
            translate("Join", "They see the request on their page Terminals and type the code there.")
            if request.on_engine
            else translate(
                "Join", "The exchange cannot be reached from here. Save the request and carry it, or let it be scanned."
            )
        )
        self._save.setText(translate("Join", "Save the request"))
        self.answer_code.setText(self.answer)
        self.answer_code.setVisible(bool(self.answer))
        self._compare.setText(
            translate("Join", "The answer is here. The colleague's screen must show this second code, too.")
            if self.answer
            else translate("Join", "Waiting for the answer…")
        )


class ExchangeSheet(LiveFrame):
    """The first exchange, as a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin at nothing."""
        super().__init__(parent, role="well")
        self._what, self._share = text_label("", wrap=True), text_label("", "caption")
        self.bar = QProgressBar()
        self.bar.setRange(0, _FINE)
        self.bar.setTextVisible(False)
        self.setLayout(column(self._what, self.bar, self._share, 1, space=12, margin=20))
        self.settle()

    def show_share(self, done: float) -> None:
        """Show a share from 0 to 1; at 0 it is not known yet how much there is."""
        self.bar.setRange(0, _FINE if done else 0)
        self.bar.setValue(round(done * _FINE))
        self._share.setText(f"{done:.0%}" if done else "")

    def retranslate(self) -> None:
        """Set every word."""
        self._what.setText(translate("Join", "The keys are here; what the branch has written is being read."))


class _Side(Guilloche):
    """The dark side: the program's name."""

    def __init__(self) -> None:
        self._name, self._says = text_label("", "display"), text_label("", "subtitle", wrap=True)
        super().__init__()
        head = row(IconLabel("stamp", "rail_mark", 34), self._name, 1, space=12)
        self.setLayout(column(head, self._says, 1, space=14, margin=(32, 44, 24, 36)))

    def retranslate(self) -> None:
        """Say what happens here."""
        self._name.setText(translate("Shell", "Guitai"))
        self._says.setText(translate("Join", "Two codes are compared by voice, and the counter is open."))


def _heads() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("Join", "Join a branch"),
            translate(
                "Join", "This machine becomes one of the branch's terminals and works with what the others have."
            ),
        ),
        (
            translate("Join", "A colleague lets it in"),
            translate("Join", "The code is compared by voice, so that no other machine can take this one's place."),
        ),
        (translate("Join", "The first exchange"), ""),
        (
            translate("Join", "The recovery code of this terminal"),
            translate("Join", "It opens this terminal's data when nobody can sign in here. It is shown only now."),
        ),
        (translate("Join", "Ready"), ""),
    )


def _next_words() -> tuple[str, ...]:
    return (
        translate("Join", "Ask to be let in"),
        translate("Join", "The codes are the same: join"),
        "",
        translate("Join", "Next"),
        translate("Join", "Go to sign-in"),
    )


def _short_titles() -> tuple[str, ...]:
    return (
        translate("Join", "Branch"),
        translate("Join", "Codes"),
        translate("Join", "Exchange"),
        translate("Join", "Recovery code"),
        translate("Join", "Done"),
    )


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area
