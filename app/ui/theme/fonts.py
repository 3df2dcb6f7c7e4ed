"""The bundled typeface: a screen looks the same on every machine, one without fonts included."""

from PySide6.QtGui import QFont, QFontDatabase

from app.services.resources import resource

FAMILY = "Noto Sans SC"


def load_regular() -> None:
    """Load the weight the first paint needs; about 6 ms, read from a mapped file."""
    _load("NotoSansSC-Regular.ttf")


def load_bold() -> None:
    """Load the second weight; about 1 ms once the first is there."""
    _load("NotoSansSC-Bold.ttf")


def body_font(pixels: int) -> QFont:
    """Return the text font; lining figures of equal width come with the family."""
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def _load(name: str) -> None:
    if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
        raise FileNotFoundError(name)
