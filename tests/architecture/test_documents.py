"""What the documents point at is there."""

import re

from tests.architecture.sources import ROOT, project_files

LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")
COMMAND = re.compile(r"(?:`|^ {4})make ([a-z-]+)", re.MULTILINE)
CODE = re.compile(r"`((?:app|docs|resources|tests|tools|benchmarks)/[\w./-]+)`")


def documents():
    return {name: text for name, text in project_files().items() if name.endswith(".md")}


def test_every_link_leads_somewhere():
    assert [
        f"{name}: {link}"
        for name, text in documents().items()
        for link in LINK.findall(text)
        if not (ROOT / name).parent.joinpath(link).exists()
    ] == []


def test_every_file_that_is_named_exists():
    assert [
        f"{name}: {path}" for name, text in documents().items() for path in CODE.findall(text) if not exists(path)
    ] == []


def exists(path):
    return (ROOT / path).exists() or (ROOT / f"{path}.py").exists()


def test_every_make_target_that_is_named_exists():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert [
        f"{name}: make {target}"
        for name, text in documents().items()
        for target in COMMAND.findall(text)
        if target not in targets
    ] == []
