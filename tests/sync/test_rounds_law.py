"""Whatever breaks in the middle of rounds, everybody ends with everything, and nobody is accused of anything.

The engine fails at any call, before or after it did what it was asked; a terminal stops at any of its own writes and
begins again with what it had noted; answers of an earlier time are all that it remembers.
"""

from contextlib import suppress
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from app.domain.errors import Unavailable
from app.domain.records import Scope
from app.services.sync_upkeep import SnapshotTerms, Upkeep
from tests.fakes.sync import MemoryEngine, SyncingBranch

CODES = ("C1", "C2", "C3")
KIOSK = "K1"
MOST = 7
WHO = st.integers(0, MOST - 1)
TERMS = SnapshotTerms(entries=3, every=timedelta(days=1), kept=timedelta(days=90))


class Stopped(BaseException):
    """The power went off."""


class BreakingEngine(MemoryEngine):
    """Fails at the call that is due."""

    due, after = None, False

    def _answer(self):
        super()._answer()
        if self.due is not None:
            self.due -= 1
            if self.due < 0 and not self.after:
                self.due = None
                raise Unavailable("sync.unreachable", address="memory", reason="broken")

    def append(self, stream, n, entry):
        super().append(stream, n, entry)
        if self.due is not None and self.due < 0:
            self.due = None
            raise Unavailable("sync.unreachable", address="memory", reason="answer lost")


class Rounds(RuleBasedStateMachine):
    """Four terminals, one of them a kiosk, and those that join later."""

    @initialize()
    def begin(self):
        self.branch = SyncingBranch(*CODES, engine=BreakingEngine())
        self.branch.enrol(KIOSK, reads=(Scope.REFERENCE, Scope.LOBBY))
        self.written = 0

    def one(self, who):
        terminals = list(self.branch.terminals.values())
        return terminals[who % len(terminals)]

    @precondition(lambda self: len(self.branch.terminals) < MOST)
    @rule()
    def a_terminal_joins(self):
        self.branch.enrol(f"J{len(self.branch.terminals)}")

    @rule(code=st.sampled_from(CODES))
    def a_snapshot_is_put_and_what_all_have_is_dropped(self, code):
        terminal = self.branch.terminals[code]
        terminal.now += timedelta(seconds=1)
        everybody = self.branch.terminals.values()
        readers = lambda scope: [one.code for one in everybody if scope in one.reads]  # noqa: E731
        assert terminal.sync.snapshot(Upkeep(TERMS, readers)).fault == ""

    @rule(who=WHO, scope=st.sampled_from((Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT)))
    def write(self, who, scope):
        self.written += 1
        self.one(who).write(f"text {self.written}", scope)

    @rule(who=WHO)
    def sync(self, who):
        self.one(who).round()

    @rule(who=WHO, due=st.integers(0, 12), after=st.booleans())
    def sync_over_a_line_that_breaks(self, who, due, after):
        self.branch.engine.due, self.branch.engine.after = due, after
        self.one(who).round()
        self.branch.engine.due = None

    @rule(who=WHO, notes=st.integers(0, 4))
    def stop_in_the_middle(self, who, notes):
        terminal = self.one(who)
        put, left = terminal.secrets.put, [notes]

        def stopping(name, content):
            if not left[0]:
                raise Stopped
            left[0] -= 1
            put(name, content)

        terminal.secrets.put = stopping
        with suppress(Stopped):
            terminal.round()
        del terminal.secrets.put
        terminal.restart()

    @rule(scope=st.sampled_from((Scope.LOBBY, Scope.CLIENT)))
    def change_a_key(self, scope):
        self.branch.rotate(scope)

    def teardown(self):
        if not hasattr(self, "branch"):
            return
        self.branch.exchange(4)
        terminals = self.branch.terminals
        assert len(terminals["C1"].journal.texts) == self.written
        for counter in (one for one in terminals.values() if one.code != KIOSK):
            assert counter.journal.texts == terminals["C1"].journal.texts
        for terminal in terminals.values():
            assert (terminal.alarms, terminal.sync.state.aside) == ([], ())
            assert terminal.sync.state.safe_to_leave


Rounds.TestCase.settings = settings(max_examples=60, stateful_step_count=30)
TestRounds = Rounds.TestCase
