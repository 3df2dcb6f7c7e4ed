"""Every error code the program knows, with its sentence; the areas' files are merged here, by name."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.forms.messages import (
    appointments,
    cases,
    client_list,
    clients,
    complaints,
    deadline,
    demo,
    documents,
    enrolment,
    entry,
    files,
    hall,
    home,
    letters,
    merging,
    papers,
    policy,
    reception,
    sealing,
    security,
    signing,
    staff,
    staffing,
    store,
    suitability,
    sync,
)

_AREAS: Final = (
    cases.MESSAGES,
    complaints.MESSAGES,
    client_list.MESSAGES,
    clients.MESSAGES,
    deadline.MESSAGES,
    demo.MESSAGES,
    documents.MESSAGES,
    enrolment.MESSAGES,
    entry.MESSAGES,
    files.MESSAGES,
    hall.MESSAGES,
    home.MESSAGES,
    letters.MESSAGES,
    merging.MESSAGES,
    papers.MESSAGES,
    policy.MESSAGES,
    reception.MESSAGES,
    appointments.MESSAGES,
    sealing.MESSAGES,
    security.MESSAGES,
    signing.MESSAGES,
    staff.MESSAGES,
    staffing.MESSAGES,
    store.MESSAGES,
    suitability.MESSAGES,
    sync.MESSAGES,
)


def _merged() -> Mapping[str, str]:
    merged: dict[str, str] = {}
    for area in _AREAS:
        twice = merged.keys() & area.keys()
        if twice:
            raise ValueError(f"said twice: {sorted(twice)}")
        merged.update(area)
    return MappingProxyType(merged)


MESSAGES: Final[Mapping[str, str]] = _merged()
"""English templates by code; names in braces are the error's params."""
