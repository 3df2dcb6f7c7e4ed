"""Demo days of small volume; the one with every service is lived once for all tests that look at it."""

import json
from datetime import date

import pytest

from app.demo.demo_day import DemoOrder, live_demo_day

MONDAY = date(2026, 11, 23)


def lived(folder, **more):
    """Live a day without the windows and return its summary, read from the disk."""
    order = DemoOrder(out=folder, day=MONDAY, themes=(), **({"clients": 60, "tickets": 3} | more))
    live_demo_day(order, lambda _done, _total: None)
    return json.loads((folder / "summary.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def whole_day(tmp_path_factory):
    """A day on which every service is asked for, and its summary."""
    folder = tmp_path_factory.mktemp("demo") / "day"
    return folder, lived(folder, clients=150, tickets=60)
