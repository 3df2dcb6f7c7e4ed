"""What reception and the line say, by code: why a ticket stands where it stands, and what cannot be done.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "identity.no_document": QT_TRANSLATE_NOOP(
        "Messages", "No current identity document is on file. Enter the one the client shows first."
    ),
    "identity.check_stale": QT_TRANSLATE_NOOP(
        "Messages", "The identity check does not belong to this visit. Look at the document again."
    ),
    "identity.term_missing": QT_TRANSLATE_NOOP(
        "Messages", "Enter the last valid day, or tick that the document is valid without an end."
    ),
    "identity.term_twice": QT_TRANSLATE_NOOP(
        "Messages", "A document valid without an end has no last day. Leave one of the two empty."
    ),
    "service.unknown": QT_TRANSLATE_NOOP("Messages", "There is no service {service} in the catalogue."),
    "service.inactive": QT_TRANSLATE_NOOP("Messages", "The service {service} is not offered at present."),
    "service.not_for_client": QT_TRANSLATE_NOOP(
        "Messages", "The service {service} is not open to this class of client ({kind})."
    ),
    "service.document_missing": QT_TRANSLATE_NOOP(
        "Messages", "Without an identity document on file only its entry or renewal is possible."
    ),
    "service.document_expired": QT_TRANSLATE_NOOP(
        "Messages", "The identity document expired on {on}. Only its renewal is possible until then."
    ),
    "service.no_agent": QT_TRANSLATE_NOOP(
        "Messages", "The service {service} must be requested in person; an agent cannot act."
    ),
    "service.officer_needed": QT_TRANSLATE_NOOP(
        "Messages", "An institution acts through its legal representative or an authorized officer. Choose who acts."
    ),
    "service.guardian_needed": QT_TRANSLATE_NOOP("Messages", "The client is {age} years old. A guardian must act."),
    "service.wages_undeclared": QT_TRANSLATE_NOOP(
        "Messages",
        "The client is {age} years old. A guardian must act, unless the client declares to live mainly on their own"
        " wages.",
    ),
    "staff.registration_lapsed": QT_TRANSLATE_NOOP(
        "Messages",
        "The registration of {name} ({qualification}) lapsed on {on}. Let a registered colleague do this service.",
    ),
    "staff.registration_missing": QT_TRANSLATE_NOOP(
        "Messages", "{name} is not registered for this service ({qualification})."
    ),
    "queue.in_turn": QT_TRANSLATE_NOOP("Messages", "In turn"),
    "queue.vip": QT_TRANSLATE_NOOP("Messages", "VIP client"),
    "queue.waited_long": QT_TRANSLATE_NOOP("Messages", "Has waited long"),
    "queue.appointment": QT_TRANSLATE_NOOP("Messages", "Appointment"),
    "queue.special_care": QT_TRANSLATE_NOOP("Messages", "Special care"),
    "queue.came_back": QT_TRANSLATE_NOOP("Messages", "Came back after being missed"),
    "queue.no_number": QT_TRANSLATE_NOOP("Messages", "“{text}” is no ticket number."),
    "visit.client_unknown": QT_TRANSLATE_NOOP(
        "Messages", "Who took this number is not known yet. Find the client first."
    ),
    "visit.here_already": QT_TRANSLATE_NOOP(
        "Messages", "The client is here already with number {number}. Add to that visit, or give a second number."
    ),
    "visit.client_known": QT_TRANSLATE_NOOP("Messages", "This visit is another client's already."),
    "visit.too_many_services": QT_TRANSLATE_NOOP(
        "Messages", "One visit takes {most} services at most. Give a second ticket for the others."
    ),
    "queue.called_elsewhere": QT_TRANSLATE_NOOP(
        "Messages", "Ticket {number} was called at terminal {terminal} a moment earlier."
    ),
    "queue.out_of_turn": QT_TRANSLATE_NOOP(
        "Messages", "It is the turn of {number}. Say why another number is called first."
    ),
    "queue.sent_to_oneself": QT_TRANSLATE_NOOP("Messages", "Choose a window or a colleague other than yourself."),
    "queue.sent_elsewhere": QT_TRANSLATE_NOOP("Messages", "Ticket {number} was handed over to somebody else."),
    "queue.nothing_to_undo": QT_TRANSLATE_NOOP(
        "Messages", "The last step of ticket {number} can no longer be taken back."
    ),
    "day.still_serving": QT_TRANSLATE_NOOP(
        "Messages", "These numbers are still being served or were set aside at a window: {numbers}. Finish them first."
    ),
    "handover.reason_missing": QT_TRANSLATE_NOOP("Messages", "Say why, in words."),
    "handover.not_owner": QT_TRANSLATE_NOOP(
        "Messages", "The matter is {name}'s. Only its owner, or a supervisor in their place, hands it over."
    ),
    "handover.not_to": QT_TRANSLATE_NOOP("Messages", "Choose a colleague who receives clients and is not its owner."),
    "handover.open_already": QT_TRANSLATE_NOOP("Messages", "{name} was asked already and has not answered yet."),
    "handover.not_asked": QT_TRANSLATE_NOOP("Messages", "Somebody else was asked."),
    "handover.answered": QT_TRANSLATE_NOOP("Messages", "This was answered already."),
    "reader.none": QT_TRANSLATE_NOOP("Messages", "No card reader was chosen for this terminal. Type the number."),
    "reader.missing": QT_TRANSLATE_NOOP(
        "Messages", "The card reader at {port} does not answer. Look at its cable, or type the number."
    ),
    "reader.no_card": QT_TRANSLATE_NOOP("Messages", "No card was laid on the reader."),
    "reader.unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The card could not be read. Lay it on again and leave it there, or type the number."
    ),
    "printer.address": QT_TRANSLATE_NOOP(
        "Messages",
        "“{address}” is no address of a receipt printer. Write tcp://192.168.1.50, file:///dev/usb/lp0 or"
        " serial:///dev/ttyS0.",
    ),
    "passed.elsewhere": QT_TRANSLATE_NOOP("Messages", "Another window had just called it"),
    "passed.out_of_turn": QT_TRANSLATE_NOOP("Messages", "Called out of turn"),
    "queue.still_serving": QT_TRANSLATE_NOOP(
        "Messages", "Ticket {number} is still at your window. Finish, pause or hand it over first."
    ),
    "queue.not_yours": QT_TRANSLATE_NOOP("Messages", "Ticket {number} stands at window {window}."),
    "queue.recalled_enough": QT_TRANSLATE_NOOP(
        "Messages", "The ticket was called again {most} times. Mark it as missed."
    ),
    "queue.recall_too_soon": QT_TRANSLATE_NOOP("Messages", "Wait {seconds} more seconds before calling again."),
    "queue.came_back_once": QT_TRANSLATE_NOOP(
        "Messages", "Ticket {number} came back once already; it cannot be put back in line again."
    ),
    "queue.too_late_to_return": QT_TRANSLATE_NOOP(
        "Messages", "A missed ticket can return to the line within {minutes} minutes only. Give a new ticket."
    ),
}
