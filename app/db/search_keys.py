"""What a name and a number are found by: the words of the full-text tables, all of them plain letters and digits.

A character of a name is the word of its code in hex, so neither the full-text syntax nor its idea of what a letter is
ever meets what people type. A name is further a whole word (``x`` and all codes) for exact and leading matches.

By letters a name is found through words that are read from their beginning: of 张小明 ``zhangxiaoming``,
``zhangxming``, ``zxiaoming``, ``zxming`` and ``zxm``. Each syllable stands in full or by its initial, and the beginning
of the last one stands for all that can be typed of it. Words from within the name begin with ``_``, numbers read
backwards with ``~``.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Final

from app.db.readings import COMPOUND_SURNAMES, common_reading, given_readings, phrase_readings, surname_readings

INNER: Final = "_"
BACKWARDS: Final = "~"
_SHORT: Final = 4
"""Syllables of a name up to which every mixture of full syllables and initials is kept."""
_LONGEST_KEY: Final = 40


def fold(text: str) -> str:
    """Return the letters and digits of the text: small, without accents, signs and spaces."""
    if text.isascii():
        if text.isalnum():
            return text.lower()
        return "".join(filter(str.isalnum, text.lower()))
    if _all_plain_han(text):
        return text
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text.casefold())))


def _all_plain_han(text: str) -> bool:
    return min(text) >= "\u4e00" and max(text) <= "\u9fff"


def name_words(name: str) -> str:
    """Return the words of ``client_names`` for a name."""
    codes = [_code(character) for character in fold(name)]
    return f"x{''.join(codes)} {' '.join(codes)}" if codes else ""


@lru_cache(maxsize=8192)
def _code(character: str) -> str:
    return f"{ord(character):04x}"


def whole_word(folded: str) -> str:
    """Return the word of a whole name, or of the beginning of one."""
    return "x" + "".join(f"{ord(character):04x}" for character in folded)


def phrase(folded: str) -> str:
    """Return the words of a part of a name, in order."""
    return " ".join(f"{ord(character):04x}" for character in folded)


def client_words(name: str, phone: str, *, person: bool) -> str:
    """Return the words of ``client_keys`` for a client."""
    number = fold(phone)
    numbers = f" {number} {BACKWARDS}{number[::-1]}" if number else ""
    return _spelled_words(name, person) + numbers


def tail_word(number: str) -> str:
    """Return the word of ``identity_tails`` for a number: the number backwards."""
    return fold(number)[::-1]


@lru_cache(maxsize=65536)
def _spelled_words(name: str, person: bool) -> str:  # noqa: FBT001 - the cache wants it by position
    words: dict[str, None] = {}
    parts = tuple(name) if name and _all_plain_han(name) else tuple(_parts(name))
    for syllables in _spellings(parts, person=person):
        words.update(dict.fromkeys(_from_start(syllables)))
        words.update(dict.fromkeys(_from_within(syllables)))
    return " ".join(word[:_LONGEST_KEY] for word in words)


def _parts(name: str) -> Iterator[str]:
    """Yield each Chinese character by itself, and each run of letters or digits as one."""
    run = ""
    for character in unicodedata.normalize("NFKD", name.casefold()):
        if character.isascii() and character.isalnum():
            run += character
        elif not unicodedata.combining(character):
            if run:
                yield run
            run = ""
            if character.isalnum():
                yield character
    if run:
        yield run


def _spellings(parts: tuple[str, ...], *, person: bool) -> Iterator[tuple[str, ...]]:
    if person and 1 < len(parts) <= _SHORT and not any(part.isascii() for part in parts):
        compound = COMPOUND_SURNAMES.get("".join(parts[:2]))
        if compound:
            yield from product(*((reading,) for reading in compound), *map(given_readings, parts[2:]))
            return
        yield from product(surname_readings(parts[0]), *map(given_readings, parts[1:]))
        return
    if any(part.isascii() for part in parts):
        yield tuple(part if part.isascii() else _letters(common_reading(part)) for part in parts)
    elif parts:
        yield tuple(map(_letters, phrase_readings(parts)))


def _letters(reading: str) -> str:
    """Return a reading, or the code of a character that has none, so that every word is plain letters."""
    return reading if reading.isascii() else f"u{ord(reading):x}"


def _from_start(syllables: Sequence[str]) -> Iterator[str]:
    initials = [syllable[0] for syllable in syllables]
    yield "".join(initials)
    if len(syllables) > _SHORT:
        yield "".join(syllables)
        yield syllables[0] + "".join(initials[1:])
        return
    *leading, last = syllables
    for chosen in product(*((syllable, syllable[0]) for syllable in leading)):
        yield "".join(chosen) + last


def _from_within(syllables: Sequence[str]) -> Iterator[str]:
    initials = "".join(syllable[0] for syllable in syllables)
    for start in range(1, len(syllables)):
        yield INNER + "".join(syllables[start:])
        if start + 1 < len(syllables):
            yield INNER + initials[start:]
