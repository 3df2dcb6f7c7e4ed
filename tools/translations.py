"""Keep the translations: a Qt Linguist file for each area of the sources, so that two people rarely edit the same one.

``translations.py update``   takes new texts from the sources into ``resources/translations/<area>_zh_CN.ts``
                             (of the areas that are named, else of all; ``--drop-obsolete`` removes what is gone);
``translations.py check``    fails on what is missing, unfinished, obsolete or said with other placeholders;
``translations.py compile``  makes ``guitai_zh_CN.qm`` of all areas, for the windows.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
LANGUAGE = "zh_CN"
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|%L?\d+")
# Packages of app with an area of their own; whatever is not named here is the core's.
PACKAGES = {
    "__main__": "cli",
    "bootstrap": "cli",
    "cli": "cli",
    "demo": "cli",
    "devices": "shell",
    "documents": "documents",
    "services": "services",
    "ui": "shell",
}
# Packages that have an area for each module or package in them.
SPLIT = {("ui", "counter"): "counter", ("forms", "messages"): "messages"}
# Packages of app.ui that stand beside the shell.
SCREENS = {"client_view": "client-view", "kiosk": "kiosk", "board": "board"}


class Key(NamedTuple):
    """What tells one text from another: Linguist's own idea of identity."""

    context: str
    source: str
    comment: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One text with its translation: several forms where it counts something, and Linguist's word on its state."""

    key: Key
    state: str
    forms: tuple[str, ...]

    @property
    def obsolete(self) -> bool:
        """Whether the sources no longer hold the text."""
        return self.state in {"vanished", "obsolete"}

    @property
    def finished(self) -> bool:
        """Whether every form is written and marked as done."""
        return self.state == "" and bool(self.forms) and all(self.forms)

    @property
    def keeps_placeholders(self) -> bool:
        """Whether every form has exactly the source's placeholders."""
        wanted = Counter(PLACEHOLDER.findall(self.key.source))
        return all(Counter(PLACEHOLDER.findall(form)) == wanted for form in self.forms)


def area_of(source: Path) -> str:
    """Return the area of a source file named relative to ``app``."""
    parts = source.with_suffix("").parts
    package, module = parts[:2], parts[2:3]
    if package in SPLIT and module and module[0] != "__init__":
        return f"{SPLIT[package]}-{module[0].replace('_', '-')}"
    if parts[0] == "ui" and parts[1] in SCREENS:
        return SCREENS[parts[1]]
    return PACKAGES.get(parts[0], "forms")


def areas(root: Path) -> dict[str, list[Path]]:
    """Return the source files of every area, in order."""
    found: dict[str, list[Path]] = {}
    for path in sorted((root / "app").rglob("*.py")):
        found.setdefault(area_of(path.relative_to(root / "app")), []).append(path)
    return found


def catalogue(root: Path, area: str) -> Path:
    """Return where an area's translations lie."""
    return root / "resources" / "translations" / f"{area}_{LANGUAGE}.ts"


def entries(path: Path) -> list[Entry]:
    """Read a Linguist file; none where there is no file."""
    return list(_entries(path)) if path.exists() else []


def _entries(path: Path) -> Iterator[Entry]:
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            key = Key(
                *(_text(node) for node in (context.find("name"), message.find("source"), message.find("comment")))
            )
            translation = message.find("translation")
            if translation is None:
                yield Entry(key, "unfinished", ())
                continue
            forms = translation.findall("numerusform") or [translation]
            yield Entry(key, translation.get("type", ""), tuple(_text(form) for form in forms))


def _text(node: ElementTree.Element | None) -> str:
    return "" if node is None else node.text or ""


def _qt(tool: str, *arguments: str | Path) -> None:
    import PySide6

    binary = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if binary is None:
        sys.exit(f"translations: PySide6 brought no {tool}")
    done = subprocess.run([binary, *arguments], check=False, capture_output=True, text=True)
    if done.returncode or "error:" in done.stderr.lower():
        sys.exit(f"translations: {tool} failed\n{done.stdout}{done.stderr}")


def refresh(sources: Sequence[Path], target: Path, *, drop_obsolete: bool = False) -> None:
    """Bring a Linguist file up to date with its sources; a file without any text is not kept.

    Line numbers are left out, so that a difference shows what was said, not where it moved. Nothing is guessed from
    texts that look alike.
    """
    options = ["-silent", "-locations", "none", "-source-language", "en", "-target-language", LANGUAGE]
    options += ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
    options += ["-no-obsolete"] if drop_obsolete else []
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listing:
        listing.write("\n".join(str(source) for source in sources))
        listing.flush()
        _qt("lupdate", *options, f"@{listing.name}", "-ts", target)
    if not entries(target):
        target.unlink(missing_ok=True)


def update(root: Path, only: Sequence[str] = (), *, drop_obsolete: bool = False) -> int:
    """Take new texts into every area's file, or those of some areas, and say how much is left to translate."""
    known = areas(root)
    if unknown := set(only) - set(known):
        sys.exit(f"translations: no area {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    for area in only or known:
        sources = known[area]
        target = catalogue(root, area)
        target.parent.mkdir(parents=True, exist_ok=True)
        refresh(sources, target, drop_obsolete=drop_obsolete)
        found = entries(target)
        if open_ones := sum(not entry.finished for entry in found):
            print(f"{target.relative_to(root)}: {open_ones} of {len(found)} to be seen to")
    return 0


def faults(area: str, sources: Sequence[Path], written: Path) -> Iterator[str]:
    """Say what is wrong with one area's file, held against its sources."""
    held = {entry.key for entry in entries(written)}
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / written.name
        if written.exists():
            shutil.copyfile(written, fresh)
        refresh(sources, fresh)
        for entry in entries(fresh):
            if wrong := fault(entry, known=entry.key in held):
                yield f"{area}: {wrong}: [{entry.key.context}] {entry.key.source!r}"


def fault(entry: Entry, *, known: bool) -> str | None:
    """Return what is wrong with one entry, or None."""
    if entry.obsolete:
        return "obsolete"
    if not known:
        return "missing"
    if not entry.finished:
        return "unfinished"
    return None if entry.keeps_placeholders else "other placeholders"


def disagreements(root: Path) -> Iterator[str]:
    """Name every text that two areas translate differently: which one is shown would be chance."""
    said: dict[Key, tuple[str, ...]] = {}
    for path in sorted(catalogue(root, "*").parent.glob(f"*_{LANGUAGE}.ts")):
        for entry in entries(path):
            if said.setdefault(entry.key, entry.forms) != entry.forms:
                yield f"{path.stem}: said differently elsewhere: [{entry.key.context}] {entry.key.source!r}"


def check(root: Path) -> int:
    """Print every fault of every area; 0 where there is none."""
    known = areas(root)
    found = [line for area, sources in known.items() for line in faults(area, sources, catalogue(root, area))]
    found += disagreements(root)
    wanted = {catalogue(root, area) for area in known}
    strays = set(catalogue(root, "*").parent.glob(f"*_{LANGUAGE}.ts")) - wanted
    found += [f"{stray.relative_to(root)}: belongs to no area" for stray in sorted(strays)]
    print(*found, sep="\n", end="\n" if found else "")
    print(f"translations: {len(found)} to mend (make translations)" if found else "translations: complete")
    return int(bool(found))


def compile_all(root: Path) -> int:
    """Make the one file that the windows load."""
    folder = root / "resources" / "translations"
    sources = sorted(folder.glob(f"*_{LANGUAGE}.ts"))
    if sources:
        _qt("lrelease", "-silent", "-nounfinished", *sources, "-qm", folder / f"guitai_{LANGUAGE}.qm")
    return 0


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=("update", "check", "compile"))
    parser.add_argument("areas", nargs="*", help="with update: these areas alone")
    parser.add_argument("--drop-obsolete", action="store_true", help="with update: remove entries whose text is gone")
    wanted = parser.parse_args()
    if wanted.action == "update":
        return update(ROOT, wanted.areas, drop_obsolete=wanted.drop_obsolete)
    return check(ROOT) if wanted.action == "check" else compile_all(ROOT)


if __name__ == "__main__":
    sys.exit(main())
