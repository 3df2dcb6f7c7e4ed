"""The register with 100,000 complaints: opened, filtered, sorted; and all deadlines counted again on another calendar.

Each page is held against a bare query of the same rows through the same encrypted file, in the same run. The complaints
are stored as the program stores them, with their steps; a twentieth of them is open, as in a busy branch, and for the
counting again all that are open count.
"""

import json
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from uuid_utils.compat import uuid7

from app.db.complaint_register import SqlComplaintQueries
from app.db.meta import Ownership
from app.db.opening import create_store, open_store
from app.db.registry import MAPPINGS
from app.db.schema import ddl
from app.db.store import SqlStore
from app.domain import complaint_workflow as flow
from app.domain.calendars import YearNotice
from app.domain.cases import Step
from app.domain.complaint_clocks import complaint_clocks, earliest_duty
from app.domain.complaint_due import ComplaintDue, calendar_key, running
from app.domain.complaints import Complainant, Complaint, ComplaintChannel
from app.domain.deadlines import start
from app.domain.people import Actor, Branch
from app.domain.policy import PolicySet, Role
from app.policy.calendars import branch_calendar
from app.policy.loader import load_policy
from app.services.complaint_ports import Order, Sight, Sort, Wanted
from app.services.complaint_recount import DueDesk
from app.services.resources import resource
from app.services.steps import log_of
from app.services.workplace import Workplace

COMPLAINTS = int(os.environ.get("GUITAI_BENCH_COMPLAINTS", "100000"))
PAGES = int(os.environ.get("GUITAI_BENCH_PAGES", "200"))
KEY, VAULT = bytes(range(32)), uuid.UUID(int=20260303)
FOLDER = Path(tempfile.gettempdir()) / f"guitai-bench-complaints-{COMPLAINTS}"
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
OPEN_SHARE = 0.05
SEES_ALL = Sight(staff_id=uuid.UUID(int=1), everything=True, restricted=False)
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华"


class Made:
    """Makes complaints that differ in all that the register filters and sorts by."""

    def __init__(self, policy: PolicySet) -> None:
        self.policy, self.calendar = policy, branch_calendar(policy.hours)
        self._chosen = random.Random(20261123)
        self._causes = [(one.key, cause) for one in policy.categories.categories for cause in one.causes]
        self._staff = [uuid.UUID(int=1000 + n) for n in range(20)]
        self._spans: dict[object, object] = {}

    def complaint(self, number: int) -> tuple[Complaint, list[Step], ComplaintDue]:
        """Return one complaint with its steps and the clock that ends first."""
        chosen = self._chosen
        open_still = chosen.random() < OPEN_SHARE
        ago = chosen.uniform(0, 40) if open_still else chosen.uniform(60, 1800)
        received = (NOW - timedelta(days=ago)).replace(microsecond=number % 1_000_000)
        category, cause = chosen.choice(self._causes)
        handler = chosen.randrange(len(self._staff))
        state = chosen.choice((flow.REGISTERED, flow.CLASSIFIED, flow.HANDLING)) if open_still else flow.CLOSED
        limit = start(
            self.policy.limits.complaints.handle, received, "complaint:received", self.calendar, self.policy.hours.terms
        )
        complaint = Complaint(
            id=uuid7(), version=1, complaint_no=f"B001-C1-{received:%Y}-T{number:06d}", state=state,
            received_at=received, registered_at=received, registered_by=self._staff[handler], registered_by_name="林晓",
            channel=chosen.choice(list(ComplaintChannel)),
            complainant=Complainant(
                name=chosen.choice(SURNAMES) + "".join(chosen.sample(GIVEN, 2)), phone=f"12{number:09d}",
                identity_kind="resident_id", identity_number="101010198805170000", address="演示路一号",
            ),
            business="PERM-OPEN", words="工作人员未说明资产要求，往返两次，耽误了一个上午。" * 6, wants="书面道歉。",
            amount_fen=chosen.choice((None, 120000, 8000000)), category=category, cause=cause,
            confirmed_category=category, confirmed_cause=cause, grade=chosen.choice(("ordinary", "serious", "major")),
            urgency="normal", owner_id=self._staff[handler], handler_id=self._staff[handler],
            handler_name=f"经办{handler:02d}", handle_by=limit, limit_at=limit.due_at, policy_version="bench",
            closed_at=None if open_still else received + timedelta(days=chosen.uniform(5, 50)),
            replied_at=None if open_still else received + timedelta(days=4),
        )  # fmt: skip
        steps = self._steps(complaint)
        return complaint, steps, self.due(complaint, steps)

    def due(self, complaint: Complaint, steps: list[Step]) -> ComplaintDue:
        """Return what is kept of the clock that ends first."""
        bare = ComplaintDue(
            id=uuid7(), version=1, complaint_id=complaint.id, seen=1, calendar=calendar_key(self.calendar)
        )
        if complaint.state not in flow.OPEN:
            return bare
        return running(bare, earliest_duty(complaint_clocks(complaint, steps, self.calendar, self.policy)))

    def _steps(self, complaint: Complaint) -> list[Step]:
        ways = {flow.REGISTERED: 1, flow.CLASSIFIED: 3, flow.HANDLING: 6, flow.CLOSED: 10}
        state, taken = flow.NEW, []
        for number, action in enumerate(flow.MAIN[: ways[complaint.state]], start=1):
            row = flow.COMPLAINT.row(state, action)
            at = complaint.received_at + timedelta(hours=2 * number)
            taken.append(
                Step(
                    id=uuid7(),
                    version=1,
                    subject_kind="complaint",
                    subject_id=complaint.id,
                    sequence=number,
                    action=action,
                    from_state=state,
                    to_state=row.to,
                    actor_id=complaint.registered_by,
                    actor_name="林晓",
                    employment="employee",
                    role="teller",
                    terminal_code="C1",
                    at=at,
                    reason="说明",
                    policy_version="bench",
                    hlc=number,
                )
            )
            state = row.to
        return taken


def register() -> tuple[SqlStore, Made]:
    """Open the store, made first where it is missing or of another shape."""
    made = Made(load_policy(resource("policy")))
    shape, path = FOLDER / "shape.sql", FOLDER / "guitai.db"
    if not (shape.exists() and shape.read_text() == ";".join(ddl())):
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        store = create_store(path, KEY, ownership=Ownership(VAULT, "B001", "C1"), clock=lambda: NOW, ids=uuid7)
        _fill(store, made)
        store.close()
        shape.write_text(";".join(ddl()))
    return open_store(path, KEY, vault_id=VAULT, clock=lambda: NOW, ids=uuid7), made


def _fill(store: SqlStore, made: Made) -> None:
    with store.reading() as driver:
        driver.execute("BEGIN")
        for number in range(COMPLAINTS):
            complaint, steps, due = made.complaint(number)
            for record in (complaint, *steps, due):
                mapping = MAPPINGS[type(record)]
                marks = ", ".join("?" * len(mapping.names))
                columns = ", ".join(f'"{name}"' for name in mapping.names)
                insert = f"INSERT INTO {record.kind.name} ({columns}) VALUES ({marks})"  # noqa: S608
                driver.execute(insert, mapping.values(record, 1))
        driver.execute("COMMIT")


def timed(calls: dict[str, Callable[[], object]], times: int = PAGES) -> dict[str, float]:
    """Time the calls by turns, so that a busy machine troubles them alike; medians in milliseconds."""
    spent: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(times):
        for name, call in calls.items():
            begun = time.perf_counter()
            call()
            spent[name].append((time.perf_counter() - begun) * 1e3)
    return {name: round(statistics.median(found), 3) for name, found in spent.items()}


def pages(store: SqlStore) -> dict[str, float]:
    """Return how long each page takes, and a bare ``select *`` of fifty of the same rows."""
    queries = SqlComplaintQueries(store.reading)
    middle = queries.page(SEES_ALL, Wanted(), Order(limit=COMPLAINTS // 2)).after

    def page(sort: Sort = Sort.RECEIVED, *, up: bool = False, after: object = None, **wanted: object) -> object:
        order = Order(sort=sort, descending=not up, after=after)  # type: ignore[arg-type]
        return queries.page(SEES_ALL, Wanted(**wanted), order)  # type: ignore[arg-type]

    def bare() -> object:
        with store.reading() as driver:
            query = "SELECT * FROM complaint ORDER BY received_at DESC, complaint_no DESC LIMIT 50"
            return driver.execute(query).fetchall()

    rare = {"category": "system_failure", "cause": "quotes", "grade": "major", "states": (flow.CLASSIFIED,)}
    return timed(
        {
            "bare_select_star_ms": bare,
            "open_ms": page,
            "middle_ms": lambda: page(after=middle),
            "open_ones_by_deadline_ms": lambda: page(Sort.DUE, up=True, states=flow.OPEN),
            "overdue_ms": lambda: page(Sort.DUE, up=True, due_before=NOW),
            "by_number_ms": lambda: page(Sort.NUMBER),
            "by_state_ms": lambda: page(Sort.STATE),
            "by_category_ms": lambda: page(Sort.CATEGORY),
            "by_grade_ms": lambda: page(Sort.GRADE),
            "by_handler_ms": lambda: page(Sort.HANDLER),
            "one_category_ms": lambda: page(category="product_use"),
            "one_handler_ms": lambda: page(handler_id=uuid.UUID(int=1007)),
            "four_filters_few_found_ms": lambda: page(**rare),
            "four_filters_by_category_ms": lambda: page(Sort.CATEGORY, **rare),
            "name_ms": lambda: page(text="欧阳"),
            "common_name_ms": lambda: page(text="王伟"),
            "number_ms": lambda: page(text=f"T{COMPLAINTS // 3:06d}"),
            "count_all_ms": lambda: queries.count(SEES_ALL, Wanted()),
            "count_filtered_ms": lambda: queries.count(SEES_ALL, Wanted(category="product_use", grade="major")),
        }
    )


def recount(store: SqlStore, made: Made) -> dict[str, float]:
    """Count all open complaints again on a calendar with another year in it, as after an import; bare counting beside.

    The bare run loads the same complaints with their steps and counts their clocks, and keeps nothing.
    """
    queries, place = SqlComplaintQueries(store.reading), workplace(store, made)
    days = {date(2027, 1, 4) + timedelta(days=n): "spring_festival" for n in range(4)}
    edition = f"bench-{time.time_ns()}"
    calendar = made.calendar.with_notice(YearNotice(2027, edition, "benchmark", days, frozenset()))
    heard: list[tuple[int, int]] = []
    begun = time.perf_counter()
    done = DueDesk(place, queries).recount(calendar, lambda at, total: heard.append((at, total)))
    spent = time.perf_counter() - begun
    begun = time.perf_counter()
    with store.begin(None) as uow:
        for complaint in [one for state in flow.OPEN for one in uow.find(Complaint, state=state)]:
            complaint_clocks(complaint, log_of(uow, complaint), calendar, made.policy)
    bare = time.perf_counter() - begun
    each = max(1, done.counted)
    return {
        "recounted": done.counted,
        "moved": done.moved,
        "reports_of_progress": len(heard),
        "recount_seconds": round(spent, 2),
        "recount_ms_each": round(spent / each * 1e3, 3),
        "bare_ms_each": round(bare / each * 1e3, 3),
        "recount_ratio": round(spent / bare, 2) if bare else 0.0,
    }


def workplace(store: SqlStore, made: Made) -> Workplace:
    """Return a place at which nobody acts: counting again asks for nobody's permission."""
    actor = Actor(uuid.UUID(int=1), "bench", "Bench", frozenset({Role.BRANCH_MANAGER}), uuid.UUID(int=2), "C1", "")
    return Workplace(
        store=store, clients=store.clients, work=store.work, queue=store.queue, audit=store.audit, blobs=None,
        clock=lambda: NOW, ids=uuid7, policy=made.policy, calendar=made.calendar, zone=ZoneInfo(made.policy.hours.zone),
        branch=Branch(id=uuid.UUID(int=3), code="B001", name="示例营业部"), actor=actor, signer=None,
        check_signature=lambda *_: False,
    )  # fmt: skip


def main() -> None:
    store, made = register()
    found = pages(store)
    found["page_ratio"] = round(found["open_ms"] / found["bare_select_star_ms"], 2)
    found["worst_sort_ms"] = max(value for name, value in found.items() if name.startswith("by_"))
    found |= recount(store, made)
    store.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
