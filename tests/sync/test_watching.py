"""Watching an engine that shows a number before its entry."""

from threading import Event

from tests.fakes.sync import MemoryEngine, SyncingBranch


class LateEngine(MemoryEngine):
    """Shows a number before the entry is there, as folders and object stores do, and tells of nothing afterwards."""

    hidden, waits = None, 0

    def heads(self, prefix):
        numbers = super().heads(prefix)
        return numbers | ({} if self.hidden is None else {self.hidden[0]: 1})

    def wait(self, prefix, timeout):
        self.waits += 1
        if self.waits == 3:
            name, entries = self.hidden
            self.entries[name] = entries
        return False


def test_an_entry_that_comes_after_its_number_was_shown_is_read_soon():
    branch = SyncingBranch("C1", "C2", engine=LateEngine())
    one, other = branch.terminals.values()
    one.write("text")
    one.round()
    name = next(name for name in branch.engine.entries if name.endswith("client/C1"))
    branch.engine.hidden = name, branch.engine.entries.pop(name)
    stop = Event()
    other.sync._changed = lambda _state: stop.set() if other.journal.texts else None
    other.sync.watch(stop)
    assert branch.engine.waits < 10
