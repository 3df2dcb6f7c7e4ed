"""What may be filled in at the kiosk."""

import pytest

from app.forms.fields import FormErrors
from app.forms.prefills import ABOUT_ME, MY_CHANGES, PREFILLS, form_for
from app.forms.register_client import REGISTER_NATURAL


def test_the_fields_are_the_counters_own_and_nothing_of_grade_or_care_is_asked():
    counter = {field.name: field.parse for field in REGISTER_NATURAL.fields}
    asked = {field.name: field.parse for field in ABOUT_ME.fields if field.name != "details"}
    assert asked == {name: counter[name] for name in asked}
    assert not {"special_care", "notes", "client_no"} & set(asked)


def test_only_the_name_is_needed():
    assert ABOUT_ME.clean({"name": "王小明"}) == {"name": "王小明"}
    with pytest.raises(FormErrors):
        ABOUT_ME.clean({})
    assert MY_CHANGES.clean({}) == {}


def test_each_service_has_a_form():
    assert form_for("ACC-UPD") is MY_CHANGES
    assert form_for("ACC-OPEN") is ABOUT_ME
    assert set(PREFILLS) == {"about_me", "my_changes"}
