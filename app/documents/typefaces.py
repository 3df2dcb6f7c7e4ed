"""The fonts that documents are set in, and which character is shown by which of them."""

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from app.domain.documents import UnshowableCharacter

REGULAR_FILE = "NotoSansSC-Regular.ttf"
BOLD_FILE = "NotoSansSC-Bold.ttf"
INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories that are refused even where a font has a blank glyph: text that is sealed is text that is seen."""

_PARSED: dict[str, TTFont] = {}
"""Fonts by their content; reportlab's own register is one for the whole program."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that one font shows."""

    font: str
    text: str


class Typefaces:
    """A regular and a bold face, and further fonts that are asked, in order, for what those two lack."""

    def __init__(self, folder: Path, further: Path | None = None) -> None:
        """Load the fonts; each file is parsed once in the life of the program.

        Args:
            folder: Holds the two Noto Sans SC files.
            further: A folder of TrueType files for rare characters; may be missing or empty.
        """
        spare = tuple(sorted(further.glob("*.ttf"))) if further and further.is_dir() else ()
        self._chains = {
            False: _chain((folder / REGULAR_FILE, *spare)),
            True: _chain((folder / BOLD_FILE, folder / REGULAR_FILE, *spare)),
        }
        self._chosen: dict[tuple[str, bool], tuple[str, float]] = {}

    @property
    def regular(self) -> str:
        """Name under which the regular face is registered."""
        return self._chains[False][0][0]

    def check(self, texts: Iterable[tuple[str, str]]) -> None:
        """Refuse a text with a character that no font shows.

        Args:
            texts: Pairs of where the text stands and the text.

        Raises:
            UnshowableCharacter: For the first such character.
        """
        for where, text in texts:
            for character in text:
                self._choose(character, bold=False, where=where)

    def runs(self, text: str, *, bold: bool) -> list[Run]:
        """Split a text into runs of one font each."""
        runs: list[Run] = []
        for character in text:
            font, _ = self._choose(character, bold=bold)
            if runs and runs[-1].font == font:
                runs[-1] = Run(font, runs[-1].text + character)
            else:
                runs.append(Run(font, character))
        return runs

    def single_font(self, text: str, *, bold: bool) -> str | None:
        """Return the face that shows the whole text, or None when several are needed."""
        chosen = self._chosen
        font = self._chains[bold][0][0]
        for character in text:
            known = chosen.get((character, bold)) or self._choose(character, bold=bold)
            if known[0] != font:
                return None
        return font

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the text's width in points."""
        chosen = self._chosen
        total = 0.0
        for character in text:
            known = chosen.get((character, bold)) or self._choose(character, bold=bold)
            total += known[1]
        return total * size / 1000

    def _choose(self, character: str, *, bold: bool, where: str = "") -> tuple[str, float]:
        """Return the font for a character and its advance in thousandths of the size."""
        key = (character, bold)
        if key not in self._chosen:
            self._chosen[key] = self._look_up(character, bold=bold, where=where)
        return self._chosen[key]

    def _look_up(self, character: str, *, bold: bool, where: str) -> tuple[str, float]:
        code = ord(character)
        if unicodedata.category(character) not in INVISIBLE:
            for name, face in self._chains[bold]:
                if face.charToGlyph.get(code):
                    return name, face.charWidths.get(code, face.defaultWidth)
        raise UnshowableCharacter(character, where)


def _chain(files: tuple[Path, ...]) -> tuple[tuple[str, TTFontFace], ...]:
    fonts = (_registered(file) for file in files)
    return tuple((font.fontName, font.face) for font in fonts)


@lru_cache(maxsize=64)
def _registered(file: Path) -> TTFont:
    """Parse a font and make it known to reportlab under its content's digest, however many copies there are.

    reportlab takes two fonts of the same internal name for one and would leave out what only the second can show;
    so a second one is given a name of its own.
    """
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    if digest not in _PARSED:
        font = TTFont(digest, str(file))
        if any(other.face.name == font.face.name for other in _PARSED.values()):
            font.face.name += f"-{digest[:8]}".encode()
        pdfmetrics.registerFont(font)
        _PARSED[digest] = font
    return _PARSED[digest]
