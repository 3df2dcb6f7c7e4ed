"""What the staff register and sessions say, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "staff.login_form": QT_TRANSLATE_NOOP(
        "Messages", "A sign-in name has 2 to 32 small letters, digits, dots, hyphens or underscores."
    ),
    "staff.roles_missing": QT_TRANSLATE_NOOP("Messages", "Choose at least one role."),
    "staff.roles_exclusive": QT_TRANSLATE_NOOP("Messages", "Nobody may be both {one} and {other}."),
    "staff.not_oneself": QT_TRANSLATE_NOOP("Messages", "Nobody does this to themselves. Ask a colleague."),
    "staff.last_administrator": QT_TRANSLATE_NOOP(
        "Messages", "This is the last active administrator. Appoint another one first."
    ),
    "staff.grant_open": QT_TRANSLATE_NOOP("Messages", "A proposal for {name} still waits to be checked."),
    "staff.grant_decided": QT_TRANSLATE_NOOP("Messages", "This proposal was decided already."),
    "staff.registration_incomplete": QT_TRANSLATE_NOOP(
        "Messages", "Enter kind, number and last day of the registration together."
    ),
    "staff.registration_unfinished": QT_TRANSLATE_NOOP(
        "Messages", "A registration has a number and a last day; clear both where there is none."
    ),
    "signin.disabled": QT_TRANSLATE_NOOP("Messages", "{name} no longer has access to this terminal."),
    "signin.no_roles": QT_TRANSLATE_NOOP("Messages", "The roles of {name} have not been checked yet. Ask compliance."),
    "password.differs": QT_TRANSLATE_NOOP("Messages", "The two passwords differ."),
    "first_run.code_form": QT_TRANSLATE_NOOP(
        "Messages", "A code has one to {most} letters or digits, with hyphens between them."
    ),
    "staff.unknown_login": QT_TRANSLATE_NOOP("Messages", "Nobody here has the sign-in name {login}."),
}
