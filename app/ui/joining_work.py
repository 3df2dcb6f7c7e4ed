"""Does what the joining assistant asks for, and looks for the answer while it waits."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from app.domain.errors import Unavailable
from app.forms.first_run import JoinBranch
from app.ui.joining import WAIT, HomeJoiner, JoinAssistant
from app.ui.language import translate
from app.ui.progress import Progress
from app.ui.tasks import Lane, Tasks

LOOK_MS: Final = 2000


class JoiningWork(QObject):
    """Between the assistant and what joins; lives as long as the assistant."""

    def __init__(self, page: JoinAssistant, joiner: HomeJoiner, tasks: Tasks) -> None:
        """Connect them."""
        super().__init__(page)
        self._page, self._joiner, self._tasks = page, joiner, tasks
        self._looking = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        page.ask.connect(self._ask)
        page.join.connect(self._join)
        page.anew.connect(self._forget)
        page.save_request.connect(self._save_request)
        page.save_sheet.connect(self._save_sheet)

    def look(self) -> None:
        """Look for the answer, unless that is being done."""
        if self._page.step == WAIT and not self._page.waiting.answer and not self._looking:
            self._looking = True
            self._tasks.run(self._page, self._joiner.look, self._seen, failed=self._not_seen, lane=Lane.DOCUMENTS)

    def _seen(self, code: str) -> None:
        self._looking = False
        if self._page.step == WAIT:
            self._page.fault.say("")
            self._page.show_answer(code)

    def _not_seen(self, error: Exception) -> bool:
        self._looking = False
        # A line that is away comes back; what is said of it goes away with the next look.
        return self._page.refuse(error) or isinstance(error, Unavailable)

    def _ask(self, wanted: JoinBranch) -> None:
        work = partial(self._joiner.ask, wanted)
        self._tasks.run(self._page, work, self._page.show_request, failed=self._page.refuse, lane=Lane.DOCUMENTS)

    def _join(self) -> None:
        progress = Progress(self)
        progress.moved.connect(self._page.show_progress)
        work = partial(self._joiner.join, progress.report)
        done = self._page.show_recovery_code
        self._tasks.run(self._page, work, done, failed=self._page.refuse, lane=Lane.DOCUMENTS)

    def _forget(self) -> None:
        self._timer.stop()
        self._joiner.forget()

    def _save_request(self) -> None:
        title, name = translate("Join", "Save the request"), "guitai-request.txt"
        path, _kind = QFileDialog.getSaveFileName(self._page.window(), title, str(Path.home() / name))
        if path:
            self._tasks.run(
                self._page, partial(self._joiner.save_request, path), lambda _none: None, failed=self._page.refuse
            )

    def _save_sheet(self) -> None:
        title, name = translate("FirstRun", "Save the recovery code"), "guitai-recovery.pdf"
        path, _kind = QFileDialog.getSaveFileName(self._page.window(), title, str(Path.home() / name), "PDF (*.pdf)")
        if path:
            done = partial(self._sheet_saved, path)
            self._tasks.run(self._page, partial(self._joiner.save_sheet, path), done, failed=self._page.refuse)

    def _sheet_saved(self, path: str, _none: None) -> None:
        self._page.sheet.say_saved(path)
