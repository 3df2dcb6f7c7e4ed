"""The life of a confirmation (rules 4.4).

Data that changed after presenting never changes the document: it is discarded, and another generated under a new
number. A sealed document is never edited either: it is voided, or superseded by another one that names it.
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
REFUSAL_STATED: Final = "refusal_stated"
REFUSAL_WITNESSED: Final = "refusal_witnessed"
REFUSED: Final = "refused"
DISCARDED: Final = "discarded"
VOIDED: Final = "voided"
SUPERSEDED: Final = "superseded"

MAIN: Final = ("generate", "present", "sign", "countersign", "seal", "deliver", "archive")
"""The way of a confirmation without incidents, in order."""
ON_PAPER: Final = ("generate", "hand_out", "scan_in", "countersign", "seal", "deliver", "archive")
"""The way of a document that the law wants in ink (rules 3.4)."""
REFUSAL: Final = ("refuse_signing", "witness_refusal", "approve_refusal")
"""What takes the place of a signature, each by another person (rules 2.4-a)."""
DEAD: Final = (DISCARDED, VOIDED, SUPERSEDED)
"""States in which the document no longer stands for the case."""
SEALED_STATES: Final = (SEALED, DELIVERED, ARCHIVED)
OPEN: Final = (GENERATED, PRESENTED, REFUSAL_STATED, REFUSAL_WITNESSED)
"""States in which the client has not signed: changed data voids the number."""

_SIGN = Permission.START_SIGNING
_VOID = Permission.VOID_DOCUMENT

CONFIRMATION: Final = Workflow(
    "confirmation",
    NEW,
    (
        Transition(NEW, "generate", GENERATED, _SIGN),
        Transition(GENERATED, "present", PRESENTED, _SIGN),
        Transition(GENERATED, "hand_out", PRESENTED, _SIGN),
        Transition(PRESENTED, "sign", SIGNED, _SIGN),
        Transition(PRESENTED, "scan_in", SIGNED, _SIGN),
        Transition(PRESENTED, "read_to_end", PRESENTED, _SIGN),
        Transition(PRESENTED, "refuse_signing", REFUSAL_STATED, _SIGN, needs_reason=True),
        Transition(REFUSAL_STATED, "witness_refusal", REFUSAL_WITNESSED, _SIGN, not_by=REFUSAL[:1]),
        Transition(REFUSAL_WITNESSED, "approve_refusal", REFUSED, Permission.APPROVE_CASE, not_by=REFUSAL[:2]),
        *(
            Transition(state, "sign_after_all", PRESENTED, _SIGN, needs_reason=True)
            for state in (REFUSAL_STATED, REFUSAL_WITNESSED)
        ),
        *(Transition(state, "discard", DISCARDED, _SIGN, needs_reason=True) for state in OPEN),
        Transition(SIGNED, "countersign", COUNTERSIGNED, _SIGN),
        Transition(COUNTERSIGNED, "seal", SEALED, _SIGN),
        Transition(SEALED, "deliver", DELIVERED, _SIGN),
        Transition(DELIVERED, "archive", ARCHIVED, _SIGN),
        *(Transition(state, "void", VOIDED, _VOID, needs_reason=True) for state in SEALED_STATES),
        *(Transition(state, "order_replacement", state, _VOID, needs_reason=True) for state in SEALED_STATES),
        *(Transition(state, "supersede", SUPERSEDED, _SIGN) for state in SEALED_STATES),
    ),
)


def next_main(state: str, *, on_paper: bool = False) -> str:
    """Return the step of the main way that leads on from the state, or an empty text where none does."""
    way = ON_PAPER if on_paper else MAIN
    return next((row.action for row in CONFIRMATION.actions(state) if row.action in (*way, *REFUSAL[1:])), "")
