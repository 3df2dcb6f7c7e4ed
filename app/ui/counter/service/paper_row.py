"""One material of a case with its files: dropped on, pasted into, chosen for; each file a small picture."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QIcon, QImage, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from app.services.materials import AttachmentView
from app.ui.counter.service.brought import brought_by, is_fitting, pasted
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button, IconButton, Kind
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame, mark

_BESIDE = 5
_SIDE = 72


class Thumbnail(QToolButton):
    """A file as a small picture."""

    def __init__(self, file: AttachmentView, parent: QWidget | None = None) -> None:
        """Show the file's kind until its picture is there."""
        super().__init__(parent)
        self.file = file
        side = theme.active().px(_SIDE)
        self.setIconSize(QSize(side, side))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFixedWidth(theme.active().px(_SIDE + 28))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icon = "file-text" if file.pages else "camera"
        self.setIcon(QIcon(theme.active().pixmap("ban" if file.withdrawn else icon, "ink_soft", 32)))
        self.tell()

    def tell(self) -> None:
        """Set every word in the present language."""
        self.setText(self._caption())
        self.setToolTip("\n".join(filter(None, (self.file.name, self._about(), self.file.withdrawn))))
        self.setAccessibleName(f"{self.file.name}, {self._about()}")

    def show_picture(self, picture: QImage) -> None:
        """Show the first page; a withdrawn file stays crossed out."""
        if not self.file.withdrawn:
            self.setIcon(QIcon(QPixmap.fromImage(picture)))

    def _caption(self) -> str:
        if self.file.withdrawn:
            return translate("Papers", "withdrawn")
        room = theme.active().px(_SIDE + 16)
        return self.fontMetrics().elidedText(self.file.name, Qt.TextElideMode.ElideMiddle, room)

    def _about(self) -> str:
        file = self.file
        pages = translate("Papers", "{count} pages").format(count=file.pages) if file.pages > 1 else ""
        size = translate("Papers", "{count} KiB").format(count=max(1, file.size // 1024))
        return " · ".join(filter(None, (pages, size, file.device, file.added_by)))


class PaperRow(LiveFrame):
    """A material, or whatever else was brought.

    Signals:
        brought: with what was dropped or pasted.
        choosing: somebody would rather choose in a dialog.
        opened: a file is to be looked at.
    """

    brought = Signal(list)
    choosing = Signal()
    opened = Signal(object)

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        """Stand for the material of that code, empty for other papers."""
        super().__init__(parent, role="well")
        self.code = code
        self.thumbnails: dict[UUID, Thumbnail] = {}
        self._state = IconLabel("circle", "ink_soft", 16)
        self._name = text_label("", "strong", wrap=True)
        self.add, self.paste = Button(icon="plus", kind=Kind.GHOST, size="small"), IconButton("clipboard")
        self.add.clicked.connect(self.choosing)
        self.paste.clicked.connect(self._paste)
        self._pictures = QWidget()
        head = row(self._state, self._name, self.paste, self.add, space=8)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._pictures, space=4, margin=(10, 6, 8, 6)))
        self.settle()

    def show_files(self, name: str, files: Sequence[AttachmentView], *, seen: bool, open_: bool) -> None:
        """Show the material's files; ``open_`` lets more be added."""
        self._name.setText(name)
        self._state.setVisible(bool(self.code))
        self._state.show_icon("circle-check" if seen else "circle", "good" if seen else "ink_soft")
        self.setAcceptDrops(open_)
        for button in (self.add, self.paste):
            button.setVisible(open_)
        former = {key: one for key, one in self.thumbnails.items() if one.file in files}
        self.thumbnails = {
            file.attachment_id: former.get(file.attachment_id) or self._thumbnail(file) for file in files
        }
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.active().px(6))
        grid.setColumnStretch(_BESIDE, 1)
        for place, thumbnail in enumerate(self.thumbnails.values()):
            grid.addWidget(thumbnail, place // _BESIDE, place % _BESIDE)
        fresh.setVisible(bool(files))
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._pictures, fresh)
        self._pictures.deleteLater()
        self._pictures = fresh

    def retranslate(self) -> None:
        """Set every word."""
        self.add.setText(translate("Papers", "Add"))
        self.add.setToolTip(translate("Papers", "Choose files; or drop them here"))
        self.paste.say(translate("Papers", "Paste a picture or files (Ctrl+V)"))
        for thumbnail in self.thumbnails.values():
            thumbnail.tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste into the material whose button has the focus."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.acceptDrops():
            self._paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures, and show that they would land here."""
        if is_fitting(event.mimeData()):
            event.acceptProposedAction()
            mark(self, "target", "true")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        mark(self, "target", "false")

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was let go."""
        mark(self, "target", "false")
        event.acceptProposedAction()
        self.brought.emit(brought_by(event.mimeData()))

    def _paste(self) -> None:
        self.brought.emit(pasted())

    def _thumbnail(self, file: AttachmentView) -> Thumbnail:
        made = Thumbnail(file)
        made.clicked.connect(lambda: self.opened.emit(made.file))
        return made
