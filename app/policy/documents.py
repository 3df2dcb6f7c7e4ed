"""Reads a policy document: YAML in, typed dataclass out, every mistake named by file and line."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from app.domain.errors import RuleViolation

T = TypeVar("T")
_LARGEST = 1024 * 1024


def read_document(path: Path, kind: type[T]) -> T:
    """Return the document as its dataclass.

    Raises:
        RuleViolation: ``policy.missing`` (``file``), or ``policy.invalid`` with ``file``, ``line``, ``key`` and
            ``reason`` for text that is not YAML, an unknown, doubled or missing key, or a value of the wrong kind.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise RuleViolation("policy.missing", file=path.name) from error
    except UnicodeDecodeError as error:
        raise _invalid(path, 1, "", "not UTF-8") from error
    return parse_document(text, path, kind)


def parse_document(text: str, path: Path, kind: type[T]) -> T:
    """Return the text as the dataclass; the path is named where something is wrong.

    Raises:
        RuleViolation: ``policy.invalid``, as ``read_document``.
    """
    root = _compose(text, path)
    plain = _plain(root, path)
    try:
        return TypeAdapter(kind).validate_python(plain)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        key = ".".join(map(str, first["loc"]))
        raise _invalid(path, _line_of(root, first["loc"]), key, str(first["msg"])) from error


def _compose(text: str, path: Path) -> yaml.Node:
    if len(text) > _LARGEST:
        raise _invalid(path, 1, "", "too large")
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            # An alias repeats what stands elsewhere; a few nested ones make a file that fills the memory.
            if isinstance(event, yaml.AliasEvent):
                raise _invalid(path, _line(event.start_mark), event.anchor or "", "aliases are not allowed")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise _invalid(path, _line(error.problem_mark), "", error.problem or "not YAML") from error
    except yaml.YAMLError as error:
        raise _invalid(path, 1, "", "not YAML") from error
    if root is None:
        raise _invalid(path, 1, "", "empty")
    return root


def _plain(node: yaml.Node, path: Path) -> Any:  # noqa: ANN401 - a document may hold anything until it is validated
    if isinstance(node, yaml.MappingNode):
        return dict(_pairs(node, path))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, path) for item in node.value]
    try:
        return yaml.SafeLoader("").construct_object(node)
    except (yaml.YAMLError, ValueError) as error:
        raise _invalid(path, node.start_mark.line + 1, str(node.value), "not a plain value") from error


def _pairs(node: yaml.MappingNode, path: Path) -> Iterator[tuple[Any, Any]]:
    seen: set[object] = set()
    for key_node, value_node in node.value:
        key = _plain(key_node, path) if isinstance(key_node, yaml.ScalarNode) else None
        if key is None or key in seen:
            reason = "stands twice" if key in seen else "not a plain key"
            raise _invalid(path, key_node.start_mark.line + 1, str(key_node.value), reason)
        seen.add(key)
        yield key, _plain(value_node, path)


def _line_of(root: yaml.Node, location: tuple[int | str, ...]) -> int:
    """Return the line of the innermost thing named that the file has; for an unknown key that is the key itself."""
    node, line = root, root.start_mark.line
    for step in location:
        if isinstance(node, yaml.MappingNode):
            found = next((pair for pair in node.value if pair[0].value == str(step)), None)
            if found is None:
                break
            line, node = found[0].start_mark.line, found[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line
    return line + 1


def _line(mark: Any) -> int:  # noqa: ANN401 - PyYAML has two classes of marks, and none where it knows no place
    return int(mark.line) + 1 if mark is not None else 1


def _invalid(path: Path, line: int, key: str, reason: str) -> RuleViolation:
    return RuleViolation("policy.invalid", file=path.name, line=line, key=key, reason=reason)
