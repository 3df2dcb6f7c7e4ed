"""Conflicts: both values, who wrote them and when, and the ways to decide."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.conflict_views import ConflictView, Written
from app.ui.counter.administration.exchange.conflict_words import (
    author_words,
    live_words,
    lost_words,
    what_words,
)
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Badge
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame

MOST = 50
"""Shown at a time; the next ones come as these are decided."""


class ConflictLine(LiveFrame):
    """One conflict.

    Signals:
        take, restore, part, reveal, opened: the buttons.
    """

    take = Signal()
    restore = Signal()
    part = Signal()
    reveal = Signal()
    opened = Signal()

    def __init__(self, view: ConflictView, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show a conflict."""
        super().__init__(parent, role="well")
        self.view, self._around, self._clear = view, around, False
        self._what, self._subject = text_label("", "strong", wrap=True), text_label(view.subject, "soft")
        self._heads = [text_label("", "caption") for _ in range(2)]
        self._values = [text_label("", wrap=True) for _ in range(2)]
        self._authors = [text_label("", "caption", wrap=True) for _ in range(2)]
        self.take_button, self.restore_button, self.part_button = Button(), Button(icon="undo-2"), Button(icon="unlink")
        self.reveal_button, self.open_button = Button(icon="eye"), Button(icon="external-link")
        sides = row(*(column(*parts, space=2) for parts in zip(self._heads, self._values, self._authors, strict=True)))
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        buttons = row(
            self.open_button, self.reveal_button, 1, self.part_button, self.restore_button, self.take_button, space=8
        )
        head = row(self._what, self._subject, space=12)
        head.setStretch(0, 1)
        self.setLayout(column(head, sides, buttons, space=8, margin=14))
        self.take_button.clicked.connect(self.take)
        self.restore_button.clicked.connect(self.restore)
        self.part_button.clicked.connect(self.part)
        self.reveal_button.clicked.connect(self.reveal)
        self.open_button.clicked.connect(self.opened)
        self.settle()

    def show_clear(self, view: ConflictView) -> None:
        """Show the values in clear in place of the masked ones."""
        self.view, self._clear = view, True
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        view, person = self.view, self.view.what == "person"
        self._what.setText(what_words(view))
        lost = lost_words(view)
        self._heads[0].setText(translate("Exchange", "Holds now"))
        self._heads[1].setText(translate("Exchange", "Written elsewhere meanwhile") if lost else "")
        for label, text in zip(self._values, (live_words(view), lost), strict=True):
            label.setText(text)
        for label, write in zip(self._authors, (view.live, view.lost), strict=True):
            label.setText(author_words(write, self._moment(write)))
        keep = translate("Exchange", "Leave it as it is")
        self.take_button.setText(translate("Exchange", "One person: join them") if person else keep)
        self.restore_button.setText(translate("Exchange", "Restore the other value"))
        self.part_button.setText(translate("Exchange", "Two people"))
        self.reveal_button.setText(translate("Exchange", "Show in clear"))
        self.open_button.setText(_open_words(view))
        self.open_button.setVisible(view.client_id is not None or view.case_id is not None)
        self.reveal_button.setVisible(view.may_show and not self._clear)
        self.take_button.setVisible(view.may_settle)
        self.restore_button.setVisible(view.may_restore)
        self.part_button.setVisible(view.may_settle and person)

    def _moment(self, write: Written | None) -> str:
        return "" if write is None else self._around.moment(write.at)


def _open_words(view: ConflictView) -> str:
    if view.case_id is not None:
        return translate("Exchange", "Open the case")
    return translate("Exchange", "Open the client's file")


class ConflictsCard(Card):
    """What merging left to people.

    Signals:
        decided: with the conflict and ``take``, ``restore`` or ``part``.
        reveal: with the line whose values are to be shown in clear.
        opened: with the conflict whose file is to be opened.
    """

    decided = Signal(object, str)
    reveal = Signal(object)
    opened = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show none yet."""
        super().__init__(parent=parent)
        self._around = around
        self._badge, self._none, self._list = Badge(), EmptyState("git-compare"), QVBoxLayout()
        self._more = text_label("", "caption")
        self.lines: list[ConflictLine] = []
        self.add_to_head(self._badge)
        self.add(self._none)
        self.add(self._list)
        self.add(self._more)
        self.settle()

    def show_conflicts(self, views: tuple[ConflictView, ...]) -> None:
        """Show these."""
        for line in self.lines:
            self._list.removeWidget(line)
            line.deleteLater()
        self.lines = [ConflictLine(view, self._around) for view in views[:MOST]]
        for line in self.lines:
            self._list.addWidget(line)
            line.take.connect(self._deciding(line, "take"))
            line.restore.connect(self._deciding(line, "restore"))
            line.part.connect(self._deciding(line, "part"))
            line.reveal.connect(partial(self.reveal.emit, line))
            line.opened.connect(partial(self.opened.emit, line.view))
        self._badge.set_count(len(views))
        self._none.setVisible(not views)
        self._more.setVisible(len(views) > MOST)
        self._more.setText(translate("Exchange", "The oldest {count} are shown.").format(count=MOST))

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "lines"):
            return
        self.set_title(translate("Exchange", "To be looked at"))
        self._none.say(
            translate("Exchange", "Nothing to decide"),
            translate(
                "Exchange",
                "Where two terminals changed the same thing while they were apart, both values are shown here.",
            ),
        )

    def _deciding(self, line: ConflictLine, how: str) -> Callable[[], None]:
        return partial(self.decided.emit, line.view, how)
