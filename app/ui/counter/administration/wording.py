"""Refusals of the administration in words: permissions and roles are named, not coded."""

from collections.abc import Iterable
from typing import Protocol

from app.domain.errors import Refused, RuleViolation
from app.domain.policy import Permission
from app.forms import vocabulary
from app.forms.fields import FormErrors
from app.ui.counter.looks import word
from app.ui.forms.form_view import FormView
from app.ui.language import translate


class May(Protocol):
    """Tells whether the person may do something."""

    def __call__(self, permission: Permission, *, own: bool = False) -> bool:
        """Return it; ``own`` for the person's own matters, where a limited permission suffices."""
        ...


def permission_word(code: str) -> str:
    """Return what a permission lets one do."""
    return word(vocabulary.PERMISSIONS, code)


def role_words(roles: Iterable[str]) -> str:
    """Return roles, joined."""
    return translate("Administration", ", ").join(word(vocabulary.ROLES, role) for role in roles)


def refuse(view: FormView[object], error: Exception) -> bool:
    """Show in a form what the desk refused, a missing permission included; False where it is not the form's to say."""
    if isinstance(error, Refused):
        view.show_faults(FormErrors((RuleViolation(error.code, None, **error.params),)))
        return True
    return view.refuse(error)
