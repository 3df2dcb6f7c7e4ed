"""Saving what proves a signing, as one file, for whoever may take it out of the house."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.services.views import ConfirmationView
from app.ui.counter.saving import AskPath, ask_path, write_made
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row
from app.ui.widgets.live import LiveWidget

Bundle = Callable[[UUID], bytes]
"""Makes the bundle of a confirmation; that it was made is audited."""


class EvidenceBar(LiveWidget):
    """One line: what the file is for, and its button."""

    def __init__(
        self,
        bundle: Bundle,
        around: Surroundings,
        failed: Callable[[Exception], bool],
        *,
        ask: AskPath = ask_path,
        parent: QWidget | None = None,
    ) -> None:
        """Make bundles with ``bundle``; what goes wrong is said by ``failed``."""
        super().__init__(parent)
        self._bundle, self._around, self._failed, self._ask = bundle, around, failed, ask
        self._found: ConfirmationView | None = None
        self._words = text_label("", "caption", wrap=True)
        self.save = Button(icon="shield-check", kind=Kind.GHOST)
        self.save.clicked.connect(self._save)
        body = row(self._words, self.save, space=10)
        body.setStretch(0, 1)
        self.setLayout(body)
        self.settle()

    def show_confirmation(self, found: ConfirmationView) -> None:
        """Be of this confirmation; there is evidence once it is sealed."""
        self._found = found

    def retranslate(self) -> None:
        """Set every word."""
        self._words.setText(translate("Confirmations", "Proves the signing anywhere, without this program's database."))
        self.save.setText(translate("Confirmations", "Save the evidence"))

    def _save(self) -> None:
        if self._found is None:
            return
        path = self._ask(self, f"{self._found.confirmation_no}-evidence.zip")
        if path:
            made = partial(self._bundle, self._found.confirmation_id)
            work = partial(write_made, made, Path(path))
            self._around.tasks.run(self, work, self._saved, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self._around.notify(translate("Confirmations", "Saved as {file}.").format(file=path.name), Tone.GOOD)
