"""The law: whatever happens, once everyone has exchanged everything all terminals hold the same, and nothing is lost.

A state machine over terminals with real stores. Values are counted, so that each stands for one write, and what a
write replaced is known from what its writer was shown.
"""

import random
import tempfile
from collections import defaultdict
from datetime import timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from app.domain.case_workflow import CASE
from app.domain.cases import ServiceCase
from app.domain.claims import Claim
from app.domain.clients import Client, IdentityDocument
from app.domain.reception import Ticket, Visit
from app.domain.settlements import Outcome
from app.domain.ticket_workflow import TICKET
from tests.merging import acts
from tests.merging.terminals import SCOPES, Terminal, Ticking, exchange_all

TERMINALS = 3
MOST = 5
WHO = st.integers(0, MOST - 1)
PICK = st.integers(0, 50)
TICKET_ACTIONS = sorted({row.action for row in TICKET.rows})
CASE_ACTIONS = sorted({row.action for row in CASE.rows})
NUMBERS = ["100000199001010018", "100000199001010026"]


class Branch(RuleBasedStateMachine):
    """Terminals, apart and together."""

    def __init__(self):
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._clock = Ticking()
        self.terminals = [self._terminal(f"C{n + 1}") for n in range(TERMINALS)]
        self.count = 0
        self.written = {}
        self.replaced = defaultdict(set)
        self.settled = set()

    def _terminal(self, code):
        return Terminal(Path(self._folder.name), code, self._clock)

    def teardown(self):
        try:
            self.everyone_agrees()
        finally:
            for terminal in self.terminals:
                terminal.store.close()
            self._folder.cleanup()

    @initialize()
    def begin(self):
        one = self.terminals[0]
        client = one.do(acts.add_client(one, "880001", NUMBERS[0]))
        one.do(acts.add_matter(one, client.id))
        exchange_all(self.terminals)

    def one_of(self, terminal, kind, pick):
        with terminal.store.begin(None) as work:
            found = work.find(kind)
        return found[pick % len(found)]

    def fresh(self):
        self.count += 1
        return f"{self.count:011}"

    def note(self, record, field, shown, value):
        self.written[value] = (record.id, field)
        self.replaced[shown].add(value)

    @rule(who=WHO, no=st.sampled_from(["", "880002", "880003"]), number=st.sampled_from(NUMBERS), pick=PICK)
    def a_client_is_entered(self, who, no, number, pick):
        terminal = self.terminals[who % len(self.terminals)]
        with terminal.store.begin(None) as work:
            taken = work.find(IdentityDocument, number=number, current=True) or (no and work.find(Client, client_no=no))
        if not taken:
            client = terminal.do(acts.add_client(terminal, no, number))
            terminal.do(acts.add_matter(terminal, client.id))

    @rule(who=WHO, pick=PICK, field=st.sampled_from(["phone", "notes", "address"]))
    def a_client_is_changed(self, who, pick, field):
        terminal, value = self.terminals[who % len(self.terminals)], self.fresh()
        client = self.one_of(terminal, Client, pick)
        terminal.do(acts.change(Client, client.id, **{field: value}))
        self.note(client, field, getattr(client, field), value)

    @rule(who=WHO, pick=PICK)
    def an_owner_is_set(self, who, pick):
        terminal = self.terminals[who % len(self.terminals)]
        visit = self.one_of(terminal, Visit, pick)
        terminal.do(acts.change(Visit, visit.id, first_inquiry_owner_id=terminal.new_id()))

    @rule(who=WHO, pick=PICK)
    def a_document_is_replaced(self, who, pick):
        terminal = self.terminals[who % len(self.terminals)]
        document = self.one_of(terminal, IdentityDocument, pick)
        terminal.do(acts.change(IdentityDocument, document.id, current=False))

    @rule(who=WHO, pick=PICK, action=st.sampled_from(TICKET_ACTIONS))
    def a_ticket_moves(self, who, pick, action):
        terminal, value = self.terminals[who % len(self.terminals)], self.fresh()
        ticket = self.one_of(terminal, Ticket, pick)
        if terminal.do(lambda work: acts.step(terminal, work, ticket, action, window=value)):
            self.note(ticket, "window", ticket.window, value)

    @rule(who=WHO, pick=PICK, action=st.sampled_from(CASE_ACTIONS))
    def a_case_moves(self, who, pick, action):
        terminal, value = self.terminals[who % len(self.terminals)], self.fresh()
        case = self.one_of(terminal, ServiceCase, pick)
        if terminal.do(lambda work: acts.step(terminal, work, case, action, external_ref=value)):
            self.note(case, "external_ref", case.external_ref, value)

    @rule(who=WHO, pick=PICK, thing=st.sampled_from(["slot:1", "slot:2"]))
    def a_thing_is_claimed(self, who, pick, thing):
        terminal = self.terminals[who % len(self.terminals)]
        terminal.do(acts.claim(terminal, thing, self.one_of(terminal, Ticket, pick).id))

    @rule(who=WHO, pick=PICK)
    def a_claim_is_released(self, who, pick):
        terminal = self.terminals[who % len(self.terminals)]
        with terminal.store.begin(None) as work:
            claims = work.find(Claim, released_at=None)
        if claims:
            claim = claims[pick % len(claims)]
            terminal.do(acts.change(Claim, claim.id, released_at=terminal.now()))

    @rule(who=WHO, pick=PICK)
    def a_case_is_rated(self, who, pick):
        terminal = self.terminals[who % len(self.terminals)]
        terminal.do(acts.rate(terminal, self.one_of(terminal, ServiceCase, pick).id))

    @rule(who=WHO, pick=PICK, outcome=st.sampled_from(list(Outcome)))
    def a_conflict_is_settled(self, who, pick, outcome):
        terminal = self.terminals[who % len(self.terminals)]
        conflicts = [one for one in terminal.store.conflicts.open() if one.what in ("field", "step")]
        if not conflicts:
            return
        conflict = conflicts[pick % len(conflicts)]
        if conflict.what == "field" and conflict.live is None and outcome is Outcome.RESTORED:
            return
        terminal.do(acts.settle(terminal, conflict, outcome))
        self.settled.add((conflict.record_id, conflict.fields[0], conflict.hlc, conflict.terminal))

    @rule(who=WHO, other=WHO, seed=st.integers(), share=st.sampled_from([0.3, 0.7, 1.0]))
    def some_of_it_arrives(self, who, other, seed, share):
        """Lost, repeated and in any order."""
        chance = random.Random(seed)
        sent = [entry for entry in self.terminals[other % len(self.terminals)].sent() if chance.random() < share]
        sent += chance.choices(sent, k=3) if sent else []
        chance.shuffle(sent)
        self.terminals[who % len(self.terminals)].store.exchange.apply(sent)

    @rule(who=WHO, after=st.integers(1, 3000))
    def the_power_goes_while_it_arrives(self, who, after):
        terminal = self.terminals[who % len(self.terminals)]
        batch = [entry for other in self.terminals if other is not terminal for entry in other.sent()]
        with terminal.power_for(after):
            terminal.store.exchange.apply(batch)

    @rule(who=WHO)
    def a_terminal_is_restarted(self, who):
        self.terminals[who % len(self.terminals)].restart()

    @precondition(lambda self: len(self.terminals) < MOST)
    @rule(who=WHO, among=st.lists(st.sampled_from(SCOPES), unique=True))
    def a_terminal_joins(self, who, among):
        """From snapshots of somebody who may not have heard of everything, and from the streams of the other scopes."""
        new, known = self._terminal(f"C{len(self.terminals) + 1}"), self.terminals[who % len(self.terminals)]
        for scope in sorted(among, key=SCOPES.index):
            new.store.exchange.restore(scope, known.store.exchange.snapshot(scope))
        new.receive(known)
        if not all(map(new.knows, (Client, IdentityDocument, Visit, Ticket, ServiceCase))):
            new.receive(*self.terminals)
        self.terminals.append(new)

    @precondition(lambda self: len(self.terminals) < MOST)
    @rule(who=WHO, after=st.integers(1, 3000))
    def the_power_goes_while_a_terminal_joins(self, who, after):
        new, known = self._terminal(f"C{len(self.terminals) + 1}"), self.terminals[who % len(self.terminals)]
        with new.power_for(after):
            for scope in SCOPES:
                new.store.exchange.restore(scope, known.store.exchange.snapshot(scope))
        new.receive(*self.terminals)
        self.terminals.append(new)

    @rule(who=WHO, pick=PICK, after=st.integers(1, 120))
    def the_power_goes_while_a_client_is_changed(self, who, pick, after):
        """The change is there whole or not at all: what the row holds is what others hear."""
        terminal, value = self.terminals[who % len(self.terminals)], self.fresh()
        client = self.one_of(terminal, Client, pick)
        with terminal.power_for(after):
            terminal.do(acts.change(Client, client.id, phone=value))
        with terminal.store.begin(None) as work:
            kept = work.get(Client, client.id).phone == value
        if kept:
            self.note(client, "phone", client.phone, value)

    @rule(who=WHO, pick=PICK, action=st.sampled_from(CASE_ACTIONS), after=st.integers(1, 200))
    def the_power_goes_while_a_case_moves(self, who, pick, action, after):
        terminal, value = self.terminals[who % len(self.terminals)], self.fresh()
        case = self.one_of(terminal, ServiceCase, pick)
        with terminal.power_for(after):
            terminal.do(lambda work: acts.step(terminal, work, case, action, external_ref=value))
        with terminal.store.begin(None) as work:
            kept = work.get(ServiceCase, case.id)
        assert (kept.external_ref == value) == (kept.version != case.version)
        if kept.external_ref == value:
            self.note(case, "external_ref", case.external_ref, value)

    @rule(who=WHO, minutes=st.integers(-90, 90))
    def a_clock_is_off(self, who, minutes):
        self.terminals[who % len(self.terminals)].skew = timedelta(minutes=minutes)

    def everyone_agrees(self):
        exchange_all(self.terminals)
        digests = [terminal.store.digests.by_kind() for terminal in self.terminals]
        assert all(digest == digests[0] for digest in digests), _differences(digests)
        conflicts = [terminal.store.conflicts.open() for terminal in self.terminals]
        assert all(listed == conflicts[0] for listed in conflicts), conflicts
        self.nothing_is_lost(conflicts[0])

    def nothing_is_lost(self, conflicts):
        """Every write is live, or listed, or was replaced by one whose writer had it before their eyes."""
        terminal = self.terminals[0]
        listed = {value for one in conflicts if one.what == "field" for value in one.lost.values.values()}
        misfits = {one.record_id for one in conflicts if one.what == "step"} | {record for record, *_ in self.settled}
        kinds = {"window": Ticket, "external_ref": ServiceCase}
        with terminal.store.begin(None) as work:
            for value, (record_id, field) in self.written.items():
                live = getattr(work.get(kinds.get(field, Client), record_id), field)
                assert value == live or value in listed or self.replaced[value] or record_id in misfits, value


def _differences(digests):
    return [kind for kind in digests[0] if len({digest[kind] for digest in digests}) > 1]
