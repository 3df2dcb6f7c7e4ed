"""Looks through files that clients bring: what they are, whether they are whole, and what they look like."""

from app.documents.pages import PagePicture, rendered_within
from app.documents.papers import pdfs, pictures, recordings, sniffing
from app.domain.attachments import Paper
from app.domain.errors import RuleViolation
from app.domain.limits import AttachmentLimits

_MEBIBYTE = 1 << 20


class Examiner:
    """Judges files by their content."""

    def paper(self, content: bytes, bounds: AttachmentLimits) -> Paper:
        """Return a paper that was found whole: PDF, JPEG, PNG, TIFF or WEBP.

        Raises:
            RuleViolation: ``attachment.too_large``, or what is wrong with it.
        """
        _refuse_size(content, bounds.file_mebibytes)
        kind = sniffing.kind_of(content)
        pages = (
            pdfs.look_through(content, bounds) if kind == sniffing.PDF else pictures.look_through(content, kind, bounds)
        )
        return Paper(content, kind, pages)

    def recording(self, content: bytes, bounds: AttachmentLimits) -> Paper:
        """Return a recording that is there to its end: MP4, M4A, WebM, Matroska, WAV or MP3.

        Raises:
            RuleViolation: ``attachment.too_large``, ``attachment.empty``, ``recording.unknown`` or
                ``recording.damaged``.
        """
        _refuse_size(content, bounds.recording_mebibytes)
        if not content:
            raise RuleViolation("attachment.empty")
        return Paper(content, recordings.kind_of(content), 0)

    def draw(self, content: bytes, media_type: str, page: int, most: tuple[int, int]) -> PagePicture:
        """Draw a page of a paper that was examined, no larger than ``most`` (width, height)."""
        if media_type == sniffing.PDF:
            return rendered_within(content, page, most)
        drawn = pictures.picture_of(content, media_type, page, most)
        return PagePicture(drawn.width, drawn.height, drawn.tobytes())


def _refuse_size(content: bytes, mebibytes: int) -> None:
    if len(content) > mebibytes * _MEBIBYTE:
        raise RuleViolation("attachment.too_large", limit=mebibytes)
