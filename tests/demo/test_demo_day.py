"""A day is lived through the real desks and store, on a clock of its own."""

import json
from datetime import UTC, datetime

from app.bootstrap.home import HomePaths
from app.bootstrap.opening import signed_in
from app.demo.cast import CAST, PASSWORD
from app.demo.demo_day import last_trading_day
from app.domain.confirmations import ArchiveItem
from app.domain.people import Staff
from tests.demo.conftest import MONDAY, lived


def test_every_document_and_the_audit_trail_of_the_day_verify(whole_day):
    folder, summary = whole_day
    files = sorted(path.name for path in (folder / "confirmations").glob("*.pdf"))
    assert summary["verified"] is True
    assert summary["audit"]["holds"] is True
    assert [one["file"] for one in summary["confirmations"]] == files
    assert all(one["holds"] for one in summary["confirmations"])
    assert len(files) == summary["counts"]["sealed"] > 50


def test_every_ticket_comes_to_an_end(whole_day):
    counts = whole_day[1]["counts"]
    assert counts["tickets"] == 60
    assert counts["served"] + counts["abandoned"] == 60
    assert counts["missed"] >= 2
    assert counts["refused"] == 2
    assert counts["prints_pending"] == 0
    assert 0 < counts["ratings"] < counts["archived"] == counts["sealed"]


def test_every_service_of_the_catalogue_reaches_the_archive(whole_day):
    with signed_in(HomePaths(whole_day[0] / "home"), "zhouyun", lambda: PASSWORD) as session:
        with session.place.look() as uow:
            archived = {item.service_code for item in uow.find(ArchiveItem)}
        catalogue = {service.code for service in session.place.policy.catalogue.services}
    assert archived == catalogue


def test_everybody_of_the_cast_holds_the_role_they_were_given(whole_day):
    home = HomePaths(whole_day[0] / "home")
    with signed_in(home, "linshuo", lambda: PASSWORD) as session, session.place.look() as uow:
        roles = {staff.login: staff.roles for staff in uow.find(Staff)}
    assert {login: held for login, held in roles.items() if login != "admin"} == {
        colleague.login: (colleague.role,) for colleague in CAST
    }


def test_the_sign_in_page_is_told_the_demo_teller(whole_day):
    card = json.loads((whole_day[0] / "home" / "demo-sign-in.json").read_text(encoding="utf-8"))
    assert card == {"login": "zhouyun", "password": PASSWORD}


def test_the_import_report_tells_of_the_rows_that_were_refused(whole_day):
    folder, summary = whole_day
    report = json.loads((folder / "import-report.json").read_text(encoding="utf-8"))
    assert summary["import"] == {"rows": 150, "accepted": report["accepted"], "rejected": report["rejected"]}
    assert report["rejected"] > 0


def test_the_same_seed_lives_the_same_day_in_place_of_the_former_one(tmp_path):
    first, second = lived(tmp_path / "day", seed=7), lived(tmp_path / "day", seed=7)
    told = ("counts", "waits_minutes", "import", "refusals")
    assert {key: first[key] for key in told} == {key: second[key] for key in told}


def test_a_day_is_told_once_it_is_over():
    monday_noon, monday_night = datetime(2026, 11, 23, 4, tzinfo=UTC), datetime(2026, 11, 23, 14, tzinfo=UTC)
    assert last_trading_day(monday_noon).isoformat() == "2026-11-20"
    assert last_trading_day(monday_night) == MONDAY
