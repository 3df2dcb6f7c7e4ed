"""An error's values are said in words where there are words for them."""

from app.domain.errors import Refused
from app.ui import messages


def test_a_refusal_names_permission_and_roles_in_words():
    said = messages.say(Refused("permission.refused", permission="see_client", roles="teller, supervisor"))
    assert "see_client" not in said
    assert "Teller, Supervisor" in said


def test_a_code_without_a_word_is_shown_as_it_is():
    assert "brew_tea" in messages.say(Refused("permission.refused", permission="brew_tea", roles="teller"))
