"""The timeline of a complaint: exactly its log, the latest first (rules 6.4)."""

from collections.abc import Sequence

from app.domain.attestations import Standing
from app.forms import vocabulary
from app.services.views import StepView
from app.ui.counter.complaints.looks import action_words, complaint_looks
from app.ui.counter.looks import word
from app.ui.counter.service.log import standing_words
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.timeline import Moment


def moments_of(around: Surroundings, steps: Sequence[StepView]) -> list[Moment]:
    """Return one moment for each step, the latest first."""
    return [_moment(around, step) for step in reversed(steps)]


def _moment(around: Surroundings, step: StepView) -> Moment:
    _, icon, tone = complaint_looks(step.to_state)
    broken = not step.fits or step.standing not in {"", Standing.HOLDS}
    said = [f"{step.actor_name} · {word(vocabulary.ROLES, step.role)} · {step.terminal_code}"]
    if step.standing:
        said.append(standing_words(step.standing))
    if not step.fits:
        said.append(
            translate(
                "Complaints", "no longer fits: another terminal took a step before it; both are kept, nothing changed"
            )
        )
    if step.reason:
        said.append(step.reason)
    return Moment(
        when=around.moment(step.at),
        title=action_words(step.action),
        detail="\n".join(said),
        icon="triangle-alert" if broken else icon,
        tone=Tone.ACT if broken else tone,
    )
