"""Text to plain values, every one of which knows its line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from app.domain.errors import RuleViolation

Location = tuple[int | str, ...]
"""Where something stands: keys, and numbers of list items from 0."""

_LARGEST = 1024 * 1024
_DEEPEST = 20
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's where it is there: ten times as fast, and policy is read while somebody waits to sign in."""
_TAGS = "tag:yaml.org,2002:"
_AS_WRITTEN = frozenset({"str", "int", "float", "timestamp"})
"""Kept as text: versions look like fractions (2026.10), times like base 60 (11:30), codes like octals (007)."""
_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")


@dataclass(frozen=True, slots=True)
class Written:
    """A YAML document as it was written."""

    name: str
    root: yaml.Node

    def plain(self) -> object:
        """Return its values: mappings, lists, texts, whole numbers, booleans and None; anything else is text.

        Raises:
            RuleViolation: ``policy.invalid.duplicate_key``, or ``policy.invalid.alias`` for a tag.
        """
        return _plain(self, self.root)

    def line(self, location: Location) -> int:
        """Return the line, from 1, of the innermost thing named that is there."""
        node, line = self.root, _line(self.root.start_mark)
        for step in location:
            if isinstance(node, yaml.MappingNode):
                found = next((pair for pair in node.value if pair[0].value == str(step)), None)
                if found is None:
                    break
                line, node = _line(found[0].start_mark), found[1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                line = _line(node.start_mark)
        return line

    def line_of(self, text: str) -> int:
        """Return the line of the first key or value with exactly this text, else the first line."""
        return next((_line(node.start_mark) for node in _scalars(self.root) if node.value == text), 1)

    def fault(self, code: str, location: Location, **params: object) -> RuleViolation:
        """Return an error that names file, line and key."""
        key = ".".join(str(step) for step in location if step != "[key]")
        return RuleViolation(code, None, file=self.name, line=self.line(location), key=key, **params)


def read_text(path: Path) -> str:
    """Return a document's text.

    Raises:
        RuleViolation: ``policy.missing``, ``policy.unreadable``, ``policy.invalid.encoding`` or
            ``policy.invalid.too_large``.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise RuleViolation("policy.invalid.too_large", file=path.name, line=1)
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise RuleViolation("policy.missing", file=path.name) from error
    except OSError as error:
        raise RuleViolation("policy.unreadable", file=path.name, error=error.strerror) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise RuleViolation("policy.invalid.encoding", file=path.name, line=line) from error


def written(text: str, name: str) -> Written:
    """Return the text as a document.

    Raises:
        RuleViolation: ``policy.invalid.syntax``, ``policy.invalid.alias``, ``policy.invalid.empty``, or
            ``policy.invalid.too_large`` for too large or too deep a text.
    """
    if len(text) > _LARGEST:
        raise RuleViolation("policy.invalid.too_large", file=name, line=1)
    try:
        _refuse_bombs(text, name)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _syntax(name, _line(mark), error.problem or "") from error
    except yaml.YAMLError as error:
        # The reader's own complaint: a control character, which has a place but no mark.
        position = getattr(error, "position", 0)
        raise _syntax(name, text[:position].count("\n") + 1, "control character") from error
    if root is None:
        raise RuleViolation("policy.invalid.empty", file=name, line=1)
    return Written(name, root)


def _refuse_bombs(text: str, name: str) -> None:
    """Look through the text event by event before anything is built of it."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        # An alias repeats what stands elsewhere; a few nested ones make a file that fills the memory.
        if isinstance(event, yaml.AliasEvent):
            raise RuleViolation("policy.invalid.alias", file=name, line=_line(event.start_mark), key=event.anchor)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise RuleViolation("policy.invalid.too_large", file=name, line=_line(event.start_mark))


def _scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.MappingNode):
        for pair in node.value:
            yield from _scalars(pair[0])
            yield from _scalars(pair[1])
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)


def _plain(document: Written, node: yaml.Node) -> object:
    if isinstance(node, yaml.ScalarNode):
        return _scalar(document, node)
    if node.tag not in {f"{_TAGS}map", f"{_TAGS}seq"}:
        raise _tag(document, node)
    if isinstance(node, yaml.MappingNode):
        return dict(_pairs(document, node))
    return [_plain(document, item) for item in node.value]


def _pairs(document: Written, node: yaml.MappingNode) -> Iterator[tuple[str, object]]:
    seen: set[str] = set()
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise _tag(document, key_node)
        if key_node.value in seen:
            line, key = _line(key_node.start_mark), key_node.value
            raise RuleViolation("policy.invalid.duplicate_key", file=document.name, line=line, key=key)
        seen.add(key_node.value)
        yield key_node.value, _plain(document, value_node)


def _scalar(document: Written, node: yaml.ScalarNode) -> bool | int | str | None:
    kind, text = node.tag.removeprefix(_TAGS), str(node.value)
    if kind == "bool":
        return text.lower() in {"true", "yes", "on"}
    if kind == "null":
        return None
    if kind == "int" and _WHOLE.fullmatch(text):
        return int(text)
    if kind in _AS_WRITTEN:
        return text
    raise _tag(document, node)


def _tag(document: Written, node: yaml.Node) -> RuleViolation:
    return RuleViolation("policy.invalid.alias", file=document.name, line=_line(node.start_mark), key="")


def _syntax(name: str, line: int, detail: str) -> RuleViolation:
    return RuleViolation("policy.invalid.syntax", file=name, line=line, detail=detail)


def _line(mark: Any) -> int:  # noqa: ANN401 - PyYAML has two classes of marks, and none where it knows no place
    return int(mark.line) + 1 if mark is not None else 1
