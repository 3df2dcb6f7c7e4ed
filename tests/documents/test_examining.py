"""Files are judged by what is in them (rules 3.2, 5.1)."""

import zlib

import pikepdf
import pytest

from app.documents.papers.examining import Examiner
from app.domain.errors import RuleViolation
from app.domain.limits import AttachmentLimits
from tests.fakes import brought

BOUNDS = AttachmentLimits(file_mebibytes=20, recording_mebibytes=1, files=60, pages=5, megapixels=4)
EXAMINER = Examiner()


def fault(content, examine=EXAMINER.paper):
    with pytest.raises(RuleViolation) as refused:
        examine(content, BOUNDS)
    return refused.value.code


@pytest.mark.parametrize(
    ("content", "media_type", "pages"),
    [
        (brought.pdf(3), "application/pdf", 3),
        (brought.picture("JPEG"), "image/jpeg", 1),
        (brought.picture("JPEG", progressive=True), "image/jpeg", 1),
        (brought.picture("JPEG") + brought.picture("JPEG", size=(10, 10)), "image/jpeg", 1),
        (brought.picture("PNG"), "image/png", 1),
        (brought.picture("WEBP"), "image/webp", 1),
        (brought.picture("TIFF"), "image/tiff", 1),
        (brought.scan_of(4), "image/tiff", 4),
    ],
)
def test_a_whole_paper_is_taken_for_what_it_is(content, media_type, pages):
    paper = EXAMINER.paper(content, BOUNDS)
    assert (paper.media_type, paper.pages, paper.content) == (media_type, pages, content)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "attachment.empty"),
        (b"\0" * 500, "attachment.empty"),
        (b"MZ\x90\0" + b"\0" * 200, "attachment.executable"),
        (b"\x7fELF\2\1\1" + b"\0" * 200, "attachment.executable"),
        (b"#!/bin/sh\nrm -rf ~\n", "attachment.executable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "attachment.office"),
        (brought.package(), "attachment.office"),
        (b"{\\rtf1 hello}", "attachment.office"),
        (b"Rar!\x1a\7\0" + b"\0" * 50, "attachment.archive"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 50, "attachment.heic"),
        (b"<!DOCTYPE html><script>alert(1)</script>", "attachment.markup"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "attachment.markup"),
        (b"just a letter", "attachment.unknown"),
        (b"GIF89a" + b"\0" * 50, "attachment.unknown"),
    ],
)
def test_what_is_no_paper_is_refused_by_its_content(content, code):
    assert fault(content) == code


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("left", [0.2, 0.5, 0.9])
def test_a_picture_that_was_cut_off_is_refused(kind, left):
    whole = brought.picture(kind, size=(300, 300), colour=(1, 2, 3))
    assert fault(whole[: int(len(whole) * left)]) == "attachment.damaged"


@pytest.mark.parametrize("left", [0.3, 0.6, 0.95])
def test_a_pdf_that_was_cut_off_is_refused(left):
    whole = brought.pdf(3)
    assert fault(whole[: int(len(whole) * left)]) == "attachment.damaged"


def test_a_pdf_whose_page_was_overwritten_is_refused():
    whole = brought.pdf()
    start = whole.index(b"stream") + 20
    assert fault(whole[:start] + b"\0" * 40 + whole[start + 40 :]) == "attachment.damaged"


@pytest.mark.parametrize("password", ["", "secret"])
def test_a_locked_pdf_is_refused_even_where_it_opens(password):
    assert fault(brought.locked_pdf(user=password)) == "attachment.encrypted"


def test_a_pdf_without_pages_is_refused(tmp_path):
    pikepdf.new().save(tmp_path / "none.pdf")
    assert fault((tmp_path / "none.pdf").read_bytes()) == "attachment.no_pages"


def test_files_of_too_many_pages_or_bytes_are_refused():
    assert fault(brought.pdf(6)) == "attachment.too_many_pages"
    assert fault(brought.scan_of(6)) == "attachment.too_many_pages"
    assert fault(brought.pdf() + b" " * (21 << 20)) == "attachment.too_large"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_with_something_behind_its_end_is_refused(kind):
    assert fault(brought.picture(kind) + brought.package()) == "attachment.carries_more"
    assert fault(brought.picture(kind) + brought.pdf()) == "attachment.carries_more"


def test_a_pdf_that_is_a_package_as_well_is_refused():
    assert fault(brought.pdf() + brought.package()) == "attachment.carries_more"


def test_a_picture_that_unfolds_into_gigabytes_is_refused_before_it_does():
    assert fault(brought.png_bomb()) == "attachment.unfolds"


def test_a_pdf_that_unfolds_into_gigabytes_is_refused_before_it_does():
    squeezed = zlib.compress(b"\0" * (40 << 20), 9)
    assert len(squeezed) < 50_000
    assert fault(brought.pdf_with(squeezed, Filter=pikepdf.Name.FlateDecode)) == "attachment.unfolds"


def test_a_pdf_with_a_picture_of_monstrous_size_is_refused():
    huge = {"Subtype": pikepdf.Name.Image, "Width": 90_000, "Height": 90_000}
    assert fault(brought.pdf_with(b"\0", **huge)) == "attachment.unfolds"


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (brought.mp4(), "video/mp4"),
        (brought.mp4(b"M4A "), "audio/mp4"),
        (brought.webm(), "video/webm"),
        (brought.webm(b"matroska"), "video/x-matroska"),
        (brought.wave(), "audio/wav"),
        (brought.mp3(), "audio/mpeg"),
        (b"ID3\4\0\0\0\0\0\n" + b"\0" * 10 + brought.mp3(), "audio/mpeg"),
    ],
)
def test_a_whole_recording_is_taken_for_what_it_is(content, media_type):
    paper = EXAMINER.recording(content, BOUNDS)
    assert (paper.media_type, paper.pages) == (media_type, 0)


@pytest.mark.parametrize("content", [brought.pdf(), brought.picture(), b"MZ" + b"\0" * 90, b"\xff\xfb\x90\0 no sound"])
def test_what_is_no_recording_is_refused(content):
    assert fault(content, EXAMINER.recording) == "recording.unknown"


@pytest.mark.parametrize("whole", [brought.mp4(), brought.webm(), brought.wave(), b"ID3\4\0\0\0\0\0\n" + b"\0" * 10])
def test_a_recording_that_was_cut_off_is_refused(whole):
    assert fault(whole[:-5], EXAMINER.recording) == "recording.damaged"


def test_a_recording_that_was_never_closed_is_refused():
    unfinished = brought.box(b"ftyp", b"isom\0\0\2\0") + brought.box(b"mdat", b"\0" * 900)
    assert fault(unfinished, EXAMINER.recording) == "recording.damaged"


@pytest.mark.parametrize("content", [brought.pdf(), brought.picture("JPEG", size=(900, 300)), brought.scan_of(2)])
def test_a_page_is_drawn_within_the_size_that_was_asked(content):
    paper = EXAMINER.paper(content, BOUNDS)
    drawn = EXAMINER.draw(content, paper.media_type, paper.pages - 1, (120, 100))
    assert drawn.width <= 120
    assert drawn.height <= 101
    assert len(drawn.rgba) == drawn.width * drawn.height * 4


def test_a_picture_taken_sideways_is_drawn_upright():
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    sideways = brought.picture("JPEG", size=(90, 30), exif=exif)
    drawn = EXAMINER.draw(sideways, "image/jpeg", 0, (200, 200))
    assert (drawn.width, drawn.height) == (30, 90)
