"""A draft that can be told to keep nothing: what compliance alone may read lies on no shelf that others open."""

from collections.abc import Mapping

from app.ui.forms.form_view import Drafts


class GatedDraft:
    """Keeps a form's texts, or forgets them, as the form itself says while it is filled in."""

    def __init__(self, kept: Drafts) -> None:
        """Keep on this shelf."""
        self._kept = kept
        self._keeping = True

    def load(self) -> Mapping[str, str] | None:
        """Return what was kept, or None."""
        return self._kept.load()

    def save(self, texts: Mapping[str, str]) -> None:
        """Keep these texts, unless nothing is to be kept."""
        if self._keeping:
            self._kept.save(texts)

    def keep(self, *, wanted: bool) -> None:
        """Keep what is saved from here on, or keep nothing and forget what was."""
        if not wanted and self._keeping:
            self._kept.save({})
        self._keeping = wanted
