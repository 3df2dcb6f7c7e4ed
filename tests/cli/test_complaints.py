"""``guitai complaints import``."""

import json


def test_whoever_registers_no_complaints_takes_none_in(guitai, tmp_path):
    file = tmp_path / "online.json"
    file.write_text(json.dumps([{"words": "慢", "anonymous": True}]), encoding="utf-8")
    told = guitai.here("complaints", "import", file)
    assert (told.status, told.out) == (14, "")
    assert "Receptionist" in told.err


def test_a_file_that_is_none_is_named(guitai, tmp_path):
    file = tmp_path / "online.json"
    file.write_text("{}", encoding="utf-8")
    told = guitai.here("complaints", "import", file)
    assert (told.status, told.err) == (51, "online.json is no list of complaints in JSON.\n")
