"""Where the files that are no code lie: fonts, icons, translations."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "resources"
RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"
"""Inside the package where it was installed or frozen, beside it in a source tree."""


def resource(*parts: str) -> Path:
    """Return the path of one resource file or folder."""
    return RESOURCES.joinpath(*parts)
