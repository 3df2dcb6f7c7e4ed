"""The catalogue in the present language, and what its services may be typed as."""

from functools import cache
from itertools import islice, product
from typing import Final

from app.domain.errors import RuleViolation
from app.domain.policy import Catalogue, Service
from app.ui import language

_MOST_READINGS: Final = 16


class CatalogueWords:
    """Names services, materials and ticket lines; a code without a name is shown as it is."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Name this catalogue's services."""
        self._catalogue = catalogue

    def service(self, code: str) -> str:
        """Return a service's name."""
        found = self._find(code)
        return found.name.in_language(language.active().language) if found else code

    def materials(self, code: str) -> tuple[str, ...]:
        """Return what the client must bring for a service."""
        found = self._find(code)
        return tuple(self.material(material) for material in found.materials) if found else ()

    def material(self, code: str) -> str:
        """Return a material's name."""
        words = self._catalogue.materials.get(code)
        return words.in_language(language.active().language) if words else code

    def minutes(self, code: str) -> int:
        """Return how long a service usually takes."""
        found = self._find(code)
        return found.minutes if found else 0

    def keys(self, code: str) -> str:
        """Return the code, both names and the pinyin initials of a service, lower-case."""
        found = self._find(code)
        if found is None:
            return code.lower()
        return " ".join((code, found.name.en, found.name.zh, *initials(found.name.zh))).lower()

    def _find(self, code: str) -> Service | None:
        try:
            return self._catalogue.service(code)
        except RuleViolation:
            return None


@cache
def initials(text: str) -> tuple[str, ...]:
    """Return the first letters of a Chinese text's pinyin, in each of the first few readings that it can have."""
    import pypinyin

    letters = pypinyin.pinyin(text, style=pypinyin.Style.FIRST_LETTER, heteronym=True)
    readings = product(*(dict.fromkeys(each) for each in letters))
    return tuple("".join(reading) for reading in islice(readings, _MOST_READINGS))
