from pathlib import Path

import pytest

from app.documents.wording import WordingShelf
from app.domain.errors import RuleViolation, Unavailable

CATALOGUE = [
    *("ACC-OPEN", "ACC-OPEN-ORG", "ACC-UPD", "ACC-IDREN", "ACC-PWD", "ACC-ACT", "BANK-CHG", "PERM-OPEN", "MARGIN"),
    *("OPTION", "RISK-TEST", "PRO-CONV", "PROD-SIGN", "ADVICE-BASIC", "ADVICE-PRO", "TRANSFER", "CLOSE", "NTT"),
    *("QUERY", "RIGHTS-PI", "COMPLAINT"),
]
SEED_STANDARDS = ("GB ", "GB/", "T/SAC", "SFC", "JR/T", "证监会令", "证监会公告")


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_service_of_the_catalogue_has_wording_of_its_own(shelf: WordingShelf, language: str) -> None:
    assert set(shelf.services(language)) == set(CATALOGUE)
    general = shelf.confirmation("", "", language).statements
    assert all(len(shelf.confirmation(code, "x", language).statements) > len(general) for code in CATALOGUE)


def test_both_languages_say_as_many_things_of_each_service(shelf: WordingShelf) -> None:
    def counts(language: str) -> list[tuple[int, int]]:
        found = (shelf.confirmation(code, "x", language) for code in CATALOGUE)
        return [(len(wording.statements), len(wording.disclosures)) for wording in found]

    assert counts("zh_CN") == counts("en")


def test_no_client_reads_the_number_of_a_standard() -> None:
    folder = Path(__file__).parents[2] / "resources" / "wording"
    text = "".join(path.read_text("utf-8") for path in folder.glob("*.yaml"))
    assert not [name for name in SEED_STANDARDS if name in text]


def test_the_name_of_the_service_stands_in_the_opening(shelf: WordingShelf) -> None:
    assert "“个人开户”业务。办理" in shelf.confirmation("ACC-OPEN", "个人开户", "zh_CN").opening


def test_an_unknown_language_is_refused(shelf: WordingShelf) -> None:
    with pytest.raises(RuleViolation, match=r"wording\.unknown_language"):
        shelf.confirmation("ACC-OPEN", "x", "fr")


def test_a_slip_of_the_pen_in_a_wording_file_is_named(tmp_path: Path) -> None:
    source = Path(__file__).parents[2] / "resources" / "wording" / "confirmation.en.yaml"
    text = source.read_text("utf-8").replace("acknowledgement:", "acknowledgment:")
    (tmp_path / "confirmation.en.yaml").write_text(text, "utf-8")
    with pytest.raises(Unavailable) as refused:
        WordingShelf(tmp_path).confirmation("ACC-OPEN", "x", "en")
    assert "acknowledgment" in str(refused.value.params["reason"])
