"""What was typed and not sent, offered again."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.drafts import Draft
from app.services.drafts import DraftShelf
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.today.doors import title_of
from app.ui.language import translate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class DraftRow(LiveWidget):
    """One draft: which form, how much of it, since when; its content is not shown.

    Signals:
        resumed, discarded: with the Draft.
    """

    resumed = Signal(object)
    discarded = Signal(object)

    def __init__(self, draft: Draft, moment: Callable[[datetime], str], parent: QWidget | None = None) -> None:
        """Show a draft."""
        super().__init__(parent)
        self.draft, self._moment = draft, moment
        self._title, self._detail = text_label("", "strong", wrap=True), text_label("", "caption", wrap=True)
        self._resume, self._discard = Button(size="small"), IconButton("trash-2", size=16)
        self._resume.clicked.connect(lambda: self.resumed.emit(self.draft))
        self._discard.clicked.connect(lambda: self.discarded.emit(self.draft))
        words = column(self._title, self._detail, space=1)
        body = row(IconLabel("square-pen", "primary_text", 18), words, self._resume, self._discard, space=10)
        body.setStretch(1, 1)
        self.setLayout(body)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(translate("Forms", title_of(self.draft.form)))
        told = translate("Today", "kept {when} · fields filled: {count}")
        self._detail.setText(told.format(count=_fields(self.draft.content), when=self._moment(self.draft.saved_at)))
        self._resume.setText(translate("Today", "Go on"))
        self._discard.say(translate("Today", "Discard the draft"))


class DraftsCard(Card):
    """The person's drafts; hidden while there are none.

    Signals:
        resumed: with the Draft.
    """

    resumed = Signal(object)

    def __init__(self, shelf: DraftShelf | None, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin hidden; what is discarded can be taken back."""
        super().__init__(parent=parent)
        self._shelf, self._around = shelf, around
        self._rows: list[DraftRow] = []
        self._gone: Draft | None = None
        self._undo = Banner(closable=True)
        self._undo.acted.connect(self.take_back)
        self._list = column(space=10)
        self.add(self._list)
        self.add(self._undo)
        self.hide()
        self.settle()

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """What is offered."""
        return tuple(each.draft for each in self._rows)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer these drafts."""
        for each in self._rows:
            self._list.removeWidget(each)
            each.deleteLater()
        self._rows = [DraftRow(draft, self._around.moment) for draft in drafts]
        for each in self._rows:
            each.resumed.connect(self.resumed)
            each.discarded.connect(self.discard)
            self._list.addWidget(each)
        self._appear()

    def discard(self, draft: Draft) -> None:
        """Forget a draft, for good unless it is taken back."""
        if self._shelf is not None:
            self._gone = draft
            self._around.tasks.run(self, partial(self._shelf.discard, draft.form, draft.staff_id, draft.subject))
            self.show_drafts([each for each in self.drafts if each != draft])

    def take_back(self) -> None:
        """Put the draft that was discarded last back on the shelf."""
        draft, self._gone = self._gone, None
        if draft is not None and self._shelf is not None:
            keep = partial(self._shelf.keep, draft.form, draft.staff_id, draft.content, draft.subject)
            self._around.tasks.run(self, keep)
            self.show_drafts([draft, *self.drafts])

    def retranslate(self) -> None:
        """Set every word."""
        self.set_title(translate("Today", "Not sent yet"))
        if hasattr(self, "_rows"):
            self._appear()

    def _appear(self) -> None:
        gone = translate("Today", "The draft is discarded.") if self._gone is not None else ""
        self._undo.say(gone, action=translate("Today", "Undo") if gone else "")
        self.setVisible(bool(self._rows or gone))


def _fields(content: str) -> int:
    texts = json.loads(content or "{}")
    return sum(bool(text) for text in texts.values()) if isinstance(texts, dict) else 0
