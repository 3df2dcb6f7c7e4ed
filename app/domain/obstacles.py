"""What stands in the way of a service, and whether a member of staff is registered for it (rules 4.1-a, 5.1)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.catalogue import Service
from app.domain.people import Staff


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something that stands in the way; the code has a sentence among the messages."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


def staff_obstacles(service: Service, staff: Staff, on: date) -> tuple[Obstacle, ...]:
    """Return why somebody may not do the service on a day: a registration that has lapsed stops, saying so."""
    if staff.qualification(service.qualification, on) is not None:
        return ()
    former = [q.valid_until for q in staff.qualifications if q.kind is service.qualification]
    params = {"name": staff.name, "qualification": service.qualification.value}
    if former:
        return (Obstacle("staff.registration_lapsed", params | {"on": max(former)}),)
    return (Obstacle("staff.registration_missing", params),)
