"""Every workflow by its name: a kind that is folded from steps names its own (``app.domain.records``)."""

from collections.abc import Mapping
from typing import Final

from app.domain.aftercare import RECTIFICATION, RETURN_VISIT
from app.domain.appointment_workflow import APPOINTMENT
from app.domain.case_workflow import CASE
from app.domain.complaint_workflow import COMPLAINT
from app.domain.confirmation_workflow import CONFIRMATION
from app.domain.improvements import IMPROVEMENT
from app.domain.letters import LETTER
from app.domain.ticket_workflow import TICKET
from app.domain.workflow import Workflow

WORKFLOWS: Final[Mapping[str, Workflow]] = {
    workflow.name: workflow
    for workflow in (
        TICKET,
        CASE,
        CONFIRMATION,
        IMPROVEMENT,
        COMPLAINT,
        LETTER,
        RECTIFICATION,
        RETURN_VISIT,
        APPOINTMENT,
    )
}
