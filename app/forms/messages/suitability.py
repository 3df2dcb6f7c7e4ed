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
    "suitability.not_asked": QT_TRANSLATE_NOOP(
        "Messages", "The service {service} compares no product with the client."
    ),
    "suitability.negative": QT_TRANSLATE_NOOP("Messages", "A figure cannot be less than nothing."),
    "suitability.not_compared": QT_TRANSLATE_NOOP(
        "Messages", "What the client wants was not compared with the client's risk level yet."
    ),
    "suitability.outdated": QT_TRANSLATE_NOOP(
        "Messages", "The comparison no longer holds: the client's level or the approved list has changed. Compare anew."
    ),
    "suitability.blocked": QT_TRANSLATE_NOOP(
        "Messages", "The comparison blocks this application, and nobody's insistence or approval changes that."
    ),
    "suitability.not_insisted": QT_TRANSLATE_NOOP(
        "Messages",
        "A mismatch goes on only where the client asked for it unprompted, was shown the special warning and insists.",
    ),
    "suitability.to_be_recorded": QT_TRANSLATE_NOOP(
        "Messages", "The talk is recorded in sound or picture, and attached before the case is applied for."
    ),
    "suitability.to_be_signed": QT_TRANSLATE_NOOP(
        "Messages", "The client signs the mismatch acknowledgement before the service is carried out."
    ),
    "suitability.unsigned": QT_TRANSLATE_NOOP(
        "Messages", "The client has not signed the mismatch acknowledgement yet; it is sealed before anything is done."
    ),
    "suitability.unrecorded": QT_TRANSLATE_NOOP(
        "Messages", "The recording of the talk in sound or picture is not attached yet."
    ),
    "approval.agent": QT_TRANSLATE_NOOP("Messages", "An agent acts for the client: an approver decides."),
    "approval.mismatch": QT_TRANSLATE_NOOP("Messages", "The risk does not fit the client: an approver decides."),
    "approval.senior_high_risk": QT_TRANSLATE_NOOP(
        "Messages", "The client's age and the product's high risk ask for a second person: an approver decides."
    ),
    "review.assessment_jump": QT_TRANSLATE_NOOP(
        "Messages", "The level is far from the last one: a second person reviews the assessment."
    ),
    "assessment.missing": QT_TRANSLATE_NOOP("Messages", "The result of the questionnaire was not recorded yet."),
    "assessment.not_asked": QT_TRANSLATE_NOOP("Messages", "The service {service} ends with no risk level."),
    "assessment.paper_missing": QT_TRANSLATE_NOOP("Messages", "Enter the number of the questionnaire's paper."),
    "assessment.score_unlikely": QT_TRANSLATE_NOOP("Messages", "Enter the score as it stands on the questionnaire."),
    "assessment.too_often": QT_TRANSLATE_NOOP(
        "Messages", "A client is assessed at most {most} times a day. Another questionnaire can be filled in tomorrow."
    ),
    "recognition.missing": QT_TRANSLATE_NOOP("Messages", "The client's figures were not examined yet."),
    "recognition.not_met": QT_TRANSLATE_NOOP(
        "Messages", "The figures shown do not make a professional investor; nobody's approval changes that."
    ),
    "recognition.not_possible": QT_TRANSLATE_NOOP(
        "Messages", "A client of this class and kind cannot change class this way."
    ),
}
