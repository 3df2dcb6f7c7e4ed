import shutil

import pytest

from app.domain.errors import RuleViolation
from app.forms.messages.catalogue import MESSAGES
from app.policy.loader import load_policy
from app.services.resources import resource


@pytest.fixture
def folder(tmp_path):
    """Return a copy of the shipped policy that may be spoilt."""
    return shutil.copytree(resource("policy"), tmp_path / "policy")


def spoil(folder, name, old, new):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return next(number for number, line in enumerate(text.splitlines(), 1) if old.splitlines()[0] in line)


def refusal(folder):
    with pytest.raises(RuleViolation) as raised:
        load_policy(folder)
    return raised.value


NEXT_FEE = "  - key: product_terms\n"
SECOND_FEE = """\
  - key: custody_transfer
    name: {zh: "转托管费", en: "Custody transfer"}
    basis: fixed
    amount_fen: 5000
    per: {zh: "每户", en: "per account"}
    clients: [professional]
    effective_from: 2030-01-01
"""
ADMIN = "grant_role: {administrator: "
SPOILT = [
    ("catalogue.yaml", "code: ACC-UPD", "code: ACC-OPEN", "code_twice", "ACC-OPEN"),
    ("catalogue.yaml", "    basic: true\n", "    basic: true\n    active: false\n", "basic_inactive", "ACC-OPEN"),
    ("catalogue.yaml", "materials: [new_id]", "materials: [passport]", "unknown_material", "ACC-IDREN"),
    ("catalogue.yaml", "line: T\n", "line: Z\n", "unknown_line", "COMPLAINT"),
    ("catalogue.yaml", "fee: custody_transfer", "fee: gift", "unknown_fee", "TRANSFER"),
    ("catalogue.yaml", "kind: complaint\n", "kind: enquiry\n", "kind_missing", "complaint"),
    ("catalogue.yaml", "item: promotion\n", "item: risk_assessment\n", "item_missing", "promotion"),
    ("catalogue.yaml", "minutes: 8\n", "minutes: 0\n", "negative", "ACC-IDREN"),
    ("roles.yaml", "  refund_fee: {supervisor: full, branch_manager: full}\n", "", "cell_missing", "refund_fee"),
    ("roles.yaml", "  - [administrator, auditor]\n", "", "exclusive_missing", "administrator, auditor"),
    ("roles.yaml", "charge_fee: {teller: full}", "charge_fee: {auditor: full}", "role_too_wide", "charge_fee"),
    ("roles.yaml", "apply_case: {teller: full}", "apply_case: {administrator: limited}", "role_too_wide", "apply_case"),
    (
        "roles.yaml",
        "grant_role: {administrator: limited}",
        "grant_role: {administrator: full}",
        "role_too_wide",
        "grant_role",
    ),
    ("limits.yaml", "  complaint: 20\n", "  complaint: 4\n", "below_floor", "complaint"),
    ("limits.yaml", "  service_case: 20\n", "", "below_floor", "service_case"),
    ("limits.yaml", "  network_log: 183\n", "  network_log: 182\n", "below_floor", "network_log"),
    ("limits.yaml", "handle: {amount: 30", "handle: {amount: 31", "above_ceiling", "handle"),
    ("limits.yaml", "ceiling: 60", "ceiling: 61", "above_ceiling", "ceiling"),
    ("limits.yaml", "C1_lowest: [R1]", "C1_lowest: [R1, R2]", "lowest_class", "C1_lowest"),
    ("fees.yaml", "    amount_fen: 3000\n", "", "fee_amount", "custody_transfer"),
    ("fees.yaml", "amount_fen: 3000", "amount_fen: 0", "fee_amount", "custody_transfer"),
    ("fees.yaml", NEXT_FEE, SECOND_FEE + NEXT_FEE, "fee_overlap", "custody_transfer"),
    ("categories.yaml", "key: product_use", "key: weather", "category_missing", "product_use"),
    ("hours.yaml", "Asia/Shanghai", "Asia/Atlantis", "unknown_zone", "Asia/Atlantis"),
    ("hours.yaml", '"17:00"', '"08:00"', "hours_order", "opening"),
    ("hours.yaml", "[0, 1, 2, 3, 4]", "[1, 2, 7]", "weekday", "open_weekdays"),
    ("products.yaml", "code: SL-BOND,", "code: SL-CASH,", "code_twice", "SL-CASH"),
    ("products.yaml", "service: MARGIN", "service: QUERY", "unknown_service", "margin_trading"),
    ("products.yaml", "market: options", "market: futures", "unknown_market", "options"),
    ("products.yaml", "service: OPTION", "service: MARGIN", "no_products", "OPTION"),
    ("products.yaml", "approved_by", "withdrawn_on: 2025-01-01, approved_by", "never_offered", "star_market"),
    ("masking.yaml", "phone_head: 3", "phone_head: 7", "mask_too_open", "phone_head"),
    ("masking.yaml", "card_tail: 4", "card_tail: -1", "negative", "card_tail"),
]


@pytest.mark.parametrize(("name", "old", "new", "reason", "key"), SPOILT, ids=[f"{s[3]}-{s[4]}" for s in SPOILT])
def test_a_policy_that_does_not_hold_together_is_refused_by_file_and_key(folder, name, old, new, reason, key):
    spoil(folder, name, old, new)
    found = refusal(folder)
    assert found.code == f"policy.inconsistent.{reason}"
    assert (found.params["file"], found.params["key"]) == (name, key)
    assert found.params["line"] >= 1


@pytest.mark.parametrize("reason", sorted({spoilt[3] for spoilt in SPOILT}))
def test_every_reason_has_a_sentence(reason):
    assert f"policy.inconsistent.{reason}" in MESSAGES


def test_an_unknown_key_is_refused_with_file_and_line(folder):
    line = spoil(folder, "limits.yaml", "senior_age: 70", "senoir_age: 70")
    found = refusal(folder)
    assert found.code == "policy.invalid.unknown_key"
    assert (found.params["file"], found.params["line"], found.params["key"]) == ("limits.yaml", line, "senoir_age")


def test_an_unknown_key_deep_inside_is_refused_with_its_path(folder):
    line = spoil(folder, "catalogue.yaml", "    minutes: 30\n", "    minutes: 30\n    colour: red\n")
    found = refusal(folder)
    assert found.code == "policy.invalid.unknown_key"
    assert (found.params["line"], found.params["key"]) == (line + 1, "services.0.colour")


def test_a_missing_document_is_named(folder):
    (folder / "fees.yaml").unlink()
    found = refusal(folder)
    assert (found.code, found.params["file"]) == ("policy.missing", "fees.yaml")


def test_the_version_changes_with_any_word_and_not_with_line_ends(folder):
    before = load_policy(folder).version
    path = folder / "hours.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_policy(folder).version == before
    spoil(folder, "hours.yaml", '"17:00"', '"16:30"')
    assert load_policy(folder).version != before
