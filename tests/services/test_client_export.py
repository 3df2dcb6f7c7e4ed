"""The whole client list is given out to whoever may, and nobody else."""

import json

import pytest

from app.domain.errors import Refused
from app.services.client_export import ClientExportDesk


@pytest.fixture
def desk(branch):
    return lambda who="compliance": ClientExportDesk(branch.at(who))


def test_every_client_is_there_whole_sorted_and_as_json_can_say_it(branch, desk):
    branch.person("王小明")
    firm = branch.firm()
    found = desk().everything()
    assert json.loads(json.dumps(found)) == found
    assert [one["name"] for one in found] == ["王小明", "示例商贸有限公司"]
    assert found[0]["phone"].startswith("12")
    assert (found[1]["id"], found[1]["documents"][0]["current"]) == (str(firm.client_id), True)
    assert "version" not in found[0]
    assert branch.actions()[-1] == "client:list:exported"


def test_whoever_sees_clients_one_by_one_may_not_carry_the_list_away(desk):
    with pytest.raises(Refused, match=r"permission\.refused"):
        desk("teller").everything()
    with pytest.raises(Refused, match=r"permission\.refused"):
        desk("administrator").everything()
