"""One service of the catalogue in full: what its standard names, its steps, materials, terms and conditions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.domain.policy import PolicySet, Recording, Service
from app.forms import vocabulary
from app.ui import language, locale_text
from app.ui.counter.administration.policy.amounts import amount_words
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row


class ServiceCard(Card):
    """Names and values, line by line."""

    def __init__(self, policy: PolicySet, parent: QWidget | None = None) -> None:
        """Show no service yet."""
        super().__init__(parent=parent)
        self._policy = policy
        self.service: Service | None = None
        self._name, self._code, self._free = text_label("", "title", wrap=True), text_label("", "soft"), Chip()
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        head = row(self._name, self._free, space=10)
        head.setStretch(0, 1)
        self.add(head)
        self.add(self._code)
        self.add(self._facts)
        self.body.addStretch(1)
        self.settle()

    def show_service(self, service: Service) -> None:
        """Show a service."""
        self.service = service
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_facts") or self.service is None:
            return
        service = self.service
        self._name.setText(service.name.in_language(_spoken()))
        kinds = translate("Policy", ", ").join(_client_words(service))
        self._code.setText(f"{service.code} · {kinds}")
        fee = service.fee
        free = translate("Policy", "For a fee") if fee else translate("Policy", "Free of charge")
        self._free.show_state(free, icon="coins" if fee else "check", tone=Tone.SOON if fee else Tone.GOOD)
        _empty(self._grid)
        top = Qt.AlignmentFlag.AlignTop
        for line, (name, value) in enumerate(self.facts()):
            named = text_label(name, "caption")
            named.setContentsMargins(0, theme.active().px(2), 0, 0)
            self._grid.addWidget(named, line, 0, top)
            self._grid.addWidget(text_label(value, wrap=True, selectable=True), line, 1, top)

    def restyle(self) -> None:
        """Keep the spaces in step with the type."""
        if hasattr(self, "_grid"):
            self._grid.setHorizontalSpacing(theme.active().px(16))
            self._grid.setVerticalSpacing(theme.active().px(9))

    def facts(self) -> list[tuple[str, str]]:
        """Return names and values as they are shown."""
        service = self.service
        if service is None:
            return []
        spoken, guide = _spoken(), service.guide
        found = [
            (translate("Policy", "Content"), guide.content.in_language(spoken)),
            (translate("Policy", "Process"), guide.process.in_language(spoken)),
            (translate("Policy", "Tools"), guide.tools.in_language(spoken)),
            (translate("Policy", "Duties"), guide.duties.in_language(spoken)),
            (translate("Policy", "Steps"), self._steps(service)),
            (translate("Policy", "Materials"), self._materials(service.materials)),
            (translate("Policy", "Where needed"), self._materials(service.optional_materials)),
            (translate("Policy", "Wants an approver"), self._materials(service.approval_with)),
            (translate("Policy", "Time limit"), _limit(service)),
            (translate("Policy", "At the window"), _minutes(service.minutes)),
            (translate("Policy", "Fee"), self._fee(service)),
            (translate("Policy", "Registration"), word(vocabulary.QUALIFICATIONS, service.qualification.value)),
            (translate("Policy", "Conditions"), translate("Policy", "; ").join(_conditions(service))),
        ]
        return [(name, value) for name, value in found if value]

    def _steps(self, service: Service) -> str:
        steps = ["apply"]
        steps += ["review"] if service.needs_review or service.needs_approval else []
        steps += ["approve"] if service.needs_approval else []
        steps += ["execute", "sign", "archive"]
        return " → ".join(word(vocabulary.ACTIONS, step) for step in steps)

    def _materials(self, codes: Sequence[str]) -> str:
        names = (self._policy.catalogue.materials[code].in_language(_spoken()) for code in codes)
        return translate("Policy", "; ").join(names)

    def _fee(self, service: Service) -> str:
        if not service.fee:
            return ""
        lines = [line for line in self._policy.fees.lines if line.key == service.fee]
        return translate("Policy", "; ").join(
            " ".join(
                part
                for part in (
                    line.name.in_language(_spoken()),
                    locale_text.money(line.amount_fen) if line.amount_fen is not None else "",
                    line.per.in_language(_spoken()),
                )
                if part
            )
            for line in lines
        )


def _spoken() -> str:
    return str(language.active().language)


def _client_words(service: Service) -> list[str]:
    words = {
        "ordinary": translate("Policy", "ordinary investors"),
        "professional": translate("Policy", "professional investors"),
        "institution": translate("Policy", "institutions"),
    }
    return [words[kind] for kind in words if kind in service.clients]


def _limit(service: Service) -> str:
    if service.sla is None:
        return translate("Policy", "at once")
    if service.sla.amount == 0:
        return translate("Policy", "the same day")
    return amount_words(service.sla)


def _minutes(minutes: int) -> str:
    return translate("Policy", "about {minutes} minutes").format(minutes=minutes)


def _conditions(service: Service) -> list[str]:
    found = [
        (service.trading_days, translate("Policy", "carried out on trading days only")),
        (service.paper_only, translate("Policy", "signed on paper only")),
        (service.av_record is Recording.ALWAYS, translate("Policy", "recorded in sound or picture")),
        (service.av_record is Recording.HIGH_RISK, translate("Policy", "recorded where the risk is high")),
        (not service.agent_allowed, translate("Policy", "never by an agent")),
        (service.basic, translate("Policy", "basic service, open to every client it is for")),
        (not service.active, translate("Policy", "not offered at present")),
    ]
    return [words for holds, words in found if holds]


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
