"""A form's draft on the terminal's encrypted shelf, under the person who typed it."""

import json
from collections.abc import Callable, Mapping
from uuid import UUID

from app.services.drafts import DraftShelf
from app.ui.forms.form_view import Drafts


class ShelvedDraft:
    """One form's draft about one subject."""

    def __init__(self, shelf: DraftShelf, staff_id: UUID, form: str, subject: str) -> None:
        """Keep under this person, form and subject."""
        self._shelf, self._staff_id, self._form, self._subject = shelf, staff_id, form, subject

    def load(self) -> Mapping[str, str] | None:
        """Return what was kept, or None."""
        kept = self._shelf.find(self._form, self._staff_id, self._subject)
        return None if kept is None else {str(name): str(text) for name, text in json.loads(kept.content).items()}

    def save(self, texts: Mapping[str, str]) -> None:
        """Keep these texts in place of the old ones; none at all forgets the draft."""
        if any(texts.values()):
            content = json.dumps(dict(texts), ensure_ascii=False)
            self._shelf.keep(self._form, self._staff_id, content, self._subject)
        else:
            self._shelf.discard(self._form, self._staff_id, self._subject)


def drafts_of(shelf: DraftShelf, staff_id: UUID) -> Callable[[str, str], Drafts | None]:
    """Return what gives each form its draft."""
    return lambda form, subject: ShelvedDraft(shelf, staff_id, form, subject)
