"""Papers on the case's page: examined beside the window, kept by the desk, shown as small pictures."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.domain.attachments import Paper, Purpose
from app.domain.catalogue import Recording
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.policy import Catalogue
from app.services.materials import Attach, AttachmentView, MaterialsDesk, MaterialsView
from app.services.ports import PageImage
from app.ui import language, messages
from app.ui.counter.service.brought import Brought, choose_papers, choose_recordings
from app.ui.counter.service.paper_row import Thumbnail
from app.ui.counter.service.paper_viewer import PaperViewer
from app.ui.counter.service.papers_card import RECORDING, PapersCard
from app.ui.counter.service.recording_dialog import Recorded, ask_recorded
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.page_view import to_image

_THUMBNAIL = (144, 144)
Choose = Callable[[QWidget], Sequence[str]]
AskRecorded = Callable[[QWidget, Surroundings], Recorded | None]


class PapersPart(LiveWidget):
    """The card and the desk behind it."""

    def __init__(
        self,
        desk: MaterialsDesk,
        catalogue: Catalogue,
        around: Surroundings,
        *,
        choose: Mapping[bool, Choose] | None = None,
        ask: AskRecorded = ask_recorded,
        parent: QWidget | None = None,
    ) -> None:
        """Attach through the desk; ``choose`` asks for papers (False) or recordings (True)."""
        super().__init__(parent)
        self._desk, self._catalogue, self._around, self._ask = desk, catalogue, around, ask
        self._choose = choose or {False: choose_papers, True: choose_recordings}
        self._service = ""
        self._case: UUID | None = None
        self._waiting = 0
        self.viewer: PaperViewer | None = None
        self.card = PapersCard()
        self.card.brought.connect(self.take)
        self.card.choosing.connect(self._choosing)
        self.card.opened.connect(self.look_at)
        self.setLayout(column(self.card))
        around.feed.follow(self, {"attachment", "attachment_withdrawal"}, self._reload)
        self.settle()

    def show_case(self, case_id: UUID, service_code: str) -> None:
        """Show the papers of a case as they are now."""
        if case_id != self._case:
            self.card.fault.say("")
        self._case, self._service = case_id, service_code
        self._reload()

    def retranslate(self) -> None:
        """Name the materials in the present language."""
        if self.card.view is not None:
            self._show(self.card.view)

    def take(self, code: str, found: Sequence[Brought]) -> None:
        """Examine what was brought for a row, beside the window, and attach what is whole."""
        if self._case is None:
            return
        if not found:
            self.card.fault.say(translate("Papers", "There is neither a file nor a picture in the clipboard."))
            return
        times = None
        if code == RECORDING:
            times = self._ask(self, self._around)
            if times is None:
                return
        self.card.fault.say("")
        for one in found:
            self._wait(+1)
            then = partial(self._keep, self._case, code, one.name, times)
            work = partial(self._examined, one, recording=code == RECORDING)
            self._around.tasks.run(self, work, then, lane=Lane.DOCUMENTS, failed=partial(self._failed, one.name))

    def look_at(self, file: AttachmentView) -> None:
        """Open a paper in the viewer; the look is on record."""
        work = partial(self._desk.read, file.attachment_id)
        self._around.tasks.run(self, work, partial(self._open, file), failed=partial(self._unread, file.name))

    def _examined(self, one: Brought, *, recording: bool) -> Paper:
        bounds = self._desk.bounds
        if recording:
            return self._desk.examine_recording(one.read(bounds.recording_mebibytes))
        return self._desk.examine(one.read(bounds.file_mebibytes))

    def _keep(self, case_id: UUID, code: str, name: str, times: Recorded | None, paper: Paper) -> None:
        if times is not None:
            command = Attach(
                case_id=case_id,
                paper=paper,
                name=name,
                purpose=Purpose.AV_RECORD,
                started_at=times.started_at,
                ended_at=times.ended_at,
                device=times.device,
            )
        else:
            command = Attach(case_id=case_id, paper=paper, name=name, material=code)
        work = partial(self._desk.attach, command)
        self._around.tasks.run(self, work, self._kept, failed=partial(self._failed, name))

    def _kept(self, view: MaterialsView) -> None:
        self._wait(-1)
        self._show(view)

    def _failed(self, name: str, error: Exception) -> bool:
        self._wait(-1)
        return self._say(name, error)

    def _unread(self, name: str, error: Exception) -> bool:
        return self._say(name, error)

    def _say(self, name: str, error: Exception) -> bool:
        if not isinstance(error, RuleViolation | Refused | Unavailable):
            return False
        words = translate("Papers", "{name}: {fault}").format(name=name, fault=messages.say(error))
        self.card.fault.say("\n".join(filter(None, (self.card.fault.text, words))))
        return True

    def _wait(self, step: int) -> None:
        self._waiting += step
        self.card.busy.setText(translate("Papers", "Looking through {count} …").format(count=self._waiting))
        self.card.busy.setVisible(self._waiting > 0)

    def _reload(self) -> None:
        if self._case is not None:
            self._around.tasks.run(self, partial(self._desk.materials, self._case), self._show)

    def _show(self, view: MaterialsView) -> None:
        if view.case_id != self._case:
            return
        words = language.active().language.value
        names = {code: each.in_language(words) for code, each in self._catalogue.materials.items()}
        recorded = self._catalogue.service(self._service).av_record is not Recording.NONE
        shown = {key for line in self.card.rows.values() for key in line.thumbnails}
        self.card.show_papers(view, names, recorded=recorded)
        for line in self.card.rows.values():
            for key, thumbnail in line.thumbnails.items():
                if key not in shown and thumbnail.file.pages:
                    self._draw(thumbnail)

    def _draw(self, thumbnail: Thumbnail) -> None:
        """Draw a small picture beside the window; a file that is missing keeps its icon, and says so when opened."""

        def show(page: PageImage) -> None:
            thumbnail.show_picture(to_image(page))

        work = partial(self._desk.thumbnail, thumbnail.file, _THUMBNAIL)
        self._around.tasks.run(thumbnail, work, show, lane=Lane.DOCUMENTS, failed=_is_missing)

    def _open(self, file: AttachmentView, content: bytes) -> None:
        may = self.card.view is not None and self.card.view.may_withdraw and not file.withdrawn
        self.viewer = PaperViewer(file, content, self._desk.examiner.draw, self._around, may_withdraw=may, parent=self)
        self.viewer.withdrawn.connect(lambda reason: self._withdraw(file, reason))
        self.viewer.open()

    def _withdraw(self, file: AttachmentView, reason: str) -> None:
        work = partial(self._desk.withdraw, file.attachment_id, reason)
        self._around.tasks.run(self, work, self._show, failed=partial(self._unread, file.name))

    def _choosing(self, code: str) -> None:
        paths = self._choose[code == RECORDING](self)
        if paths:
            self.take(code, [Brought(Path(path).name, Path(path)) for path in paths])


def _is_missing(error: Exception) -> bool:
    return isinstance(error, Unavailable)
