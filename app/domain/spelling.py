"""The many ways lists and keyboards spell the same text, brought to one.

Full-width forms, invisible characters, the middle dot of ethnic names and leftovers of old Chinese encodings are
spelling, not content: folding them is no guess. Nothing else of a text is ever changed.
"""

import re
import unicodedata

_HYPHENS = "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"
_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    chr(code) for code in range(0x2000, 0x200B)
)
_INVISIBLE = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff" + "".join(
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
)
_MIDDLE_DOTS = "\u2022\u2027\u22c5\u2219\u30fb\uff65\u0387\u318d\u1427\u2024"

# GB18030 leaves fourteen ideographs in the private use area, although Unicode has long had them.
_PRIVATE_IDEOGRAPHS = {
    0xE816: 0x20087,
    0xE817: 0x20089,
    0xE818: 0x200CC,
    0xE81E: 0x9FB4,
    0xE826: 0x9FB5,
    0xE82B: 0x9FB6,
    0xE82C: 0x9FB7,
    0xE831: 0x215D7,
    0xE832: 0x9FB8,
    0xE83B: 0x2298F,
    0xE843: 0x9FB9,
    0xE854: 0x9FBA,
    0xE855: 0x241FE,
    0xE864: 0x9FBB,
}
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_FULL_WIDTH_WORDS = {code: half for code, half in _FULL_WIDTH.items() if chr(half).isalnum()}
_TIDY: dict[int, int | str | None] = {
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, _INVISIBLE)),
    **_PRIVATE_IDEOGRAPHS,
}
_HALF: dict[int, int | str | None] = {**_TIDY, **_FULL_WIDTH}
_NAME: dict[int, int | str | None] = {**_TIDY, **_FULL_WIDTH_WORDS, **dict.fromkeys(map(ord, _MIDDLE_DOTS), "\u00b7")}
_BLOCK: dict[int, int | str | None] = {**_TIDY, 0x0A: "\n", 0x2028: "\n", 0x2029: "\n"}
# The tenth check value of an identity number is the Roman numeral ten.
_CODE: dict[int, int | str | None] = {
    **_HALF,
    **dict.fromkeys(map(ord, _SPACES)),
    **dict.fromkeys(map(ord, _HYPHENS)),
    0x2169: "X",
    0x2179: "X",
}

_QUOTED_BY_FORMULA = re.compile(r'="([^"]*)"')
_TEXT_MARKS = "'\u2018\u2019`\u00b4"
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]")
_HAN = "\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TEXT_MARK = tuple(_TEXT_MARKS)
_MARKED_NAME = re.compile(f".[{_HAN}]")
_PADDING = re.compile(f"(?<=[{_HAN}\u00b7]) (?=[{_HAN}\u00b7])")
_NAME_SIGNS = re.compile(f"[\uff01-\uff5e\u0300-\u036f{_MIDDLE_DOTS}]")
_LOWER_MARK = re.compile("[\u0300-\u036f]")


def one_line(text: str) -> str:
    """Return the text on one line: outer space gone, inner space single, invisible characters removed."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")  # every other space, and all that is invisible, does not count as printable
    return " ".join(text.translate(_TIDY).split())


def half_width(text: str) -> str:
    """Return one line with full-width letters, digits and signs in their ASCII form."""
    if text.isascii():
        return one_line(text)
    return " ".join(text.translate(_HALF).split())


def block(text: str) -> str:
    """Return a text of several lines with plain line breaks, outer space and invisible characters removed."""
    if text.isprintable():
        return text.strip(" ")
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_BLOCK).strip()


def code(text: str) -> str:
    """Return a number or code without spaces and hyphens, half-width, upper-case.

    The marks that make a spreadsheet keep a number as text (a leading apostrophe, ``="..."``) belong to the sheet,
    not to the number, and are removed.
    """
    if text.isascii() and text.isalnum():
        return text.upper()
    return without_text_marks(text).translate(_CODE).upper()


def without_text_marks(text: str) -> str:
    """Return one half-width line without the marks that make a spreadsheet keep a number as text."""
    folded = half_width(text)
    quoted = _QUOTED_BY_FORMULA.fullmatch(folded) if folded.startswith("=") else None
    return quoted[1].strip() if quoted else folded.lstrip(_TEXT_MARKS)


def person_name(text: str) -> str:
    """Return a natural person's name.

    Characters are kept whatever they are; the middle dot becomes U+00B7, and the space that older systems pad
    two-character names with goes. Spaces between words of a Latin name stay, single.
    """
    name = organisation_name(text)
    if name.startswith(_TEXT_MARK) and _MARKED_NAME.match(name):
        name = name[1:]
    return _PADDING.sub("", name) if " " in name else name


def organisation_name(text: str) -> str:
    """Return an institution's name: as written, letters and digits half-width, brackets left as they are."""
    if text.isprintable() and "  " not in text and not _NAME_SIGNS.search(text):
        return text.strip(" ")
    name = " ".join(text.translate(_NAME).split())
    return unicodedata.normalize("NFC", name) if _LOWER_MARK.search(name) else name


def unreadable(text: str) -> str:
    """Return the first character that no font can show (control, replacement, private use), or an empty text."""
    found = None if text.isprintable() and "\ufffd" not in text else _CONTROL.search(text)
    return found[0] if found else ""


def masked(text: str, head: int, tail: int) -> str:
    """Return the text with its middle hidden; one too short to keep both ends shows its first character only."""
    hidden = len(text) - head - tail
    if hidden < tail:
        return text[:1] + "*" * max(len(text) - 1, 0)
    return text[:head] + "*" * hidden + (text[-tail:] if tail else "")
