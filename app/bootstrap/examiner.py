"""The examiner of clients' files; its libraries are loaded with the first file."""

from functools import cached_property

from app.domain.attachments import Paper
from app.domain.limits import AttachmentLimits
from app.services.ports import PageImage, PaperExaminer


class LazyExaminer:
    """Judges and draws files as the real one does, once somebody attaches or looks at one."""

    @cached_property
    def _examiner(self) -> PaperExaminer:
        from app.documents.papers.examining import Examiner

        return Examiner()

    def paper(self, content: bytes, bounds: AttachmentLimits) -> Paper:
        """Return a paper that was found whole."""
        return self._examiner.paper(content, bounds)

    def recording(self, content: bytes, bounds: AttachmentLimits) -> Paper:
        """Return a recording that is there to its end."""
        return self._examiner.recording(content, bounds)

    def draw(self, content: bytes, media_type: str, page: int, most: tuple[int, int]) -> PageImage:
        """Draw a page."""
        return self._examiner.draw(content, media_type, page, most)
