"""What the command line may ask of the hall's programs: call board, kiosk, rating device."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.announcements import Spoken

FACES: Final = ("board", "kiosk", "rating")
_LANGUAGES: Final = ("zh_CN", "zh_HK", "en")
_SILENT: Final = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class HallOptions:
    """One program of the hall, where it stands or hangs."""

    face: str
    home: Path | None = None
    screen: str = ""
    """The display by name or number; the first where none is named."""
    inches: float = 0.0
    metres: float = 8.0
    speak: tuple[Spoken, ...] = (Spoken.MANDARIN,)
    language: str = "zh_CN"
    window: str = ""
    """Rating device: at which window it stands."""
    windowed: bool = False
    """For a trial: in a window of its own, not over the whole screen."""
    watched: bool = False
    """Whether a watchdog started it (``app.bootstrap.watchdog``)."""


def parse(arguments: Sequence[str]) -> HallOptions:
    """Return what was asked for; argparse ends the program with status 2 where that makes no sense."""
    found = _parser().parse_args(arguments)
    speak = () if found.speak == _SILENT else tuple(Spoken(each) for each in found.speak.split(","))
    return HallOptions(
        face=next(face for face in FACES if getattr(found, face)),
        home=found.home,
        screen=found.screen,
        inches=found.inches,
        metres=found.metres,
        speak=speak,
        language=found.language,
        window=found.window,
        windowed=found.windowed,
        watched=found.watched,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="guitai", allow_abbrev=False)
    face = parser.add_mutually_exclusive_group(required=True)
    face.add_argument("--board", action="store_true", help="the call board")
    face.add_argument("--kiosk", action="store_true", help="the kiosk")
    face.add_argument("--rating", action="store_true", help="the rating device of a window")
    parser.add_argument("--home", type=Path)
    parser.add_argument("--screen", default="", help="the display, by name or number")
    parser.add_argument("--inches", type=float, default=0.0, help="the display's diagonal, where it does not tell")
    parser.add_argument("--distance", dest="metres", type=float, default=8.0, help="metres to read the board from")
    parser.add_argument("--speak", type=_spoken, default=Spoken.MANDARIN.value, help="zh_CN, en, zh_CN,en or none")
    parser.add_argument("--language", choices=_LANGUAGES, default="zh_CN", help="what it is written in at first")
    parser.add_argument("--window", default="", help="the window whose clients rate here")
    parser.add_argument("--windowed", action="store_true", help="in a window of its own, for a trial")
    parser.add_argument("--watched", action="store_true", help=argparse.SUPPRESS)
    return parser


def _spoken(text: str) -> str:
    if text != _SILENT and not set(text.split(",")) <= set(Spoken):
        raise argparse.ArgumentTypeError(text)
    return text
