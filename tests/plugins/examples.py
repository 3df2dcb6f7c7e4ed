"""How hypothesis looks for counterexamples: as long as it takes, for no test asserts a clock."""

from hypothesis import HealthCheck, settings


def pytest_configure():
    settings.register_profile("guitai", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
    settings.load_profile("guitai")
