"""``guitai appointments``."""

from pathlib import Path

import pytest

CALENDARS = Path(__file__).parents[1] / "samples" / "calendars"


def test_whoever_arranges_no_appointments_takes_no_requests_in(guitai):
    told = guitai.here("appointments", "import", CALENDARS / "outlook.ics")
    assert (told.status, told.out) == (14, "")
    assert "Receptionist" in told.err


def test_a_folder_that_is_none_is_not_watched(guitai, tmp_path):
    told = guitai.here("appointments", "folder", tmp_path / "nowhere")
    assert told.status == 51
    assert "nowhere" in told.err


def test_the_administrator_chooses_the_folder_and_ends_it(guitai, tmp_path):
    assert str(tmp_path) in guitai.here("appointments", "folder", tmp_path).out
    assert guitai.here("appointments", "folder").out == "No folder is watched for requests.\n"


@pytest.mark.usefixtures("home")
def test_a_calendar_cannot_be_written_where_there_is_no_folder(guitai, tmp_path):
    told = guitai.here("appointments", "export", tmp_path / "no" / "out.ics")
    assert told.status == 14
