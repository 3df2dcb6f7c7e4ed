"""English source words for codes that several screens show; translated in the context ``Vocabulary``."""

from collections.abc import Mapping
from typing import Final

from app.forms.fields import Choice
from app.forms.wording import QT_TRANSLATE_NOOP

IDENTITY_KINDS: Final[Mapping[str, str]] = {
    "resident_id": QT_TRANSLATE_NOOP("Vocabulary", "Resident identity card"),
    "hk_macao_residence": QT_TRANSLATE_NOOP("Vocabulary", "Residence permit for Hong Kong and Macao residents"),
    "taiwan_residence": QT_TRANSLATE_NOOP("Vocabulary", "Residence permit for Taiwan residents"),
    "hk_macao_travel": QT_TRANSLATE_NOOP("Vocabulary", "Mainland travel permit for Hong Kong and Macao residents"),
    "taiwan_travel": QT_TRANSLATE_NOOP("Vocabulary", "Mainland travel permit for Taiwan residents"),
    "foreign_permanent_residence": QT_TRANSLATE_NOOP("Vocabulary", "Foreigner's permanent residence card"),
    "passport": QT_TRANSLATE_NOOP("Vocabulary", "Passport"),
    "military_id": QT_TRANSLATE_NOOP("Vocabulary", "Military or armed police card"),
    "uscc": QT_TRANSLATE_NOOP("Vocabulary", "Unified social credit code"),
    "other": QT_TRANSLATE_NOOP("Vocabulary", "Other document"),
}
CLIENT_TYPES: Final[Mapping[str, str]] = {
    "natural": QT_TRANSLATE_NOOP("Vocabulary", "Natural person"),
    "institution": QT_TRANSLATE_NOOP("Vocabulary", "Institution"),
}
INVESTOR_CLASSES: Final[Mapping[str, str]] = {
    "ordinary": QT_TRANSLATE_NOOP("Vocabulary", "Ordinary investor"),
    "professional": QT_TRANSLATE_NOOP("Vocabulary", "Professional investor"),
}
GRADES: Final[Mapping[str, str]] = {
    "new": QT_TRANSLATE_NOOP("Vocabulary", "New client"),
    "ordinary": QT_TRANSLATE_NOOP("Vocabulary", "Ordinary client"),
    "vip": QT_TRANSLATE_NOOP("Vocabulary", "VIP client"),
}
RISK_LEVELS: Final[Mapping[str, str]] = {
    "C1_lowest": QT_TRANSLATE_NOOP("Vocabulary", "C1 lowest class"),
    "C1": QT_TRANSLATE_NOOP("Vocabulary", "C1 conservative"),
    "C2": QT_TRANSLATE_NOOP("Vocabulary", "C2 cautious"),
    "C3": QT_TRANSLATE_NOOP("Vocabulary", "C3 steady"),
    "C4": QT_TRANSLATE_NOOP("Vocabulary", "C4 active"),
    "C5": QT_TRANSLATE_NOOP("Vocabulary", "C5 aggressive"),
}
PRODUCT_RISKS: Final[Mapping[str, str]] = {
    "R1": QT_TRANSLATE_NOOP("Vocabulary", "R1 low risk"),
    "R2": QT_TRANSLATE_NOOP("Vocabulary", "R2 fairly low risk"),
    "R3": QT_TRANSLATE_NOOP("Vocabulary", "R3 medium risk"),
    "R4": QT_TRANSLATE_NOOP("Vocabulary", "R4 fairly high risk"),
    "R5": QT_TRANSLATE_NOOP("Vocabulary", "R5 high risk"),
}
REPRESENTATIVE_ROLES: Final[Mapping[str, str]] = {
    "agent": QT_TRANSLATE_NOOP("Vocabulary", "Agent"),
    "authorized_officer": QT_TRANSLATE_NOOP("Vocabulary", "Authorized officer"),
    "guardian": QT_TRANSLATE_NOOP("Vocabulary", "Guardian"),
    "legal_representative": QT_TRANSLATE_NOOP("Vocabulary", "Legal representative"),
}
CHANNELS: Final[Mapping[str, str]] = {
    "counter": QT_TRANSLATE_NOOP("Vocabulary", "At the counter"),
    "phone": QT_TRANSLATE_NOOP("Vocabulary", "By phone"),
    "online": QT_TRANSLATE_NOOP("Vocabulary", "Online"),
    "email": QT_TRANSLATE_NOOP("Vocabulary", "By e-mail"),
    "kiosk": QT_TRANSLATE_NOOP("Vocabulary", "At the kiosk"),
}
ROLES: Final[Mapping[str, str]] = {
    "kiosk": QT_TRANSLATE_NOOP("Vocabulary", "Kiosk"),
    "receptionist": QT_TRANSLATE_NOOP("Vocabulary", "Receptionist"),
    "teller": QT_TRANSLATE_NOOP("Vocabulary", "Teller"),
    "supervisor": QT_TRANSLATE_NOOP("Vocabulary", "Supervisor"),
    "branch_manager": QT_TRANSLATE_NOOP("Vocabulary", "Branch manager"),
    "compliance": QT_TRANSLATE_NOOP("Vocabulary", "Compliance officer"),
    "auditor": QT_TRANSLATE_NOOP("Vocabulary", "Auditor"),
    "administrator": QT_TRANSLATE_NOOP("Vocabulary", "Administrator"),
}
PERMISSIONS: Final[Mapping[str, str]] = {
    "take_ticket": QT_TRANSLATE_NOOP("Vocabulary", "Take a ticket, check in"),
    "call_ticket": QT_TRANSLATE_NOOP("Vocabulary", "Call, recall, miss, hand over"),
    "arrange_appointment": QT_TRANSLATE_NOOP("Vocabulary", "Arrange appointments"),
    "edit_client": QT_TRANSLATE_NOOP("Vocabulary", "Register and change clients"),
    "see_client": QT_TRANSLATE_NOOP("Vocabulary", "See clients, masked"),
    "reveal_client": QT_TRANSLATE_NOOP("Vocabulary", "Reveal client data, with a reason"),
    "change_client_class": QT_TRANSLATE_NOOP("Vocabulary", "Change a client's class or grade"),
    "apply_case": QT_TRANSLATE_NOOP("Vocabulary", "Apply for and carry out cases"),
    "review_case": QT_TRANSLATE_NOOP("Vocabulary", "Review cases of others"),
    "approve_case": QT_TRANSLATE_NOOP("Vocabulary", "Approve cases and mismatches"),
    "start_signing": QT_TRANSLATE_NOOP("Vocabulary", "Have confirmations signed"),
    "void_document": QT_TRANSLATE_NOOP("Vocabulary", "Void sealed documents"),
    "charge_fee": QT_TRANSLATE_NOOP("Vocabulary", "Charge fees"),
    "refund_fee": QT_TRANSLATE_NOOP("Vocabulary", "Refund fees"),
    "register_complaint": QT_TRANSLATE_NOOP("Vocabulary", "Register complaints"),
    "classify_complaint": QT_TRANSLATE_NOOP("Vocabulary", "Classify complaints"),
    "decide_reply": QT_TRANSLATE_NOOP("Vocabulary", "Decide the reply to a complaint"),
    "approve_extension": QT_TRANSLATE_NOOP("Vocabulary", "Agree to an extension"),
    "review_appeal": QT_TRANSLATE_NOOP("Vocabulary", "Review appeals"),
    "see_restricted_complaint": QT_TRANSLATE_NOOP("Vocabulary", "See restricted complaints"),
    "search_archive": QT_TRANSLATE_NOOP("Vocabulary", "Search the archive, print copies"),
    "destroy_archive": QT_TRANSLATE_NOOP("Vocabulary", "Destroy archived items after their term"),
    "keep_staff_registers": QT_TRANSLATE_NOOP("Vocabulary", "Keep the registers of staff"),
    "keep_equipment_registers": QT_TRANSLATE_NOOP("Vocabulary", "Keep the registers of equipment"),
    "see_reports": QT_TRANSLATE_NOOP("Vocabulary", "See boards and reports"),
    "make_policy": QT_TRANSLATE_NOOP("Vocabulary", "Propose policy, catalogue, fees"),
    "check_policy": QT_TRANSLATE_NOOP("Vocabulary", "Check policy, catalogue, fees"),
    "read_policy": QT_TRANSLATE_NOOP("Vocabulary", "Read policy"),
    "administer_terminal": QT_TRANSLATE_NOOP("Vocabulary", "Accounts, devices, calendar, backup"),
    "override_booking": QT_TRANSLATE_NOOP("Vocabulary", "Book against a check"),
    "enrol_terminal": QT_TRANSLATE_NOOP("Vocabulary", "Let terminals in, revoke them"),
    "read_administration": QT_TRANSLATE_NOOP("Vocabulary", "See accounts, calendar and who holds which role"),
    "grant_role": QT_TRANSLATE_NOOP("Vocabulary", "Propose roles"),
    "check_role": QT_TRANSLATE_NOOP("Vocabulary", "Check proposed roles"),
    "read_audit": QT_TRANSLATE_NOOP("Vocabulary", "Read the audit trail"),
    "import_clients": QT_TRANSLATE_NOOP("Vocabulary", "Import client lists"),
    "export_clients": QT_TRANSLATE_NOOP("Vocabulary", "Export client data"),
}
TERMINAL_KINDS: Final[Mapping[str, str]] = {
    "counter": QT_TRANSLATE_NOOP("Vocabulary", "Counter"),
    "kiosk": QT_TRANSLATE_NOOP("Vocabulary", "Kiosk"),
}
SCOPES: Final[Mapping[str, str]] = {
    "reference": QT_TRANSLATE_NOOP("Vocabulary", "Staff, policy, calendar"),
    "lobby": QT_TRANSLATE_NOOP("Vocabulary", "Queue and call board"),
    "client": QT_TRANSLATE_NOOP("Vocabulary", "Clients and their cases"),
    "restricted": QT_TRANSLATE_NOOP("Vocabulary", "Restricted complaints"),
}
"""What travels between terminals, by who may read it."""
EMPLOYMENTS: Final[Mapping[str, str]] = {
    "employee": QT_TRANSLATE_NOOP("Vocabulary", "Employee"),
    "outsourced": QT_TRANSLATE_NOOP("Vocabulary", "Outsourced"),
}
QUALIFICATIONS: Final[Mapping[str, str]] = {
    "general": QT_TRANSLATE_NOOP("Vocabulary", "General registration"),
    "advisor": QT_TRANSLATE_NOOP("Vocabulary", "Investment adviser"),
    "fund_sales": QT_TRANSLATE_NOOP("Vocabulary", "Fund sales"),
    "complaints": QT_TRANSLATE_NOOP("Vocabulary", "Complaint post"),
}
TICKET_LINES: Final[Mapping[str, str]] = {
    "A": QT_TRANSLATE_NOOP("Vocabulary", "Personal business"),
    "B": QT_TRANSLATE_NOOP("Vocabulary", "Institutional business"),
    "C": QT_TRANSLATE_NOOP("Vocabulary", "Consultation"),
    "Y": QT_TRANSLATE_NOOP("Vocabulary", "Appointment"),
    "V": QT_TRANSLATE_NOOP("Vocabulary", "VIP"),
    "T": QT_TRANSLATE_NOOP("Vocabulary", "Complaint"),
    "L": QT_TRANSLATE_NOOP("Vocabulary", "Special care"),
}
TICKET_STATES: Final[Mapping[str, str]] = {
    "waiting": QT_TRANSLATE_NOOP("Vocabulary", "Waiting"),
    "called": QT_TRANSLATE_NOOP("Vocabulary", "Called"),
    "serving": QT_TRANSLATE_NOOP("Vocabulary", "Being served"),
    "served": QT_TRANSLATE_NOOP("Vocabulary", "Served"),
    "rated": QT_TRANSLATE_NOOP("Vocabulary", "Rated"),
    "unrated": QT_TRANSLATE_NOOP("Vocabulary", "Not rated"),
    "missed": QT_TRANSLATE_NOOP("Vocabulary", "Missed"),
    "abandoned": QT_TRANSLATE_NOOP("Vocabulary", "Abandoned"),
    "transferred": QT_TRANSLATE_NOOP("Vocabulary", "Handed over"),
    "paused": QT_TRANSLATE_NOOP("Vocabulary", "Paused"),
}
CASE_STATES: Final[Mapping[str, str]] = {
    "draft": QT_TRANSLATE_NOOP("Vocabulary", "Draft"),
    "applied": QT_TRANSLATE_NOOP("Vocabulary", "Applied for"),
    "reviewed": QT_TRANSLATE_NOOP("Vocabulary", "Reviewed"),
    "approved": QT_TRANSLATE_NOOP("Vocabulary", "Approved"),
    "executed": QT_TRANSLATE_NOOP("Vocabulary", "Carried out"),
    "awaiting_confirmation": QT_TRANSLATE_NOOP("Vocabulary", "Awaiting confirmation"),
    "completed": QT_TRANSLATE_NOOP("Vocabulary", "Completed"),
    "archived": QT_TRANSLATE_NOOP("Vocabulary", "Archived"),
    "supplement": QT_TRANSLATE_NOOP("Vocabulary", "To be supplemented"),
    "refused": QT_TRANSLATE_NOOP("Vocabulary", "Refused"),
    "withdrawn": QT_TRANSLATE_NOOP("Vocabulary", "Withdrawn"),
    "suspended": QT_TRANSLATE_NOOP("Vocabulary", "Suspended"),
    "corrected": QT_TRANSLATE_NOOP("Vocabulary", "Corrected by another case"),
}
CLIENT_KINDS: Final[Mapping[str, str]] = {
    "ordinary": QT_TRANSLATE_NOOP("Vocabulary", "Ordinary investors"),
    "professional": QT_TRANSLATE_NOOP("Vocabulary", "Professional investors"),
    "institution": QT_TRANSLATE_NOOP("Vocabulary", "Institutions"),
}
PAYMENTS: Final[Mapping[str, str]] = {
    "bank_transfer": QT_TRANSLATE_NOOP("Vocabulary", "Bank transfer"),
    "e_payment": QT_TRANSLATE_NOOP("Vocabulary", "Electronic payment"),
    "cash": QT_TRANSLATE_NOOP("Vocabulary", "Cash"),
}
FEE_BASES: Final[Mapping[str, str]] = {
    "fixed": QT_TRANSLATE_NOOP("Vocabulary", "the published tariff"),
    "product": QT_TRANSLATE_NOOP("Vocabulary", "the product's published terms"),
    "contract": QT_TRANSLATE_NOOP("Vocabulary", "the contract signed with the client"),
    "depository": QT_TRANSLATE_NOOP("Vocabulary", "the depository's published schedule"),
}
CONFIRMATION_STATES: Final[Mapping[str, str]] = {
    "generated": QT_TRANSLATE_NOOP("Vocabulary", "Generated"),
    "presented": QT_TRANSLATE_NOOP("Vocabulary", "Shown to the client"),
    "signed": QT_TRANSLATE_NOOP("Vocabulary", "Signed by the client"),
    "countersigned": QT_TRANSLATE_NOOP("Vocabulary", "Countersigned"),
    "sealed": QT_TRANSLATE_NOOP("Vocabulary", "Sealed"),
    "delivered": QT_TRANSLATE_NOOP("Vocabulary", "Handed to the client"),
    "archived": QT_TRANSLATE_NOOP("Vocabulary", "Archived"),
    "refusal_stated": QT_TRANSLATE_NOOP("Vocabulary", "Refusal stated"),
    "refusal_witnessed": QT_TRANSLATE_NOOP("Vocabulary", "Refusal witnessed"),
    "refused": QT_TRANSLATE_NOOP("Vocabulary", "Signing refused"),
    "discarded": QT_TRANSLATE_NOOP("Vocabulary", "Discarded"),
    "voided": QT_TRANSLATE_NOOP("Vocabulary", "Voided"),
    "superseded": QT_TRANSLATE_NOOP("Vocabulary", "Superseded"),
}
IMPROVEMENT_STATES: Final[Mapping[str, str]] = {
    "found": QT_TRANSLATE_NOOP("Vocabulary", "Found"),
    "planned": QT_TRANSLATE_NOOP("Vocabulary", "Planned"),
    "doing": QT_TRANSLATE_NOOP("Vocabulary", "Being done"),
    "verified": QT_TRANSLATE_NOOP("Vocabulary", "Verified"),
    "reviewed": QT_TRANSLATE_NOOP("Vocabulary", "Looked back on"),
    "dismissed": QT_TRANSLATE_NOOP("Vocabulary", "Dismissed"),
}
ACTIONS: Final[Mapping[str, str]] = {
    "take_ticket": QT_TRANSLATE_NOOP("Vocabulary", "Take a ticket"),
    "call": QT_TRANSLATE_NOOP("Vocabulary", "Call"),
    "recall": QT_TRANSLATE_NOOP("Vocabulary", "Call again"),
    "miss": QT_TRANSLATE_NOOP("Vocabulary", "Mark as missed"),
    "requeue": QT_TRANSLATE_NOOP("Vocabulary", "Put back in line"),
    "abandon": QT_TRANSLATE_NOOP("Vocabulary", "Mark as abandoned"),
    "start": QT_TRANSLATE_NOOP("Vocabulary", "Start serving"),
    "finish": QT_TRANSLATE_NOOP("Vocabulary", "Finish serving"),
    "pause": QT_TRANSLATE_NOOP("Vocabulary", "Pause"),
    "transfer": QT_TRANSLATE_NOOP("Vocabulary", "Hand over to another window"),
    "accept": QT_TRANSLATE_NOOP("Vocabulary", "Take over"),
    "undo_call": QT_TRANSLATE_NOOP("Vocabulary", "Take the call back"),
    "undo_start": QT_TRANSLATE_NOOP("Vocabulary", "Take the beginning of the service back"),
    "undo_miss": QT_TRANSLATE_NOOP("Vocabulary", "Take “missed” back"),
    "undo_requeue": QT_TRANSLATE_NOOP("Vocabulary", "Take the return to the line back"),
    "undo_finish": QT_TRANSLATE_NOOP("Vocabulary", "Take the end of the service back"),
    "undo_pause": QT_TRANSLATE_NOOP("Vocabulary", "Take the pause back"),
    "undo_resume": QT_TRANSLATE_NOOP("Vocabulary", "Take the resumption back"),
    "undo_transfer": QT_TRANSLATE_NOOP("Vocabulary", "Take the hand-over back"),
    "undo_accept": QT_TRANSLATE_NOOP("Vocabulary", "Take the taking over back"),
    "undo_abandon_waiting": QT_TRANSLATE_NOOP("Vocabulary", "Take “abandoned” back"),
    "undo_abandon_called": QT_TRANSLATE_NOOP("Vocabulary", "Take “abandoned” back"),
    "undo_abandon_missed": QT_TRANSLATE_NOOP("Vocabulary", "Take “abandoned” back"),
    "undo_abandon_paused": QT_TRANSLATE_NOOP("Vocabulary", "Take “abandoned” back"),
    "rate": QT_TRANSLATE_NOOP("Vocabulary", "Rate"),
    "leave_unrated": QT_TRANSLATE_NOOP("Vocabulary", "Close without a rating"),
    "open": QT_TRANSLATE_NOOP("Vocabulary", "Open the case"),
    "apply": QT_TRANSLATE_NOOP("Vocabulary", "Apply"),
    "review": QT_TRANSLATE_NOOP("Vocabulary", "Review"),
    "approve": QT_TRANSLATE_NOOP("Vocabulary", "Approve"),
    "execute": QT_TRANSLATE_NOOP("Vocabulary", "Carry out"),
    "await_confirmation": QT_TRANSLATE_NOOP("Vocabulary", "Hand over for confirmation"),
    "complete": QT_TRANSLATE_NOOP("Vocabulary", "Complete"),
    "archive": QT_TRANSLATE_NOOP("Vocabulary", "File in the archive"),
    "supplement": QT_TRANSLATE_NOOP("Vocabulary", "Ask for what is missing"),
    "resupply": QT_TRANSLATE_NOOP("Vocabulary", "Hand in what was missing"),
    "expire": QT_TRANSLATE_NOOP("Vocabulary", "Close as not supplemented in time"),
    "refuse": QT_TRANSLATE_NOOP("Vocabulary", "Refuse"),
    "withdraw": QT_TRANSLATE_NOOP("Vocabulary", "Withdraw for the client"),
    "suspend": QT_TRANSLATE_NOOP("Vocabulary", "Suspend"),
    "resume": QT_TRANSLATE_NOOP("Vocabulary", "Resume"),
    "correct": QT_TRANSLATE_NOOP("Vocabulary", "Correct by another case"),
    "generate": QT_TRANSLATE_NOOP("Vocabulary", "Prepare the confirmation"),
    "present": QT_TRANSLATE_NOOP("Vocabulary", "Show to the client"),
    "read_to_end": QT_TRANSLATE_NOOP("Vocabulary", "Read to the end"),
    "sign": QT_TRANSLATE_NOOP("Vocabulary", "Sign"),
    "countersign": QT_TRANSLATE_NOOP("Vocabulary", "Countersign"),
    "seal": QT_TRANSLATE_NOOP("Vocabulary", "Seal"),
    "deliver": QT_TRANSLATE_NOOP("Vocabulary", "Hand to the client"),
    "discard": QT_TRANSLATE_NOOP("Vocabulary", "Discard"),
    "refuse_signing": QT_TRANSLATE_NOOP("Vocabulary", "Signing refused by the client"),
    "witness_refusal": QT_TRANSLATE_NOOP("Vocabulary", "Witness the refusal"),
    "approve_refusal": QT_TRANSLATE_NOOP("Vocabulary", "Approve the refusal"),
    "sign_after_all": QT_TRANSLATE_NOOP("Vocabulary", "The client signs after all"),
    "hand_out": QT_TRANSLATE_NOOP("Vocabulary", "Print for signing in ink"),
    "scan_in": QT_TRANSLATE_NOOP("Vocabulary", "Scan the signed paper"),
    "file_refusal": QT_TRANSLATE_NOOP("Vocabulary", "File the refusal"),
    "void": QT_TRANSLATE_NOOP("Vocabulary", "Void"),
    "order_replacement": QT_TRANSLATE_NOOP("Vocabulary", "Order a replacement"),
    "supersede": QT_TRANSLATE_NOOP("Vocabulary", "Superseded by another document"),
    "find": QT_TRANSLATE_NOOP("Vocabulary", "Found"),
    "plan": QT_TRANSLATE_NOOP("Vocabulary", "Plan"),
    "begin": QT_TRANSLATE_NOOP("Vocabulary", "Begin"),
    "verify": QT_TRANSLATE_NOOP("Vocabulary", "Verify the effect"),
    "reject": QT_TRANSLATE_NOOP("Vocabulary", "Not mended yet"),
    "dismiss": QT_TRANSLATE_NOOP("Vocabulary", "Dismiss"),
}
LEAVE_REASONS: Final[Mapping[str, str]] = {
    "annual": QT_TRANSLATE_NOOP("Vocabulary", "Annual leave"),
    "personal": QT_TRANSLATE_NOOP("Vocabulary", "Other leave"),
    "training": QT_TRANSLATE_NOOP("Vocabulary", "Training"),
    "duty": QT_TRANSLATE_NOOP("Vocabulary", "Other duty"),
}
ROOM_KINDS: Final[Mapping[str, str]] = {
    "window": QT_TRANSLATE_NOOP("Vocabulary", "Counter window"),
    "room": QT_TRANSLATE_NOOP("Vocabulary", "Meeting room"),
}


def choices(words: Mapping[str, str], *only: str) -> tuple[Choice, ...]:
    """Return the words as choices of a form field, all of them or those named."""
    return tuple(Choice(value, label) for value, label in words.items() if not only or value in only)
