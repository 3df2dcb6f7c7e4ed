"""What is said of a home, of the command line, and of the authority that documents are held against."""

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES = {
    "home.exists": QT_TRANSLATE_NOOP("Messages", "Something lies in {path} already; a new home needs an empty folder."),
    "home.code_form": QT_TRANSLATE_NOOP(
        "Messages", "{given} is no code: one to sixteen letters or digits, with hyphens between them."
    ),
    "recovery.file_exists": QT_TRANSLATE_NOOP(
        "Messages", "{path} holds something already, perhaps another recovery code. Name another file."
    ),
    "display.missing": QT_TRANSLATE_NOOP(
        "Messages", "There is no display here, so no window can open. Commands work without one: guitai --help"
    ),
    "signin.login_needed": QT_TRANSLATE_NOOP("Messages", "Several people may sign in here: say who with --login."),
    "staff.unknown_login": QT_TRANSLATE_NOOP("Messages", "Nobody here has the sign-in name {login}."),
    "authority.none_named": QT_TRANSLATE_NOOP(
        "Messages", "Say whose seal is to be trusted: a home (--home) or an authority's certificate (--trust)."
    ),
    "authority.missing": QT_TRANSLATE_NOOP("Messages", "The authority's certificate is not there: {path}"),
    "authority.unreadable": QT_TRANSLATE_NOOP("Messages", "This is no certificate in PEM form: {path}"),
    "document.cannot_read": QT_TRANSLATE_NOOP("Messages", "The document cannot be read: {path} ({reason})"),
    "first_run.code_differs": QT_TRANSLATE_NOOP(
        "Messages", "That is not the code shown above; look at it group by group."
    ),
    "seal.no_certificate": QT_TRANSLATE_NOOP(
        "Messages", "This terminal has no sealing certificate. The administrator must enrol it again."
    ),
    "fee.no_tariff_line": QT_TRANSLATE_NOOP(
        "Messages", "The published tariff has no line {key}; nothing may be charged."
    ),
    "printer.none": QT_TRANSLATE_NOOP(
        "Messages", "This terminal knows no printer. Set one up in the system, then try again."
    ),
}
