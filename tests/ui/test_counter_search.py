import pytest

from app.domain.policy import Role
from app.services.reception import Receive, ReceptionDesk
from app.services.search import SearchDesk
from app.ui.counter.search import Command, EverythingSearch
from app.ui.widgets.search_box import SearchBox
from tests.fakes.counter_branch import counter_branch


@pytest.fixture
def branch():
    return counter_branch(roles=(Role.TELLER,))


@pytest.fixture
def opened():
    return []


@pytest.fixture
def search(branch, tasks, qtbot, opened):
    box = SearchBox()
    qtbot.addWidget(box)
    opens = {kind: lambda found, kind=kind: opened.append((kind, found)) for kind in ("client", "ticket")}
    commands = (Command(title=lambda: "接待台", icon="users", run=lambda: opened.append("reception")),)
    return EverythingSearch(box, SearchDesk(branch.place), branch.around(tasks), opens=opens, commands=commands)


def test_a_client_is_found_masked_and_opened(branch, search, opened):
    client = branch.client("张晓梅")
    hit = search.find("张晓梅")[0]
    assert (hit.title, hit.icon) == ("张*", "user")
    search.open_hit(hit)
    assert opened == [("client", client.id)]


def test_a_ticket_is_found_by_its_number_with_its_state_in_words(branch, search):
    client = branch.client("张晓梅")
    ReceptionDesk(branch.place).receive(Receive(client_id=client.id, need="办理", service_codes=("ACC-PWD",)))
    assert search.find("A001")[0].detail.endswith("Waiting")


def test_a_desk_is_found_by_the_initials_of_its_name(search, opened):
    search.open_hit(search.find("jdt")[0])
    assert opened == ["reception"]
