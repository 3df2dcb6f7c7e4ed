"""The life of a confirmation (rules 4.4).

Data that changed after presenting never changes the document: it is discarded, and another generated under a new
number.
"""

from typing import Final

from app.domain.policy import Permission
from app.domain.workflow import Transition, Workflow

NEW: Final = "new"
GENERATED: Final = "generated"
PRESENTED: Final = "presented"
SIGNED: Final = "signed"
COUNTERSIGNED: Final = "countersigned"
SEALED: Final = "sealed"
DELIVERED: Final = "delivered"
ARCHIVED: Final = "archived"
REFUSED: Final = "refused"
DISCARDED: Final = "discarded"
VOIDED: Final = "voided"

MAIN: Final = ("generate", "present", "sign", "countersign", "seal", "deliver", "archive")
"""The way of a confirmation without incidents, in order."""
DEAD: Final = (DISCARDED, VOIDED, REFUSED)
"""States in which the document no longer stands for the case."""
SEALED_STATES: Final = (SEALED, DELIVERED, ARCHIVED)

_SIGN = Permission.START_SIGNING

CONFIRMATION: Final = Workflow(
    "confirmation",
    NEW,
    (
        Transition(NEW, "generate", GENERATED, _SIGN),
        Transition(GENERATED, "present", PRESENTED, _SIGN),
        Transition(GENERATED, "discard", DISCARDED, _SIGN, needs_reason=True),
        Transition(PRESENTED, "sign", SIGNED, _SIGN),
        Transition(PRESENTED, "read_to_end", PRESENTED, _SIGN),
        Transition(PRESENTED, "refuse_signing", REFUSED, _SIGN, needs_reason=True),
        Transition(PRESENTED, "discard", DISCARDED, _SIGN, needs_reason=True),
        Transition(SIGNED, "countersign", COUNTERSIGNED, _SIGN),
        Transition(COUNTERSIGNED, "seal", SEALED, _SIGN),
        Transition(SEALED, "deliver", DELIVERED, _SIGN),
        Transition(DELIVERED, "archive", ARCHIVED, _SIGN),
        *(
            Transition(state, "void", VOIDED, Permission.VOID_DOCUMENT, needs_reason=True)
            for state in (SEALED, DELIVERED, ARCHIVED)
        ),
    ),
)


def next_main(state: str) -> str:
    """Return the step of the main way that leads on from the state, or an empty text where none does."""
    return next((row.action for row in CONFIRMATION.actions(state) if row.action in MAIN), "")
