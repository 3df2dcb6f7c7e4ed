"""Cards, sections and the head of a page."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import rule, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame, LiveWidget


class Card(LiveFrame):
    """A white sheet that holds what belongs together, with a heading where given."""

    def __init__(self, title: str = "", *, margin: int = 16, parent: QWidget | None = None) -> None:
        """Begin empty; ``add`` fills it."""
        super().__init__(parent, role="card")
        self._title = text_label(title, "subtitle")
        self._head = row(self._title, 1)
        self.body: QVBoxLayout = column(space=10)
        self.setLayout(column(self._head, self.body, space=12, margin=margin))
        self._title.setVisible(bool(title))
        self.settle()

    def set_title(self, title: str) -> None:
        """Set the heading."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or layout below the others."""
        if isinstance(item, QLayout):
            self.body.addLayout(item, stretch)
        else:
            self.body.addWidget(item, stretch)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget at the right of the heading."""
        self._head.addWidget(widget)


class Section(LiveWidget):
    """A heading and what belongs under it, without a frame."""

    def __init__(self, title: str = "", *, ruled: bool = False, parent: QWidget | None = None) -> None:
        """Begin empty; ``body`` takes the content."""
        super().__init__(parent)
        self._title = text_label(title, "overline")
        self.body: QVBoxLayout = column(space=8)
        head: list[QWidget] = [rule(), self._title] if ruled else [self._title]
        self.setLayout(column(*head, self.body, space=8))
        self.settle()

    def set_title(self, title: str) -> None:
        """Set the heading."""
        self._title.setText(title)


class PageHeader(LiveWidget):
    """The title of a page, a line below it, and the page's actions at the right."""

    def __init__(self, *actions: Button, parent: QWidget | None = None) -> None:
        """Show actions, the loudest last."""
        super().__init__(parent)
        self._title, self._line = text_label("", "title"), text_label("", "soft")
        self._line.hide()
        self.setLayout(row(column(self._title, self._line, space=2), 1, *actions, space=8))
        self.settle()

    def say(self, title: str, line: str = "") -> None:
        """Set the title and the line below it."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
