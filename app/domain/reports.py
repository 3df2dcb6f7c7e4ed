"""What the branch prints for itself or for a regulator: headed sections, and who printed it when (rules 3.6, 7.1-e)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.documents import Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Sections of facts and paragraphs, as many pages as they take."""

    number: str
    title: str
    language: str
    branch_name: str
    sections: tuple[Section, ...]
    foot: str
    """On every page: who printed it, when, at which terminal."""
    made_at: datetime
    """An aware UTC instant."""
    demo_mark: str = ""

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the name of the part it stands in."""
        for text in (self.number, self.title, self.branch_name, self.foot, self.demo_mark):
            yield "report", text
        for section in self.sections:
            told = (
                section.heading,
                *section.paragraphs,
                *(t for fact in section.facts for t in (fact.label, fact.value)),
            )
            yield from ((section.heading, text) for text in told)
