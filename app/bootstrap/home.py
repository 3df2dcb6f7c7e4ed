"""Where a home's files lie; reading this must cost nothing, for the first window waits for it."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class HomePaths:
    """The files of one home."""

    root: Path

    @property
    def vault(self) -> Path:
        """Who may open the store."""
        return self.root / "vault.json"

    @property
    def database(self) -> Path:
        """The encrypted store."""
        return self.root / "guitai.db"

    @property
    def authority(self) -> Path:
        """The branch authority's certificate, for whoever wants to verify a document."""
        return self.root / "branch-authority.pem"

    @property
    def time_authorities(self) -> Path:
        """Certificates of the time authorities that were set up, for whoever wants to verify a timestamp."""
        return self.root / "time-authorities.pem"

    @property
    def blobs(self) -> Path:
        """Encrypted files."""
        return self.root / "blobs"

    @property
    def logs(self) -> Path:
        """What the program says of itself."""
        return self.root / "logs"

    @property
    def pulse(self) -> Path:
        """Touched by a program of the hall as long as it lives, for its watchdog; holds its process number alone."""
        return self.root / "pulse"

    @property
    def settings(self) -> Path:
        """Window sizes, language and theme: nothing confidential."""
        return self.root / "settings.ini"

    @property
    def enrolment(self) -> Path:
        """The private keys of a terminal that asked to be let in, until it is; a joined home has no such file."""
        return self.root / "enrolment.json"

    @property
    def demo_card(self) -> Path:
        """The sign-in of a demo home's teller, shown on its sign-in page; real homes have no such file."""
        return self.root / "demo-sign-in.json"


def home_of(given: Path | None) -> HomePaths:
    """Return the home that was named, else GUITAI_HOME, else the user's own data folder."""
    if given is not None:
        return HomePaths(given)
    if named := os.environ.get("GUITAI_HOME"):
        return HomePaths(Path(named))
    from platformdirs import user_data_path

    return HomePaths(user_data_path("guitai", appauthor=False))
