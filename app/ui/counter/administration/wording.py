"""Refusals of the administration in words: permissions and roles are named, not coded."""

from collections.abc import Iterable, Mapping
from typing import Final, Protocol

from app.domain.errors import GuitaiError, Refused, RuleViolation
from app.domain.policy import Permission
from app.forms import vocabulary
from app.forms.fields import FormErrors
from app.forms.wording import QT_TRANSLATE_NOOP
from app.ui.counter.looks import word
from app.ui.forms.form_view import FormView
from app.ui.language import translate


class May(Protocol):
    """Tells whether the person may do something."""

    def __call__(self, permission: Permission, *, own: bool = False) -> bool:
        """Return it; ``own`` for the person's own matters, where a limited permission suffices."""
        ...


PERMISSIONS: Final[Mapping[str, str]] = {
    "take_ticket": QT_TRANSLATE_NOOP("Administration", "Take a ticket, check in"),
    "call_ticket": QT_TRANSLATE_NOOP("Administration", "Call, recall, miss, hand over"),
    "arrange_appointment": QT_TRANSLATE_NOOP("Administration", "Arrange appointments"),
    "edit_client": QT_TRANSLATE_NOOP("Administration", "Register and change clients"),
    "see_client": QT_TRANSLATE_NOOP("Administration", "See clients, masked"),
    "reveal_client": QT_TRANSLATE_NOOP("Administration", "Reveal client data, with a reason"),
    "change_client_class": QT_TRANSLATE_NOOP("Administration", "Change a client's class or grade"),
    "apply_case": QT_TRANSLATE_NOOP("Administration", "Apply for and carry out cases"),
    "review_case": QT_TRANSLATE_NOOP("Administration", "Review cases of others"),
    "approve_case": QT_TRANSLATE_NOOP("Administration", "Approve cases and mismatches"),
    "start_signing": QT_TRANSLATE_NOOP("Administration", "Have confirmations signed"),
    "void_document": QT_TRANSLATE_NOOP("Administration", "Void sealed documents"),
    "charge_fee": QT_TRANSLATE_NOOP("Administration", "Charge fees"),
    "refund_fee": QT_TRANSLATE_NOOP("Administration", "Refund fees"),
    "register_complaint": QT_TRANSLATE_NOOP("Administration", "Register complaints"),
    "classify_complaint": QT_TRANSLATE_NOOP("Administration", "Classify complaints"),
    "decide_reply": QT_TRANSLATE_NOOP("Administration", "Decide the reply to a complaint"),
    "approve_extension": QT_TRANSLATE_NOOP("Administration", "Agree to an extension"),
    "review_appeal": QT_TRANSLATE_NOOP("Administration", "Review appeals"),
    "see_restricted_complaint": QT_TRANSLATE_NOOP("Administration", "See restricted complaints"),
    "search_archive": QT_TRANSLATE_NOOP("Administration", "Search the archive, print copies"),
    "destroy_archive": QT_TRANSLATE_NOOP("Administration", "Destroy archived items after their term"),
    "keep_staff_registers": QT_TRANSLATE_NOOP("Administration", "Keep the registers of staff"),
    "keep_equipment_registers": QT_TRANSLATE_NOOP("Administration", "Keep the registers of equipment"),
    "see_reports": QT_TRANSLATE_NOOP("Administration", "See boards and reports"),
    "make_policy": QT_TRANSLATE_NOOP("Administration", "Propose policy, catalogue, fees"),
    "check_policy": QT_TRANSLATE_NOOP("Administration", "Check policy, catalogue, fees"),
    "read_policy": QT_TRANSLATE_NOOP("Administration", "Read policy"),
    "administer_terminal": QT_TRANSLATE_NOOP("Administration", "Accounts, devices, calendar, backup"),
    "read_administration": QT_TRANSLATE_NOOP("Administration", "See accounts, calendar and who holds which role"),
    "grant_role": QT_TRANSLATE_NOOP("Administration", "Propose roles"),
    "check_role": QT_TRANSLATE_NOOP("Administration", "Check proposed roles"),
    "read_audit": QT_TRANSLATE_NOOP("Administration", "Read the audit trail"),
    "import_clients": QT_TRANSLATE_NOOP("Administration", "Import client lists"),
    "export_clients": QT_TRANSLATE_NOOP("Administration", "Export client data"),
}
_ROLE_PARAMS: Final = frozenset({"roles", "one", "other"})


def permission_word(code: str) -> str:
    """Return what a permission lets one do."""
    return translate("Administration", PERMISSIONS[code]) if code in PERMISSIONS else code


def role_words(roles: Iterable[str]) -> str:
    """Return roles, joined."""
    return translate("Administration", ", ").join(word(vocabulary.ROLES, role) for role in roles)


def refuse(view: FormView[object], error: Exception) -> bool:
    """Show in a form what the desk refused, a missing permission included; False where it is not the form's to say."""
    if isinstance(error, RuleViolation | Refused):
        view.show_faults(FormErrors((spoken(error),)))
        return True
    return view.refuse(error)


def spoken(error: GuitaiError) -> RuleViolation:
    """Return the refusal with its permissions and roles as words."""
    field = error.field if isinstance(error, RuleViolation) else None
    params = {name: _param(name, value) for name, value in error.params.items()}
    return RuleViolation(error.code, field, **params)


def _param(name: str, value: object) -> object:
    if name == "permission":
        return permission_word(str(value))
    if name in _ROLE_PARAMS:
        return role_words(each.strip() for each in str(value).split(","))
    return value
