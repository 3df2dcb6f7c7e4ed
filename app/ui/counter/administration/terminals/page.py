"""The branch's terminals: the list at the left, one of them at the right, and a new one above."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from app.domain.errors import RuleViolation, Unavailable
from app.domain.policy import Permission
from app.domain.records import Scope
from app.services.restricted import RestrictedDesk
from app.services.terminal_views import TerminalView
from app.services.terminals import TerminalDesk
from app.ui import messages
from app.ui.counter.administration.asking import REASON, Asking, Question
from app.ui.counter.administration.terminals.admitting import Admission, AdmitCard, WaitingRequest
from app.ui.counter.administration.terminals.asking_in import AskingCard
from app.ui.counter.administration.terminals.detail import TerminalDetail
from app.ui.counter.administration.terminals.looks import KIND_ICONS, kind_words, standing_looks
from app.ui.counter.administration.wording import May
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, RowsModel
from app.ui.tasks import Lane
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_LOOK_MS: Final = 5000
_KINDS: Final = frozenset({"terminal"})
_INK: Final = {Tone.ACT: "act_text", Tone.GOOD: "good", Tone.PRIMARY: "primary_text"}


class TerminalsPage(LiveWidget):
    """Who takes part in the branch's exchange."""

    def __init__(
        self, desk: TerminalDesk, admission: Admission, around: Surroundings, may: May,
        restricted: RestrictedDesk | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Work with the terminal desk; restricted complaints are opened to terminals by ``restricted``."""
        super().__init__(parent)
        self._desk, self._around, self._admission, self._restricted = desk, around, admission, restricted
        self._may = may(Permission.ENROL_TERMINAL)
        self._may_open = restricted is not None and may(Permission.SEE_RESTRICTED_COMPLAINT)
        self.admit, self.asking = AdmitCard(admission, around), AskingCard(around)
        self._body = QWidget()
        self._looking, self._look_again = False, QTimer(self, interval=_LOOK_MS)
        self.begin = Button(icon="plus", kind=Kind.PRIMARY)
        self.detail = TerminalDetail(around, may_revoke=self._may, may_open=self._may_open)
        self.table: DataTable[TerminalView] = DataTable(
            RowsModel(_columns(around.moment)), name="terminals", memory=around.memory
        )
        self._line, self._none, self._stack = text_label("", "soft", wrap=True), EmptyState("monitor"), QStackedWidget()
        self.dialog: Asking[str, TerminalView] | None = None
        self._lay_out()
        self._connect()
        around.feed.follow(self, _KINDS, self.reload)
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._desk.list, self._show)
        self.look_for_requests()

    def look_for_requests(self) -> None:
        """Look which terminals ask to be let in, while somebody who may let them in has the page before them."""
        if self._may and self.isVisible() and not self._looking:
            self._looking = True
            work = self._admission.waiting
            self._around.tasks.run(self, work, self._asked, failed=self._not_asked, lane=Lane.DOCUMENTS)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at once when the page is opened."""
        super().showEvent(event)
        self.look_for_requests()

    def retranslate(self) -> None:
        """Set every word."""
        self.begin.setText(translate("Terminals", "Let a terminal in"))
        self._line.setText(
            translate("Terminals", "Each keeps its own encrypted data and works alone when the network is down.")
        )
        self._none.say(translate("Terminals", "Choose a terminal"))

    def _show(self, terminals: tuple[TerminalView, ...]) -> None:
        kept = self.detail.terminal
        self.table.model.set_rows(terminals)
        wanted = kept.terminal_id if kept else None
        at = next((n for n, one in enumerate(terminals) if one.terminal_id == wanted), 0)
        if terminals:
            self.table.select_row(at)

    def _asked(self, requests: Sequence[WaitingRequest]) -> None:
        self._looking = False
        self.asking.show_requests(requests if self.admit.isHidden() else ())

    def _not_asked(self, error: Exception) -> bool:
        # The status bar says that the engine is away; a file still brings a request.
        self._looking = False
        return isinstance(error, Unavailable)

    def _begin(self, request: WaitingRequest | None = None) -> None:
        for widget in (self.begin, self.asking, self._body):
            widget.hide()
        self.admit.begin(request.text if request else "")

    def _put_away(self) -> None:
        self.begin.setVisible(self._may)
        self._body.show()
        self.look_for_requests()

    def _open(self, terminal: TerminalView) -> None:
        if self._restricted is not None:
            done = Scope.RESTRICTED in terminal.scopes
            act = self._restricted.close if done else self._restricted.open
            self._around.tasks.run(self, partial(act, terminal.terminal_id), self._opened, failed=self._not_opened)

    def _opened(self, terminal: TerminalView) -> None:
        reads = Scope.RESTRICTED in terminal.scopes
        text = (
            translate("Terminals", "Terminal {code} reads restricted complaints from now on.")
            if reads
            else translate("Terminals", "Terminal {code} reads restricted complaints no longer; new keys are in use.")
        )
        self._around.notify(text.format(code=terminal.code), Tone.GOOD)

    def _not_opened(self, error: Exception) -> bool:
        if isinstance(error, RuleViolation):
            self._around.notify(messages.say(error), Tone.ACT)
        return isinstance(error, RuleViolation)

    def _rest(self, terminal: TerminalView | None) -> None:
        self._stack.setCurrentIndex(0 if terminal is None else 1)
        if terminal is not None:
            self.detail.show_terminal(terminal)

    def _revoke(self, terminal: TerminalView) -> None:
        question = Question(form=REASON, words=partial(_revoke_words, terminal.code), icon="ban", danger=True)
        save = partial(self._desk.revoke, terminal.terminal_id)
        self.dialog = Asking(question, self._around.tasks, save, self._revoked, self)
        self.dialog.open()

    def _revoked(self, terminal: TerminalView) -> None:
        text = translate("Terminals", "Terminal {code} is revoked; new keys are in use.")
        self._around.notify(text.format(code=terminal.code), Tone.GOOD)

    def _connect(self) -> None:
        self.begin.clicked.connect(partial(self._begin, None))
        self.asking.chosen.connect(self._begin)
        self.admit.done.connect(self._put_away)
        self.detail.open_restricted.connect(self._open)
        self._look_again.timeout.connect(self.look_for_requests)
        self._look_again.start()
        self.table.selected.connect(self._rest)
        self.detail.revoke.connect(self._revoke)

    def _lay_out(self) -> None:
        self.admit.hide()
        self.begin.setVisible(self._may)
        shelf = Card()
        shelf.add(self._none, 1)
        scroll = QScrollArea()
        scroll.setWidget(self.detail)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._stack.addWidget(shelf)
        self._stack.addWidget(scroll)
        self._stack.setFixedWidth(theme.active().px(344))
        left = Card()
        head = row(self._line, self.begin, space=10)
        head.setStretch(0, 1)
        left.add(head)
        left.add(self.table, 1)
        body = row(left, self._stack, space=14)
        body.setStretch(0, 1)
        # The list makes room while a terminal is let in: on a small window both would be too low to be read.
        self._body.setLayout(body)
        outer = column(self.asking, self.admit, space=14, margin=(0, 14, 0, 0))
        outer.addWidget(self._body, 100)
        outer.addStretch(1)
        self.setLayout(outer)
        self.setFocusProxy(self.table)


def _columns(moment: Callable[..., str]) -> tuple[Column[TerminalView], ...]:
    return (
        Column(
            key="code", title=lambda: translate("Terminals", "Terminal"), text=lambda one: one.code, width=120,
            sort=lambda one: one.code, icon=lambda one: (KIND_ICONS[one.terminal_kind.value], "ink_soft"),
        ),
        Column(
            key="kind", title=lambda: translate("Terminals", "Kind"), text=kind_words, width=120,
            sort=lambda one: one.terminal_kind.value,
        ),
        Column(
            key="since", title=lambda: translate("Terminals", "Since"),
            text=lambda one: moment(one.enrolled_at) if one.enrolled_at else "–", width=170,
            sort=lambda one: one.enrolled_at is None or one.enrolled_at,
        ),
        Column(
            key="standing", title=lambda: translate("Terminals", "Standing"), text=lambda one: standing_looks(one)[0],
            width=0, icon=_standing_icon, sort=lambda one: (one.revoked_at is not None, not one.here),
        ),
    )  # fmt: skip


def _standing_icon(one: TerminalView) -> tuple[str, str]:
    _words, icon, tone = standing_looks(one)
    return icon, _INK.get(tone, "ink_soft")


def _revoke_words(code: str) -> tuple[str, str, str]:
    return (
        translate("Terminals", "Revoke terminal {code}?").format(code=code),
        translate(
            "Terminals",
            "Nothing more is taken from {code}, and it cannot read what is written from now on: every key is changed. "
            "It cannot be let in again under this code. What it wrote until now stays.",
        ).format(code=code),
        translate("Terminals", "Revoke"),
    )
