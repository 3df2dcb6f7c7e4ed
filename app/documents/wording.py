"""Reads the wording of confirmations: one file for each language, a general part and paragraphs for each service."""

from dataclasses import fields
from pathlib import Path
from typing import Any

import yaml

from app.domain.documents import ConfirmationWording, Terms
from app.domain.errors import RuleViolation, Unavailable

_GENERAL = {
    "version",
    "title",
    "opening",
    "agreement",
    "acknowledgement",
    "statements",
    "disclosures",
    "terms",
    "services",
    "mismatch",
}
_OF_A_MISMATCH = {"title", "opening", "statements", "disclosures", "acknowledgement"}
_OF_A_SERVICE = {"statements", "disclosures"}


class WordingShelf:
    """The wording files of one folder, read when first asked for."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder that holds ``confirmation.LANGUAGE.yaml``."""
        self._folder = folder
        self._files: dict[str, dict[str, Any]] = {}

    def confirmation(self, service_code: str, service_name: str, language: str) -> ConfirmationWording:
        """Return what a confirmation of the service says.

        A service without paragraphs of its own has the general ones.

        Args:
            service_code: Code of the catalogue (rules 5.1).
            service_name: Its name in the wanted language.
            language: ``zh_CN`` or ``en``.

        Raises:
            RuleViolation: ``wording.unknown_language``.
            Unavailable: ``wording.damaged`` with the file and what is wrong in it.
        """
        raw = self._language(language)
        own = raw["services"].get(service_code, {})
        return ConfirmationWording(
            version=raw["version"],
            language=language,
            title=raw["title"],
            terms=Terms(**raw["terms"]),
            opening=raw["opening"].format(service_name=service_name),
            statements=(*raw["statements"][:1], *own.get("statements", ()), *raw["statements"][1:]),
            disclosures=(*raw["disclosures"], *own.get("disclosures", ())),
            agreement=raw["agreement"],
            acknowledgement=raw["acknowledgement"],
        )

    def acknowledgement(self, service_code: str, service_name: str, language: str) -> ConfirmationWording:
        """Return what a mismatch acknowledgement says; it warns of the service's own risks as well.

        Args:
            service_code: Code of the catalogue (rules 5.1).
            service_name: Its name in the wanted language.
            language: ``zh_CN`` or ``en``.

        Raises:
            RuleViolation: ``wording.unknown_language``.
            Unavailable: ``wording.damaged`` with the file and what is wrong in it.
        """
        raw = self._language(language)
        own, mismatch = raw["services"].get(service_code, {}), raw["mismatch"]
        return ConfirmationWording(
            version=raw["version"],
            language=language,
            title=mismatch["title"],
            terms=Terms(**raw["terms"]),
            opening=mismatch["opening"].format(service_name=service_name),
            statements=tuple(mismatch["statements"]),
            disclosures=(*mismatch["disclosures"], *own.get("disclosures", ())),
            agreement=raw["agreement"],
            acknowledgement=mismatch["acknowledgement"],
        )

    def services(self, language: str) -> tuple[str, ...]:
        """Return the codes of the services that have paragraphs of their own."""
        return tuple(self._language(language)["services"])

    def _language(self, language: str) -> dict[str, Any]:
        if language not in self._files:
            path = self._folder / f"confirmation.{language}.yaml"
            if not path.is_file():
                raise RuleViolation("wording.unknown_language", language=language)
            self._files[language] = _read(path)
        return self._files[language]


def _read(path: Path) -> dict[str, Any]:
    """Read one file and hold its keys against what is known, so that a slip of the pen is found at once."""
    try:
        raw = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise Unavailable("wording.damaged", file=path.name, reason=str(error)) from error
    _same_keys(path, "", raw, _GENERAL)
    _same_keys(path, "terms", raw["terms"], {field.name for field in fields(Terms)})
    _same_keys(path, "mismatch", raw["mismatch"], _OF_A_MISMATCH)
    for code, own in raw["services"].items():
        if unknown := set(own) - _OF_A_SERVICE:
            raise Unavailable("wording.damaged", file=path.name, reason=f"{code}: {', '.join(sorted(unknown))}")
    raw["mismatch"] |= {name: _joined(raw["mismatch"][name]) for name in ("opening", "acknowledgement")}
    return {**raw, **{name: _joined(raw[name]) for name in ("opening", "agreement", "acknowledgement")}}


def _same_keys(path: Path, where: str, found: dict[str, Any], wanted: set[str]) -> None:
    if wrong := set(found) ^ wanted:
        raise Unavailable("wording.damaged", file=path.name, reason=f"{where}: {', '.join(sorted(wrong))}")


def _joined(text: str) -> str:
    """Take out the space that folding a line of Chinese text leaves behind."""
    pieces = text.split(" ")
    joined = pieces[0]
    for piece in pieces[1:]:
        tight = joined and piece and not (joined[-1].isascii() or piece[0].isascii())
        joined += piece if tight else f" {piece}"
    return joined
