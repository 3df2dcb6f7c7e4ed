"""A second counter joins its branch: the first window there, the page Terminals here, two codes between them."""

import pytest

from app.bootstrap.exchanging import use_engine
from app.bootstrap.opening import signed_in
from app.ui.joining import ASK, CODE, DONE, WAIT, JoinAssistant
from app.ui.sign_in import SignInPage
from tests.journeys.branch import ADMINISTRATOR, CLIENT, MASKED, PASSWORD, TELLER, JourneyBranch
from tests.journeys.hands import says


@pytest.fixture
def first(branch, start, tmp_path):
    """The branch's first terminal, which exchanges through a folder; its administrator is signed in."""
    (tmp_path / "share").mkdir()
    with signed_in(branch.paths, ADMINISTRATOR, lambda: PASSWORD, branch.around) as session:
        use_engine(session, str(tmp_path / "share"))
    return start(branch).sign_in(ADMINISTRATOR)


@pytest.fixture
def newcomer(start, tmp_path):
    """A machine without a home, its program open."""
    (tmp_path / "new").mkdir()
    return start(JourneyBranch(tmp_path / "new"))


def ask(bed, share, *, terminal="C2"):
    """Fill in what a machine needs to ask, and ask."""
    bed.hands.push("Join a branch that is there already…")
    page = bed.front.page
    assert isinstance(page, JoinAssistant)
    for name, text in (("branch_code", "D001"), ("terminal_code", terminal), ("engine", str(share))):
        bed.hands.type(text, into=page.ask_form.row(name).control)
    bed.hands.push("Ask to be let in")
    return page


def terminals_of(bed):
    """Turn to the other machine's keyboard, and open its page Terminals."""
    bed.shell.activateWindow()
    bed.hands.rest()
    return bed.desk("administration").open_leaf("terminals")


def let_in(bed, code):
    """Compare the code at the enrolled terminal and let the machine in; returns the code of the answer."""
    page = terminals_of(bed)
    bed.hands.until(lambda: page.asking.buttons, "the request")
    assert says("C2 (Counter)", page.asking)
    bed.hands.click(page.asking.buttons[0])
    bed.hands.until(lambda: says("Clients and their cases", page.admit.who), "what it will read")
    bed.hands.type(code, into=page.admit.form.row("code").control)
    bed.hands.click(page.admit.approve)
    bed.hands.until(lambda: says("Read this code", page.admit), "the answer")
    return page.admit._code.text()


def test_a_machine_joins_by_two_codes_and_a_teller_works_there_with_the_password_of_the_branch(
    first, newcomer, tmp_path
):
    page = ask(newcomer, tmp_path / "share")
    assert page.step == WAIT
    answer = let_in(first, page.waiting.code.text())
    newcomer.hands.until(lambda: page.waiting.answer, "the answer")
    assert page.waiting.answer == answer
    newcomer.hands.push("The codes are the same: join")
    newcomer.hands.until(lambda: page.step == CODE, "the recovery code")
    newcomer.hands.type(page.sheet.code, into=page.code_form.row("code").control)
    newcomer.hands.push("Next")
    assert page.step == DONE
    newcomer.hands.push("Go to sign-in")
    assert isinstance(newcomer.front.page, SignInPage)
    newcomer.sign_in(TELLER)
    assert newcomer.stage.session.actor.terminal_code == "C2"
    assert MASKED in {one.name for one in newcomer.desks.clients.search(CLIENT)}
    terminals = terminals_of(first)
    first.hands.until(lambda: {row.code for row in terminals.table.model.rows} == {"C1", "C2"}, "both terminals")
    assert not terminals.asking.isVisible()


def test_a_program_that_was_closed_goes_on_with_the_request_that_waits(first, newcomer, start, tmp_path):
    page = ask(newcomer, tmp_path / "share")
    code = page.waiting.code.text()
    newcomer.close()
    again = start(newcomer.branch)
    assert isinstance(again.front.page, JoinAssistant)
    assert (again.front.page.step, again.front.page.waiting.code.text()) == (WAIT, code)
    again.hands.push("Ask anew")
    assert not again.branch.paths.enrolment.exists()


def test_an_address_that_is_none_is_said_beside_its_field(newcomer, tmp_path):
    page = ask(newcomer, "s4://nowhere/at-all")
    assert page.step == ASK
    assert page.ask_form.row("engine").fault.code == "sync.address_scheme"
    assert not newcomer.branch.paths.enrolment.exists()
