"""Audited acts, outcomes and reasons in words; what has none is shown by its code, never hidden."""

import json
from collections.abc import Mapping
from typing import Final

from app.forms import vocabulary
from app.forms.messages.catalogue import MESSAGES
from app.forms.wording import QT_TRANSLATE_NOOP
from app.ui import messages
from app.ui.counter.administration.audit.appointment_words import APPOINTMENT_ACTS
from app.ui.counter.administration.wording import permission_word, role_words
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme.tokens import Tone

AREAS: Final[Mapping[str, str]] = {
    "session": QT_TRANSLATE_NOOP("Audit", "Sign-in and sessions"),
    "permission": QT_TRANSLATE_NOOP("Audit", "Refusals"),
    "client": QT_TRANSLATE_NOOP("Audit", "Client files"),
    "ticket": QT_TRANSLATE_NOOP("Audit", "Queue"),
    "appointment": QT_TRANSLATE_NOOP("Audit", "Appointments"),
    "case": QT_TRANSLATE_NOOP("Audit", "Cases"),
    "confirmation": QT_TRANSLATE_NOOP("Audit", "Confirmations"),
    "suitability": QT_TRANSLATE_NOOP("Audit", "Suitability"),
    "signing": QT_TRANSLATE_NOOP("Audit", "Signing"),
    "document": QT_TRANSLATE_NOOP("Audit", "Prints and copies"),
    "archive": QT_TRANSLATE_NOOP("Audit", "Archive"),
    "staff": QT_TRANSLATE_NOOP("Audit", "Staff and roles"),
    "staffing": QT_TRANSLATE_NOOP("Audit", "Working hours and rooms"),
    "calendar": QT_TRANSLATE_NOOP("Audit", "Calendar"),
    "terminal": QT_TRANSLATE_NOOP("Audit", "Terminals"),
    "sync": QT_TRANSLATE_NOOP("Audit", "Sync"),
    "attestation": QT_TRANSLATE_NOOP("Audit", "Signed approvals"),
    "audit": QT_TRANSLATE_NOOP("Audit", "Audit trail"),
    "home": QT_TRANSLATE_NOOP("Audit", "Set-up"),
    "fee": QT_TRANSLATE_NOOP("Audit", "Fees"),
    "seal": QT_TRANSLATE_NOOP("Audit", "Seal"),
    "time_authority": QT_TRANSLATE_NOOP("Audit", "Time authority"),
}
"""The first part of an act's name."""
ACTS: Final[Mapping[str, str]] = {
    **APPOINTMENT_ACTS,
    "attestation:act:signed": QT_TRANSLATE_NOOP("Audit", "Signed with their own key"),
    "archive:item:filed": QT_TRANSLATE_NOOP("Audit", "Filed in the archive"),
    "archive:item:read": QT_TRANSLATE_NOOP("Audit", "Archived item read"),
    "audit:attestations:verified": QT_TRANSLATE_NOOP("Audit", "Signatures of approvals checked"),
    "audit:chain:verified": QT_TRANSLATE_NOOP("Audit", "Audit chain verified"),
    "calendar:notice:imported": QT_TRANSLATE_NOOP("Audit", "Holiday notice imported"),
    "case:attachment:added": QT_TRANSLATE_NOOP("Audit", "File attached to a case"),
    "case:attachment:read": QT_TRANSLATE_NOOP("Audit", "Attached file read"),
    "case:attachment:withdrawn": QT_TRANSLATE_NOOP("Audit", "Attached file withdrawn"),
    "case:deadline:missed": QT_TRANSLATE_NOOP("Audit", "Not finished in time"),
    "case:notice:written": QT_TRANSLATE_NOOP("Audit", "Notice to the client written"),
    "case:outage:overdue": QT_TRANSLATE_NOOP("Audit", "Outage lasts too long, to be reported"),
    "case:senior_notice:given": QT_TRANSLATE_NOOP("Audit", "Extra risk notice for elderly clients given"),
    "client:representative:seen": QT_TRANSLATE_NOOP("Audit", "Document of who acts for the client seen"),
    "client:wages:declared": QT_TRANSLATE_NOOP("Audit", "Own wages declared by a minor"),
    "case:deadline:recounted": QT_TRANSLATE_NOOP("Audit", "Deadline counted again"),
    "case:rating:declined": QT_TRANSLATE_NOOP("Audit", "Client did not rate"),
    "case:rating:given": QT_TRANSLATE_NOOP("Audit", "Rating given by the client"),
    "client:class:changed": QT_TRANSLATE_NOOP("Audit", "Client's class or grade changed"),
    "client:class:restored": QT_TRANSLATE_NOOP("Audit", "Client's class or grade put back"),
    "client:document:added": QT_TRANSLATE_NOOP("Audit", "Identity document put on file"),
    "client:field:revealed": QT_TRANSLATE_NOOP("Audit", "Client data revealed"),
    "client:file:changed": QT_TRANSLATE_NOOP("Audit", "Client file changed"),
    "client:file:read": QT_TRANSLATE_NOOP("Audit", "Client file read"),
    "client:file:registered": QT_TRANSLATE_NOOP("Audit", "Client registered"),
    "client:identity:seen": QT_TRANSLATE_NOOP("Audit", "Identity document checked"),
    "client:level:changed": QT_TRANSLATE_NOOP("Audit", "Client's risk level changed"),
    "client:level:restored": QT_TRANSLATE_NOOP("Audit", "Client's risk level put back"),
    "client:person:joined": QT_TRANSLATE_NOOP("Audit", "Two files joined as one person's"),
    "client:person:parted": QT_TRANSLATE_NOOP("Audit", "Two files parted"),
    "client:list:exported": QT_TRANSLATE_NOOP("Audit", "Client list given out"),
    "client:list:held_against": QT_TRANSLATE_NOOP("Audit", "Client list tried, nothing stored"),
    "client:list:imported": QT_TRANSLATE_NOOP("Audit", "Client list imported"),
    "client:representative:added": QT_TRANSLATE_NOOP("Audit", "Representative put on file"),
    "confirmation:code:verified": QT_TRANSLATE_NOOP("Audit", "Printed code verified"),
    "confirmation:file:verified": QT_TRANSLATE_NOOP("Audit", "Document verified"),
    "document:copy:exported": QT_TRANSLATE_NOOP("Audit", "Copy saved as a file"),
    "document:copy:previewed": QT_TRANSLATE_NOOP("Audit", "Copy looked at before printing"),
    "document:evidence:exported": QT_TRANSLATE_NOOP("Audit", "Evidence of a signing given out"),
    "document:file:read": QT_TRANSLATE_NOOP("Audit", "Document read"),
    "document:paper:handed_out": QT_TRANSLATE_NOOP("Audit", "Paper handed out to be signed in ink"),
    "document:paper:scanned": QT_TRANSLATE_NOOP("Audit", "Signed paper scanned in"),
    "document:print:asked": QT_TRANSLATE_NOOP("Audit", "Copy asked for"),
    "document:print:done": QT_TRANSLATE_NOOP("Audit", "Copy printed"),
    "document:print:failed": QT_TRANSLATE_NOOP("Audit", "Copy not printed"),
    "document:timestamp:asked": QT_TRANSLATE_NOOP("Audit", "Timestamp asked for"),
    "fee:paper:read": QT_TRANSLATE_NOOP("Audit", "Receipt or voucher read"),
    "fee:receipt:issued": QT_TRANSLATE_NOOP("Audit", "Fee taken, receipt issued"),
    "fee:refund:given": QT_TRANSLATE_NOOP("Audit", "Money given back"),
    "fee:tariff:posted": QT_TRANSLATE_NOOP("Audit", "Tariff put up for clients"),
    "fee:tariff:printed": QT_TRANSLATE_NOOP("Audit", "Tariff printed"),
    "home:branch:made": QT_TRANSLATE_NOOP("Audit", "Branch set up"),
    "permission:action:refused": QT_TRANSLATE_NOOP("Audit", "Refused"),
    "seal:certificate:taken": QT_TRANSLATE_NOOP("Audit", "Sealing key put into use"),
    "session:lock:done": QT_TRANSLATE_NOOP("Audit", "Screen locked"),
    "session:second_person:done": QT_TRANSLATE_NOOP("Audit", "Second person at the counter"),
    "session:sign_in:done": QT_TRANSLATE_NOOP("Audit", "Signed in"),
    "session:sign_in:failed": QT_TRANSLATE_NOOP("Audit", "Sign-in failed"),
    "session:sign_in:refused": QT_TRANSLATE_NOOP("Audit", "Sign-in refused"),
    "session:sign_out:done": QT_TRANSLATE_NOOP("Audit", "Signed out"),
    "session:unlock:done": QT_TRANSLATE_NOOP("Audit", "Screen unlocked"),
    "signing:client_view:entered": QT_TRANSLATE_NOOP("Audit", "Screen turned to the client"),
    "signing:client_view:left": QT_TRANSLATE_NOOP("Audit", "Screen taken back from the client"),
    "staff:member:added": QT_TRANSLATE_NOOP("Audit", "Colleague added"),
    "staff:member:changed": QT_TRANSLATE_NOOP("Audit", "Registration or window changed"),
    "staff:member:disabled": QT_TRANSLATE_NOOP("Audit", "Access ended"),
    "staff:password:changed": QT_TRANSLATE_NOOP("Audit", "Password changed"),
    "staff:password:recovered": QT_TRANSLATE_NOOP("Audit", "Password set anew with the recovery code"),
    "staff:password:reset": QT_TRANSLATE_NOOP("Audit", "Password reset"),
    "staff:roles:granted": QT_TRANSLATE_NOOP("Audit", "Roles granted"),
    "staff:roles:proposed": QT_TRANSLATE_NOOP("Audit", "Roles proposed"),
    "staff:roles:refused": QT_TRANSLATE_NOOP("Audit", "Proposed roles refused"),
    "staff:keys:refused": QT_TRANSLATE_NOOP("Audit", "Keys of a colleague refused"),
    "staffing:leave:entered": QT_TRANSLATE_NOOP("Audit", "Leave entered"),
    "staffing:leave:withdrawn": QT_TRANSLATE_NOOP("Audit", "Leave withdrawn"),
    "staffing:period:closed": QT_TRANSLATE_NOOP("Audit", "Closed period entered"),
    "staffing:period:opened": QT_TRANSLATE_NOOP("Audit", "Closed period withdrawn"),
    "staffing:plan:set": QT_TRANSLATE_NOOP("Audit", "Working hours set"),
    "staffing:room:added": QT_TRANSLATE_NOOP("Audit", "Window or room added"),
    "staffing:room:changed": QT_TRANSLATE_NOOP("Audit", "Window or room changed"),
    "sync:audit:rewritten": QT_TRANSLATE_NOOP("Audit", "Audit trail of another terminal rewritten"),
    "sync:clock:ahead": QT_TRANSLATE_NOOP("Audit", "Clock of another terminal is ahead"),
    "sync:conflict:shown": QT_TRANSLATE_NOOP("Audit", "Conflict shown in clear"),
    "sync:conflict:restored": QT_TRANSLATE_NOOP("Audit", "Conflict: the other value was restored"),
    "sync:conflict:taken": QT_TRANSLATE_NOOP("Audit", "Conflict: what holds was kept"),
    "sync:snapshot:taken": QT_TRANSLATE_NOOP("Audit", "Snapshot taken by hand"),
    "sync:engine:chosen": QT_TRANSLATE_NOOP("Audit", "Sync engine chosen"),
    "sync:engine:refilled": QT_TRANSLATE_NOOP("Audit", "Sync engine filled again"),
    "sync:engine:replaced": QT_TRANSLATE_NOOP("Audit", "Sync engine replaced by another terminal"),
    "sync:snapshot:refused": QT_TRANSLATE_NOOP("Audit", "Snapshot refused"),
    "terminal:device:approved": QT_TRANSLATE_NOOP("Audit", "Terminal let in"),
    "terminal:device:joined": QT_TRANSLATE_NOOP("Audit", "Terminal joined the branch"),
    "terminal:device:revoked": QT_TRANSLATE_NOOP("Audit", "Terminal revoked"),
    "terminal:restricted:opened": QT_TRANSLATE_NOOP("Audit", "Restricted complaints opened to a terminal"),
    "terminal:restricted:closed": QT_TRANSLATE_NOOP("Audit", "Restricted complaints closed to a terminal"),
    "terminal:device_slot:made": QT_TRANSLATE_NOOP("Audit", "Kiosk set up to open by itself"),
    "terminal:device_slot:removed": QT_TRANSLATE_NOOP("Audit", "Kiosk asks for a person again"),
    "terminal:keys:renewed": QT_TRANSLATE_NOOP("Audit", "Keys of the exchange renewed"),
    "suitability:assessment:recorded": QT_TRANSLATE_NOOP("Audit", "Risk assessment recorded"),
    "suitability:class:examined": QT_TRANSLATE_NOOP("Audit", "Figures for another investor class examined"),
    "suitability:product:compared": QT_TRANSLATE_NOOP("Audit", "Product compared with the client"),
    "terminal:keys:made": QT_TRANSLATE_NOOP("Audit", "Terminal given keys of its own"),
    "kiosk:program:left": QT_TRANSLATE_NOOP("Audit", "Kiosk ended by staff"),
    "prefill:form:confirmed": QT_TRANSLATE_NOOP("Audit", "Client confirmed a form of the kiosk"),
    "prefill:form:read": QT_TRANSLATE_NOOP("Audit", "Form of the kiosk pulled up"),
    "prefill:form:written": QT_TRANSLATE_NOOP("Audit", "Form filled in at the kiosk"),
    "rating:ticket:adopted": QT_TRANSLATE_NOOP("Audit", "Rating from the hall taken to its case"),
    "rating:ticket:given": QT_TRANSLATE_NOOP("Audit", "Rating given in the hall"),
    "ticket:slip:printed": QT_TRANSLATE_NOOP("Audit", "Queue slip printed"),
    "terminal:devices:chosen": QT_TRANSLATE_NOOP("Audit", "Receipt printer and card reader chosen"),
    "visit:handover:accepted": QT_TRANSLATE_NOOP("Audit", "Matter taken over"),
    "visit:handover:declined": QT_TRANSLATE_NOOP("Audit", "Matter not taken over"),
    "visit:handover:offered": QT_TRANSLATE_NOOP("Audit", "Matter offered to a colleague"),
    "visit:handover:withdrawn": QT_TRANSLATE_NOOP("Audit", "Offer of a matter taken back"),
    "visit:services:added": QT_TRANSLATE_NOOP("Audit", "Services added to a visit"),
    "window:state:changed": QT_TRANSLATE_NOOP("Audit", "Window opened, paused or closed"),
    "day:sheet:made": QT_TRANSLATE_NOOP("Audit", "Day sheet made"),
    "day:sheet:printed": QT_TRANSLATE_NOOP("Audit", "Day sheet printed"),
    "visit:client:identified": QT_TRANSLATE_NOOP("Audit", "Client of a visit identified"),
    "complaint:register:exported": QT_TRANSLATE_NOOP("Audit", "Register of complaints given out"),
    "letter:step:begin": QT_TRANSLATE_NOOP("Audit", "Letter begun"),
    "letter:step:issue": QT_TRANSLATE_NOOP("Audit", "Letter issued"),
    "letter:step:seal": QT_TRANSLATE_NOOP("Audit", "Letter sealed"),
    "letter:step:deliver": QT_TRANSLATE_NOOP("Audit", "Letter delivered"),
    "letter:step:void": QT_TRANSLATE_NOOP("Audit", "Letter voided"),
    "letter:step:discard": QT_TRANSLATE_NOOP("Audit", "Draft of a letter discarded"),
    "time_authority:address:set": QT_TRANSLATE_NOOP("Audit", "Time authority set"),
}
_SUBJECTS: Final[Mapping[str, str]] = {
    "archive_item": QT_TRANSLATE_NOOP("Audit", "Archived item"),
    "attachment": QT_TRANSLATE_NOOP("Audit", "Attached file"),
    "branch": QT_TRANSLATE_NOOP("Audit", "Branch"),
    "calendar_notice": QT_TRANSLATE_NOOP("Audit", "Holiday notice"),
    "appointment": QT_TRANSLATE_NOOP("Audit", "Appointment"),
    "client": QT_TRANSLATE_NOOP("Audit", "Client"),
    "complaint_letter": QT_TRANSLATE_NOOP("Audit", "Letter to a complainant"),
    "confirmation": QT_TRANSLATE_NOOP("Audit", "Confirmation"),
    "identity_document": QT_TRANSLATE_NOOP("Audit", "Identity document"),
    "notice": QT_TRANSLATE_NOOP("Audit", "Notice"),
    "print_job": QT_TRANSLATE_NOOP("Audit", "Copy"),
    "receipt": QT_TRANSLATE_NOOP("Audit", "Receipt"),
    "refund": QT_TRANSLATE_NOOP("Audit", "Refund"),
    "rating": QT_TRANSLATE_NOOP("Audit", "Rating"),
    "representative": QT_TRANSLATE_NOOP("Audit", "Representative"),
    "sealing_certificate": QT_TRANSLATE_NOOP("Audit", "Sealing certificate"),
    "service_case": QT_TRANSLATE_NOOP("Audit", "Case"),
    "staff": QT_TRANSLATE_NOOP("Audit", "Member of staff"),
    "tariff_notice": QT_TRANSLATE_NOOP("Audit", "Tariff on display"),
    "terminal": QT_TRANSLATE_NOOP("Audit", "Terminal"),
    "ticket": QT_TRANSLATE_NOOP("Audit", "Ticket"),
    "visit": QT_TRANSLATE_NOOP("Audit", "Visit"),
}
_DETAILS: Final[Mapping[str, str]] = {
    "from": QT_TRANSLATE_NOOP("Audit", "From"),
    "to": QT_TRANSLATE_NOOP("Audit", "To"),
    "state": QT_TRANSLATE_NOOP("Audit", "State"),
    "roles": QT_TRANSLATE_NOOP("Audit", "Roles"),
    "permission": QT_TRANSLATE_NOOP("Audit", "Permission"),
    "entries": QT_TRANSLATE_NOOP("Audit", "Entries"),
    "broken_at": QT_TRANSLATE_NOOP("Audit", "Broken at"),
    "login": QT_TRANSLATE_NOOP("Audit", "Sign-in name"),
    "count": QT_TRANSLATE_NOOP("Audit", "Times"),
    "at": QT_TRANSLATE_NOOP("Audit", "At"),
    "number": QT_TRANSLATE_NOOP("Audit", "Number"),
    "copy": QT_TRANSLATE_NOOP("Audit", "Copy"),
    "field": QT_TRANSLATE_NOOP("Audit", "Field"),
    "year": QT_TRANSLATE_NOOP("Audit", "Year"),
    "product": QT_TRANSLATE_NOOP("Audit", "Product"),
    "verdict": QT_TRANSLATE_NOOP("Audit", "Result"),
    "insists": QT_TRANSLATE_NOOP("Audit", "Client insists"),
    "former": QT_TRANSLATE_NOOP("Audit", "Before"),
    "level": QT_TRANSLATE_NOOP("Audit", "Level"),
    "becomes": QT_TRANSLATE_NOOP("Audit", "Now"),
    "way": QT_TRANSLATE_NOOP("Audit", "Way"),
    "met": QT_TRANSLATE_NOOP("Audit", "Conditions met"),
    "case": QT_TRANSLATE_NOOP("Audit", "Case"),
    "waived": QT_TRANSLATE_NOOP("Audit", "Waived by policy"),
    "present": QT_TRANSLATE_NOOP("Audit", "Signed in at the counter"),
    "digest": QT_TRANSLATE_NOOP("Audit", "Digest"),
    "act": QT_TRANSLATE_NOOP("Audit", "Act"),
    "attestation": QT_TRANSLATE_NOOP("Audit", "Attestation"),
}
_STATES: Final = (vocabulary.CASE_STATES, vocabulary.TICKET_STATES, vocabulary.CONFIRMATION_STATES)
_WORKFLOWS: Final = {"ticket": "ticket", "case": "service_case", "confirmation": "confirmation"}


def act_word(action: str) -> str:
    """Return what was done, or its code where that has no words."""
    if action in ACTS:
        return translate("Audit", ACTS[action])
    area, _, rest = action.partition(":")
    if area in _WORKFLOWS and rest.startswith("step:"):
        step = word(vocabulary.ACTIONS, rest.removeprefix("step:"))
        return translate("Audit", "{subject}: {step}").format(subject=subject_word(_WORKFLOWS[area]), step=step)
    if rest.startswith("entry:") and area == "sync":
        return translate("Audit", "Entry of another terminal put aside")
    if rest.startswith("stopped:") and area == "sync":
        return translate("Audit", "Sync stopped")
    return f"{translate('Audit', AREAS[area])} · {rest}" if area in AREAS else action


def subject_word(kind: str) -> str:
    """Return what it was done to."""
    return translate("Audit", _SUBJECTS[kind]) if kind in _SUBJECTS else kind


def outcome_looks(outcome: str) -> tuple[str, str, Tone]:
    """Return how an outcome looks."""
    return {
        "done": (translate("Audit", "Done"), "circle-check", Tone.GOOD),
        "refused": (translate("Audit", "Refused"), "ban", Tone.SOON),
        "failed": (translate("Audit", "Failed"), "circle-x", Tone.ACT),
    }.get(outcome, (outcome, "circle-dot", Tone.NEUTRAL))


def reason_words(reason: str, details: Mapping[str, object]) -> str:
    """Return why: a typed reason as it is, a code as its sentence."""
    if reason not in MESSAGES:
        return reason
    worded = {name: _worded(name, value) for name, value in details.items()}
    return messages.say_code(reason, worded)


def detail_words(name: str, value: object) -> tuple[str, str]:
    """Return a detail's name and value in words, where they have any."""
    named = translate("Audit", _DETAILS[name]) if name in _DETAILS else name
    if name in {"from", "to", "state"}:
        return named, next((word(table, str(value)) for table in _STATES if value in table), str(value))
    if isinstance(value, bool):
        return named, translate("Audit", "yes") if value else translate("Audit", "no")
    return named, str(_worded(name, value))


def details_of(text: str) -> dict[str, object]:
    """Return the details as they were kept; an entry that holds none has none."""
    found = json.loads(text) if text else {}
    return found if isinstance(found, dict) else {}


def _worded(name: str, value: object) -> object:
    if name == "permission":
        return permission_word(str(value))
    if name == "roles":
        return role_words(each.strip() for each in str(value).split(",") if each.strip())
    return value
