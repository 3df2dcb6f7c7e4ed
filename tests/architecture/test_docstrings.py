"""What others may call says what it means."""

import ast

from tests.architecture.sources import sources

DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def public(owner):
    """Walk what a module or a public class offers; functions inside functions are nobody's business."""
    for node in owner.body:
        if isinstance(node, DEFINITIONS) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node)


def test_everything_public_has_a_docstring():
    assert [
        f"{source}:{node.lineno} {node.name}"
        for source in sources("app")
        for node in public(source.tree)
        if ast.get_docstring(node) is None
    ] == []
