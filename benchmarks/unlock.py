"""How much opening a vault costs beyond the one Argon2id derivation it cannot do without."""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from argon2.low_level import Type, hash_secret_raw

from app.security.new_vault import create_vault
from app.security.person_keys import STANDARD_COST
from app.security.sign_in import SignIn
from app.security.sign_in_record import SignInRecord
from app.security.staff_slots import NewPerson, add_person
from app.security.vault import Vault
from app.security.vault_file import HomeLabel, vault_path

PASSWORD = "Rain-on-jade-7"  # noqa: S105 - a made-up person's
NOW = datetime(2026, 3, 2, tzinfo=UTC)
ROUNDS = 15
STAFF = 20


def bare() -> None:
    cost = STANDARD_COST
    hash_secret_raw(PASSWORD.encode(), os.urandom(16), cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def make_home(home: Path) -> None:
    first = NewPerson(UUID(int=1), "admin", "林小满", PASSWORD, must_change=False)
    made = create_vault(vault_path(home), UUID(int=99), HomeLabel("GZ01", "Tianhe Road", "A1"), first, NOW)
    for number in range(2, STAFF + 1):
        add_person(made.unlocked, NewPerson(UUID(int=number), f"staff{number}", "某某", PASSWORD), NOW)
    SignInRecord.begin(home, NOW)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        make_home(home)
        vault = Vault.load(vault_path(home))
        door = SignIn(vault, SignInRecord.load(home, NOW))
        works = {
            "argon2id": bare,
            "unlock": lambda: vault.unlock("admin", PASSWORD),
            "load_and_unlock": lambda: Vault.load(vault_path(home)).unlock("admin", PASSWORD),
            "sign_in": lambda: door.sign_in("admin", PASSWORD, NOW),
        }
        for work in works.values():
            work()
        taken: dict[str, list[float]] = {name: [] for name in works}
        # In turns, so that a machine that grows slower or faster meanwhile does so for all of them.
        for _ in range(ROUNDS):
            for name, work in works.items():
                taken[name].append(seconds(work))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    result = {f"{name}_ms": round(median * 1000, 2) for name, median in medians.items()}
    result |= {f"{name}_ratio": round(medians[name] / medians["argon2id"], 3) for name in works if name != "argon2id"}
    print(json.dumps({"staff": STAFF, "rounds": ROUNDS, **result}))


if __name__ == "__main__":
    main()
