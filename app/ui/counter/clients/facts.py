"""Labels and values of a client's file in two columns; what is masked can be revealed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.theme import theme
from app.ui.widgets.labels import text_label
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.masked_value import MaskedValue

Title = Callable[[], str]


class MaskedFacts(LiveWidget):
    """Values that are masked until somebody with a reason looks.

    Signals:
        reveal_asked: with the field's name and the reason.
    """

    reveal_asked = Signal(str, str)

    def __init__(
        self, titles: Mapping[str, Title], *, may_reveal: bool, ask: Callable[[QWidget], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show these fields; ``ask`` returns a reason, or nothing to leave it."""
        super().__init__(parent)
        self._titles = titles
        self._labels = {name: text_label("", "caption") for name in titles}
        self._values = {name: MaskedValue(may_reveal=may_reveal, ask=ask) for name in titles}
        grid = _grid(self)
        for at, name in enumerate(titles):
            grid.addWidget(self._labels[name], at, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._values[name], at, 1)
            self._values[name].reveal_asked.connect(lambda why, name=name: self.reveal_asked.emit(name, why))
        self.settle()

    def show_masked(self, values: Mapping[str, str]) -> None:
        """Show masked values; a field without one has no eye."""
        for name, masked in self._values.items():
            text = values.get(name, "")
            masked.set_masked(text)
            masked.setVisible(bool(text))
            self._labels[name].setVisible(bool(text))

    def value(self, name: str) -> MaskedValue:
        """Return a field's value."""
        return self._values[name]

    def retranslate(self) -> None:
        """Name every field."""
        for name, title in self._titles.items():
            self._labels[name].setText(title())


class PlainFacts(LiveWidget):
    """Values that everybody may see who may see the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._body = _grid(self)
        self._shown: list[tuple[QLabel, QLabel]] = []
        self.settle()

    @property
    def texts(self) -> dict[str, str]:
        """What is shown, by its label."""
        return {label.text(): value.text() for label, value in self._shown}

    def show_facts(self, facts: Mapping[str, str]) -> None:
        """Show labels and values in the present language; empty values are left out."""
        for pair in self._shown:
            for label in pair:
                self._body.removeWidget(label)
                label.deleteLater()
        self._shown = [
            (text_label(name, "caption"), text_label(value, "", wrap=True, selectable=True))
            for name, value in facts.items()
            if value
        ]
        for at, (label, value) in enumerate(self._shown):
            self._body.addWidget(label, at, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._body.addWidget(value, at, 1)


def _grid(widget: QWidget) -> QGridLayout:
    grid, px = QGridLayout(widget), theme.active().px
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(18))
    grid.setVerticalSpacing(px(5))
    grid.setColumnMinimumWidth(0, px(104))
    grid.setColumnStretch(1, 1)
    return grid
