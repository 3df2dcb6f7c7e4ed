"""What appointments say, by code: why a time cannot be had, and what cannot be done.

Names in braces are the error's params; ``{starts}`` and ``{ends}`` are times of the branch's day.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "booking.nobody_came": QT_TRANSLATE_NOOP("Messages", "Nobody came in time; noted by the program."),
    "booking.displaced": QT_TRANSLATE_NOOP(
        "Messages", "The same time was given out twice; {number} was asked for earlier and keeps it."
    ),
    "booking.checked_in": QT_TRANSLATE_NOOP("Messages", "Checked in at the kiosk."),
    "booking.case_opened": QT_TRANSLATE_NOOP("Messages", "The case was opened."),
    "booking.who_missing": QT_TRANSLATE_NOOP(
        "Messages", "Say who wants to come: a client on file, or a name and a phone."
    ),
    "booking.document_missing": QT_TRANSLATE_NOOP(
        "Messages", "Ask for the identity document: without its number nobody who is not on file is given a time."
    ),
    "booking.when_missing": QT_TRANSLATE_NOOP("Messages", "Say when they want to come."),
    "booking.ends_before_it_begins": QT_TRANSLATE_NOOP("Messages", "The end is not after the beginning."),
    "booking.materials_not_told": QT_TRANSLATE_NOOP(
        "Messages", "Tell the client what to bring for {service}, and tick that they were told."
    ),
    "booking.too_long": QT_TRANSLATE_NOOP("Messages", "No appointment is longer than {hours} hours."),
    "booking.in_the_past": QT_TRANSLATE_NOOP("Messages", "This time has begun already."),
    "booking.too_soon": QT_TRANSLATE_NOOP("Messages", "At least {minutes} minutes' notice is needed."),
    "booking.too_far_ahead": QT_TRANSLATE_NOOP("Messages", "Only the next {days} days can be booked."),
    "booking.branch_closed": QT_TRANSLATE_NOOP("Messages", "The branch is closed on {day}. {holiday}"),
    "booking.branch_shut": QT_TRANSLATE_NOOP("Messages", "The branch is shut then: {reason}"),
    "booking.outside_hours": QT_TRANSLATE_NOOP(
        "Messages", "The branch is not open from {starts} to {ends} all the time, its lunch break included."
    ),
    "booking.no_trading_day": QT_TRANSLATE_NOOP(
        "Messages", "{service} is done on trading days only, and {day} is none."
    ),
    "booking.nobody_qualified": QT_TRANSLATE_NOOP(
        "Messages", "Nobody who receives clients is registered for {service} on that day."
    ),
    "booking.staff_unknown": QT_TRANSLATE_NOOP("Messages", "This person no longer works here."),
    "booking.room_unknown": QT_TRANSLATE_NOOP("Messages", "This room is no longer used."),
    "booking.staff_away": QT_TRANSLATE_NOOP("Messages", "{name} is away then."),
    "booking.staff_break": QT_TRANSLATE_NOOP("Messages", "{name} has a break between {starts} and {ends}."),
    "booking.staff_not_at_work": QT_TRANSLATE_NOOP("Messages", "{name} does not work from {starts} to {ends}."),
    "booking.staff_taken": QT_TRANSLATE_NOOP("Messages", "{name} has somebody from {starts} to {ends}."),
    "booking.no_place": QT_TRANSLATE_NOOP("Messages", "{name} has no window of their own; choose a room."),
    "booking.room_unfit": QT_TRANSLATE_NOOP("Messages", "{room} is not for {service}, or not theirs."),
    "booking.room_shut": QT_TRANSLATE_NOOP("Messages", "{room} is shut then."),
    "booking.room_taken": QT_TRANSLATE_NOOP("Messages", "{room} is taken from {starts} to {ends}."),
    "booking.being_chosen": QT_TRANSLATE_NOOP(
        "Messages", "Somebody else is choosing this time just now. It is free again within {minutes} minutes, or taken."
    ),
    "booking.taken_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "Another terminal has just given out a time with {name} that overlaps. It will be seen here shortly.",
    ),
    "booking.client_taken": QT_TRANSLATE_NOOP(
        "Messages", "The client has another appointment from {starts} to {ends}."
    ),
    "booking.too_many_open": QT_TRANSLATE_NOOP("Messages", "The client has {most} appointments to come already."),
    "booking.full": QT_TRANSLATE_NOOP(
        "Messages", "{most} clients are expected then already, as many as the branch takes."
    ),
    "booking.too_close": QT_TRANSLATE_NOOP(
        "Messages", "{minutes} minutes must stay free between two appointments of one person or room."
    ),
    "booking.alternative_missing": QT_TRANSLATE_NOOP("Messages", "Say what the client is offered instead."),
    "booking.client_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{number} was made for somebody who was no client then. Enter them, or find them on file, first."
    ),
    "booking.too_early": QT_TRANSLATE_NOOP("Messages", "It is too early for the appointment on {day} at {starts}."),
    "booking.too_late": QT_TRANSLATE_NOOP(
        "Messages", "It is too late for the appointment at {starts}. Take back that nobody came, or give another time."
    ),
    "booking.not_over": QT_TRANSLATE_NOOP(
        "Messages", "Until {minutes} minutes after its beginning the client may come."
    ),
    "request_file.kind": QT_TRANSLATE_NOOP("Messages", "{name} is none of ICS, CSV, XLSX and JSON."),
    "request_file.too_large": QT_TRANSLATE_NOOP("Messages", "{name} is larger than {most} MiB."),
    "request_file.json": QT_TRANSLATE_NOOP("Messages", "{name} is no JSON from line {line} on."),
    "request_file.format": QT_TRANSLATE_NOOP(
        "Messages", "{name} does not say that it holds appointment requests, version 1."
    ),
    "request_file.calendar": QT_TRANSLATE_NOOP("Messages", "{name} is no calendar, or a damaged one."),
    "request_file.headings": QT_TRANSLATE_NOOP("Messages", "{name} has no headings for name, phone and service."),
    "request_file.row": QT_TRANSLATE_NOOP("Messages", "This cannot be read as a request."),
    "request_file.key": QT_TRANSLATE_NOOP("Messages", "A request says nothing called {key}."),
    "request_file.missing": QT_TRANSLATE_NOOP("Messages", "It does not say: {column}."),
    "request_file.time": QT_TRANSLATE_NOOP("Messages", "{column}: {told} is no time as ISO 8601 writes it."),
    "request_file.year": QT_TRANSLATE_NOOP("Messages", "{column}: {told} is not within this century."),
    "request_file.future": QT_TRANSLATE_NOOP("Messages", "It says that it was made at {told}, which is still to come."),
    "request_file.channel": QT_TRANSLATE_NOOP("Messages", "There is no channel {told}."),
    "request_file.document_kind": QT_TRANSLATE_NOOP("Messages", "There is no kind of document {told}."),
    "request_file.no_event": QT_TRANSLATE_NOOP(
        "Messages", "A task, note or busy time is no request for an appointment."
    ),
    "request_file.broken": QT_TRANSLATE_NOOP("Messages", "{property} of the event does not say what it must."),
    "request_file.cancelled": QT_TRANSLATE_NOOP("Messages", "The event is cancelled."),
    "request_file.repeats": QT_TRANSLATE_NOOP("Messages", "The event repeats; each time is asked for by itself."),
    "request_file.no_folder": QT_TRANSLATE_NOOP("Messages", "There is no folder {name}."),
    "request_file.no_time": QT_TRANSLATE_NOOP("Messages", "The event has no beginning."),
    "message.outcome": QT_TRANSLATE_NOOP("Messages", "Say whether the client was told, or not reached."),
    "message.closed": QT_TRANSLATE_NOOP("Messages", "This message was delivered, given up or replaced already."),
    "check_in.unknown": QT_TRANSLATE_NOOP(
        "Messages", "No appointment of today is known by this. Please ask at reception."
    ),
    "check_in.done": QT_TRANSLATE_NOOP(
        "Messages", "This appointment was checked in or changed already. Please ask at reception."
    ),
    "check_in.several": QT_TRANSLATE_NOOP(
        "Messages", "More than one appointment fits. Please use the slip or the identity document, or ask at reception."
    ),
    "check_in.paused": QT_TRANSLATE_NOOP(
        "Messages", "Too many tries. Please wait {seconds} seconds, or ask at reception."
    ),
    "booking.another_day": QT_TRANSLATE_NOOP("Messages", "This can be taken back on the day itself only."),
}
