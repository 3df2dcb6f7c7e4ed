"""What the branch is told about its limits is so: each is acted on, or named as one that is not yet."""

import re
from dataclasses import fields

from app.domain.limits import Limits
from tests.architecture.sources import ROOT, sources

NAMED = re.compile(r"^\| `limits\.(\w+)` \|", re.MULTILINE)
ONLY_READ_OR_SHOWN = ("app/policy/", "app/ui/counter/administration/policy/")


def test_the_limits_that_nothing_obeys_are_the_ones_the_document_names():
    acting = "\n".join(each.text for each in sources("app") if not each.name.startswith(ONLY_READ_OR_SHOWN))
    obeyed = set(re.findall(r"\blimits\.(\w+)", acting)) | {"version", "effective_from"}
    idle = {field.name for field in fields(Limits)} - obeyed
    assert idle == set(NAMED.findall((ROOT / "docs/policy.md").read_text(encoding="utf-8")))
