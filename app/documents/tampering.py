"""Tells what a later revision of a sealed file changed, so that it can be called by its name."""

from io import BytesIO
from typing import Final

import pikepdf

MOST_OBJECTS: Final = 5000
"""A confirmation has about thirty objects; a file with far more is not looked through."""

_FORM_KEYS: Final = ("/FT", "/Fields", "/AP")


def kind_of_revision(sealed: bytes, whole: bytes) -> str:
    """Return the reason code for what was appended after sealing.

    Args:
        sealed: The file as it was sealed.
        whole: The file with its later revisions.
    """
    try:
        with pikepdf.open(BytesIO(sealed)) as before, pikepdf.open(BytesIO(whole)) as after:
            return _kind(before, after)
    except Exception:  # noqa: BLE001 - a hostile file; what cannot be told apart is a revision all the same
        return "revision_appended"


def _kind(before: pikepdf.Pdf, after: pikepdf.Pdf) -> str:
    if len(after.objects) > MOST_OBJECTS:
        return "revision_appended"
    former = {item.objgen: item for item in before.objects}
    contents = {one.objgen for page in after.pages for one in _streams(page.obj)}
    kinds = {
        _kind_of(item, former.get(item.objgen), after, contents)
        for item in after.objects
        if not _same(item, former.get(item.objgen))
    }
    order = ("signature_appended", "pages_changed_later", "form_changed_later", "metadata_changed_later")
    return next((kind for kind in order if kind in kinds), "revision_appended")


def _kind_of(
    item: pikepdf.Object, former: pikepdf.Object | None, file: pikepdf.Pdf, contents: set[tuple[int, int]]
) -> str:
    """Return what a changed or new object is part of; empty where it tells nothing by itself."""
    if item.objgen in contents:
        return "pages_changed_later"
    if item.objgen == file.trailer.get("/Info", pikepdf.Dictionary()).objgen:
        return "metadata_changed_later"
    if isinstance(item, pikepdf.Stream):
        return "metadata_changed_later" if item.get("/Type") == pikepdf.Name.Metadata else ""
    return _kind_of_dictionary(item, former) if isinstance(item, pikepdf.Dictionary) else ""


def _kind_of_dictionary(item: pikepdf.Dictionary, former: pikepdf.Object | None) -> str:
    if "/ByteRange" in item:
        return "signature_appended"
    if item.get("/Type") in (pikepdf.Name.Page, pikepdf.Name.Pages):
        return "form_changed_later" if _only_annotations(item, former) else "pages_changed_later"
    is_form = any(key in item for key in _FORM_KEYS) or item.get("/Subtype") == pikepdf.Name.Widget
    return "form_changed_later" if is_form or item.get("/Type") == pikepdf.Name.Annot else ""


def _streams(page: pikepdf.Object) -> list[pikepdf.Object]:
    contents = page.get("/Contents")
    if isinstance(contents, pikepdf.Array):
        return list(contents)
    return [contents] if isinstance(contents, pikepdf.Stream) else []


def _only_annotations(page: pikepdf.Dictionary, former: pikepdf.Object | None) -> bool:
    if not isinstance(former, pikepdf.Dictionary):
        return False
    names = (set(page.keys()) | set(former.keys())) - {"/Annots"}
    return all(_written(page.get(name)) == _written(former.get(name)) for name in names)


def _same(item: pikepdf.Object, former: pikepdf.Object | None) -> bool:
    if former is None or type(item) is not type(former):
        return False
    if isinstance(item, pikepdf.Stream):
        if item.read_raw_bytes() != former.read_raw_bytes():
            return False
        return all(_written(item.get(name)) == _written(former.get(name)) for name in set(item.keys()))
    return item.unparse(resolved=True) == former.unparse(resolved=True)


def _written(value: object) -> object:
    if not isinstance(value, pikepdf.Object):
        return value
    return value.objgen if value.is_indirect else value.unparse()
