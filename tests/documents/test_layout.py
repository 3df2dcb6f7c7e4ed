import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from app.documents.pages import page_count, page_text, render_page
from app.documents.press import Press
from app.domain.documents import (
    ConfirmationDocument,
    Fact,
    Section,
    UnshowableCharacter,
    content_digest,
    content_json,
    document_from_json,
    qr_payload,
)


def whole_text(pdf: bytes) -> str:
    return "".join(page_text(pdf, page) for page in range(page_count(pdf))).replace("\r", "").replace("\n", "")


def test_the_same_content_gives_the_same_bytes(press: Press, document: ConfirmationDocument) -> None:
    first, second = press.lay_out(document), press.lay_out(document_from_json(content_json(document)))
    assert first.pdf == second.pdf
    assert first.sha256 == hashlib.sha256(first.pdf).hexdigest()


def test_everything_that_was_asked_for_stands_on_the_paper(press: Press, document: ConfirmationDocument) -> None:
    text = whole_text(press.lay_out(document).pdf)
    wanted = [document.number, document.client_name, document.client_identity, document.fee_line, document.staff_name]
    wanted += [*document.materials, *document.statements, *document.disclosures, document.acknowledgement]
    assert not [piece for piece in wanted if piece not in text]


def test_an_ordinary_confirmation_takes_one_page_and_the_box_lies_on_it(
    press: Press, document: ConfirmationDocument
) -> None:
    laid_out = press.lay_out(document)
    box = laid_out.signature_box
    assert (laid_out.pages, box.page) == (1, 0)
    assert 56 < box.left < box.right < 540
    assert 60 < box.bottom < box.top < 800


def test_a_long_text_flows_over_pages_and_the_signature_comes_last(
    press: Press, document: ConfirmationDocument
) -> None:
    sentence = "客户申请将原登记的联系电话、联系地址及电子邮箱变更为所附材料所载内容。"
    long = replace(document, sections=(Section("办理内容", (Fact("说明", sentence * 90),)),))
    laid_out = press.lay_out(long)
    assert laid_out.pages >= 3
    assert laid_out.signature_box.page == laid_out.pages - 1
    assert whole_text(laid_out.pdf).count("演示数据 · 第") == laid_out.pages


@pytest.mark.parametrize(
    "name", ["阿" * 40, "Maximiliane Alexandrina von Hohenfels-Ro", "买买提·吐尔逊江·阿不都热依木"]
)
def test_a_name_is_printed_whole(press: Press, document: ConfirmationDocument, name: str) -> None:
    assert name in whole_text(press.lay_out(replace(document, client_name=name)).pdf)


def test_a_character_without_a_font_is_refused_by_name(press: Press, document: ConfirmationDocument) -> None:
    with pytest.raises(UnshowableCharacter) as refused:
        press.lay_out(replace(document, client_name="王𠮷"))
    assert refused.value.code == "document.unshowable_character"
    assert refused.value.params == {"character": "𠮷", "codepoint": "U+20BB7", "where": "client_name"}


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\u00ad", "\t", "\ue000"])
def test_a_character_that_nobody_can_see_is_refused(press: Press, document: ConfirmationDocument, hidden: str) -> None:
    with pytest.raises(UnshowableCharacter):
        press.lay_out(replace(document, fee_line=f"免{hidden}费"))


def test_a_further_font_shows_what_the_first_lacks(
    press: Press, document: ConfirmationDocument, resources: Path, rare_font: Path
) -> None:
    rare = replace(document, client_name="王𠮷安")
    laid_out = Press(resources, rare_font.parent).lay_out(rare)
    assert "王𠮷安" in whole_text(laid_out.pdf)


def test_the_demo_mark_lies_behind_every_page_of_synthetic_data(press: Press, document: ConfirmationDocument) -> None:
    assert whole_text(press.lay_out(document).pdf).count("演示数据") == 3
    assert "演示数据" not in whole_text(press.lay_out(replace(document, demo=False)).pdf)


def test_a_changed_content_has_another_digest_and_the_code_tells_it(document: ConfirmationDocument) -> None:
    digest = content_digest(document)
    assert content_digest(replace(document, fee_line="30 元")) != digest
    assert qr_payload(document.number, digest) == f"GUITAI1:{document.number}:{digest[:16]}"


def test_pages_are_drawn_in_the_size_asked_for(press: Press, document: ConfirmationDocument) -> None:
    picture = render_page(press.lay_out(document).pdf, 0, 72)
    assert (picture.width, picture.height) == (596, 842)
    assert len(picture.rgba) == 4 * 596 * 842
    assert picture.to_png().startswith(b"\x89PNG")
