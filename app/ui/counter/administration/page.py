"""Administration: leaves under one heading, each built when it is first opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QTabWidget, QWidget

from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.cards import PageHeader
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

_KEPT = "administration/leaf"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part of the administration."""

    key: str
    title: Callable[[], str]
    icon: str
    page: Callable[[], QWidget]
    """Builds it."""


class AdministrationPage(LiveWidget):
    """Whoever opens it sees the leaves they may use."""

    def __init__(self, leaves: Sequence[Leaf], around: Surroundings, parent: QWidget | None = None) -> None:
        """Show these leaves, the one that was open last in front."""
        super().__init__(parent)
        self._leaves, self._around = tuple(leaves), around
        self._pages: dict[str, QWidget] = {}
        self._header, self.tabs = PageHeader(), QTabWidget()
        self.tabs.setDocumentMode(True)
        self._holders = [column() for _leaf in self._leaves]
        for layout in self._holders:
            holder = QWidget()
            holder.setLayout(layout)
            self.tabs.addTab(holder, "")
        self.tabs.currentChanged.connect(self._open)
        outer = column(self._header, space=10, margin=(24, 20, 24, 14))
        outer.addWidget(self.tabs, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.tabs.tabBar())
        self.settle()
        self.open_leaf(around.memory.recall(_KEPT))

    def open_leaf(self, key: str) -> QWidget | None:
        """Show a leaf, the first one where there is none of this key, and return its page."""
        at = next((n for n, leaf in enumerate(self._leaves) if leaf.key == key), 0)
        self.tabs.setCurrentIndex(at)
        self._open(at)
        return self._pages.get(self._leaves[at].key) if self._leaves else None

    def retranslate(self) -> None:
        """Set every word."""
        self._header.say(
            translate("Administration", "Administration"),
            translate("Administration", "What is done here takes two people or is recorded for those who check it."),
        )
        for at, leaf in enumerate(self._leaves):
            self.tabs.setTabText(at, leaf.title())

    def restyle(self) -> None:
        """Colour the icons."""
        for at, leaf in enumerate(self._leaves):
            self.tabs.setTabIcon(at, theme.active().icon(leaf.icon, "ink_soft", 16))

    def _open(self, at: int) -> None:
        if not 0 <= at < len(self._leaves):
            return
        leaf = self._leaves[at]
        if leaf.key not in self._pages:
            self._pages[leaf.key] = leaf.page()
            self._holders[at].addWidget(self._pages[leaf.key])
        self._around.memory.keep(_KEPT, leaf.key)
