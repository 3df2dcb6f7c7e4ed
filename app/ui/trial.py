"""Paints the sign-in page once, to see whether this machine can."""

from PySide6.QtGui import QImage

from app.ui.application import make_application
from app.ui.memory import PassingMemory
from app.ui.screenshots import settle
from app.ui.sign_in import Person, SignInPage


def paint_sign_in() -> None:
    """Paint the page into memory.

    Raises:
        RuntimeError: where nothing, or a single colour, came out: fonts or the platform plugin are missing.
    """
    make_application(PassingMemory())
    page = SignInPage(branch="自检营业部", terminal="C1", people=[Person("check", "自检")])
    page.resize(1000, 640)
    page.show()
    settle()
    picture = page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    page.close()
    if len(colours) < 2:
        raise RuntimeError("nothing was painted")
