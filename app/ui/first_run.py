"""The first-run assistant: branch and terminal, the first administrator, the recovery code, done."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from app.domain.errors import RuleViolation
from app.domain.passwords import faults
from app.forms.fields import FormErrors
from app.forms.first_run import (
    BRANCH_AND_TERMINAL,
    FIRST_ADMINISTRATOR,
    RECOVERY_CODE,
    BranchAndTerminal,
    FirstAdministrator,
    RecoveryCode,
)
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.recovery_sheet import RecoverySheet
from app.ui.theme import theme
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.guilloche import Guilloche
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame, LiveWidget
from app.ui.widgets.look_switch import LookSwitch
from app.ui.widgets.password_meter import PasswordMeter
from app.ui.widgets.step_rail import StepMark, StepRail, StepState

PLACE, ADMINISTRATOR, CODE, DONE = range(4)


class FirstRunAssistant(LiveWidget):
    """Asks what a new home needs; whoever wires it does the work.

    Signals:
        set_up: with BranchAndTerminal and FirstAdministrator; answer with ``show_recovery_code`` or ``refuse``.
        save_sheet: the recovery code is to be saved as PDF.
        join: this machine is to join a branch that is there already.
        finished: everything is set up.
    """

    set_up = Signal(object, object)
    save_sheet = Signal()
    join = Signal()
    finished = Signal()

    def __init__(self, code_holds: Callable[[str], bool], parent: QWidget | None = None) -> None:
        """Hold the code that is typed back against ``code_holds``."""
        super().__init__(parent)
        self._code_holds = code_holds
        self._place: BranchAndTerminal | None = None
        self.place_form: FormView[BranchAndTerminal] = FormView(BRANCH_AND_TERMINAL)
        self.administrator_form: FormView[FirstAdministrator] = FormView(FIRST_ADMINISTRATOR)
        self.code_form: FormView[RecoveryCode] = FormView(RECOVERY_CODE)
        self._meter = PasswordMeter(self._faults)
        self.sheet = RecoverySheet()
        self._done = EmptyState("shield-check")
        self._title, self._line = text_label("", "title"), text_label("", "soft", wrap=True)
        self._steps, self._look = StepRail(), LookSwitch()
        self.back_button, self.next_button = Button(icon="arrow-left"), Button(kind=Kind.PRIMARY)
        self.join_button = Button(icon="laptop")
        self._stack = QStackedWidget()
        self._side = _Side()
        self.setLayout(row(self._side, self._sheet(), space=0))
        self._connect()
        self.settle()

    @property
    def step(self) -> int:
        """Where the assistant stands: PLACE, ADMINISTRATOR, CODE or DONE."""
        return self._stack.currentIndex()

    def show_recovery_code(self, code: str) -> None:
        """Show the code that was made; it is shown this once."""
        self.administrator_form.wipe()
        self.sheet.show_code(code)
        self._go(CODE)

    def sheet_saved(self, path: str) -> None:
        """Say where the PDF was saved."""
        self.sheet.say_saved(path)

    def refuse(self, error: Exception) -> bool:
        """Show what was refused beside its field, on the page that asks for it; for ``tasks.run(failed=...)``."""
        self.next_button.setEnabled(True)
        field = error.field if isinstance(error, RuleViolation) else None
        at_place = field in {asked.name for asked in BRANCH_AND_TERMINAL.fields}
        self._go(PLACE if at_place else ADMINISTRATOR)
        return (self.place_form if at_place else self.administrator_form).refuse(error)

    def retranslate(self) -> None:
        """Set every word."""
        titles = (
            translate("FirstRun", "Where this terminal stands"),
            translate("FirstRun", "The first administrator"),
            translate("FirstRun", "The recovery code"),
            translate("FirstRun", "Ready"),
        )
        lines = (
            translate("FirstRun", "These codes become part of every number that is printed."),
            translate("FirstRun", "Adds colleagues and gives them roles, and sees no client data."),
            translate("FirstRun", "It opens this branch's data when every password is lost. It is shown only now."),
            "",
        )
        self._title.setText(titles[self.step])
        self._line.setText(lines[self.step])
        self._line.setVisible(bool(lines[self.step]))
        self._look.name_buttons()
        self._steps.show_steps([StepMark(words, self._state(at)) for at, words in enumerate(_short_titles())])
        self.back_button.setText(translate("FirstRun", "Back"))
        self.back_button.setVisible(self.step == ADMINISTRATOR)
        self.join_button.setText(translate("FirstRun", "Join a branch that is there already…"))
        self.join_button.setVisible(self.step == PLACE)
        self.next_button.setText(
            {
                ADMINISTRATOR: translate("FirstRun", "Set up"),
                DONE: translate("FirstRun", "Go to sign-in"),
            }.get(self.step, translate("FirstRun", "Next"))
        )
        self._done.say(
            translate("FirstRun", "This terminal is set up"),
            translate("FirstRun", "Keep the recovery code in the branch's safe. Now sign in and add your colleagues."),
        )

    def restyle(self) -> None:
        """Keep the panels' widths in step with the type."""
        self._side.setFixedWidth(theme.active().px(320))

    def _sheet(self) -> LiveFrame:
        administrator = QWidget()
        administrator.setLayout(column(self.administrator_form, self._meter, 1, space=10))
        code = QWidget()
        code.setLayout(column(self.sheet, self.code_form, 1, space=18))
        for page in (self.place_form, administrator, code, self._done):
            self._stack.addWidget(_scrolled(page))
        sheet = LiveFrame(role="sheet")
        foot = row(self.back_button, self.join_button, 1, self.next_button)
        sheet.setLayout(
            column(
                row(1, self._look), self._steps, self._title, self._line, self._stack, foot,
                space=14, margin=(56, 16, 56, 28),
            )
        )  # fmt: skip
        return sheet

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._next)
        self.join_button.clicked.connect(self.join)
        self.back_button.clicked.connect(lambda: self._go(PLACE))
        self.place_form.submitted.connect(self._take_place)
        self.administrator_form.submitted.connect(self._take_administrator)
        self.administrator_form.edited.connect(self._judge)
        self.code_form.submitted.connect(self._take_code)
        self.sheet.save.connect(self.save_sheet)

    def _next(self) -> None:
        match self.step:
            case 0:
                self.place_form.submit()
            case 1:
                self.administrator_form.submit()
            case 2:
                self.code_form.submit()
            case _:
                self.finished.emit()

    def _take_place(self, place: BranchAndTerminal) -> None:
        self._place = place
        self._go(ADMINISTRATOR)

    def _take_administrator(self, administrator: FirstAdministrator) -> None:
        self.next_button.setEnabled(False)
        self.set_up.emit(self._place, administrator)

    def _take_code(self, typed: RecoveryCode) -> None:
        if self._code_holds(typed.code):
            self.sheet.wipe()
            self.code_form.wipe()
            self._go(DONE)
        else:
            self.code_form.show_faults(FormErrors((RuleViolation("first_run.code_differs", "code"),)))

    def _go(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self.next_button.setEnabled(True)
        self.retranslate()

    def _state(self, at: int) -> StepState:
        if at < self.step or self.step == DONE:
            return StepState.DONE
        return StepState.NOW if at == self.step else StepState.LATER

    def _faults(self, password: str) -> tuple[RuleViolation, ...]:
        raw = self.administrator_form.raw()
        return faults(password, raw["login"], raw["name"])

    def _judge(self) -> None:
        self._meter.judge(self.administrator_form.raw()["new"])


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
        self._says.setText(translate("FirstRun", "Three short steps, and the counter is open."))


def _short_titles() -> tuple[str, ...]:
    return (
        translate("FirstRun", "Branch"),
        translate("FirstRun", "Administrator"),
        translate("FirstRun", "Recovery code"),
        translate("FirstRun", "Done"),
    )


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area
