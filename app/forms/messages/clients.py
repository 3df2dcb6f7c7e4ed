"""What is to be known about a client, and what cannot be put on file, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "matter.document_missing": QT_TRANSLATE_NOOP("Messages", "No identity document on file"),
    "matter.document_expired": QT_TRANSLATE_NOOP(
        "Messages", "Identity document expired on {on}: only its renewal is possible"
    ),
    "matter.document_expires_soon": QT_TRANSLATE_NOOP("Messages", "Identity document expires on {on}"),
    "matter.assessment_missing": QT_TRANSLATE_NOOP("Messages", "No risk assessment on file"),
    "matter.assessment_expired": QT_TRANSLATE_NOOP(
        "Messages", "Risk assessment of {on} has expired and counts as a mismatch"
    ),
    "matter.senior": QT_TRANSLATE_NOOP(
        "Messages", "{age} years old: offer large print, priority and an extra risk notice"
    ),
    "matter.minor": QT_TRANSLATE_NOOP("Messages", "{age} years old: a guardian must act"),
    "matter.minor_may_declare": QT_TRANSLATE_NOOP(
        "Messages", "{age} years old: a guardian must act, unless the client declares to live mainly on their own wages"
    ),
    "matter.wage_earner": QT_TRANSLATE_NOOP(
        "Messages", "{age} years old, lives mainly on their own wages as declared on {on}: acts like an adult"
    ),
    "client.not_wage_age": QT_TRANSLATE_NOOP(
        "Messages", "Only a client of {lowest} to {highest} years can declare to live mainly on their own wages."
    ),
    "matter.child": QT_TRANSLATE_NOOP("Messages", "{age} years old: a guardian alone can act"),
    "matter.complaint_open": QT_TRANSLATE_NOOP("Messages", "Complaint {number} is open"),
    "matter.booked_today": QT_TRANSLATE_NOOP("Messages", "Has an appointment today at {hour}"),
    "matter.special_care": QT_TRANSLATE_NOOP("Messages", "Needs special care"),
    "matter.officer_needed": QT_TRANSLATE_NOOP(
        "Messages", "Nobody with a running authority is on file for this institution"
    ),
    "client.duplicate_identity": QT_TRANSLATE_NOOP(
        "Messages", "This document is on file already: {name}, client number {client_no}."
    ),
    "client.risk_needs_both": QT_TRANSLATE_NOOP("Messages", "Enter risk level and day of assessment together."),
    "client.assessed_in_future": QT_TRANSLATE_NOOP("Messages", "The day of assessment lies in the future."),
    "representative.unknown": QT_TRANSLATE_NOOP("Messages", "This person is not on the client's file."),
    "representative.is_client": QT_TRANSLATE_NOOP(
        "Messages", "This is the client's own document. Nobody represents themselves."
    ),
    "representative.expired": QT_TRANSLATE_NOOP("Messages", "The authority to act ended on {on}."),
    "representative.out_of_scope": QT_TRANSLATE_NOOP("Messages", "The power of attorney does not cover {service}."),
    "representative.authority_missing": QT_TRANSLATE_NOOP(
        "Messages", "An agent needs a power of attorney and its last valid day."
    ),
    "reveal.reason_missing": QT_TRANSLATE_NOOP("Messages", "Say why the data is needed; the reason is kept."),
    "reveal.unknown_field": QT_TRANSLATE_NOOP("Messages", "This field cannot be revealed."),
}
