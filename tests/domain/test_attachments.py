"""Names of attached files, cleaned of what cannot be seen."""

import pytest

from app.domain.attachments import file_name


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("身份证.jpg", "身份证.jpg"),
        ("C:\\Users\\teller\\Desktop\\scan 1.pdf", "scan 1.pdf"),
        ("/media/stick/../scan.pdf", "scan.pdf"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\0b\nc.png", "abc.png"),
        ("", ""),
    ],
)
def test_a_name_is_kept_without_folders_and_hidden_characters(written, kept):
    assert file_name(written) == kept


def test_a_name_of_any_length_is_cut():
    assert len(file_name("长" * 5000 + ".pdf")) == 120
