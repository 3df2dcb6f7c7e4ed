"""What holds for every test: no display, no network, no noise, no home of one's own, and the judges of sealed PDFs."""

pytest_plugins = [
    "tests.plugins.surroundings",
    "tests.plugins.stray_logs",
    "tests.plugins.no_network",
    "tests.plugins.judges",
    "tests.plugins.examples",
]
