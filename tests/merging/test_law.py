"""The law of merging, quick and deep."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.merging.law import Branch

CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def test_terminals_agree_and_nothing_is_lost():
    quick = settings(max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=CHECKS)
    run_state_machine_as_test(Branch, settings=quick)


@pytest.mark.soak
def test_terminals_agree_whatever_happens_for_a_long_time():
    deep = settings(max_examples=300, stateful_step_count=80, deadline=None, suppress_health_check=CHECKS)
    run_state_machine_as_test(Branch, settings=deep)
