"""What a case is about: what is to be done, and which materials were seen; open to change until it was applied for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from app.domain import case_workflow
from app.services.views import CaseView, MaterialView
from app.ui.counter.surroundings import ServiceWords
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row, tab_after

KEEP_MS = 700


class ContentCard(Card):
    """Details and materials.

    Signals:
        changed: somebody changed them and then paused; ``details`` and ``seen`` have what to keep.
    """

    changed = Signal()

    def __init__(self, words: ServiceWords, parent: QWidget | None = None) -> None:
        """Name materials with these words."""
        super().__init__(parent=parent)
        self._words = words
        self._case: CaseView | None = None
        self._kept_at = ""
        self._what, self._which = text_label("", "strong"), text_label("", "strong")
        self._kept, self._reference = text_label("", "caption"), text_label("", "soft", wrap=True, selectable=True)
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self._read = text_label("", wrap=True, selectable=True)
        self.checks: dict[str, QCheckBox] = {}
        self._materials = QWidget()
        self._pause = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._pause.timeout.connect(self.changed)
        self.editor.textChanged.connect(self._touch)
        self.add(column(row(self._what, 1, self._kept), self.editor, self._read, space=4))
        self.add(self._which)
        self.add(self._materials)
        self.add(self._reference)
        self.settle()

    @property
    def details(self) -> str:
        """What is to be done, as typed."""
        return self.editor.toPlainText().strip()

    @property
    def seen(self) -> tuple[str, ...]:
        """Codes of the materials that were seen."""
        return tuple(code for code, check in self.checks.items() if check.isChecked())

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._pause.isActive()

    def show_case(self, case: CaseView) -> None:
        """Show a case; what is being typed stays."""
        other = self._case is None or self._case.case_id != case.case_id
        if other:
            self._pause.stop()
        state = self._case.state if self._case else ""
        self._case = case
        if other or case.state != state or not self.unsaved:
            self._fill(case)
        self.retranslate()

    def lead_to(self, code: str) -> None:
        """Put the keyboard where what is missing is entered."""
        unseen = next((check for check in self.checks.values() if not check.isChecked()), None)
        target = unseen if code == "case.materials_missing" and unseen is not None else self.editor
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settled(self) -> None:
        """Stop waiting: what stands here is being kept now."""
        self._pause.stop()

    def say_kept(self, hour: str) -> None:
        """Tell when the last change was kept."""
        self._kept_at = hour
        self._tell_kept()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_reference"):
            return
        self._what.setText(translate("Service", "What is to be done"))
        self._which.setText(translate("Service", "Materials"))
        self.editor.setPlaceholderText(translate("Service", "Printed on the confirmation, in words the client knows"))
        case = self._case
        if case is None:
            return
        self._tell_kept()
        self._reference.setText(translate("Service", "Reference: {reference}").format(reference=case.external_ref))
        for check, material in zip(self.checks.values(), case.materials, strict=False):
            check.setText(self._name(material))
        if not self.checks:
            self._show_materials(case, open_=False)

    def restyle(self) -> None:
        """Leave room for a few lines."""
        if not hasattr(self, "_reference"):
            return
        self.editor.setFixedHeight(theme.active().px(92))

    def _fill(self, case: CaseView) -> None:
        open_ = case.state in (case_workflow.DRAFT, case_workflow.SUPPLEMENT)
        if self.editor.toPlainText().strip() != case.details:
            self.editor.blockSignals(True)
            self.editor.setPlainText(case.details)
            self.editor.blockSignals(False)
        self._read.setText(case.details)
        self.editor.setVisible(open_)
        self._read.setVisible(not open_)
        self._kept.setVisible(open_)
        self._reference.setVisible(bool(case.external_ref))
        self._which.setVisible(bool(case.materials))
        self._show_materials(case, open_=open_)

    def _show_materials(self, case: CaseView, *, open_: bool) -> None:
        codes = [material.code for material in case.materials]
        if open_ and list(self.checks) == codes:
            for material in case.materials:
                check = self.checks[material.code]
                check.blockSignals(True)
                check.setChecked(material.seen)
                check.blockSignals(False)
            return
        fresh = QWidget()
        if open_:
            self.checks = {material.code: self._check(material.seen) for material in case.materials}
            fresh.setLayout(column(*self.checks.values(), space=2))
        else:
            self.checks = {}
            shown = [material for material in case.materials if material.seen or not material.optional]
            names, seen = [self._name(each) for each in shown], [each.seen for each in shown]
            fresh.setLayout(column(*_lines(names, seen), space=4))
        self.body.replaceWidget(self._materials, fresh)
        self._materials.deleteLater()
        self._materials = fresh
        tab_after(self.editor, *self.checks.values())

    def _name(self, material: MaterialView) -> str:
        name = self._words.material(material.code)
        return (
            translate("Service", "{material} (where it applies)").format(material=name) if material.optional else name
        )

    def _tell_kept(self) -> None:
        told = translate("Service", "kept at {hour}").format(hour=self._kept_at)
        self._kept.setText(told if self._kept_at else "")

    def _check(self, seen: bool) -> QCheckBox:  # noqa: FBT001 - as the view holds it
        check = QCheckBox()
        check.setChecked(seen)
        check.toggled.connect(lambda _on: self._touch())
        return check

    def _touch(self) -> None:
        self._kept_at = ""
        self._tell_kept()
        self._pause.start()


def _lines(names: Sequence[str], seen: Sequence[bool]) -> list[QWidget]:
    lines = []
    for name, present in zip(names, seen, strict=False):
        line = QWidget()
        mark = IconLabel("circle-check" if present else "circle", "good" if present else "ink_soft", 16)
        line.setLayout(row(mark, text_label(name), 1, space=8))
        lines.append(line)
    return lines
