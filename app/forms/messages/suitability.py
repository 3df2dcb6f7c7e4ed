"""What a comparison of client and product found, and what it still needs, by code.

Each finding is one sentence: what was compared, what follows. Names in braces are its values.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "suitability.matches": QT_TRANSLATE_NOOP(
        "Messages", "{risk} lies within what a client of {level} may have: it may be applied for."
    ),
    "suitability.exceeds": QT_TRANSLATE_NOOP(
        "Messages",
        "A client of {level} may have {allowed}, and {risk} lies above it: only on the client's own initiative, after "
        "the special warning, with signed insistence and an approver.",
    ),
    "suitability.expired": QT_TRANSLATE_NOOP(
        "Messages",
        "The assessment of {on} ({level}) ran out after {months} months and fits nothing, {risk} included: assess "
        "anew, or go on only on the client's own initiative, after the special warning, with signed insistence and an "
        "approver.",
    ),
    "suitability.lowest_class": QT_TRANSLATE_NOOP(
        "Messages",
        "The client belongs to the lowest class and may have R1 only; {risk} is refused, and nobody's insistence or "
        "approval changes that.",
    ),
    "suitability.lowest_class_expired": QT_TRANSLATE_NOOP(
        "Messages",
        "The assessment that put the client into the lowest class ran out, and the lowest class insists on nothing: "
        "assess anew before {risk} is applied for.",
    ),
    "suitability.unassessed": QT_TRANSLATE_NOOP(
        "Messages", "The client's risk tolerance was never assessed, so {risk} cannot be compared: assess it first."
    ),
    "suitability.professional": QT_TRANSLATE_NOOP(
        "Messages", "A professional investor is compared with no level: by rule {risk} may be applied for."
    ),
    "suitability.institution": QT_TRANSLATE_NOOP(
        "Messages", "An institution is compared with no level: by rule {risk} may be applied for."
    ),
    "suitability.not_qualified": QT_TRANSLATE_NOOP(
        "Messages",
        "This is for qualified investors only, and neither the assets nor the income shown make one: {risk} is "
        "refused, and nobody's approval changes that.",
    ),
    "suitability.assets_short": QT_TRANSLATE_NOOP(
        "Messages",
        "The market asks for {needed_fen} on average over {days} trading days and {shown_fen} was shown: it cannot be "
        "opened.",
    ),
    "suitability.experience_short": QT_TRANSLATE_NOOP(
        "Messages", "The market asks for {needed} months of trading and {shown} were shown: it cannot be opened."
    ),
    "suitability.examination_missing": QT_TRANSLATE_NOOP(
        "Messages", "The market asks for a passed examination and none was shown: it cannot be opened."
    ),
    "product.not_approved": QT_TRANSLATE_NOOP(
        "Messages", "{product} is not on the approved list for this service. Only what stands there may be offered."
    ),
}
