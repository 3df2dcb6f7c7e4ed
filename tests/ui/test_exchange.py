"""The exchange on the screen: the strip, the sync page, and the door."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer

from app.domain.sync_state import PutAside, SyncPhase, SyncState, TerminalProgress
from app.services.sync import ConflictRow, WriteRow
from app.ui.counter.administration.exchange.page import ExchangeActs, ExchangePage
from app.ui.counter.exchange.strip import ExchangeStrip, LeaveDialog, safe_to_leave
from app.ui.counter.exchange.watch import ExchangeWatch
from app.ui.counter.exchange.words import strip_looks
from app.ui.memory import PassingMemory
from app.ui.shell import Shell
from app.ui.theme.tokens import Tone
from tests.fakes.branch import MORNING
from tests.fakes.desk_screens import desk_screens
from tests.fakes.exchanges import ListedConflicts, board_of

OFFLINE = SyncState(
    phase=SyncPhase.OFFLINE, waiting=12, waiting_since=MORNING - timedelta(minutes=25), fault="sync.folder_missing",
    fault_params={"path": "/mnt/share"}, last_success=MORNING - timedelta(minutes=26),
)  # fmt: skip
ASIDE = PutAside("client/C2", 21, "forged", MORNING)


@pytest.fixture
def screens(tasks):
    return desk_screens(tasks)


@pytest.fixture
def conflicts():
    return ListedConflicts()


@pytest.fixture
def page(screens, conflicts, qtbot, tasks):
    asked = []

    def make(state, who="supervisor"):
        place = screens.branch.at(who)
        acts = ExchangeActs(
            address=lambda: "file:///mnt/share", use=asked.append, now=lambda: asked.append("now"),
            refill=lambda: asked.append("refill"), open_client=asked.append, open_case=asked.append,
        )  # fmt: skip
        watch = ExchangeWatch(state, alone=False)
        page = ExchangePage(acts, board_of(place, conflicts), watch, screens.around, place.may)
        page.asked, page.watch = asked, watch
        qtbot.addWidget(page)
        page.show()
        tasks.wait_idle()
        return page

    return make


def changed_phone(client, live, lost):
    at = MORNING - timedelta(minutes=30)
    return ConflictRow(
        "field", "client", client, ("phone",), 5, "C2", WriteRow({"phone": lost}, None, "何敏", "C2", at),
        WriteRow({"phone": live}, None, "林晓", "C1", at),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("state", "alone", "words", "tone"),
    [
        (SyncState(), True, "Saved on this terminal", Tone.NEUTRAL),
        (SyncState(), False, "Not exchanged yet", Tone.NEUTRAL),
        (SyncState(last_success=MORNING), False, "Exchanged at 09:30", Tone.GOOD),
        (OFFLINE, False, "No connection; 12 wait since 09:05", Tone.SOON),
        (replace(OFFLINE, waiting=0), False, "No connection; nothing waits", Tone.SOON),
        (replace(OFFLINE, aside=(ASIDE,)), False, "1 put aside", Tone.ACT),
        (replace(OFFLINE, phase=SyncPhase.STOPPED), False, "The exchange needs somebody", Tone.ACT),
        (SyncState(phase=SyncPhase.SYNCING, to_read=2000), False, "Reading 2,000 from other terminals", Tone.NOTE),
        (SyncState(waiting=3), False, "3 on their way", Tone.NEUTRAL),
    ],
)
def test_the_strip_says_what_waits_and_since_when(screens, state, alone, words, tone):
    said, _icon, worn = strip_looks(state, screens.around.hour, alone=alone)
    assert (said, worn) == (words, tone)


def test_a_state_from_the_exchanges_own_thread_reaches_the_strip(screens, qtbot):
    shell = Shell([], memory=PassingMemory(), now=lambda: MORNING)
    qtbot.addWidget(shell)
    watch = ExchangeWatch(SyncState(), alone=False, parent=shell)
    ExchangeStrip(shell, watch, screens.around)
    assert shell.status._sync.text == "Not exchanged yet"
    watch.publish(OFFLINE)
    qtbot.waitUntil(lambda: shell.status._sync.text.startswith("No connection"))


def test_leaving_asks_only_where_something_waits_and_the_engine_is_away(screens, qtbot):
    shell = Shell([], memory=PassingMemory(), now=lambda: MORNING)
    qtbot.addWidget(shell)
    for state, alone in ((OFFLINE, True), (SyncState(waiting=3), False), (replace(OFFLINE, waiting=0), False)):
        assert safe_to_leave(shell, ExchangeWatch(state, alone=alone), screens.around)
    said = []

    def stay():
        dialog = next(one for one in shell.findChildren(LeaveDialog))
        said.append(dialog._words.text())
        dialog.reject()

    QTimer.singleShot(50, stay)
    assert not safe_to_leave(shell, ExchangeWatch(OFFLINE, alone=False), screens.around)
    assert said[0].startswith("What was changed here since 23 Nov 2026 09:05 (12)")


def test_the_page_names_the_fault_the_terminals_and_what_was_put_aside(page, qtbot):
    page = page(replace(OFFLINE, terminals=(TerminalProgress("C2", 20, 27),), aside=(ASIDE,)), "manager")
    assert "/mnt/share" in page.standing.fault.text
    said = [label.text() for label in page.others.findChildren(type(page.standing._values[0]))]
    assert "C2: 7 to read" in said
    assert any("the signature is not the terminal's" in one for one in said)
    page.standing.now_button.click()
    assert page.asked == ["now"]


def test_both_values_are_shown_masked_and_the_one_that_lost_can_be_restored(page, screens, conflicts, tasks, qtbot):
    client = screens.branch.person("张小明", phone="12912345678").client_id
    conflicts.rows.append(changed_phone(client, "12912345678", "12900001111"))
    page = page(SyncState())
    (line,) = page.conflicts.lines
    assert [label.text() for label in line._values] == ["129****5678", "129****1111"]
    assert line._authors[1].text().startswith("何敏 at C2")
    line.restore_button.click()
    tasks.wait_idle()
    assert screens.branch.clients("supervisor").reveal(client, "phone", "核对").value == "12900001111"


def test_an_administrator_sees_how_it_stands_and_no_clients_values(page, screens, conflicts):
    client = screens.branch.person("张小明").client_id
    conflicts.rows.append(changed_phone(client, "12912345678", "12900001111"))
    page = page(replace(OFFLINE, fault="sync.engine_empty", phase=SyncPhase.STOPPED), "administrator")
    assert page.conflicts.isHidden()
    assert not page.standing.refill_button.isHidden()
