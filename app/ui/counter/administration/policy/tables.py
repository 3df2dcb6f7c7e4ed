"""The tariff, the permission matrix and the limits as tables."""

from app.domain.policy import Grant, Permission, PolicySet, Product, Role, TariffLine
from app.forms import vocabulary
from app.ui import language, locale_text
from app.ui.counter.administration.policy.limit_rows import LimitRow
from app.ui.counter.administration.wording import permission_word
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.models import Column

_MARKS = {Grant.FULL: "●", Grant.LIMITED: "○", Grant.NONE: "–"}


def tariff_columns() -> tuple[Column[TariffLine], ...]:
    """Return how a fee is written."""
    return (
        Column(key="name", title=lambda: translate("Policy", "Fee"), text=_fee_name, width=230, sort=_fee_name),
        Column(key="amount", title=lambda: translate("Policy", "Amount"), text=_amount, width=110, right=True),
        Column(
            key="per", title=lambda: translate("Policy", "Per"), width=0,
            text=lambda line: line.per.in_language(str(language.active().language)),
        ),
        Column(key="clients", title=lambda: translate("Policy", "For"), text=_clients, width=270),
        Column(key="from", title=lambda: translate("Policy", "In force"), text=_term, width=210),
    )  # fmt: skip


def product_columns() -> tuple[Column[Product], ...]:
    """Return how a product, permission or portfolio of the approved list is written."""
    return (
        Column(key="name", title=lambda: translate("Policy", "Approved"), text=_product_name, width=0),
        Column(key="code", title=lambda: translate("Policy", "Code"), text=lambda one: one.code, width=150),
        Column(
            key="risk", title=lambda: translate("Policy", "Risk"), width=150,
            text=lambda one: word(vocabulary.PRODUCT_RISKS, one.risk.value), sort=lambda one: one.risk.value,
        ),
        Column(key="service", title=lambda: translate("Policy", "Service"), text=lambda one: one.service, width=120),
        Column(key="for", title=lambda: translate("Policy", "For"), text=_product_clients, width=180),
        Column(key="from", title=lambda: translate("Policy", "In force"), text=_product_term, width=210),
    )  # fmt: skip


def matrix_columns(policy: PolicySet) -> tuple[Column[Permission], ...]:
    """Return a column for each role; a cell says its grant by a mark and a word."""
    first: Column[Permission] = Column(
        key="permission", title=lambda: translate("Policy", "May"), width=0,
        text=lambda permission: permission_word(permission.value),
    )  # fmt: skip
    return (first, *(_role_column(policy, role) for role in Role))


def limit_columns() -> tuple[Column[LimitRow], ...]:
    """Return how a limit is written."""
    return (
        Column(
            key="group",
            title=lambda: translate("Policy", "Concerns"),
            width=290,
            text=lambda one: one.group if one.first else "",
        ),
        Column(key="name", title=lambda: translate("Policy", "Limit"), text=lambda one: one.name, width=0),
        Column(key="value", title=lambda: translate("Policy", "Value"), text=lambda one: one.value, width=390),
    )


def grant_words(grant: Grant) -> str:
    """Return a grant as mark and word."""
    said = {
        Grant.FULL: translate("Policy", "yes"),
        Grant.LIMITED: translate("Policy", "own"),
        Grant.NONE: "",
    }[grant]
    return f"{_MARKS[grant]} {said}".strip()


def short_role(role: Role) -> str:
    """Return a role's name, short enough for the head of a column."""
    return {
        Role.KIOSK: translate("Policy", "Kiosk"),
        Role.RECEPTIONIST: translate("Policy", "Reception"),
        Role.TELLER: translate("Policy", "Teller"),
        Role.SUPERVISOR: translate("Policy", "Supervisor"),
        Role.BRANCH_MANAGER: translate("Policy", "Manager"),
        Role.COMPLIANCE: translate("Policy", "Compliance"),
        Role.AUDITOR: translate("Policy", "Auditor"),
        Role.ADMINISTRATOR: translate("Policy", "Admin"),
    }[role]


def _role_column(policy: PolicySet, role: Role) -> Column[Permission]:
    def granted(permission: Permission) -> Grant:
        return policy.roles.grant(role, permission)

    return Column(
        key=role.value, title=lambda: short_role(role), width=98,
        text=lambda permission: grant_words(granted(permission)),
        colour=lambda permission: _INK[granted(permission)],
        sort=lambda permission: list(Grant).index(granted(permission)),
    )  # fmt: skip


_INK = {Grant.FULL: "good", Grant.LIMITED: "on_soon_soft", Grant.NONE: "ink_faint"}


def _fee_name(line: TariffLine) -> str:
    return line.name.in_language(str(language.active().language))


def _amount(line: TariffLine) -> str:
    return "–" if line.amount_fen is None else locale_text.money(line.amount_fen)


def _clients(line: TariffLine) -> str:
    words = {
        "ordinary": translate("Policy", "Ordinary"),
        "professional": translate("Policy", "Professional"),
        "institution": translate("Policy", "Institution"),
    }
    return " · ".join(words[kind] for kind in words if kind in line.clients)


def _term(line: TariffLine) -> str:
    begin = locale_text.short_date(line.effective_from)
    if line.effective_until is None:
        return translate("Policy", "from {day}").format(day=begin)
    return f"{begin} – {locale_text.short_date(line.effective_until)}"


def _product_name(product: Product) -> str:
    return product.name.in_language(str(language.active().language))


def _product_clients(product: Product) -> str:
    return (
        translate("Policy", "Qualified investors only") if product.qualified_only else translate("Policy", "Everybody")
    )


def _product_term(product: Product) -> str:
    since = locale_text.short_date(product.approved_on)
    if product.withdrawn_on is None:
        return translate("Policy", "since {day}").format(day=since)
    return translate("Policy", "{first} until {end}").format(
        first=since, end=locale_text.short_date(product.withdrawn_on)
    )
