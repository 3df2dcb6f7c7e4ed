"""What is dropped, pasted or chosen: files by their path, or a picture from the clipboard; read beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import RuleViolation, Unavailable
from app.ui.language import translate

_MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Brought:
    """One file or picture that somebody wants to attach."""

    name: str
    source: Path | QImage

    def read(self, mebibytes: int) -> bytes:
        """Return its content; a picture becomes a PNG.

        Raises:
            RuleViolation: ``attachment.too_large``.
            Unavailable: ``file.unreadable``.
        """
        if isinstance(self.source, QImage):
            return _png(self.source)
        try:
            if self.source.stat().st_size > mebibytes * _MEBIBYTE:
                raise RuleViolation("attachment.too_large", limit=mebibytes)
            return self.source.read_bytes()
        except OSError as fault:
            raise Unavailable("file.unreadable", file=self.name, reason=fault.strerror or "") from fault


def is_fitting(mime: QMimeData) -> bool:
    """Tell whether there is anything among it that can be attached."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def brought_by(mime: QMimeData) -> list[Brought]:
    """Return the files that are dropped or pasted, else the picture."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return [Brought(path.name, path) for path in paths]
    picture = mime.imageData()
    if not isinstance(picture, QImage) or picture.isNull():
        return []
    return [Brought(translate("Papers", "Picture from the clipboard") + ".png", picture)]


def pasted() -> list[Brought]:
    """Return what lies in the clipboard."""
    mime = _clipboard()
    return [] if mime is None else brought_by(mime)


def choose_papers(parent: QWidget) -> Sequence[str]:
    """Ask for papers in the system's dialog; what they are, their content says."""
    return _choose(parent, translate("Papers", "Papers and pictures"), "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp")


def choose_recordings(parent: QWidget) -> Sequence[str]:
    """Ask for a recording in the system's dialog."""
    return _choose(parent, translate("Papers", "Recordings"), "*.mp4 *.m4a *.webm *.mkv *.wav *.mp3")


def _choose(parent: QWidget, words: str, endings: str) -> Sequence[str]:
    every = translate("Papers", "All files")
    chosen, _ = QFileDialog.getOpenFileNames(parent.window(), "", "", f"{words} ({endings});;{every} (*)")
    return chosen


def _png(picture: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())


def _clipboard() -> QMimeData | None:
    """Return what the clipboard holds; an empty one has no data at all on some systems, whatever Qt's type says."""
    return QGuiApplication.clipboard().mimeData()
