"""Says why a row of a client list was refused."""

from collections.abc import Callable

from app.domain.errors import RuleViolation
from app.forms.client_columns import ColumnMapping
from app.forms.client_headings import Column
from app.forms.messages.client_list import IN_COLUMN, MESSAGES


def row_sentence(refusal: RuleViolation, mapping: ColumnMapping, translate: Callable[[str], str]) -> str:
    """Return why the row was refused, naming the column by the list's own heading.

    Args:
        refusal: The reason.
        mapping: The list's columns.
        translate: Turns an English source of the context ``Messages`` into the language shown.
    """
    sentence = translate(MESSAGES[refusal.code]).format(**refusal.params)
    if not refusal.field:
        return sentence
    return translate(IN_COLUMN).format(column=mapping.heading(Column(refusal.field)), sentence=sentence)
