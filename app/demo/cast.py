"""Who works at the demo branch; every name is made up."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.people import Employment, Qualification
from app.domain.policy import QualificationKind, Role

PASSWORD = "Guitai-Demo-2026"  # noqa: S105 - shown on the sign-in page of demo homes
"""Of every demo colleague; they live in made-up branches only."""
TEMPORARY = "Welcome-To-Guitai-1"
ADMINISTRATOR = "admin"
TELLER = "zhouyun"


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the demo branch."""

    login: str
    name: str
    role: Role
    window: str = ""
    also: tuple[QualificationKind, ...] = ()
    employment: Employment = Employment.EMPLOYEE

    def qualifications(self, index: int, today: date) -> tuple[Qualification, ...]:
        """Return the registrations: the general one, and what else the colleague holds."""
        kinds = (QualificationKind.GENERAL, *self.also)
        until = today + timedelta(days=400)
        return tuple(Qualification(kind, f"S9990526{index:02}{n:04}", until) for n, kind in enumerate(kinds))


_ALL_KINDS = (QualificationKind.FUND_SALES, QualificationKind.ADVISOR, QualificationKind.COMPLAINTS)
CAST = (
    Colleague("linshuo", "林硕", Role.COMPLIANCE),
    Colleague("hezhi", "何止", Role.AUDITOR),
    Colleague("tangyue", "唐越", Role.BRANCH_MANAGER),
    Colleague("qinlan", "秦岚", Role.SUPERVISOR, "6", _ALL_KINDS),
    Colleague("fangwei", "方未", Role.SUPERVISOR, "7", _ALL_KINDS),
    Colleague("suhe", "苏禾", Role.RECEPTIONIST),
    Colleague(TELLER, "周芸", Role.TELLER, "1", _ALL_KINDS),
    Colleague("duanmuqing", "端木青", Role.TELLER, "2", _ALL_KINDS),
    Colleague("weichen", "魏辰", Role.TELLER, "3", _ALL_KINDS),
    Colleague("luoqi", "骆琪", Role.TELLER, "4", _ALL_KINDS, Employment.OUTSOURCED),
)
