"""What a case lacks or cannot do, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "workflow.not_possible": QT_TRANSLATE_NOOP(
        "Messages", "This is not possible now: the state has changed. Look at the record again."
    ),
    "workflow.reason_missing": QT_TRANSLATE_NOOP("Messages", "Say why; the reason is kept in the log."),
    "workflow.same_person": QT_TRANSLATE_NOOP("Messages", "A second person must do this; you took the step before it."),
    "permission.refused": QT_TRANSLATE_NOOP("Messages", "You may not do this ({permission}). It is for: {roles}."),
    "case.details_missing": QT_TRANSLATE_NOOP("Messages", "Say what is to be done; it is printed on the confirmation."),
    "case.materials_missing": QT_TRANSLATE_NOOP("Messages", "Not all materials were seen yet: {materials}."),
    "case.identity_unchecked": QT_TRANSLATE_NOOP("Messages", "The identity document was not seen in this visit."),
    "case.representative_unchecked": QT_TRANSLATE_NOOP(
        "Messages", "The document of who acts for the client was not seen in this visit: both are identified."
    ),
    "case.senior_notice_missing": QT_TRANSLATE_NOOP(
        "Messages", "The extra risk notice for clients of this age was not given yet."
    ),
    "case.supplement_too_late": QT_TRANSLATE_NOOP(
        "Messages", "What was missing could be handed in until {on}. The application counts as withdrawn."
    ),
    "case.supplement_expired": QT_TRANSLATE_NOOP(
        "Messages", "What was missing was not handed in in time: the application counts as withdrawn."
    ),
    "case.seal_first": QT_TRANSLATE_NOOP(
        "Messages", "The client has signed {number}. Seal it first; then correct the case by another one."
    ),
    "approval.document_kind": QT_TRANSLATE_NOOP(
        "Messages", "The identity document has no form that can be checked: a copy is kept, and an approver decides."
    ),
    "approval.key_fields": QT_TRANSLATE_NOOP(
        "Messages", "Key particulars change, such as the name or the identity number: an approver decides."
    ),
    "case.external_ref_missing": QT_TRANSLATE_NOOP(
        "Messages", "Enter the reference of the system that carried it out."
    ),
    "case.no_trading_day": QT_TRANSLATE_NOOP("Messages", "The service {service} is carried out on trading days only."),
    "case.no_longer_open": QT_TRANSLATE_NOOP(
        "Messages",
        "The case was applied for and can no longer be changed. Ask for a supplement, or correct it by another case.",
    ),
    "case.not_maker": QT_TRANSLATE_NOOP(
        "Messages", "Case {case_no} is somebody else's. Only who opened it carries it on."
    ),
    "archive.not_completed": QT_TRANSLATE_NOOP("Messages", "Case {case_no} is not completed and cannot be filed yet."),
    "archive.no_sealed_confirmation": QT_TRANSLATE_NOOP("Messages", "Case {case_no} has no sealed confirmation."),
    "fee.no_tariff_line": QT_TRANSLATE_NOOP(
        "Messages", "The published tariff has no line {key}; nothing may be charged."
    ),
}
