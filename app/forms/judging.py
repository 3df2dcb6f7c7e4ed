"""What is asked before a client is judged: figures for a comparison, an assessment's result, figures for a class."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.clients import RiskLevel
from app.domain.judgements import RecognitionWay
from app.domain.suitability import Declared
from app.forms import parsing, vocabulary
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP

_MOST_MONTHS = 1200
_MOST_YEARS = 100
_MOST_SCORED = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentResult:
    """What stands on the questionnaire that the client filled in."""

    paper_no: str
    score: int
    level: RiskLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassFigures:
    """On what a client becomes a professional investor, or an ordinary one again; amounts in fen."""

    way: RecognitionWay
    assets_fen: int = 0
    net_assets_fen: int = 0
    yearly_income_fen: int = 0
    experience_years: int = 0


def _declared(values: Mapping[str, object]) -> Declared:
    return Declared(**values)  # type: ignore[arg-type]


def _result(values: Mapping[str, object]) -> AssessmentResult:
    return AssessmentResult(**values)  # type: ignore[arg-type]


def _figures(values: Mapping[str, object]) -> ClassFigures:
    return ClassFigures(**values)  # type: ignore[arg-type]


_ASSETS = Field(
    name="assets_fen",
    label=QT_TRANSLATE_NOOP("Forms", "Financial assets in yuan"),
    parse=parsing.yuan,
    entry=Entry.NUMBER,
    required=False,
)
_INCOME = Field(
    name="yearly_income_fen",
    label=QT_TRANSLATE_NOOP("Forms", "Yearly income in yuan, on average"),
    parse=parsing.yuan,
    entry=Entry.NUMBER,
    required=False,
)
DECLARE_FIGURES: Form[Declared] = Form(
    name="declare_figures",
    title=QT_TRANSLATE_NOOP("Forms", "What the client's papers show"),
    fields=(
        _ASSETS,
        _INCOME,
        Field(
            name="trading_months",
            label=QT_TRANSLATE_NOOP("Forms", "Months of trading"),
            parse=parsing.whole_number(0, _MOST_MONTHS),
            entry=Entry.NUMBER,
            required=False,
        ),
        Field(
            name="examination_passed",
            label=QT_TRANSLATE_NOOP("Forms", "Examination passed"),
            parse=parsing.ticked,
            entry=Entry.CHECK,
            required=False,
        ),
    ),
    build=_declared,
)
RECORD_ASSESSMENT: Form[AssessmentResult] = Form(
    name="record_assessment",
    title=QT_TRANSLATE_NOOP("Forms", "Result of the questionnaire"),
    fields=(
        Field(
            name="paper_no",
            label=QT_TRANSLATE_NOOP("Forms", "Number of the questionnaire"),
            parse=parsing.line,
        ),
        Field(
            name="score",
            label=QT_TRANSLATE_NOOP("Forms", "Score"),
            parse=parsing.whole_number(0, _MOST_SCORED),
            entry=Entry.NUMBER,
        ),
        Field(
            name="level",
            label=QT_TRANSLATE_NOOP("Forms", "Risk level"),
            parse=parsing.one_of(RiskLevel),
            entry=Entry.CHOICE,
            choices=vocabulary.choices(vocabulary.RISK_LEVELS),
        ),
    ),
    build=_result,
)
WAYS: Mapping[RecognitionWay, Choice] = {
    way: Choice(way.value, label)
    for way, label in {
        RecognitionWay.BY_CONVERSION: QT_TRANSLATE_NOOP("Forms", "Professional by conversion"),
        RecognitionWay.DIRECT: QT_TRANSLATE_NOOP("Forms", "Professional directly"),
        RecognitionWay.BACK: QT_TRANSLATE_NOOP("Forms", "Back to an ordinary investor"),
    }.items()
}
EXAMINE_CLASS: Form[ClassFigures] = Form(
    name="examine_class",
    title=QT_TRANSLATE_NOOP("Forms", "What the client's papers show"),
    fields=(
        Field(
            name="way",
            label=QT_TRANSLATE_NOOP("Forms", "Change of class"),
            parse=parsing.one_of(RecognitionWay),
            entry=Entry.CHOICE,
            choices=tuple(WAYS.values()),
        ),
        Field(
            name="experience_years",
            label=QT_TRANSLATE_NOOP("Forms", "Years of experience"),
            parse=parsing.whole_number(0, _MOST_YEARS),
            entry=Entry.NUMBER,
            required=False,
        ),
        _ASSETS,
        _INCOME,
        Field(
            name="net_assets_fen",
            label=QT_TRANSLATE_NOOP("Forms", "Net assets in yuan"),
            parse=parsing.yuan,
            entry=Entry.NUMBER,
            required=False,
        ),
    ),
    build=_figures,
)
