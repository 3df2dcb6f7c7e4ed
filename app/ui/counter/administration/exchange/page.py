"""The sync page: how the exchange stands, how far each terminal is, what was put aside, what is to be decided."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.policy import Permission
from app.forms.engine import ENGINE
from app.services.conflict_views import ConflictBoard, ConflictView
from app.ui.counter.administration.asking import Asking, Question
from app.ui.counter.administration.exchange.conflicts import ConflictLine, ConflictsCard
from app.ui.counter.administration.exchange.standing import OthersCard, StandingCard
from app.ui.counter.administration.wording import May
from app.ui.counter.exchange.watch import ExchangeWatch
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeActs:
    """What the page does; each may take its time."""

    address: Callable[[], str]
    """The engine's address without what is secret in it; empty where there is none."""
    use: Callable[[str], object]
    now: Callable[[], object]
    """Asks the standing exchange for a round."""
    refill: Callable[[], object]
    open_client: Callable[[UUID], object]
    """Shows a client's file."""
    open_case: Callable[[UUID], object]


class ExchangePage(LiveWidget):
    """One look at everything between this terminal and the others."""

    def __init__(
        self, acts: ExchangeActs, conflicts: ConflictBoard, watch: ExchangeWatch, around: Surroundings, may: May,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Follow the watch."""
        super().__init__(parent)
        self._acts, self._conflicts, self._watch, self._around = acts, conflicts, watch, around
        self.standing = StandingCard(around, may_choose=may(Permission.ENROL_TERMINAL))
        self.others, self.conflicts = OthersCard(around), ConflictsCard(around)
        self.dialog: Asking[str, object] | None = None
        self._lay_out()
        # What two terminals wrote apart is of clients for the most part: nothing for whoever may see none.
        self.conflicts.setVisible(may(Permission.SEE_CLIENT))
        self.standing.now.connect(self._now)
        self.standing.choose.connect(self._choose)
        self.standing.refill.connect(self._refill)
        self.conflicts.decided.connect(self._decide)
        self.conflicts.reveal.connect(self._reveal)
        self.conflicts.opened.connect(self._open)
        watch.changed.connect(self._show)
        around.feed.follow(self, frozenset(), self.reload)
        self.settle()
        self._show()
        self.reload()

    def reload(self) -> None:
        """Look for conflicts again."""
        self._around.tasks.run(self, self._conflicts.list, self.conflicts.show_conflicts)

    def _show(self) -> None:
        self.standing.show_state(self._watch.state, self._acts.address())
        self.others.show_state(self._watch.state)
        self.others.setVisible(not self._watch.alone)

    def _now(self) -> None:
        self._acts.now()
        self._around.notify(translate("Exchange", "Exchanging…"), Tone.NOTE)

    def _choose(self) -> None:
        question = Question(form=ENGINE, words=_engine_words, icon="server")
        self.dialog = Asking(question, self._around.tasks, self._acts.use, self._chosen, self)
        self.dialog.open()

    def _chosen(self, _result: object) -> None:
        self._watch.set_alone(alone=not self._acts.address())
        self._around.notify(translate("Exchange", "Saved."), Tone.GOOD)

    def _refill(self) -> None:
        title = translate("Exchange", "Fill the engine again?")
        text = translate(
            "Exchange",
            "Everything that this terminal wrote is sent once more, and the other terminals do the same. "
            "Do it only where the engine was emptied or set back on purpose or by accident.",
        )
        if confirm(self, title, text, translate("Exchange", "Fill it again")):
            self._around.tasks.run(self, self._acts.refill)

    def _decide(self, view: ConflictView, how: str) -> None:
        act = {"take": self._conflicts.take, "restore": self._conflicts.restore, "part": self._conflicts.part}[how]
        self._around.tasks.run(self, partial(act, view.row), lambda _none: self.reload())

    def _reveal(self, line: ConflictLine) -> None:
        self._around.tasks.run(line, partial(self._conflicts.show, line.view.row), line.show_clear)

    def _open(self, view: ConflictView) -> None:
        if view.case_id is not None:
            self._acts.open_case(view.case_id)
        elif view.client_id is not None:
            self._acts.open_client(view.client_id)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setLayout(column(self.standing, self.others, self.conflicts, 1, space=14))
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = column(margin=(0, 14, 0, 0))
        outer.addWidget(scroll, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.standing.now_button)


def _engine_words() -> tuple[str, str, str]:
    return (
        translate("Exchange", "Choose the engine"),
        translate(
            "Exchange",
            "A shared folder, an object store, a WebDAV server or PostgreSQL that the branch has already. Whoever runs "
            "it sees sizes and times, and nothing of what is written. Leave it empty to work alone.",
        ),
        translate("Exchange", "Use it"),
    )
