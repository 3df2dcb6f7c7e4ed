"""The audit page: found by text, shown in words, walked along the chain."""

import ast
import re

import pytest

from app.domain.errors import Refused
from app.services.audit import AuditDesk
from app.services.queries import AuditVerdict
from app.services.staff import StaffDesk
from app.ui.counter.administration.audit.page import AuditPage
from app.ui.counter.administration.audit.words import ACTS, act_word, reason_words
from tests.architecture.sources import sources
from tests.fakes.desk_screens import desk_screens


@pytest.fixture
def screens(tasks):
    return desk_screens(tasks)


@pytest.fixture
def audit_page(screens, qtbot, tasks):
    page = AuditPage(AuditDesk(screens.branch.at("auditor")), screens.around)
    qtbot.addWidget(page)
    page.show()
    tasks.wait_idle()
    return page


def test_a_refusal_is_shown_with_the_permission_in_words(screens, audit_page, tasks):
    with pytest.raises(Refused):
        StaffDesk(screens.branch.at("greeter"), screens.branch.keys).list()
    audit_page.search("permission")
    tasks.wait_idle()
    audit_page.table.select_row(0)
    facts = dict(audit_page.entry.facts())
    assert "Keep the registers of staff" in facts["Why"]
    assert facts["Who"] == "受理员小陈"


def test_the_entries_come_page_by_page(screens, audit_page, tasks):
    for _ in range(30):
        screens.branch.visit(screens.branch.person())
    audit_page.model.reload()
    tasks.wait_idle()
    assert len(audit_page.model.rows) == 50
    audit_page.model.fetchMore(audit_page.table.view.rootIndex())
    tasks.wait_idle()
    numbers = [row.sequence for row in audit_page.model.rows]
    assert numbers == sorted(numbers, reverse=True)
    assert len(numbers) > 50


def test_a_chain_that_holds_is_said_with_its_count(screens, audit_page, tasks):
    screens.branch.visit(screens.branch.person())
    audit_page.verification.verify.click()
    assert not audit_page.verification.verify.isEnabled()
    tasks.wait_idle()
    assert audit_page.verification.text.startswith("The chain holds:")
    assert audit_page.verification.verify.isEnabled()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("hash", "at entry 1,204"),
        ("gap", "entry 1,204 is missing"),
        ("truncated", "before entry 1,204"),
        ("forged", "put in"),
    ],
)
def test_a_broken_chain_names_its_first_broken_entry(screens, audit_page, reason, words):
    audit_page.verification.show_last(AuditVerdict(1203, 1204, reason), screens.branch.clock())
    assert words in audit_page.verification.text


def test_one_kind_of_act_can_be_chosen(screens, audit_page, tasks):
    screens.branch.visit(screens.branch.person())
    audit_page.area.setCurrentIndex(audit_page.area.findData("ticket:"))
    audit_page.area.activated.emit(audit_page.area.currentIndex())
    tasks.wait_idle()
    assert {row.action for row in audit_page.model.rows} == {"ticket:step:take_ticket"}


def test_a_day_at_the_counter_leaves_no_act_without_words(screens):
    screens.branch.sealed(screens.branch.executed().case_id)
    assert [action for action in screens.branch.actions() if act_word(action) == action] == []
    assert all(act_word(action) == words for action, words in ACTS.items())


def test_every_act_the_sources_name_has_words():
    named = re.compile(r"[a-z_]+:[a-z_]+:[a-z_]+")
    texts = [
        node.value for source in sources("app") for node in ast.walk(source.tree) if isinstance(node, ast.Constant)
    ]
    acts = {text for text in texts if isinstance(text, str) and named.fullmatch(text)}
    assert len(acts) > 60
    assert acts - set(ACTS) == set()


def test_a_typed_reason_stands_as_it_was_typed():
    assert reason_words("客户要求", {}) == "客户要求"
