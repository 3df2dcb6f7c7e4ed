"""Pictures of every screen, in every language and theme: a short demo day that is lived for them alone."""

import shutil
import tempfile
from pathlib import Path

from app.demo.demo_day import DemoOrder, Progress, live_demo_day
from app.security.durable_file import disk_fault
from app.ui.theme.tokens import ThemeName

_CLIENTS, _TICKETS = 600, 60


def take_pictures(out: Path, progress: Progress) -> int:
    """Write the pictures into a folder and return how many there are; others that lie there stay.

    Raises:
        Unavailable: The disk's fault.
    """
    with tempfile.TemporaryDirectory(prefix="guitai-") as folder:
        day = Path(folder) / "day"
        live_demo_day(DemoOrder(out=day, clients=_CLIENTS, tickets=_TICKETS, themes=tuple(ThemeName)), progress)
        taken = sorted((day / "screenshots").glob("*.png"))
        try:
            out.mkdir(parents=True, exist_ok=True)
            for picture in taken:
                shutil.copy(picture, out / picture.name)
        except OSError as error:
            raise disk_fault(error, out) from error
    return len(taken)
