"""Where the first page of the day leads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from app.domain.calendars import BranchCalendar
from app.domain.drafts import Draft
from app.domain.people import Actor
from app.domain.policy import Grant, Permission, PolicySet
from app.forms.identity_document import ADD_DOCUMENT
from app.forms.open_case import OPEN_CASE
from app.forms.reception_need import RECEPTION_NEED
from app.forms.register_client import CLASSIFY_CLIENT, EDIT_CLIENT, REGISTER_INSTITUTION, REGISTER_NATURAL
from app.forms.representative import ADD_REPRESENTATIVE
from app.forms.staff_member import ADD_STAFF, EDIT_STAFF, PROPOSE_ROLES
from app.ui.counter.seal_watch import SealWork

RECEPTION: Final = "reception"
QUEUE: Final = "queue"
SERVICE: Final = "service"
CONFIRMATIONS: Final = "confirmations"
CLIENTS: Final = "clients"
ADMINISTRATION: Final = "administration"

_FORMS: Final[Mapping[str, tuple[str, str]]] = {
    REGISTER_NATURAL.name: (REGISTER_NATURAL.title, RECEPTION),
    REGISTER_INSTITUTION.name: (REGISTER_INSTITUTION.title, RECEPTION),
    RECEPTION_NEED.name: (RECEPTION_NEED.title, RECEPTION),
    OPEN_CASE.name: (OPEN_CASE.title, SERVICE),
    EDIT_CLIENT.name: (EDIT_CLIENT.title, CLIENTS),
    CLASSIFY_CLIENT.name: (CLASSIFY_CLIENT.title, CLIENTS),
    ADD_DOCUMENT.name: (ADD_DOCUMENT.title, CLIENTS),
    ADD_REPRESENTATIVE.name: (ADD_REPRESENTATIVE.title, CLIENTS),
    ADD_STAFF.name: (ADD_STAFF.title, ADMINISTRATION),
    EDIT_STAFF.name: (EDIT_STAFF.title, ADMINISTRATION),
    PROPOSE_ROLES.name: (PROPOSE_ROLES.title, ADMINISTRATION),
}
"""A form's heading (context ``Forms``) and the desk it stands at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """Whose day it is, and by what it counts."""

    actor: Actor
    calendar: BranchCalendar
    policy: PolicySet
    seal: SealWork | None = None
    """Watches certificate and timestamps; None where nobody is to be told of them."""

    def may(self, *permissions: Permission) -> bool:
        """Tell whether the person may do any of these, at least for their own matters."""
        roles = self.policy.roles
        return any(roles.grant(role, each) is not Grant.NONE for role in self.actor.roles for each in permissions)


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayDoors:
    """What the first page can open."""

    open_desk: Callable[[str], object]
    open_case: Callable[[UUID], object]
    open_draft: Callable[[Draft], object] | None = None
    """Goes on with a draft; None opens the desk where its form stands."""
    open_leaf: Callable[[str], object] | None = None
    """Opens a leaf of the administration by its key; None opens the desk."""
    desks: frozenset[str] = field(default_factory=frozenset)
    """Keys of the desks the person has."""

    def go(self, desk: str, leaf: str = "") -> None:
        """Open a desk, at one of its leaves where it can be."""
        if leaf and self.open_leaf is not None:
            self.open_leaf(leaf)
        else:
            self.open_desk(desk)

    def resume(self, draft: Draft) -> None:
        """Go on with a draft."""
        if self.open_draft is not None:
            self.open_draft(draft)
        else:
            self.open_desk(desk_of(draft.form))


def title_of(form: str) -> str:
    """Return a form's heading, English source of the context ``Forms``; its name where it is not known."""
    return _FORMS[form][0] if form in _FORMS else form


def desk_of(form: str) -> str:
    """Return the key of the desk where a form stands."""
    return _FORMS[form][1] if form in _FORMS else CLIENTS
