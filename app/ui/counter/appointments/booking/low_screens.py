"""Lets a sheet that is taller than a low screen scroll, so that its buttons stay in sight."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.theme import theme
from app.ui.widgets.layouts import column

_AROUND: Final = 380
"""Heading, banner, reason, buttons and the window's own frame, in units of the type."""
_LEAST: Final = 160


class FittingArea(QScrollArea):
    """As tall as what it holds, or as the screen leaves room for."""

    def __init__(self, *parts: QWidget, parent: QWidget | None = None) -> None:
        """Hold parts of the sheet, one under the other; the first takes what room is left."""
        super().__init__(parent)
        held, body = QWidget(), column(*parts, space=14)
        body.setStretch(0, 1)
        held.setLayout(body)
        self._held = held
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(held)
        held.installEventFilter(self)
        self.setFocusProxy(parts[0])
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when what it holds grows."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        px, needs = theme.active().px, self._held.minimumSizeHint()
        room = max(QGuiApplication.primaryScreen().availableGeometry().height() - px(_AROUND), px(_LEAST))
        self.setMinimumHeight(min(needs.height(), room))
        bar = self.verticalScrollBar().sizeHint().width() if needs.height() > room else 0
        self.setMinimumWidth(needs.width() + bar)
