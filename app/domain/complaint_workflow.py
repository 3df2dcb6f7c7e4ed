"""The life of a complaint (rules 4.5, 7.1 to 7.4).

What is asked of one state by two people in either order (the two agreements to an extension, the two decisions of a
major complaint) has a row for either order, so that two terminals that were apart come to the same end.
"""

from typing import Final

from app.domain.policy import Permission
from app.domain.workflow import Transition, Workflow

NEW: Final = "new"
REGISTERED: Final = "registered"
ACCEPTED: Final = "accepted"
NOT_ACCEPTED: Final = "not_accepted"
MERGED: Final = "merged"
CLASSIFIED: Final = "classified"
CATEGORY_CONFIRMED: Final = "category_confirmed"
ACKNOWLEDGED: Final = "acknowledged"
HANDLING: Final = "handling"
AWAITING_EVIDENCE: Final = "awaiting_evidence"
EXTENSION_ASKED: Final = "extension_asked"
EXTENSION_BY_MANAGER: Final = "extension_by_manager"
EXTENSION_BY_COMPLIANCE: Final = "extension_by_compliance"
EXTENSION_AGREED: Final = "extension_agreed"
EXTENDED: Final = "extended"
FOUND: Final = "found"
DECIDED_BY_MANAGER: Final = "decided_by_manager"
DECIDED_BY_COMPLIANCE: Final = "decided_by_compliance"
DECIDED: Final = "decided"
REPLIED: Final = "replied"
MEDIATION: Final = "mediation"
CLOSED: Final = "closed"
APPEALED: Final = "appealed"
IN_REVIEW: Final = "in_review"
UPHELD: Final = "upheld"
CHANGED: Final = "changed"
RETURNED: Final = "returned"
REHANDLING: Final = "rehandling"
REFOUND: Final = "refound"
REPLIED_FINAL: Final = "replied_final"
MEDIATION_FINAL: Final = "mediation_final"
CLOSED_FINAL: Final = "closed_final"
WITHDRAWN: Final = "withdrawn"

ENDED: Final = (NOT_ACCEPTED, CLOSED, CLOSED_FINAL, WITHDRAWN)
"""Nothing more is wanted of anybody."""
BEFORE_CONFIRMED: Final = (REGISTERED, ACCEPTED, CLASSIFIED)
WITH_HANDLER: Final = (HANDLING, EXTENDED, AWAITING_EVIDENCE, REHANDLING)
"""The handler inquires."""
EXTENDING: Final = (EXTENSION_ASKED, EXTENSION_BY_MANAGER, EXTENSION_BY_COMPLIANCE, EXTENSION_AGREED)
DECIDING: Final = (FOUND, DECIDED_BY_MANAGER, DECIDED_BY_COMPLIANCE)
REVIEWING: Final = (APPEALED, IN_REVIEW)

INVOLVED: Final = (
    *("accept", "classify", "confirm", "disagree", "assign", "find", "send_back"),
    *("decide", "decide_manager", "decide_compliance", "agree_manager", "agree_compliance", "deny_extension"),
)
"""Whoever took one of these does not review the appeal (rules 4.5)."""
ATTESTED: Final = (
    *("accept", "refuse", "merge", "classify", "confirm", "disagree", "find", "send_back"),
    *("decide", "decide_manager", "decide_compliance", "agree_manager", "agree_compliance", "deny_extension"),
    *("reply", "review", "uphold", "change", "return", "reopen"),
)
"""Steps that whoever takes them signs with their own key."""
BY_LETTER: Final = ("reply", "tell_extension")
"""Steps that the delivery of a sealed letter takes (rules 4.5, 7.2-b, 7.3-c)."""
MAIN: Final = ("register", "accept", "classify", "confirm", "acknowledge", "assign", "find", "decide", "reply", "close")
"""The way of a complaint without incidents, in order."""
BY_MANAGER: Final = ("agree_manager", "decide_manager")
"""Steps that the branch manager takes, as such."""
BY_COMPLIANCE: Final = ("agree_compliance", "decide_compliance")

_REGISTER = Permission.REGISTER_COMPLAINT
_CLASSIFY = Permission.CLASSIFY_COMPLAINT
_DECIDE = Permission.DECIDE_REPLY
_EXTEND = Permission.APPROVE_EXTENSION
_REVIEW = Permission.REVIEW_APPEAL
_WITHDRAWABLE = (
    *(REGISTERED, ACCEPTED, CLASSIFIED, CATEGORY_CONFIRMED, ACKNOWLEDGED, *WITH_HANDLER[:-1]),
    *(*EXTENDING, *DECIDING, DECIDED),
)

COMPLAINT: Final = Workflow(
    "complaint",
    NEW,
    (
        Transition(NEW, "register", REGISTERED, _REGISTER, starts_clock=True),
        Transition(REGISTERED, "accept", ACCEPTED, _CLASSIFY),
        Transition(REGISTERED, "refuse", NOT_ACCEPTED, _CLASSIFY, needs_reason=True, stops_clock=True),
        Transition(NOT_ACCEPTED, "reopen", REGISTERED, _CLASSIFY, needs_reason=True, starts_clock=True),
        *(Transition(state, "merge", MERGED, _CLASSIFY, needs_reason=True) for state in BEFORE_CONFIRMED),
        Transition(MERGED, "unmerge", REGISTERED, _CLASSIFY, needs_reason=True),
        Transition(ACCEPTED, "classify", CLASSIFIED, _CLASSIFY),
        Transition(CLASSIFIED, "confirm", CATEGORY_CONFIRMED, _CLASSIFY, not_by=("classify",)),
        Transition(CLASSIFIED, "disagree", ACCEPTED, _CLASSIFY, not_by=("classify",), needs_reason=True),
        *(
            Transition(state, "respond", state, _REGISTER, needs_reason=True)
            for state in (REGISTERED, ACCEPTED, CLASSIFIED, CATEGORY_CONFIRMED)
        ),
        Transition(CATEGORY_CONFIRMED, "acknowledge", ACKNOWLEDGED, _REGISTER, needs_reason=True),
        *(Transition(state, "assign", HANDLING, _CLASSIFY) for state in (CATEGORY_CONFIRMED, ACKNOWLEDGED)),
        *(
            Transition(state, "reassign", state, _CLASSIFY, needs_reason=True)
            for state in (*WITH_HANDLER, *EXTENDING, FOUND, REFOUND)
        ),
        *(
            Transition(state, "recuse", state, _REGISTER, needs_reason=True)
            for state in (
                *(REGISTERED, ACCEPTED, CLASSIFIED, CATEGORY_CONFIRMED, ACKNOWLEDGED, *WITH_HANDLER, *EXTENDING),
                *(*DECIDING, DECIDED, REPLIED, *REVIEWING, RETURNED, REFOUND),
            )
        ),
        *(
            Transition(state, "note", state, _REGISTER, needs_reason=True)
            for state in (*WITH_HANDLER, *EXTENDING, *DECIDING, IN_REVIEW, REFOUND)
        ),
        Transition(HANDLING, "wait", AWAITING_EVIDENCE, _REGISTER, needs_reason=True),
        Transition(EXTENDED, "wait", AWAITING_EVIDENCE, _REGISTER, needs_reason=True),
        Transition(AWAITING_EVIDENCE, "evidence_in", HANDLING, _REGISTER, needs_reason=True),
        *(Transition(state, "find", FOUND, _REGISTER) for state in (HANDLING, EXTENDED)),
        *(Transition(state, "send_back", HANDLING, _DECIDE, not_by=("find",), needs_reason=True) for state in DECIDING),
        *(Transition(state, "ask_extension", EXTENSION_ASKED, _REGISTER, needs_reason=True) for state in (HANDLING,)),
        Transition(EXTENSION_ASKED, "agree_manager", EXTENSION_BY_MANAGER, _EXTEND, not_by=("ask_extension",)),
        Transition(EXTENSION_ASKED, "agree_compliance", EXTENSION_BY_COMPLIANCE, _EXTEND, not_by=("ask_extension",)),
        Transition(
            EXTENSION_BY_MANAGER,
            "agree_compliance",
            EXTENSION_AGREED,
            _EXTEND,
            not_by=("ask_extension", "agree_manager"),
        ),
        Transition(
            EXTENSION_BY_COMPLIANCE,
            "agree_manager",
            EXTENSION_AGREED,
            _EXTEND,
            not_by=("ask_extension", "agree_compliance"),
        ),
        *(
            Transition(state, "deny_extension", HANDLING, _EXTEND, not_by=("ask_extension",), needs_reason=True)
            for state in (EXTENSION_ASKED, EXTENSION_BY_MANAGER, EXTENSION_BY_COMPLIANCE)
        ),
        *(Transition(state, "drop_extension", HANDLING, _REGISTER, needs_reason=True) for state in EXTENDING),
        Transition(EXTENSION_AGREED, "tell_extension", EXTENDED, _REGISTER, needs_reason=True),
        Transition(FOUND, "decide", DECIDED, _DECIDE, not_by=("find",)),
        Transition(FOUND, "decide_manager", DECIDED_BY_MANAGER, _DECIDE, not_by=("find",)),
        Transition(FOUND, "decide_compliance", DECIDED_BY_COMPLIANCE, _DECIDE, not_by=("find",)),
        Transition(DECIDED_BY_MANAGER, "decide_compliance", DECIDED, _DECIDE, not_by=("find", "decide_manager")),
        Transition(DECIDED_BY_COMPLIANCE, "decide_manager", DECIDED, _DECIDE, not_by=("find", "decide_compliance")),
        Transition(DECIDED, "reply", REPLIED, _REGISTER, stops_clock=True),
        Transition(MERGED, "reply", REPLIED, _REGISTER, stops_clock=True),
        Transition(DECIDED, "close", CLOSED, _REGISTER, needs_reason=True, stops_clock=True),
        Transition(REPLIED, "close", CLOSED, _REGISTER, needs_reason=True),
        Transition(REPLIED, "mediate", MEDIATION, _REGISTER, needs_reason=True),
        Transition(MEDIATION, "settle", CLOSED, _DECIDE, needs_reason=True),
        Transition(MEDIATION, "end_mediation", REPLIED, _REGISTER, needs_reason=True),
        Transition(CLOSED, "reopen", HANDLING, _DECIDE, needs_reason=True, starts_clock=True),
        *(Transition(state, "appeal", APPEALED, _REGISTER, needs_reason=True) for state in (REPLIED, CLOSED)),
        *(Transition(state, "withdraw_appeal", CLOSED, _REGISTER, needs_reason=True) for state in REVIEWING),
        Transition(APPEALED, "review", IN_REVIEW, _REVIEW, not_by=INVOLVED),
        *(
            Transition(state, "uphold", UPHELD, _REVIEW, not_by=INVOLVED, needs_reason=True)
            for state in (IN_REVIEW, REFOUND)
        ),
        *(
            Transition(state, "change", CHANGED, _REVIEW, not_by=INVOLVED, needs_reason=True)
            for state in (IN_REVIEW, REFOUND)
        ),
        Transition(IN_REVIEW, "return", RETURNED, _REVIEW, not_by=INVOLVED, needs_reason=True),
        Transition(RETURNED, "assign", REHANDLING, _CLASSIFY),
        Transition(REHANDLING, "find", REFOUND, _REGISTER),
        Transition(UPHELD, "reply", REPLIED_FINAL, _REGISTER, stops_clock=True),
        Transition(CHANGED, "reply", REPLIED_FINAL, _REGISTER, stops_clock=True),
        Transition(REPLIED_FINAL, "mediate", MEDIATION_FINAL, _REGISTER, needs_reason=True),
        Transition(MEDIATION_FINAL, "settle", CLOSED_FINAL, _DECIDE, needs_reason=True),
        Transition(MEDIATION_FINAL, "end_mediation", REPLIED_FINAL, _REGISTER, needs_reason=True),
        Transition(REPLIED_FINAL, "close", CLOSED_FINAL, _REGISTER, needs_reason=True),
        *(
            Transition(state, "withdraw", WITHDRAWN, _REGISTER, needs_reason=True, stops_clock=True)
            for state in _WITHDRAWABLE
        ),
        Transition(WITHDRAWN, "classify", WITHDRAWN, _CLASSIFY),
        Transition(WITHDRAWN, "reopen", ACCEPTED, _CLASSIFY, needs_reason=True, starts_clock=True),
    ),
)
"""Reasons hold what was said: to the complainant, by the complainant, or why a step was taken."""

OPEN: Final = tuple(state for state in COMPLAINT.states() if state not in (NEW, *ENDED))
"""Complaints that still want something done."""


def next_main(state: str) -> str:
    """Return the step that leads on from the state, or an empty text where the way has ended or branches."""
    found = {row.action for row in COMPLAINT.actions(state)}
    return next((action for action in (*MAIN, *_BESIDE) if action in found), "")


_BESIDE: Final = (
    *("evidence_in", "agree_manager", "agree_compliance", "tell_extension", "decide_compliance", "decide_manager"),
    *("review", "uphold", "end_mediation", "settle"),
)
"""What leads on where the main way has no row."""
