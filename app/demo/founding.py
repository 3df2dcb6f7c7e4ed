"""Founds the demo branch: its home, its staff with their own passwords and checked roles, its client list."""

import json
from collections.abc import Callable
from pathlib import Path

from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.importing import import_list
from app.bootstrap.opening import Environment, Session, signed_in
from app.bootstrap.phrasebook import say
from app.demo.cast import ADMINISTRATOR, CAST, PASSWORD, TELLER, TEMPORARY
from app.demo.clock import DemoClock
from app.demo.folder import DemoFolder
from app.demo.old_list import write_old_list
from app.domain.policy import Role
from app.forms.staff_member import AddStaff
from app.services.client_import import ImportSummary

BRANCH_NAME = "示例证券中山路营业部"
BRANCH_CODE = "D001"
TERMINAL = "C1"
Progress = Callable[[int, int | None], None]


def found_branch(folder: DemoFolder, clock: DemoClock, seed: int, clients: int) -> ImportSummary:
    """Make the home, the staff and the clients, all through the desks, and return what became of the client list."""
    around = Environment(clock)
    create_home(
        NewHome(
            paths=folder.home,
            branch_code=BRANCH_CODE,
            branch_name=BRANCH_NAME,
            terminal_code=TERMINAL,
            login=ADMINISTRATOR,
            name="系统管理员",
            password=PASSWORD,
            demo=True,
        ),
        clock,
    )
    with signed_in(folder.home, ADMINISTRATOR, lambda: PASSWORD, around) as session:
        _appoint(session)
        imported = _import(session, folder, seed, clients)
    _set_passwords(folder, around)
    _check_roles(folder, around)
    folder.home.demo_card.write_text(json.dumps({"login": TELLER, "password": PASSWORD}), encoding="utf-8")
    _copy(folder.home.authority, folder.authority)
    return imported


def _appoint(session: Session) -> None:
    """Add everybody; compliance first, because they check the roles of the others."""
    today = session.place.today()
    for index, colleague in enumerate(CAST):
        qualified = colleague.role not in (Role.COMPLIANCE, Role.AUDITOR)
        session.desks.staff.add(
            AddStaff(
                login=colleague.login,
                name=colleague.name,
                roles=(colleague.role,),
                temporary_password=TEMPORARY,
                employment=colleague.employment,
                qualifications=colleague.qualifications(index, today) if qualified else (),
                window=colleague.window,
                reason="营业部开业",
            )
        )


def _import(session: Session, folder: DemoFolder, seed: int, clients: int) -> ImportSummary:
    write_old_list(folder.old_list, seed, session.place.today(), clients, BRANCH_NAME)
    return import_list(
        session,
        folder.old_list,
        folder.import_report,
        dry_run=False,
        translate=lambda context, text: say("zh_CN", context, text),
        progress=lambda _done, _total: None,
    )


def _set_passwords(folder: DemoFolder, around: Environment) -> None:
    """Let everybody change the temporary password at the door, as at their first sign-in."""
    door = HomeBackstage(folder.home, lambda: around, around.clock)
    try:
        for colleague in CAST:
            door.change_password(colleague.login, TEMPORARY, PASSWORD)
    finally:
        door.release()


def _check_roles(folder: DemoFolder, around: Environment) -> None:
    compliance = next(colleague for colleague in CAST if colleague.role is Role.COMPLIANCE)
    with signed_in(folder.home, compliance.login, lambda: PASSWORD, around) as session:
        for grant in session.desks.staff.grants_to_check():
            if grant.staff_id != session.actor.staff_id:
                session.desks.staff.decide_roles(grant.grant_id, agree=True)


def _copy(source: Path, target: Path) -> None:
    target.write_bytes(source.read_bytes())
