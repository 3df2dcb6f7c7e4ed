"""Sizes that code of this kind keeps; they are raised by a decision record, not here in passing."""

import ast

from tests.architecture.sources import classes, functions, lines_of, sources

MODULE = 400
FUNCTION = 40
CLASS = 200
PUBLIC_METHODS = 12
TEST = 40
MEDIAN_TEST = 15


def functions_that_test(tree):
    return [node for node in functions(tree) if node.name.startswith("test_")]


def is_offered(node):
    """Tell a method that callers reach for from a property, which is a value, and from what Qt calls (camelCase)."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
        return False
    decorators = {ast.unparse(decorator) for decorator in node.decorator_list}
    return node.name == node.name.lower() and not decorators & {"property", "cached_property", "overload"}


def too_long(folder, nodes_of, ceiling):
    return [
        f"{source}:{node.lineno} {node.name} has {lines_of(node)} lines"
        for source in sources(folder)
        for node in nodes_of(source.tree)
        if lines_of(node) > ceiling
    ]


def test_a_module_fits_in_four_hundred_lines():
    assert [
        str(source)
        for folder in ("app", "tests", "tools", "benchmarks")
        for source in sources(folder)
        if len(source.text.splitlines()) > MODULE
    ] == []


def test_a_function_fits_on_one_screen():
    assert too_long("app", functions, FUNCTION) + too_long("tools", functions, FUNCTION) == []


def test_a_class_and_so_a_screen_fits_in_two_hundred_lines():
    assert too_long("app", classes, CLASS) == []


def test_a_class_offers_at_most_a_dozen_methods():
    crowded = []
    for source in sources("app"):
        for node in classes(source.tree):
            offered = list(filter(is_offered, node.body))
            if len(offered) > PUBLIC_METHODS:
                crowded.append(f"{source}:{node.lineno} {node.name} offers {len(offered)}")
    assert crowded == []


def test_a_test_can_be_read_at_a_glance():
    assert too_long("tests", functions_that_test, TEST) == []


def test_most_tests_are_short():
    sizes = sorted(lines_of(node) for source in sources("tests") for node in functions_that_test(source.tree))
    assert sizes[len(sizes) // 2] <= MEDIAN_TEST
