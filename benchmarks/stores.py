"""Terminals with real stores, and made-up clients of about 400 bytes that are saved one by one."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from uuid_utils.compat import uuid7

from app.db import search_keys
from app.domain.clients import Client
from app.domain.synthetic import synthetic_clients
from tests.sync.stores import StoreTerminal

CHARACTERS = "客户办理业务已核对身份证件住址城区路街号楼单元室东西南北中新华人民解放建设和平"


def made_up(count: int, seed: int = 1) -> Iterator[Client]:
    """Yield clients as a counter enters them, each about 400 bytes where it travels."""
    chance = random.Random(seed)
    for one in synthetic_clients(seed, date(2026, 3, 2), count):
        yield Client(
            id=uuid7(),
            client_no=one.client_no,
            client_type=one.client_type,
            name=one.name,
            phone=one.phone,
            email=f"{chance.getrandbits(48):x}@example.invalid",
            address="".join(chance.choices(CHARACTERS, k=24)),
            investor_class=one.investor_class,
            risk_level=one.risk_level,
            risk_assessed_on=one.risk_assessed_on,
            opened_on=one.opened_on,
            notes="".join(chance.choices(CHARACTERS, k=16)),
            created_at=datetime.now(UTC),
        )


def save_one_by_one(terminal: StoreTerminal, clients: Iterator[Client]) -> None:
    for client in clients:
        with terminal.store.begin(None) as work:
            work.add(client)
            work.commit()


def forget_names() -> None:
    """Let names be spelled anew: a terminal that receives them has not just written them."""
    search_keys._spelled_words.cache_clear()  # noqa: SLF001 - as a process of its own would begin


def journalled(terminal: StoreTerminal) -> tuple[int, int]:
    """Return how many change sets a terminal wrote, and their bytes."""
    with terminal.store.reading() as driver:
        count, size = driver.execute("SELECT count(*), sum(length(change_set)) FROM journal").fetchone()
    return count, size


def folder_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
