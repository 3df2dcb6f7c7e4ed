"""The changes that can be made to the register of the staff, each asked for in a dialog."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import passwords
from app.domain.policy import Permission
from app.forms.staff_member import (
    ADD_STAFF,
    EDIT_STAFF,
    PROPOSE_ROLES,
    RESET_PASSWORD,
)
from app.services.staff import StaffDesk
from app.services.staff_views import GrantView, StaffView
from app.ui.counter.administration.asking import REASON, Asking, Question
from app.ui.counter.administration.wording import May
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.password_edit import PasswordEdit
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.password_meter import PasswordMeter

C = TypeVar("C")
R = TypeVar("R")


class StaffChanges(QObject):
    """Opens the dialogs and says what was done."""

    def __init__(self, desk: StaffDesk, around: Surroundings, may: May, owner: QWidget) -> None:
        """Change with the desk what the person may change."""
        super().__init__(owner)
        self._desk, self._around, self._owner = desk, around, owner
        self.may_propose = may(Permission.GRANT_ROLE, own=True)
        self.may_administer = may(Permission.ADMINISTER_TERMINAL)
        self.may_edit = self.may_administer or may(Permission.KEEP_STAFF_REGISTERS)
        self.dialog: Asking[Any, Any] | None = None

    def add(self) -> None:
        """Add a colleague; the roles are proposed, not given."""
        question = Question(form=ADD_STAFF, words=_add_words, icon="user-plus", columns=2)
        dialog = self._dialog(question, self._desk.add, self._added)
        self._meter(dialog, lambda: (dialog.view.raw()["login"], dialog.view.raw()["name"]))
        dialog.open()

    def edit(self, staff: StaffView) -> None:
        """Change registration and window."""
        words = partial(_edit_words, staff.name)
        question = Question(form=EDIT_STAFF, words=words, icon="badge-check", start=_start(staff), columns=2)
        self._dialog(question, partial(self._desk.edit, staff.staff_id), partial(self._told, _saved)).open()

    def propose(self, staff: StaffView) -> None:
        """Propose other roles."""
        words, start = partial(_propose_words, staff.name), {"roles": ",".join(staff.roles)}
        question = Question(form=PROPOSE_ROLES, words=words, icon="user-cog", start=start)
        save = partial(self._desk.propose_roles, staff.staff_id)
        self._dialog(question, save, partial(self._told, _proposed)).open()

    def reset(self, staff: StaffView) -> None:
        """Give a temporary password."""
        question = Question(form=RESET_PASSWORD, words=partial(_reset_words, staff.name), icon="key-round")
        save = partial(self._desk.reset_password, staff.staff_id)
        dialog = self._dialog(question, save, partial(self._told, _reset))
        self._meter(dialog, lambda: (staff.login, staff.name))
        dialog.open()

    def disable(self, staff: StaffView) -> None:
        """End somebody's access; asks once, naming the person."""
        question = Question(form=REASON, words=partial(_disable_words, staff.name), icon="user-x", danger=True)
        save = partial(self._desk.disable, staff.staff_id)
        self._dialog(question, save, partial(self._told, _disabled)).open()

    def agree(self, grant: GrantView) -> None:
        """Agree to a proposal."""
        work = partial(self._desk.decide_roles, grant.grant_id, agree=True)
        self._around.tasks.run(self, work, partial(self._told, _agreed))

    def refuse(self, grant: GrantView) -> None:
        """Refuse a proposal, with a reason."""
        question = Question(form=REASON, words=partial(_refuse_words, grant.staff_name), icon="ban", danger=True)

        def save(reason: str) -> GrantView:
            return self._desk.decide_roles(grant.grant_id, agree=False, reason=reason)

        self._dialog(question, save, partial(self._told, _refused)).open()

    def _dialog(self, question: Question[C], save: Callable[[C], R], then: Callable[[R], None]) -> Asking[C, R]:
        dialog = Asking(question, self._around.tasks, save, then, self._owner)
        self.dialog = dialog
        return dialog

    def _meter(self, dialog: Asking[Any, Any], person: Callable[[], tuple[str, str]]) -> None:
        row = dialog.view.row("temporary_password")
        meter = PasswordMeter(lambda text: passwords.faults(text, *person()))
        control = row.control
        if isinstance(control, PasswordEdit):
            control.textChanged.connect(meter.judge)
        layout = row.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(control) + 1, meter)

    def _added(self, staff: StaffView) -> None:
        waits = translate("Administration", "{name} is added. The roles wait for a second person.")
        holds = translate("Administration", "{name} is added and can sign in.")
        text = holds if staff.roles else waits
        self._around.notify(text.format(name=staff.name), Tone.GOOD)

    def _told(self, words: Callable[[], str], _result: object) -> None:
        self._around.notify(words(), Tone.GOOD)


def _start(staff: StaffView) -> dict[str, str]:
    start = {"employment": staff.employment, "window": staff.window}
    for one in staff.qualifications:
        start[f"{one.kind}_no"] = one.registration_no
        start[f"{one.kind}_until"] = one.valid_until.isoformat()
    return start


def _add_words() -> tuple[str, str, str]:
    return (
        translate("Administration", "Add a colleague"),
        translate(
            "Administration", "Tell them the temporary password yourself; they choose their own at first sign-in."
        ),
        translate("Administration", "Add"),
    )


def _edit_words(name: str) -> tuple[str, str, str]:
    title = translate("Administration", "Registration and window of {name}").format(name=name)
    meaning = translate("Administration", "Services that need a registration which has lapsed cannot be assigned.")
    return title, meaning, translate("Administration", "Save")


def _propose_words(name: str) -> tuple[str, str, str]:
    title = translate("Administration", "Change the roles of {name}").format(name=name)
    meaning = translate("Administration", "You propose, somebody from compliance checks. Until then nothing changes.")
    return title, meaning, translate("Administration", "Propose")


def _reset_words(name: str) -> tuple[str, str, str]:
    title = translate("Administration", "Reset the password of {name}").format(name=name)
    meaning = translate("Administration", "Tell them the temporary password yourself; it is not shown again.")
    return title, meaning, translate("Administration", "Reset")


def _disable_words(name: str) -> tuple[str, str, str]:
    return (
        translate("Administration", "End the access of {name}?").format(name=name),
        translate(
            "Administration",
            "{name} cannot sign in any more, at any terminal, and the database key is changed. "
            "Access does not come back; what they did stays on record under their name.",
        ).format(name=name),
        translate("Administration", "End access"),
    )


def _refuse_words(name: str) -> tuple[str, str, str]:
    title = translate("Administration", "Refuse the roles proposed for {name}?").format(name=name)
    meaning = translate("Administration", "{name} keeps the roles from before. Say why, for whoever proposed it.")
    return title, meaning.format(name=name), translate("Administration", "Refuse")


def _saved() -> str:
    return translate("Administration", "Saved.")


def _proposed() -> str:
    return translate("Administration", "Proposed.")


def _reset() -> str:
    return translate("Administration", "The temporary password holds from now on.")


def _disabled() -> str:
    return translate("Administration", "The access has ended.")


def _agreed() -> str:
    return translate("Administration", "The roles are held from now on.")


def _refused() -> str:
    return translate("Administration", "The proposal is refused.")
