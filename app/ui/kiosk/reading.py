"""What there is to read: the tariff, and answers to questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.answers import AnswerEntry, Answers
from app.domain.fee_papers import TariffSheet
from app.ui import language
from app.ui.client_view.look import TouchButton
from app.ui.kiosk.entry import WideLine
from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.numbers import ChoicePage
from app.ui.kiosk.page import KioskPage, heading
from app.ui.kiosk.tiles import Tile
from app.ui.kiosk.words import HallWords
from app.ui.language import translate
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row


@dataclass(frozen=True, slots=True)
class Passage:
    """Something to read that stays together."""

    title: str
    text: str


class ReadingPage(KioskPage):
    """Passages, as many at once as fit; nobody scrolls at a kiosk."""

    def __init__(self, look: KioskLook) -> None:
        """Stand empty; a subclass says what there is."""
        super().__init__(look)
        self._page, self._pages = 0, [[0]]
        self._title = heading()
        self._holder = QWidget()
        self._place = column(space=10)
        self._holder.setLayout(self._place)
        self.former, self.further = TouchButton(look, "arrow-left"), TouchButton(look, "arrow-right")
        self._where, self.button = text_label("", "soft"), TouchButton(look, "check", kind="primary")
        body = column(self._title, space=12, margin=(24, 10, 24, 10))
        body.addWidget(self._holder, 1)
        body.addLayout(row(self.former, self._where, self.further, 1, self.button, space=14))
        self.setLayout(body)
        self.former.clicked.connect(lambda: self._turn(-1))
        self.further.clicked.connect(lambda: self._turn(1))
        self.button.clicked.connect(self.done)
        look.changed.connect(self.lay_out)
        self.settle()

    def passages(self) -> Sequence[Passage]:
        """Return what there is to read, in the present language."""
        return ()

    def title(self) -> str:
        """Return the heading."""
        return ""

    def spoken(self) -> str:
        """Return what is seen."""
        every = self.passages()
        seen = [every[at] for at in self._pages[self._page]] if every else []
        return " ".join((self.title(), *(f"{one.title}. {one.text}" for one in seen)))

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(self.title())
        self.former.setText(translate("Kiosk", "Previous"))
        self.further.setText(translate("Kiosk", "More"))
        self.button.setText(translate("Kiosk", "Done"))
        self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit as many as there is room for."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Part the passages into pages, and show the present one."""
        while (item := self._place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        frames = [self._frame(passage) for passage in self.passages()]
        self._pages = self._parted(frames)
        self._page = min(self._page, len(self._pages) - 1)
        for at, frame in enumerate(frames):
            if at in self._pages[self._page]:
                self._place.addWidget(frame)
            else:
                frame.deleteLater()
        self._place.addStretch(1)
        several = len(self._pages) > 1
        for widget in (self.former, self.further, self._where):
            widget.setVisible(several)
        self.former.setEnabled(self._page > 0)
        self.further.setEnabled(self._page < len(self._pages) - 1)
        self._where.setText(f"{self._page + 1} / {len(self._pages)}")

    def _parted(self, frames: Sequence[QFrame]) -> list[list[int]]:
        room, width = self._holder.height(), max(self._holder.width(), 200)
        pages: list[list[int]] = [[]]
        left = room
        for at, frame in enumerate(frames):
            layout = frame.layout()
            needs = (layout.heightForWidth(width) if layout is not None else 0) + self._place.spacing()
            if pages[-1] and needs > left:
                pages.append([])
                left = room
            pages[-1].append(at)
            left -= needs
        return pages

    def _frame(self, passage: Passage) -> QFrame:
        frame = QFrame()
        frame.setObjectName("answer")
        title, text = text_label(passage.title, wrap=True), text_label(passage.text, wrap=True)
        title.setStyleSheet(f"font-size: {self.look.px(17)}px; font-weight: 700;")
        text.setStyleSheet(f"font-size: {self.look.px(16)}px;")
        text.setVisible(bool(passage.text))
        frame.setLayout(column(title, text, space=4, margin=14))
        frame.setStyleSheet(self.look.sheet())
        return frame

    def _turn(self, by: int) -> None:
        self._page += by
        self.lay_out()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of a sentence; what does not fit comes on another page."""
        return QSize(320, 4 * self.look.target)


class FeesPage(ReadingPage):
    """The published tariff."""

    def __init__(self, look: KioskLook, sheets: Mapping[str, TariffSheet]) -> None:
        """Show a tariff as it is put up in the branch, in each language that may be switched to."""
        self._sheets = sheets
        super().__init__(look)

    @property
    def _sheet(self) -> TariffSheet:
        return self._sheets[language.active().language.value]

    def title(self) -> str:
        """Return the sheet's own."""
        return language.active().written(self._sheet.title)

    def passages(self) -> Sequence[Passage]:
        """Return its lines, what is free, how it is paid."""
        say, sheet = language.active().written, self._sheet
        lines = [
            Passage(say(line.name), say(" · ".join(part for part in (line.amount, line.clients) if part)))
            for line in sheet.rows
        ]
        return [
            *lines,
            Passage(say(sheet.free_heading), say(sheet.free)),
            Passage(say(sheet.payment_heading), say(sheet.payment)),
        ]


class AnswerPage(ReadingPage):
    """One answer."""

    def __init__(self, look: KioskLook, entry: AnswerEntry, words: HallWords) -> None:
        """Show an entry."""
        self._entry, self._words = entry, words
        super().__init__(look)

    def title(self) -> str:
        """Return the question."""
        return self._words.say(self._entry.question)

    def passages(self) -> Sequence[Passage]:
        """Return the answer."""
        return [Passage("", self._words.say(self._entry.answer))]


class AnswersPage(ChoicePage):
    """The questions; those that fit what is typed come first."""

    def __init__(self, look: KioskLook, answers: Answers, words: HallWords) -> None:
        """Offer all of them."""
        self._answers, self._words = answers, words
        self.search = WideLine()
        super().__init__(look)
        layout = self.layout()
        if layout is not None:
            layout.insertWidget(3, self.search)  # type: ignore[attr-defined]
        self.search.textChanged.connect(lambda _text: self.tiles.retranslate())
        self.search.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def offer(self) -> list[Tile]:
        """Return what fits."""
        return [Tile(one.key, self._words.say(one.question)) for one in self._answers.search(self.search.text())]

    def ask(self) -> tuple[str, str]:
        """Ask for a word, or a question."""
        nothing = "" if self.offer() else translate("Kiosk", "Nothing found. Please ask at the counter.")
        return translate("Kiosk", "Questions and answers"), nothing

    def entry(self, key: str) -> AnswerEntry:
        """Return an entry."""
        return next(one for one in self._answers.entries if one.key == key)

    def wipe(self) -> None:
        """Forget what was looked for."""
        self.search.setText("")

    def retranslate(self) -> None:
        """Set every word."""
        super().retranslate()
        self.search.setPlaceholderText(translate("Kiosk", "Type a word, or choose below"))
