"""A branch of two counters and a kiosk, let in by real processes, that work together and apart; over two engines."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.exchanging import exchange_once, use_engine
from app.bootstrap.home import HomePaths
from app.bootstrap.opening import signed_in
from app.domain.confirmations import PrintJob
from app.domain.errors import Refused
from app.domain.identity import IdentityKind
from app.domain.people import Staff
from app.domain.policy import Role
from app.domain.records import Scope
from app.domain.staff_keys import StaffKeys
from app.domain.synthetic import resident_number
from app.forms.register_client import EditClient, RegisterNatural
from app.security.person_keys import KdfPolicy, make_keys, unwrap, wrap_again

ADMIN, TELLER, OTHER = "Kontor-Probe-2026", "Second-Window-7", "Third-Lantern-8"
ROOT = Path(__file__).parents[2]
CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")


def guitai(*arguments, status=0):
    """Run a command as a process of its own, the administrator's password on its standard input."""
    environment = os.environ | {"GUITAI_LANG": "en", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "app", *(str(argument) for argument in arguments)]
    done = subprocess.run(
        command, input=f"{ADMIN}\n", capture_output=True, text=True, cwd=ROOT, env=environment, timeout=180, check=False
    )
    assert done.returncode == status, done.stderr
    return done.stdout


@dataclass(frozen=True)
class Branch:
    """Where its terminals and its engine are."""

    folder: Path
    engine: str

    def paths(self, terminal):
        return HomePaths(self.folder / terminal)

    def at(self, terminal, login="lin", password=TELLER):
        return signed_in(self.paths(terminal), login, lambda: password)

    def exchange(self, *terminals):
        """Let terminals exchange in turn; returns how it stands at the last."""
        for terminal in terminals:
            with self.at(terminal) as session:
                state = exchange_once(session)
        return state

    def digests(self, *terminals, scopes=(Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT)):
        found = set()
        for terminal in terminals:
            with self.at(terminal) as session:
                found.add(session.store.digests.whole(scopes))
        return found

    def let_in(self, terminal, kind="counter"):
        """Request, approve and join, each as somebody types it."""
        place = ("--branch", "B001", "--terminal", terminal, "--kind", kind, "--backend", self.engine)
        request = self.folder / f"{terminal}.txt"
        asked = guitai("terminal", "request", *place, "--out", request, "--home", self.paths(terminal).root)
        home = ("--home", self.paths("C1").root, "--login", "admin", "--password-stdin")
        told = guitai("terminal", "approve", request, "--code", CODE.search(asked)[0], *home)
        guitai("terminal", "join", "--code", CODE.search(told)[0], "--home", self.paths(terminal).root)


@pytest.fixture
def branch(request, tmp_path):
    """The first terminal, a teller, and an engine; two more are let in."""
    share = tmp_path / "share"
    share.mkdir()
    if getattr(request, "param", "folder") == "postgresql":
        server = request.getfixturevalue("postgresql")
        address = server.address(server.new_database())
    else:
        address = f"file://{share}"
    made = Branch(tmp_path, address)
    place = {"branch_code": "B001", "branch_name": "示例营业部", "terminal_code": "C1", "demo": True}
    create_home(NewHome(paths=made.paths("C1"), login="admin", name="管理员", password=ADMIN, **place))
    with made.at("C1", "admin", ADMIN) as session:
        use_engine(session, made.engine)
        now, staff_id = session.place.now(), session.place.ids()
        keys, _private = make_keys(staff_id, TELLER, now, KdfPolicy(), must_change=False)
        roles = (Role.TELLER, Role.SUPERVISOR)
        with session.store.begin(None) as uow:
            uow.add(Staff(id=staff_id, login="lin", name="林晓", roles=roles, keys=keys.to_text(), created_at=now))
            uow.commit()
        session.people.follow()
    made.let_in("C2")
    return made


def register(session, name, index):
    person = RegisterNatural(
        name=name, identity_kind=IdentityKind.RESIDENT_ID, valid_until=date(2046, 1, 1), phone=f"12{index:09d}",
        identity_number=resident_number(index, date(1988, 5, 17), male=False),
    )  # fmt: skip
    return session.desks.reception.register_client(person).client_id


def copy_of(session, digest):
    return PrintJob(
        id=session.place.ids(), document_digest=digest, document_no="B001-C1-1", copy_no=1, printer="",
        asked_by=session.actor.staff_id, asked_at=session.place.now(),
    )  # fmt: skip


def phone(session, client_id):
    return session.desks.clients.reveal(client_id, "phone", "核对电话").value


@pytest.mark.parametrize("branch", ["folder", "postgresql"], indirect=True)
def test_what_one_terminal_writes_another_finds_and_what_both_wrote_apart_is_kept_and_shown(branch):
    with branch.at("C1") as session:
        client = register(session, "王小明", 700001)
    branch.exchange("C1", "C2")
    with branch.at("C2") as session:
        assert [one.client_id for one in session.desks.clients.search("王小明")] == [client]
        session.desks.clients.save(client, EditClient(phone="12900000002"))
    with branch.at("C1") as session:
        session.desks.clients.save(client, EditClient(phone="12900000001"))
    branch.exchange("C2", "C1", "C2")
    assert len(branch.digests("C1", "C2")) == 1
    for terminal in ("C1", "C2"):
        with branch.at(terminal) as session:
            (conflict,) = session.store.conflicts.open()
            values = {conflict.live.values["phone"], conflict.lost.values["phone"]}
            assert values == {"12900000001", "12900000002"}
            assert phone(session, client) == "12900000001"


def test_a_password_changed_at_one_terminal_holds_at_the_other_and_who_is_disabled_gets_in_nowhere(branch):
    branch.exchange("C1", "C2")
    with branch.at("C1", "admin", ADMIN) as session:
        with session.store.begin(None) as uow:
            (lin,) = uow.find(Staff, login="lin")
        keys = StaffKeys.from_text(lin.keys)
        changed = wrap_again(keys, unwrap(keys, TELLER), OTHER, session.place.now(), KdfPolicy())
        with session.store.begin(None) as uow:
            uow.save(replace(uow.get(Staff, lin.id), keys=changed.to_text()))
            uow.commit()
        exchange_once(session)
    with branch.at("C2", "admin", ADMIN) as session:
        exchange_once(session)
    with branch.at("C2", "lin", OTHER) as session:
        assert session.actor.name == "林晓"
    with branch.at("C1", "admin", ADMIN) as session:
        session.desks.staff.disable(lin.id, "离职")
        exchange_once(session)
    with branch.at("C2", "admin", ADMIN) as session:
        exchange_once(session)
    for password in (TELLER, OTHER):
        with pytest.raises(Refused, match=r"signin\."), branch.at("C2", "lin", password):
            pass


def test_a_revoked_terminal_is_refused_and_named_and_reads_nothing_more(branch):
    branch.exchange("C1", "C2")
    home = ("--home", branch.paths("C1").root, "--login", "admin", "--password-stdin")
    guitai("terminal", "revoke", "C2", "--reason", "设备被盗", *home)
    branch.exchange("C1")
    with branch.at("C2") as session:
        late = register(session, "迟来者", 700009)
        session.exchange.engine.sync()
    with branch.at("C1") as session:
        state = exchange_once(session)
        assert {(one.stream, one.reason) for one in state.aside} >= {("client/C2", "revoked_terminal")}
        assert session.desks.clients.search("迟来者") == ()
        hidden = register(session, "后来者", 700010)
        exchange_once(session)
    with branch.at("C2") as session:
        exchange_once(session)
        assert session.desks.clients.search("后来者") == ()
    assert late != hidden


def test_what_was_kept_before_there_was_an_engine_travels_once_there_is_one(branch):
    with branch.at("C1", "admin", ADMIN) as session:
        use_engine(session, "")
    with branch.at("C1") as session:
        digest = session.place.blobs.put(b"%PDF of a day alone")
        with session.store.begin(session.actor) as uow:
            uow.add(copy_of(session, digest))
            uow.commit()
    with branch.at("C1", "admin", ADMIN) as session:
        use_engine(session, branch.engine)
        exchange_once(session)
    with branch.at("C2") as session:
        exchange_once(session)
        assert session.place.blobs.get(digest) == b"%PDF of a day alone"


def test_a_kiosk_holds_no_client_and_no_key_to_read_one(branch):
    branch.let_in("K1", kind="kiosk")
    with branch.at("C1") as session:
        register(session, "王小明", 700001)
    branch.exchange("C1", "K1", "C2")
    with branch.at("K1") as session:
        ring = session.exchange._place.ring()
        assert [scope.value for scope in (Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT) if ring.reads(scope)] == [
            "reference",
            "lobby",
        ]
        assert session.store.clients.count() == 0
        assert session.store.secrets.get("authority-key") is None
    assert len(branch.digests("C1", "C2", "K1", scopes=(Scope.REFERENCE, Scope.LOBBY))) == 1


def test_a_terminal_that_joins_after_everything_was_dropped_begins_with_the_snapshot(branch):
    with branch.at("C1") as session:
        client = register(session, "王小明", 700001)
    branch.exchange("C1", "C2", "C1")
    home = ("--home", branch.paths("C1").root, "--login", "admin", "--password-stdin")
    assert "snapshot" in guitai("sync", "snapshot", *home)
    with branch.at("C1") as session:
        exchange = session.exchange
        for stream, n in exchange.backend.heads(f"B001/{exchange.keeper.load().epoch}/").items():
            exchange.backend.prune(stream, n)
    branch.let_in("C3")
    branch.exchange("C3")
    with branch.at("C3") as session:
        assert [one.client_id for one in session.desks.clients.search("王小明")] == [client]
        assert session.exchange.standing().aside == ()
    branch.exchange("C1", "C3")
    assert len(branch.digests("C1", "C3")) == 1


def test_a_command_lets_nobody_in_whose_code_was_not_compared_and_opens_no_restricted_complaint_for_an_administrator(
    branch,
):
    request, home = (
        branch.folder / "C3.txt",
        ("--home", branch.paths("C1").root, "--login", "admin", "--password-stdin"),
    )
    place = ("--branch", "B001", "--terminal", "C3", "--kind", "counter", "--backend", branch.engine)
    asked = guitai("terminal", "request", *place, "--out", request, "--home", branch.paths("C3").root)
    guitai("terminal", "approve", request, *home, status=64)
    assert "C3" not in guitai("terminal", "list", *home)
    guitai("terminal", "approve", request, "--code", CODE.search(asked)[0], *home)
    assert "C3" in guitai("terminal", "list", *home)
    guitai("terminal", "restricted", "C2", *home, status=14)
