"""What reception is told of whoever comes beside their file."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from app.domain import appointment_workflow, complaint_workflow
from app.domain.appointments import Appointment
from app.domain.complaints import Complaint
from app.services.arrival_notices import ARRIVAL_NOTICES
from app.services.reception import ReceptionDesk


def blank(kind, **known):
    """Return a record whose other fields nobody looks at."""
    made = object.__new__(kind)
    for field in fields(kind):
        object.__setattr__(made, field.name, known.get(field.name))
    return made


class Filed:
    """A unit of work that finds what was laid down."""

    def __init__(self, *records):
        self._records = records

    def find(self, kind, **equal):
        wanted = [r for r in self._records if isinstance(r, kind)]
        return [r for r in wanted if all(getattr(r, name) == value for name, value in equal.items())]


def told(branch, *records):
    place, client = branch.at("greeter"), branch.place.branch.id
    return [(m.code, dict(m.params)) for notice in ARRIVAL_NOTICES for m in notice(place, Filed(*records), client)]


@pytest.mark.parametrize(("state", "counts"), [("registered", 1), (complaint_workflow.CLOSED, 0)])
def test_an_open_complaint_is_told_by_its_number(branch, state, counts):
    complaint = blank(Complaint, client_id=branch.place.branch.id, complaint_no="T-7", state=state, recused=())
    assert told(branch, complaint) == [("matter.complaint_open", {"number": "T-7"})] * counts


def test_whoever_a_complaint_is_about_is_not_told_of_it(branch):
    me = branch.at("greeter").actor.staff_id
    about_me = {"complaint_no": "T-7", "state": complaint_workflow.REGISTERED, "recused": (), "respondent_id": me}
    assert told(branch, blank(Complaint, client_id=branch.place.branch.id, **about_me)) == []


def test_todays_appointment_is_told_by_its_hour(branch):
    own = {"client_id": branch.place.branch.id, "state": appointment_workflow.CONFIRMED}
    today = blank(Appointment, starts_at=branch.clock.now + timedelta(hours=1), **own)
    tomorrow = blank(Appointment, starts_at=branch.clock.now + timedelta(days=1), **own)
    assert told(branch, today, tomorrow) == [("matter.booked_today", {"hour": "10:30"})]


def test_the_real_store_is_asked_in_terms_that_it_knows(branch):
    desk = ReceptionDesk(replace(branch.at("greeter")), ARRIVAL_NOTICES)
    assert desk.arrival(branch.person().client_id).matters
