"""A file of complaints, taken in on a real home."""

import json

from app.bootstrap.complaint_files import import_complaints
from app.bootstrap.opening import signed_in
from tests.journeys.branch import PASSWORD, TELLER


def test_a_file_of_an_online_channel_is_tried_and_taken_in(branch, tmp_path):
    file = tmp_path / "online.json"
    told = [{"words": "App 登录不上", "name": "王五", "phone": "12000000003", "received_at": "2026-03-01 10:00"}, {}]
    file.write_text(json.dumps(told), encoding="utf-8")
    with signed_in(branch.paths, TELLER, lambda: PASSWORD, branch.around) as session:
        tried = import_complaints(session, file, dry_run=True)
        taken = import_complaints(session, file, dry_run=False)
        again = import_complaints(session, file, dry_run=False)
    year = branch.clock().year
    assert [one.complaint_no for one in tried] == [one.complaint_no for one in taken] == [f"D001-C1-{year}-T0001", ""]
    assert [fault.code for fault in taken[1].faults] == ["form.required"]
    assert (again[0].known, again[1].known) == (True, False)
