"""The folder a demo day is written into: a new one, or one that an earlier demo day left."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.bootstrap.home import HomePaths
from app.domain.errors import Unavailable
from app.security.durable_file import disk_fault
from app.security.single_instance import single_instance

_MARK = ".guitai-demo"
"""Says that a demo day made this folder; without it nothing in a folder is ever replaced."""
_KNOWN = frozenset(
    {
        _MARK,
        "branch-authority.pem",
        "confirmations",
        "home",
        "import-report.json",
        "old-clients.csv",
        "prints",
        "screenshots",
        "summary.json",
    }
)


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """Where everything of a demo day lies."""

    root: Path

    @property
    def home(self) -> HomePaths:
        """The branch's home, which the counter opens afterwards."""
        return HomePaths(self.root / "home")

    @property
    def old_list(self) -> Path:
        """The client list of the older system."""
        return self.root / "old-clients.csv"

    @property
    def import_report(self) -> Path:
        """What became of its rows."""
        return self.root / "import-report.json"

    @property
    def confirmations(self) -> Path:
        """The sealed documents."""
        return self.root / "confirmations"

    @property
    def prints(self) -> Path:
        """What came out of the printer."""
        return self.root / "prints"

    @property
    def screenshots(self) -> Path:
        """Pictures of the windows."""
        return self.root / "screenshots"

    @property
    def authority(self) -> Path:
        """The certificate that the documents are held against."""
        return self.root / "branch-authority.pem"

    @property
    def summary(self) -> Path:
        """What the day came to; written last, so a folder without it is of a day that was cut short."""
        return self.root / "summary.json"


def ready_folder(root: Path, now: datetime) -> DemoFolder:
    """Return an empty folder for a day; what an earlier demo day left in it is removed, and nothing else ever is.

    Raises:
        Unavailable: ``demo.folder_taken`` where anything lies there that no demo day wrote, ``home.in_use`` while its
            counter is open, or a disk fault.
    """
    try:
        if root.exists():
            _clear(root, now)
        root.mkdir(parents=True, exist_ok=True)
        (root / _MARK).touch()
    except OSError as error:
        raise disk_fault(error, root) from error
    return DemoFolder(root)


def _clear(root: Path, now: datetime) -> None:
    if not root.is_dir() or root.is_symlink():
        raise Unavailable("demo.folder_taken", path=str(root), name=root.name)
    entries = sorted(root.iterdir())
    strangers = [entry.name for entry in entries if entry.name not in _KNOWN or entry.is_symlink()]
    if entries and not (root / _MARK).is_file():
        strangers = strangers or [entries[0].name]
    if strangers:
        raise Unavailable("demo.folder_taken", path=str(root), name=strangers[0])
    if (root / "home").is_dir():
        with single_instance(root / "home", now):
            pass
    for entry in entries:
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
