"""Values of errors that are codes: the word for each, so that no sentence shows a code that has a word."""

from collections.abc import Mapping
from typing import Final

from app.forms import vocabulary

_TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "permission": vocabulary.PERMISSIONS,
    "roles": vocabulary.ROLES,
    "one": vocabulary.ROLES,
    "other": vocabulary.ROLES,
    "action": vocabulary.ACTIONS,
    "taken": vocabulary.ACTIONS,
    "qualification": vocabulary.QUALIFICATIONS,
    "level": vocabulary.RISK_LEVELS,
    "risk": vocabulary.PRODUCT_RISKS,
}
CONTEXT: Final = "Vocabulary"


def words_for(name: str, value: object) -> tuple[str, ...]:
    """Return the English words (context ``Vocabulary``) of a value that is one code or several parted by commas.

    Args:
        name: The value's name in the error.
        value: The value.

    Returns:
        A word for each code; nothing where the name stands for no vocabulary or a code has no word.
    """
    table = _TABLES.get(name)
    if table is None or not isinstance(value, str):
        return ()
    codes = [code.strip() for code in value.split(",")]
    return tuple(table[code] for code in codes) if all(code in table for code in codes) else ()
