"""One search for everything: tiers from the exact match to a part of the name, each bounded, until a page is full.

No tier sorts or counts: each streams from an index and stops, so a search that fits half of all clients costs no more
than one that fits fifty.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from app.db.border import Driver
from app.db.client_view import VIEW, client_row
from app.db.search_keys import BACKWARDS, INNER, fold, phrase, tail_word, whole_word
from app.domain import spelling
from app.services.queries import ClientRow

_SHORTEST_TAIL: Final = 4
_LONGEST_TEXT: Final = 80
_END: Final = "\U0010ffff"

_NAMES: Final = "SELECT rowid FROM client_names WHERE client_names MATCH ? LIMIT ?"
_KEYS: Final = "SELECT rowid FROM client_keys WHERE client_keys MATCH ? LIMIT ?"
_CLIENT_NO: Final = "SELECT row FROM client WHERE client_no = ? LIMIT ?"
_CLIENT_NO_BEGINS: Final = """SELECT row FROM client INDEXED BY ix_client__client_no_id
WHERE client_no >= ? AND client_no < ? ORDER BY client_no LIMIT ?"""
_IDENTITY: Final = """SELECT c.row FROM identity_document d CROSS JOIN client c ON c.id = d.client_id
WHERE d.number = ? AND d.current = 1 LIMIT ?"""
_IDENTITY_BEGINS: Final = """SELECT c.row FROM identity_document d CROSS JOIN client c ON c.id = d.client_id
WHERE d.number >= ? AND d.number < ? AND d.current = 1 LIMIT ?"""
_IDENTITY_ENDS: Final = """SELECT c.row FROM identity_tails
CROSS JOIN identity_document d ON d.row = identity_tails.rowid CROSS JOIN client c ON c.id = d.client_id
WHERE identity_tails MATCH ? AND d.current = 1 LIMIT ?"""


class Tier(NamedTuple):
    """One bounded query that yields row numbers of clients; its last parameter is the limit."""

    query: str
    values: tuple[str, ...]


def tiers(text: str) -> Iterator[Tier]:
    """Yield the queries for what was typed, the most exact first."""
    folded = fold(text[:_LONGEST_TEXT])
    if not folded:
        return
    if not folded.isascii():
        yield from _by_name(folded)
        return
    number = spelling.code(text[:_LONGEST_TEXT])
    yield Tier(_CLIENT_NO, (number,))
    if any(map(str.isdigit, folded)):
        yield Tier(_IDENTITY, (number,))
    yield Tier(_KEYS, (f'"{folded}"',))
    yield Tier(_CLIENT_NO_BEGINS, (number, number + _END))
    yield Tier(_KEYS, (f'"{folded}"*',))
    if any(map(str.isdigit, folded)):
        yield from _by_part_of_number(folded, number)
    yield Tier(_KEYS, (f'"{INNER}{folded}"*',))
    yield from _by_name(folded)


def _by_name(folded: str) -> Iterator[Tier]:
    whole = whole_word(folded)
    yield Tier(_NAMES, (f'"{whole}"',))
    yield Tier(_NAMES, (f'"{whole}"*',))
    yield Tier(_NAMES, (f'"{phrase(folded)}"',))


def _by_part_of_number(folded: str, number: str) -> Iterator[Tier]:
    if len(folded) >= _SHORTEST_TAIL:
        yield Tier(_IDENTITY_ENDS, (f'"{tail_word(folded)}"*',))
        yield Tier(_KEYS, (f'"{BACKWARDS}{tail_word(folded)}"*',))
    yield Tier(_IDENTITY_BEGINS, (number, number + _END))


def search(driver: Driver, text: str, limit: int) -> Sequence[ClientRow]:
    """Return up to ``limit`` clients that fit the text, the closest first."""
    found: dict[int, None] = {}
    for query, values in tiers(text):
        # Those found already come first again, so room is left for as many.
        found.update((row, None) for (row,) in driver.execute(query, (*values, limit + len(found))))
        if len(found) >= limit:
            break
    wanted = list(found)[:limit]
    by_row = {row[0]: row[1:] for row in _views(driver, wanted)}
    return [client_row(by_row[row]) for row in wanted]


def _views(driver: Driver, rows: Sequence[int]) -> Sequence[Sequence[Any]]:
    marks = ", ".join("?" * len(rows))
    found: Sequence[Sequence[Any]] = driver.execute(
        f"SELECT c.row, {VIEW} FROM client c WHERE c.row IN ({marks})",  # noqa: S608 - names of our own columns
        rows,
    ).fetchall()
    return found
