"""The log of a case and of its confirmation as one timeline: every step, nothing else (rules 2.3-e)."""

from collections.abc import Sequence

from app.domain.attestations import Standing
from app.domain.case_workflow import BY_PROGRAM
from app.forms import vocabulary
from app.forms.messages.cases import MESSAGES
from app.services.views import StepView
from app.ui import messages
from app.ui.counter.case_looks import case_looks, confirmation_looks
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.timeline import Moment


def moments_of(around: Surroundings, case: Sequence[StepView], confirmation: Sequence[StepView] = ()) -> list[Moment]:
    """Return one moment for each step, the latest first."""
    marked = [(step, case_looks(step.to_state)) for step in case]
    marked += [(step, confirmation_looks(step.to_state)) for step in confirmation]
    ordered = sorted(enumerate(marked), key=lambda item: (item[1][0].at, item[0]))
    return [_moment(around, step, looks) for _, (step, looks) in reversed(ordered)]


def _moment(around: Surroundings, step: StepView, looks: tuple[str, str, Tone]) -> Moment:
    _, icon, tone = looks
    role = word(vocabulary.ROLES, step.role)
    who = f"{step.actor_name} · {role} · {step.terminal_code}"
    if step.waived:
        who = translate("Service", "waived by policy {version}").format(version=step.policy_version)
    if step.role == BY_PROGRAM:
        who = translate("Service", "by the program, when the time was over · {terminal}").format(
            terminal=step.terminal_code
        )
    if step.standing:
        who += f"\n{standing_words(step.standing)}"
    if not step.fits:
        who += "\n" + translate(
            "Service", "no longer fits: another terminal took a step before it; nothing changed by it"
        )
    reason = _reason(step.reason)
    if step.reason == "electronic_copy":
        reason = translate("Service", "as an electronic copy")
    return Moment(
        when=around.moment(step.at),
        title=word(vocabulary.ACTIONS, step.action),
        detail=f"{who}\n{reason}" if reason else who,
        icon=_icon(step, icon),
        tone=Tone.ACT if _broken(step) else Tone.NEUTRAL if step.waived else tone,
    )


def _reason(reason: str) -> str:
    """Return why: typed words as they are, a code as its sentence."""
    if reason in MESSAGES:
        return messages.say_code(reason, {})
    return word(vocabulary.ACTIONS, reason) if reason else ""


def _broken(step: StepView) -> bool:
    return not step.fits or step.standing not in {"", Standing.HOLDS}


def _icon(step: StepView, usual: str) -> str:
    if not step.fits:
        return "triangle-alert"
    if _broken(step):
        return "shield-x"
    return "skip-forward" if step.waived else usual


def standing_words(standing: str) -> str:
    """Return how a second person's signature stands, in words."""
    return {
        Standing.HOLDS: translate("Service", "signed with their own key"),
        Standing.FORGED: translate("Service", "signature forged or changed: it does not fit what was signed"),
        Standing.UNKNOWN_KEY: translate("Service", "signed with a key that is not this colleague's"),
        Standing.ALTERED: translate("Service", "the record says something else than was signed"),
        Standing.MISSING: translate("Service", "not signed"),
    }[Standing(standing)]
