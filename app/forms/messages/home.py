"""What is said of a home, and of the way into it."""

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
    "first_run.code_differs": QT_TRANSLATE_NOOP(
        "Messages", "That is not the code shown above; look at it group by group."
    ),
}
