import pytest

from app.domain.errors import RuleViolation
from app.domain.handwriting import (
    Handwriting,
    Stroke,
    StrokePoint,
    handwriting_from_json,
    handwriting_to_json,
)


def line(count: int, length: float) -> Stroke:
    return Stroke(tuple(StrokePoint(0.1 + length * i / count, 0.5, i) for i in range(count + 1)))


@pytest.mark.parametrize(
    ("strokes", "code"),
    [
        ((), "signature.empty"),
        ((Stroke((StrokePoint(0.5, 0.5, 0),)),), "signature.empty"),
        ((line(20, 0.05),), "signature.too_small"),
        ((line(20, 0.8),), "signature.straight_line"),
    ],
)
def test_a_scribble_that_cannot_be_a_name_is_refused_with_the_reason(strokes: tuple[Stroke, ...], code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        Handwriting(strokes, 3.0).check_plausible()
    assert refused.value.code == code


def test_a_written_name_is_let_pass(handwriting: Handwriting) -> None:
    handwriting.check_plausible()  # Raises nothing.


def test_strokes_survive_being_written_and_read(handwriting: Handwriting) -> None:
    text = handwriting_to_json(handwriting)
    assert handwriting_to_json(handwriting_from_json(text)) == text
