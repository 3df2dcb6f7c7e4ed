"""The terminal's printers in a box, and the one that was used last."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QComboBox

PRINTER: Final = "print/printer"
"""Where the printer that was used last is remembered."""


class PrinterBox(QComboBox):
    """The printers, the usual one chosen."""

    def __init__(self) -> None:
        """Begin without printers; long names are cut, not the row they stand in."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(9)

    def offer(self, printers: Sequence[str], usual: str) -> None:
        """Offer printers; where the usual one is gone, the first is chosen."""
        self.clear()
        self.addItems(list(printers))
        self.setCurrentIndex(max(0, self.findText(usual)))
