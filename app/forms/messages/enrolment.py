"""What is said where terminals are let in and out, by code."""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "enrolment.no_request": QT_TRANSLATE_NOOP(
        "Messages", "This is no request of a terminal, or a part of it is missing. Copy it whole."
    ),
    "enrolment.newer": QT_TRANSLATE_NOOP(
        "Messages", "A newer program made this request. Bring this terminal up to date first."
    ),
    "enrolment.other_branch": QT_TRANSLATE_NOOP("Messages", "This request is for branch {branch}; here is {own}."),
    "enrolment.code_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "Terminal {terminal} exists already. Numbers carry the code, so a new terminal needs another one.",
    ),
    "enrolment.code_differs": QT_TRANSLATE_NOOP(
        "Messages", "That is not the code of this request. Have it read out again; if it differs, do not approve."
    ),
    "enrolment.no_authority": QT_TRANSLATE_NOOP(
        "Messages", "This terminal cannot certify others. Approve the request at a counter."
    ),
    "enrolment.bad_welcome": QT_TRANSLATE_NOOP(
        "Messages", "The answer to this terminal's request was altered, or is for another one. Make a new request."
    ),
    "enrolment.answer_differs": QT_TRANSLATE_NOOP(
        "Messages", "That is not the code of the answer that came in. It may be from somebody else: nothing was taken."
    ),
    "enrolment.waiting": QT_TRANSLATE_NOOP(
        "Messages", "The request has not been approved yet, or the answer is not here yet. Try again later."
    ),
    "enrolment.none": QT_TRANSLATE_NOOP(
        "Messages", "No request was made in {path}. Begin with: guitai terminal request"
    ),
    "sync.alone": QT_TRANSLATE_NOOP(
        "Messages", "This terminal works alone: no engine was chosen for the exchange with others."
    ),
    "terminal.itself": QT_TRANSLATE_NOOP("Messages", "A terminal cannot revoke itself. Do it at another one."),
    "enrolment.code_needed": QT_TRANSLATE_NOOP(
        "Messages",
        "Nobody has compared the short code. Give it with --code, as the person at the new terminal reads it.",
    ),
    "device.counter": QT_TRANSLATE_NOOP("Messages", "A counter never opens by itself; only a kiosk does."),
    "terminal.counters_only": QT_TRANSLATE_NOOP(
        "Messages", "This is changed at a counter: the other terminals take no such change from a kiosk."
    ),
    "password.at_kiosk": QT_TRANSLATE_NOOP(
        "Messages", "Passwords are changed at a counter, not at a kiosk. The new one then holds here too."
    ),
    "terminal.kiosk_restricted": QT_TRANSLATE_NOOP(
        "Messages", "Terminal {terminal} is a kiosk; restricted complaints are read at counters only."
    ),
    "terminal.not_restricted": QT_TRANSLATE_NOOP("Messages", "Terminal {terminal} reads no restricted complaints."),
    "terminal.last_restricted": QT_TRANSLATE_NOOP(
        "Messages", "No other terminal reads restricted complaints. Let another one read them first."
    ),
    "terminal.revoked": QT_TRANSLATE_NOOP("Messages", "Terminal {terminal} was revoked already."),
    "terminal.unknown": QT_TRANSLATE_NOOP("Messages", "There is no terminal {terminal}."),
}
