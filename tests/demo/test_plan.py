"""Who comes, when, for what; and in which order of time everybody acts."""

from datetime import date, time
from random import Random
from zoneinfo import ZoneInfo

import pytest

from app.demo.clock import DemoClock
from app.demo.errands import DETAILS, NEEDS
from app.demo.ink import signature
from app.demo.plan import plan_day
from app.demo.stage import Timetable
from app.domain.clients import ClientType
from app.policy.loader import load_policy
from app.services.resources import resource

CATALOGUE = load_policy(resource("policy")).catalogue


@pytest.fixture
def clock():
    return DemoClock(date(2026, 11, 23), time(9, 0), ZoneInfo("Asia/Shanghai"))


def test_a_whole_day_asks_for_every_service(clock):
    errands = plan_day(1, clock, 300, 60, CATALOGUE)
    assert {errand.service for errand in errands} == {service.code for service in CATALOGUE.services}
    assert sum(not errand.in_vain for errand in errands) == 60
    assert [errand.at for errand in errands] == sorted(errand.at for errand in errands)


def test_even_a_small_day_has_a_firm_an_agent_and_somebody_old(clock):
    errands = plan_day(1, clock, 300, 12, CATALOGUE)
    assert any(errand.client.client_type is ClientType.INSTITUTION for errand in errands)
    assert any(errand.by_agent and not errand.in_vain for errand in errands)
    assert any(errand.client.birth_date and errand.client.birth_date.year <= 1956 for errand in errands)


def test_nobody_comes_twice_and_a_list_too_short_is_made_up_for(clock):
    errands = plan_day(3, clock, 2, 80, CATALOGUE)
    assert len({errand.client.identity_number for errand in errands}) == len(errands) == 82


def test_every_service_has_words_for_the_client_and_for_the_case():
    codes = {service.code for service in CATALOGUE.services}
    assert set(NEEDS) == set(DETAILS) == codes


@pytest.mark.parametrize("seed", range(20))
def test_a_signature_could_be_a_name(seed):
    signature(Random(seed)).check_plausible()


def test_whoever_is_due_first_acts_first(clock):
    said, table = [], Timetable(clock)

    def work(name, seconds):
        for _ in range(2):
            yield seconds
            said.append((name, (clock.now - begun).total_seconds()))

    begun = clock.now
    table.begin(work("slow", 100.0))
    table.begin(work("quick", 60.0))
    table.run_until(clock.at(time(9, 2)))
    assert said == [("quick", 60.0), ("slow", 100.0), ("quick", 120.0)]
    assert clock.now == clock.at(time(9, 2))
