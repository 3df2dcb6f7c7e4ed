"""Policy, to be read: services, fees, who may do what, limits; which edition, in force since when."""

from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QStackedWidget, QWidget

from app.domain.policy import Permission, PolicySet, Product, Service, TariffLine
from app.ui import language, locale_text
from app.ui.counter.administration.policy.limit_rows import LimitRow, grouped, limit_rows
from app.ui.counter.administration.policy.service_card import ServiceCard
from app.ui.counter.administration.policy.tables import (
    limit_columns,
    matrix_columns,
    product_columns,
    tariff_columns,
)
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.models import RowsModel
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_ICONS = ("list-checks", "coins", "shield-check", "sliders-horizontal", "package")


class PolicyPage(LiveWidget):
    """Five leaves over one policy."""

    def __init__(self, policy: PolicySet, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show a policy."""
        super().__init__(parent)
        self._policy, self._words = policy, around.words
        self.buttons = [Button(icon=icon) for icon in _ICONS]
        self._edition, self.line = text_label("", "soft"), SteeredLine()
        self.services, self.service, self._stack = EntryList(), ServiceCard(policy), QStackedWidget()
        memory = around.memory
        self.fees: DataTable[TariffLine] = DataTable(RowsModel(tariff_columns()), name="policy/fees", memory=memory)
        self.matrix: DataTable[Permission] = DataTable(
            RowsModel(matrix_columns(policy)), name="policy/matrix", memory=memory
        )
        self.limits: DataTable[LimitRow] = DataTable(RowsModel(limit_columns()), name="policy/limits", memory=memory)
        self.products: DataTable[Product] = DataTable(
            RowsModel(product_columns()), name="policy/products", memory=memory
        )
        self._lay_out()
        self._connect()
        self.fees.model.set_rows(policy.fees.lines)
        self.settle()

    def open_leaf(self, at: int) -> None:
        """Show services (0), fees (1), who may do what (2), limits (3) or the approved list (4)."""
        self.buttons[at].setChecked(True)
        self._stack.setCurrentIndex(at)
        self.line.setVisible(at != 1)
        self.line.clear()
        self._say_edition()
        self.filter("")

    def filter(self, text: str) -> None:
        """Show what contains the text."""
        wanted = text.strip().casefold()
        services = [one for one in self._policy.catalogue.services if wanted in self._words.keys(one.code)]
        self.services.show_entries([self._entry(one) for one in services])
        self.matrix.model.set_rows([one for one in Permission if wanted in _row_text(self.matrix, one)])
        listed = [one for one in self._policy.products.products if wanted in _product_text(one)]
        self.products.model.set_rows(listed)
        rows = limit_rows(self._policy.limits)
        fitting = [one for one in rows if wanted in f"{one.group} {one.name} {one.value}".casefold()]
        self.limits.model.set_rows(grouped(fitting))

    def retranslate(self) -> None:
        """Set every word."""
        titles = (
            translate("Policy", "Services"),
            translate("Policy", "Fees"),
            translate("Policy", "Who may do what"),
            translate("Policy", "Limits"),
            translate("Policy", "Products"),
        )
        for button, title in zip(self.buttons, titles, strict=True):
            button.setText(title)
        self.line.setPlaceholderText(translate("Policy", "Part of a name or its pinyin initials"))
        for table in (self.fees, self.matrix, self.limits, self.products):
            table.empty.say(translate("Policy", "Nothing fits"), translate("Policy", "Clear the line above."))
        self._say_edition()
        self.filter(self.line.text())

    def _say_edition(self) -> None:
        policy = self._policy
        parts = (policy.catalogue, policy.fees, policy.roles, policy.limits, policy.products)
        part = parts[max(0, self._stack.currentIndex())]
        told = translate("Policy", "Edition {version}, in force since {day} · policy {whole}")
        since = locale_text.short_date(part.effective_from)
        self._edition.setText(told.format(version=part.version, day=since, whole=policy.version))

    def _entry(self, service: Service) -> Entry:
        line = self._policy.catalogue.lines[service.line].in_language(str(language.active().language))
        minutes = translate("Policy", "{minutes} min").format(minutes=service.minutes)
        return Entry(
            title=self._words.service(service.code),
            detail=f"{service.code} · {line}",
            right=minutes,
            icon="coins" if service.fee else "list-checks",
            colour="primary_text",
            key=service,
        )

    def _show_service(self, entry: Entry | None) -> None:
        if entry is not None and isinstance(entry.key, Service):
            self.service.show_service(entry.key)

    def _lay_out(self) -> None:
        px = theme.active().px
        group = QButtonGroup(self)
        for at, button in enumerate(self.buttons):
            button.setCheckable(True)
            group.addButton(button, at)
        self.line.setFixedWidth(px(260))
        head = row(*self.buttons, 1, self.line, space=8)
        left, leaf = Card(margin=12), QWidget()
        left.add(self.services, 1)
        left.setFixedWidth(px(330))
        scroll = QScrollArea()
        scroll.setWidget(self.service)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        split = row(left, scroll, space=14)
        split.setStretch(1, 1)
        leaf.setLayout(split)
        for each in (leaf, self.fees, self.matrix, self.limits, self.products):
            self._stack.addWidget(each)
        outer = column(head, self._edition, space=10, margin=(0, 14, 0, 0))
        outer.addWidget(self._stack, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _on, at=at: self.open_leaf(at))
        self.buttons[0].setChecked(True)
        self.services.selected.connect(self._show_service)
        self.line.searched.connect(self.filter)
        self.line.moved.connect(self.services.move_by)


def _row_text(table: DataTable[Permission], permission: Permission) -> str:
    return table.model.columns[0].text(permission).casefold()


def _product_text(product: Product) -> str:
    return f"{product.code} {product.name.en} {product.name.zh} {product.risk.value} {product.service}".casefold()
