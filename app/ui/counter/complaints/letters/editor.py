"""A letter being written: its blanks at the left, the page as it will be at the right; the frame cannot be touched."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QWidget

from app.domain.errors import GuitaiError, RuleViolation
from app.domain.letter_documents import MOST, Blank
from app.services.letter_views import LetterShelfView, LetterView
from app.services.ports import PageImage
from app.ui import messages
from app.ui.counter.complaints.letters.desks import LetterUse
from app.ui.counter.complaints.letters.looks import purpose_words
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveDialog, LiveWidget
from app.ui.widgets.page_view import PageView, to_image

_PAUSE = 900
"""Milliseconds without a key after which what was typed is kept and the page drawn anew."""
_DOTS = 110.0


class BlankEdit(LiveWidget):
    """One blank: its heading, what is to be written, and how much still is.

    Signals:
        edited: something was typed.
    """

    edited = Signal()

    def __init__(self, key: str, blank: Blank, text: str, *, heading: str = "", parent: QWidget | None = None) -> None:
        """Show a blank with what stands in it."""
        super().__init__(parent)
        self.key, self.blank = key, blank
        self._heading = text_label(heading or blank.heading or blank.asks, "strong", wrap=True)
        self._asks = text_label(blank.asks, "soft", wrap=True)
        self._count = text_label("", "caption")
        self.editor = QPlainTextEdit(text)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(blank.heading or blank.asks)
        self.editor.textChanged.connect(self._typed)
        self.setLayout(column(row(self._heading, 1, self._count), self._asks, self.editor, space=4))
        self.settle()

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.editor.toPlainText()

    def retranslate(self) -> None:
        """Say how much is still to be written."""
        written, least = len("".join(self.text.split())), self.blank.least
        if written < least:
            self._count.setText(translate("Letters", "{count} of at least {least} characters").format(
                count=written, least=least
            ))  # fmt: skip
        elif not least and not written:
            self._count.setText(translate("Letters", "May stay empty"))
        else:
            self._count.setText(translate("Letters", "{count} characters").format(count=written))

    def restyle(self) -> None:
        """Keep room for some lines."""
        self.editor.setMinimumHeight(theme.active().px(92 if self.blank.least else 58))

    def _typed(self) -> None:
        if len(self.text) > MOST:
            self.editor.undo()
        self.retranslate()
        self.edited.emit()


class LetterEditor(LiveDialog):
    """Writes one draft; what was typed is kept as it is typed.

    Signals:
        changed: with the LetterShelfView that came of something done here.
    """

    changed = Signal(object)

    def __init__(self, letter: LetterView, use: LetterUse, around: Surroundings, parent: QWidget | None = None) -> None:
        """Open a draft."""
        super().__init__(parent.window() if parent else None)
        self.setModal(True)
        self._letter, self._use, self._around = letter, use, around
        self._kept = dict(letter.words)
        self._drawing = False
        self.blanks = _edits(letter)
        self.pages = PageView(widest=640, edge=8)
        self._title, self._number = text_label("", "subtitle"), text_label(letter.letter_no, "caption")
        self._fixed = text_label("", "soft", wrap=True)
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.issue = Button(icon="stamp", kind=Kind.PRIMARY)
        self.close_button = Button(icon="save")
        self.issue.setEnabled("issue" in letter.actions)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._keep)
        self._lay_out()
        self._connect()
        self.settle()
        self._draw()

    @property
    def words(self) -> dict[str, str]:
        """What stands in the blanks."""
        return {edit.key: edit.text for edit in self.blanks if edit.text.strip()}

    def retranslate(self) -> None:
        """Set every word."""
        name = purpose_words(self._letter.purpose.value)
        self.setWindowTitle(name)
        self._title.setText(name)
        self._fixed.setText(
            translate("Letters", "Everything outside these fields is fixed wording. What you type is kept at once.")
        )
        self.issue.setText(translate("Letters", "Issue and seal"))
        self.close_button.setText(translate("Letters", "Keep as a draft"))
        late = translate("Letters", "It can be issued once the complaint has come so far, by whoever decides on it.")
        self.issue.setToolTip("" if self.issue.isEnabled() else late)

    def restyle(self) -> None:
        """Take the room there is."""
        px, above = theme.active().px, self.parentWidget()
        width = above.width() * 9 // 10 if above is not None else px(1100)
        height = above.height() * 9 // 10 if above is not None else px(720)
        self.resize(max(px(760), width), max(px(480), height))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed last."""
        self._keep()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close on Esc; what was typed is kept."""
        self._keep()
        super().reject()

    def _lay_out(self) -> None:
        inside, area = QWidget(), QScrollArea()
        inside.setLayout(column(*self.blanks, 1, space=14, margin=(2, 2, 10, 2)))
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = column(self._fixed, self.fault, space=8)
        left.addWidget(area, 1)
        body = row(space=18)
        body.addLayout(left, 5)
        body.addWidget(self.pages, 6)
        head = row(self._title, self._number, 1, self.close_button, self.issue, space=10)
        outer = column(head, space=14, margin=(22, 18, 22, 18))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        if self.blanks:
            self.setFocusProxy(self.blanks[0].editor)
            self.blanks[0].editor.setFocus()

    def _connect(self) -> None:
        for edit in self.blanks:
            edit.edited.connect(self._pause.start)
        self.close_button.clicked.connect(self.reject)
        self.issue.clicked.connect(self._issue)

    def _keep(self) -> None:
        """Keep what was typed, and draw the page as it would be printed."""
        self._pause.stop()
        words = self.words
        if words == self._kept:
            return
        self._kept = words
        work = partial(self._use.letters.write, self._letter.letter_id, words)
        self._around.tasks.run(self, work, self._written, failed=self._failed)

    def _written(self, shelf: LetterShelfView) -> None:
        self.fault.say("")
        self.changed.emit(shelf)
        self._draw()

    def _draw(self) -> None:
        work = partial(self._use.letters.preview, self._letter.letter_id, dict(self._kept))
        self._around.tasks.run(self, work, self._drawn, failed=self._failed)

    def _drawn(self, pdf: bytes) -> None:
        work = partial(self._use.draw, pdf, _DOTS)
        self._around.tasks.run(self, work, self._show, lane=Lane.DOCUMENTS, failed=self._failed)

    def _show(self, pages: Sequence[PageImage]) -> None:
        at = self.pages.verticalScrollBar().value()
        self.pages.show_pages([to_image(page) for page in pages])
        self.pages.verticalScrollBar().setValue(at)

    def _issue(self) -> None:
        self._pause.stop()
        self.issue.setEnabled(False)
        letters, letter_id, words = self._use.letters, self._letter.letter_id, self.words

        def work() -> LetterShelfView:
            letters.write(letter_id, words)
            return letters.issue(letter_id)

        self._around.tasks.run(self, work, self._issued, failed=self._not_issued)

    def _issued(self, shelf: LetterShelfView) -> None:
        self._kept = self.words
        self._around.notify(translate("Letters", "{number} is issued and sealed.").format(
            number=self._letter.letter_no), Tone.GOOD)  # fmt: skip
        self.changed.emit(shelf)
        self.accept()

    def _not_issued(self, error: Exception) -> bool:
        self.issue.setEnabled(True)
        if isinstance(error, RuleViolation):
            for edit in self.blanks:
                if edit.key == error.field:
                    edit.editor.setFocus()
        return self._failed(error)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, GuitaiError):
            return False
        self.fault.say(messages.say(error))
        return True


def _edits(letter: LetterView) -> tuple[BlankEdit, ...]:
    """Return an editor for each blank, the translations' after those of the first language."""
    first, *others = letter.frame.texts
    words: Mapping[str, str] = letter.words
    edits = [BlankEdit(blank.key, blank, words.get(blank.key, "")) for blank in first.blanks]
    for text in others:
        for blank in text.blanks:
            key = f"{blank.key}.{text.language}"
            optional = Blank(key=blank.key, heading=blank.heading, asks=text.terms.as_written, least=0)
            edits.append(BlankEdit(key, optional, words.get(key, ""), heading=f"{blank.heading} (English)"))
    return tuple(edits)
