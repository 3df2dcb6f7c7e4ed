"""Traditional Chinese, written from the Simplified texts."""

from app.ui import language
from app.ui.language import Language, translate
from app.ui.traditional import traditional


def test_translations_are_written_in_traditional_characters():
    language.active().speak(Language.CHINESE, traditional=True)
    assert translate("Board", "Call board") == "叫號屏"
    assert translate("Nowhere", "Never translated") == "Never translated"


def test_what_a_branch_wrote_itself_follows():
    spoken = language.active()
    spoken.speak(Language.CHINESE, traditional=True)
    assert spoken.written("个人业务") == "個人業務"
    spoken.speak(Language.CHINESE)
    assert spoken.written("个人业务") == "个人业务"
    assert translate("Board", "Call board") == "叫号屏"


def test_what_is_no_chinese_stays():
    assert traditional("A023 → 2") == "A023 → 2"
