"""What happened, the latest first: time, words, who."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.live import LiveWidget

_INK = {Tone.ACT: "act_text", Tone.SOON: "on_soon_soft", Tone.GOOD: "good", Tone.NOTE: "note"}


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened, in words of the present language."""

    when: str
    title: str
    detail: str = ""
    icon: str = "circle-dot"
    tone: Tone = Tone.PRIMARY


class Timeline(LiveWidget):
    """A column of moments."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.moments: tuple[Moment, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.settle()

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these moments in place of the present ones."""
        self.moments = tuple(moments)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for at, moment in enumerate(moments):
            self._add(2 * at, moment)
        self._grid.setRowStretch(2 * len(moments), 1)

    def restyle(self) -> None:
        """Keep the spaces in step with the type."""
        px = theme.active().px
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(2))

    def _add(self, line: int, moment: Moment) -> None:
        top = Qt.AlignmentFlag.AlignTop
        mark = IconLabel(moment.icon, _INK.get(moment.tone, "primary_text"), 16)
        title, when = text_label(moment.title, "strong", wrap=True), text_label(moment.when, "caption")
        self._grid.addWidget(mark, line, 0, top)
        self._grid.addWidget(title, line, 1, top)
        self._grid.addWidget(when, line, 2, top | Qt.AlignmentFlag.AlignRight)
        detail = text_label(moment.detail, "soft", wrap=True)
        detail.setContentsMargins(0, 0, 0, theme.active().px(8))
        self._grid.addWidget(detail, line + 1, 1, 1, 2, top)
