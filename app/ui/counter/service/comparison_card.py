"""A product compared with the client: chosen by typing, said in one sentence, insisted on where that is allowed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.errors import GuitaiError, RuleViolation
from app.domain.policy import Product
from app.domain.suitability import Declared, Verdict
from app.forms import vocabulary
from app.forms.judging import DECLARE_FIGURES
from app.services.suitability import CompareProduct
from app.services.suitability_views import ComparisonView, SuitabilityView
from app.ui import messages
from app.ui.counter.catalogue_words import initials
from app.ui.counter.looks import word
from app.ui.counter.service.judgement_words import amount, ask_only, client_line, verdict_looks, wants_words
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import HEIGHT, Entry, EntryList
from app.ui.forms.form_view import FormView
from app.ui.language import active, translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_MOST_LINES = 4


class ComparisonCard(Card):
    """The comparison of one case.

    Signals:
        compare: with a CompareProduct.
    """

    compare = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a case."""
        super().__init__(parent=parent)
        self._around = around
        self._view: SuitabilityView | None = None
        self._anew = False
        self.chip = Chip()
        self.add_to_head(self.chip)
        self.standing, self.product = text_label("", "soft", wrap=True), text_label("", "strong", wrap=True)
        self.line, self.products = SteeredLine(), EntryList()
        self.figures: FormView[Declared] = FormView(DECLARE_FIGURES, columns=2)
        self.go, self.other = Button(icon="scale"), Button(icon="undo-2", size="small")
        self.sentence, self.fault = Banner(closable=False), Banner(tone=Tone.ACT, closable=False)
        self.wants = text_label("", "soft", wrap=True)
        self.declared = text_label("", "caption", wrap=True)
        self.insistence = Insistence()
        self._choosing = QWidget()
        self._choosing.setLayout(column(self.line, self.products, self.figures, row(self.go, 1), space=10))
        head = row(self.product, self.other, space=10)
        head.setStretch(0, 1)
        self._found = QWidget()
        self._found.setLayout(column(head, self.sentence, self.declared, self.wants, self.insistence, space=8))
        for part in (self.standing, self.fault, self._choosing, self._found):
            self.add(part)
        self._connect()
        self.settle()

    def show_view(self, view: SuitabilityView) -> None:
        """Show what was compared; what is being typed stays."""
        before, self._view = self._view, view
        if before is None or (before.case_id, before.comparison) != (view.case_id, view.comparison):
            self.fault.say("")
            self._anew = False
            self._fill(view)
        self._turn()
        self.retranslate()

    def refuse(self, error: GuitaiError) -> bool:
        """Say what the desk refused; a figure beside its field."""
        if not (isinstance(error, RuleViolation) and error.field and self.figures.refuse(error)):
            self.fault.say(messages.say(error))
        return True

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "insistence"):
            return
        self.set_title(translate("Suitability", "Suitability"))
        self.line.setPlaceholderText(translate("Suitability", "Product or permission: name, initials or code"))
        self.go.setText(translate("Suitability", "Compare"))
        self.other.setText(translate("Suitability", "Compare anew"))
        view = self._view
        if view is None:
            return
        self.standing.setText(client_line(view))
        self._list(self.line.text())
        if view.comparison is not None:
            self._say(view.comparison, view)

    def restyle(self) -> None:
        """Keep the list as long as what it offers."""
        if hasattr(self, "products"):
            lines = min(_MOST_LINES, max(1, len(self.products.entries)))
            self.products.setFixedHeight(theme.active().px(HEIGHT * lines + 12))

    def _connect(self) -> None:
        self.line.searched.connect(self._list)
        self.line.moved.connect(self.products.move_by)
        self.line.taken.connect(self._go)
        self.products.selected.connect(lambda _entry: self._ask_for_figures())
        self.figures.submitted.connect(self._send)
        self.go.clicked.connect(self._go)
        self.other.clicked.connect(self._choose_anew)
        self.insistence.insisted.connect(self._insist)

    def _fill(self, view: SuitabilityView) -> None:
        found = view.comparison
        self.line.clear()
        self.figures.wipe()
        if found is not None:
            shown = found.declared
            self.figures.fill(
                {
                    "assets_fen": amount(shown.assets_fen),
                    "yearly_income_fen": amount(shown.yearly_income_fen),
                    "trading_months": str(shown.trading_months or ""),
                    "examination_passed": "yes" if shown.examination_passed else "",
                }
            )

    def _say(self, found: ComparisonView, view: SuitabilityView) -> None:
        words, icon, tone = verdict_looks(found.verdict)
        self.chip.show_state(words, icon=icon, tone=tone)
        self.chip.setVisible(True)
        risk = word(vocabulary.PRODUCT_RISKS, found.product.risk.value)
        self.product.setText(f"{self._name(found.product)} · {risk}")
        self.sentence.say(messages.say_code(found.sentence.code, found.sentence.params), tone=tone)
        told = translate("Suitability", "Compared by {name} at {moment}")
        self.declared.setText(told.format(name=found.judged_by, moment=self._around.moment(found.judged_at)))
        self.wants.setText(wants_words(view.wants))
        self.wants.setVisible(bool(view.wants) and found.verdict is not Verdict.BLOCKED)

    def _list(self, text: str) -> None:
        view, wanted = self._view, text.strip().casefold()
        if view is None:
            return
        fitting = [each for each in view.products if wanted in _keys(each)]
        self.products.show_entries([self._entry(each) for each in fitting])
        self.go.setEnabled(bool(fitting))
        self.chip.setVisible(view.comparison is not None)
        self.restyle()

    def _entry(self, product: Product) -> Entry:
        icons = {"permission": "badge-check", "advice": "headset"}
        qualified = translate("Suitability", "qualified investors only") if product.qualified_only else ""
        return Entry(
            title=self._name(product),
            detail=" · ".join(filter(None, (product.code, qualified))),
            right=word(vocabulary.PRODUCT_RISKS, product.risk.value),
            icon=icons.get(product.kind.value, "package"),
            colour="primary_text",
            key=product,
        )

    def _name(self, product: Product) -> str:
        return product.name.in_language(str(active().language))

    def _chosen(self) -> Product | None:
        entry = self.products.current()
        return entry.key if entry is not None and isinstance(entry.key, Product) else None

    def _ask_for_figures(self) -> None:
        """Show the figures alone that the product's entry conditions ask for."""
        chosen = self._chosen()
        asked = self._view.asked.get(chosen.code, ()) if self._view and chosen else ()
        ask_only(self.figures, asked)
        self.figures.setVisible(bool(asked))

    def _go(self) -> None:
        self.fault.say("")
        self.figures.submit()

    def _send(self, declared: Declared) -> None:
        chosen = self._chosen()
        if self._view is not None and chosen is not None:
            self.compare.emit(CompareProduct(case_id=self._view.case_id, product_code=chosen.code, declared=declared))

    def _choose_anew(self) -> None:
        self._anew = True
        self._turn()
        self.line.setFocus()

    def _turn(self) -> None:
        """Show either what was found or what can be chosen."""
        view = self._view
        if view is None:
            return
        choosing = view.editable and (self._anew or view.comparison is None)
        self._choosing.setVisible(choosing)
        self._found.setVisible(view.comparison is not None and not choosing)
        self.other.setVisible(view.editable)
        self.insistence.show_comparison(view.comparison, editable=view.editable)

    def _insist(self) -> None:
        if self._view is None or self._view.comparison is None:
            return
        found = self._view.comparison
        self.compare.emit(
            CompareProduct(
                case_id=self._view.case_id,
                product_code=found.product.code,
                declared=found.declared,
                own_initiative=True,
                warned=True,
                insists=True,
            )
        )


class Insistence(LiveWidget):
    """What a client says who goes on although the product does not fit.

    Signals:
        insisted: all of it was said, and the teller keeps it.
    """

    insisted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing said."""
        super().__init__(parent)
        self._shown: ComparisonView | None = None
        self.own, self.warned, self.insists = QCheckBox(), QCheckBox(), QCheckBox()
        self.keep, self.said = Button(icon="pen-line", kind=Kind.SECONDARY), text_label("", "soft", wrap=True)
        self.setLayout(column(self.own, self.warned, self.insists, row(self.keep, 1), self.said, space=6))
        for box in self._boxes:
            box.clicked.connect(self._look)
        self.keep.clicked.connect(self.insisted)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self.own.setText(translate("Suitability", "The client asked for it unprompted; nobody recommended it"))
        self.warned.setText(translate("Suitability", "The client was shown the special warning"))
        self.insists.setText(translate("Suitability", "The client insists all the same"))
        self.keep.setText(translate("Suitability", "Keep that the client insists"))
        self.said.setText(
            translate(
                "Suitability",
                "On the client's own initiative, after the special warning; the client insists and signs for it.",
            )
        )

    @property
    def _boxes(self) -> tuple[QCheckBox, ...]:
        return (self.own, self.warned, self.insists)

    def show_comparison(self, found: ComparisonView | None, *, editable: bool) -> None:
        """Offer to insist where that is allowed, or tell that the client did; what is ticked stays till it is kept."""
        mismatch = found is not None and found.verdict is Verdict.MISMATCH
        insisted = found is not None and found.own_initiative and found.warned and found.insists
        self.setVisible(mismatch and (editable or insisted))
        for box in self._boxes:
            box.setVisible(not insisted)
            if found != self._shown:
                box.setChecked(insisted)
        self._shown = found
        self.keep.setVisible(not insisted)
        self.said.setVisible(insisted)
        self._look()

    def _look(self) -> None:
        self.keep.setEnabled(all(box.isChecked() for box in self._boxes))


def _keys(product: Product) -> str:
    return " ".join((product.code, product.name.en, product.name.zh, *initials(product.name.zh))).casefold()
