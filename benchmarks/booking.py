"""Free times of a week for twenty people and eight rooms, and bookings with all checks, among a million.

Free times are held against one bare query of the same rows, a booking against one bare query and one bare durable
transaction of as many rows as it writes; they take turns on the same store.
"""

import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.bootstrap.identifiers import new_id
from app.db.fields import to_micros
from app.db.mapping import Mapping
from app.db.registry import MAPPINGS
from app.domain.appointments import Appointment
from app.domain.people import Qualification, QualificationKind, Staff
from app.domain.policy import Role
from app.domain.reception import Channel
from app.domain.staffing import Room, RoomKind
from app.services.booking_choice import BookingRefused
from app.services.booking_commands import BookAppointment, RequestAppointment
from app.services.booking_times import Search
from tests.fakes.booking_branch import TEN, BookingBranch, booking_branch, prospect
from tests.fakes.branch import MORNING

MANY = int(os.environ.get("GUITAI_BENCH_APPOINTMENTS", "1000000"))
ROUNDS = 30
PEOPLE, ROOMS = 20, 8
QUARTER = timedelta(minutes=15)
SERVICE = "ACC-UPD"
AHEAD = 3000
"""So many lie in the five weeks to come; the others are the past."""


def furnish(branch: BookingBranch) -> list[UUID]:
    """Have twenty tellers with a window each, and eight rooms."""
    kinds = tuple(Qualification(kind, "S1000", date(2030, 12, 31)) for kind in QualificationKind)
    tellers = [
        Staff(
            id=new_id(), login=f"t{n}", name=f"柜员{n}", roles=(Role.TELLER,), qualifications=kinds, window=str(10 + n),
            keys="", created_at=MORNING,
        )
        for n in range(PEOPLE - 2)
    ]  # fmt: skip
    rooms = [Room(id=new_id(), code=f"R{n}", name=f"{n}号室", room_kind=RoomKind.ROOM) for n in range(ROOMS - 1)]
    with branch.store.begin(None) as uow:
        for one in (*tellers, *rooms):
            uow.add(one)
        uow.commit()
    return [branch.staff["teller"].id, branch.staff["colleague"].id, *(teller.id for teller in tellers)]


def fill(branch: BookingBranch, people: list[UUID]) -> None:
    """Write the appointments straight into the table, each in a quarter of an hour that nobody else has."""
    made = branch.book()
    with branch.store.begin(None) as uow:
        pattern = uow.get(Appointment, made.appointment_id)
    mapping, chance = MAPPINGS[Appointment], random.Random(7)
    names = ", ".join(mapping.names)
    marks = ", ".join("?" * len(mapping.names))
    with branch.store.writing() as writing:
        writing.driver.execute("PRAGMA cache_size = -262144")
        for first in range(0, MANY, 20_000):
            rows = (row(mapping, pattern, people, chance, n) for n in range(first, min(first + 20_000, MANY)))
            writing.driver.executemany(f"INSERT INTO appointment ({names}) VALUES ({marks})", rows)  # noqa: S608 - our own
        writing.finish("COMMIT", None)


def row(
    mapping: Mapping[Appointment], pattern: Appointment, people: list[UUID], chance: random.Random, number: int
) -> list[Any]:
    """Return the values of one appointment."""
    if number < AHEAD:
        day, quarter, state = 1 + number % 35, chance.randrange(32), chance.choice(["confirmed"] * 9 + ["cancelled"])
    else:
        day = -1 - (MANY - number) * 2000 // MANY
        quarter, state = chance.randrange(32), chance.choice(["fulfilled", "no_show"])
    starts = TEN - timedelta(hours=1) + timedelta(days=day) + quarter * QUARTER
    one = replace(
        pattern, id=new_id(), number=f"B{number}", state=state, starts_at=starts, ends_at=starts + QUARTER,
        staff_id=people[chance.randrange(len(people))], first_contact_at=starts - timedelta(days=2),
    )  # fmt: skip
    return mapping.values(one, version=1)


def week(branch: BookingBranch) -> tuple[Search, Callable[[], list[Any]]]:
    """Return a search over the next week, and the bare query of the rows that it reads."""
    since, until = MORNING + timedelta(days=1), MORNING + timedelta(days=8)
    search = Search(service_code=SERVICE, since=since, until=until)
    query = """SELECT id, starts_at, ends_at, staff_id, room_id, client_id FROM appointment
WHERE starts_at > ? AND starts_at < ? AND ends_at > ?
AND +state IN ('requested', 'confirmed', 'conflict', 'arrived', 'fulfilled')"""
    values = (to_micros(since - timedelta(hours=8)), to_micros(until), to_micros(since))

    def bare() -> list[Any]:
        with branch.store.reading() as driver:
            return driver.execute(query, values).fetchall()

    return search, bare


def bare_transaction(branch: BookingBranch) -> None:
    """Write as many rows as a booking does - appointment, two steps, token, message, journal, audit - and no more."""
    with branch.store.writing() as writing:
        writing.driver.execute("CREATE TABLE IF NOT EXISTS bare (a INTEGER PRIMARY KEY, b TEXT)")
        for _ in range(8):
            writing.driver.execute("INSERT INTO bare (b) VALUES (?)", ("x" * 600,))
        writing.finish("COMMIT", None)


def timed(work: Callable[[], object]) -> float:
    """Return what the work took, in milliseconds."""
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def p95(spans: list[float]) -> float:
    """Return the value that nineteen of twenty stay under."""
    return sorted(spans)[int(len(spans) * 0.95)]


def measure(branch: BookingBranch) -> tuple[dict[str, list[float]], int, int]:
    """Take turns: free times and their bare query, a booking and its bare transaction."""
    search, bare = week(branch)
    times, desk, chance = branch.times(), branch.at(), random.Random(11)
    spans: dict[str, list[float]] = {name: [] for name in ("free", "bare_query", "book", "bare_booking")}
    times.search(search)
    for number in range(ROUNDS):
        spans["free"].append(timed(lambda: times.search(search)))
        spans["bare_query"].append(timed(bare))
        free = times.search(search)
        at = free[chance.randrange(len(free))].starts_at
        request = RequestAppointment(
            channel=Channel.PHONE, service_code=SERVICE, prospect=prospect(881_000 + number, f"客户{number}")
        )
        command = BookAppointment(starts_at=at, request=request, materials_told=True)
        try:
            spans["book"].append(timed(lambda: desk.book(command)))  # noqa: B023 - called at once
        except BookingRefused as refusal:
            raise SystemExit(f"a time that was offered was refused: {refusal}") from refusal
        spans["bare_booking"].append(timed(lambda: (bare(), bare_transaction(branch))))
    return spans, len(times.search(search)), len(bare())


def main() -> None:
    """Fill a store and measure; the figures go to standard output as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        branch = booking_branch(Path(folder) / "guitai.db")
        began = time.perf_counter()
        fill(branch, furnish(branch))
        filled = time.perf_counter() - began
        spans, offered, rows = measure(branch)
        branch.store.close()
    middle = {name: statistics.median(found) for name, found in spans.items()}
    found = {
        "appointments": MANY, "filled_s": round(filled, 1), "offered": offered, "rows": rows,
        "free_ms": round(middle["free"], 2), "free_p95_ms": round(p95(spans["free"]), 2),
        "bare_query_ms": round(middle["bare_query"], 2), "free_ratio": round(middle["free"] / middle["bare_query"], 2),
        "book_ms": round(middle["book"], 2), "book_p95_ms": round(p95(spans["book"]), 2),
        "bare_booking_ms": round(middle["bare_booking"], 2),
        "book_ratio": round(middle["book"] / middle["bare_booking"], 2),
    }  # fmt: skip
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
