"""What the program says about the vault, sign-in, passwords and the home folder, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "vault.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no key file (vault.json) in this folder: {path}. Without it the database cannot be opened.",
    ),
    "vault.damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "The key file is damaged ({part}): {path}. Where its second copy is whole, that can take its place.",
    ),
    "vault.newer": QT_TRANSLATE_NOOP(
        "Messages",
        "The key file was written by a newer program (format {version}, here {known} is known). Update the program.",
    ),
    "vault.altered": QT_TRANSLATE_NOOP(
        "Messages",
        "The key file was changed outside this program ({part}): {path}. Do not work on; tell the administrator.",
    ),
    "vault.weakened": QT_TRANSLATE_NOOP(
        "Messages",
        "The key file protects the password of {login} less than this program allows. Tell the administrator.",
    ),
    "vault.exists": QT_TRANSLATE_NOOP("Messages", "There is a key file already: {path}. It is not written over."),
    "vault.no_backup": QT_TRANSLATE_NOOP("Messages", "There is no whole second copy of the key file: {path}."),
    "vault.locked": QT_TRANSLATE_NOOP("Messages", "The program is locked. Sign in again."),
    "vault.no_person": QT_TRANSLATE_NOOP("Messages", "Sign in with your own password to change it."),
    "vault.rotating": QT_TRANSLATE_NOOP(
        "Messages", "A change of the database key is not finished yet. Finish it first."
    ),
    "vault.not_rotating": QT_TRANSLATE_NOOP("Messages", "No change of the database key is under way."),
    "signin.wrong": QT_TRANSLATE_NOOP("Messages", "The login or the password is wrong."),
    "signin.last_try": QT_TRANSLATE_NOOP(
        "Messages", "One more wrong password, and this name has to wait {minutes} minutes."
    ),
    "signin.locked": QT_TRANSLATE_NOOP(
        "Messages", "Too many wrong passwords. This login can be used again in {minutes} minutes."
    ),
    "signin.same_person": QT_TRANSLATE_NOOP(
        "Messages", "{name} is signed in already. The second person must be somebody else."
    ),
    "signin.expired": QT_TRANSLATE_NOOP("Messages", "The password must be changed before you go on."),
    "recovery.mistyped": QT_TRANSLATE_NOOP("Messages", "Group {group} of the recovery code is mistyped."),
    "recovery.wrong": QT_TRANSLATE_NOOP("Messages", "This recovery code does not open this terminal, or was replaced."),
    "device.none": QT_TRANSLATE_NOOP("Messages", "This machine is not set up to open by itself. Sign in."),
    "device.wrong": QT_TRANSLATE_NOOP("Messages", "This machine's own key does not fit. Sign in and set it up again."),
    "device.no_keyring": QT_TRANSLATE_NOOP(
        "Messages", "The operating system's keyring is not available ({reason}), so this machine cannot open by itself."
    ),
    "password.short": QT_TRANSLATE_NOOP("Messages", "At least {minimum} characters."),
    "password.long": QT_TRANSLATE_NOOP("Messages", "At most {maximum} characters."),
    "password.classes": QT_TRANSLATE_NOOP(
        "Messages", "At least {minimum} of: small letters, capital letters, digits, other characters."
    ),
    "password.invisible": QT_TRANSLATE_NOOP("Messages", "No characters that cannot be seen."),
    "password.edge_space": QT_TRANSLATE_NOOP("Messages", "No space at the beginning or the end."),
    "password.has_login": QT_TRANSLATE_NOOP("Messages", "The login must not be part of the password."),
    "password.has_name": QT_TRANSLATE_NOOP("Messages", "Your name must not be part of the password."),
    "password.reused": QT_TRANSLATE_NOOP("Messages", "None of the last {remembered} passwords."),
    "staff.login_missing": QT_TRANSLATE_NOOP("Messages", "Enter a login."),
    "staff.login_taken": QT_TRANSLATE_NOOP("Messages", "The login {login} is taken."),
    "staff.unknown": QT_TRANSLATE_NOOP("Messages", "This member of staff has no access to this terminal."),
    "staff.last_person": QT_TRANSLATE_NOOP("Messages", "The last person who can open this terminal cannot be removed."),
    "staff.keys_weak": QT_TRANSLATE_NOOP(
        "Messages", "The keys of {login} are protected less than this program allows and were not taken over."
    ),
    "home.full": QT_TRANSLATE_NOOP("Messages", "The disk is full: {path}. Nothing was changed."),
    "home.read_only": QT_TRANSLATE_NOOP("Messages", "This folder cannot be written: {path}. Nothing was changed."),
    "home.unreachable": QT_TRANSLATE_NOOP("Messages", "This file or folder does not answer ({reason}): {path}."),
    "home.missing": QT_TRANSLATE_NOOP("Messages", "There is no such folder: {path}."),
    "home.in_use": QT_TRANSLATE_NOOP(
        "Messages", "Another program is at work in this folder (process {pid}, since {started}): {path}."
    ),
    "home.in_use_unnamed": QT_TRANSLATE_NOOP("Messages", "Another program is at work in this folder: {path}."),
    "clock.went_back": QT_TRANSLATE_NOOP(
        "Messages", "The clock stands {minutes} minutes behind the latest time seen here. Put it right."
    ),
}
