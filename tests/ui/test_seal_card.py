"""The administration sets with what the terminal seals and who vouches for the time."""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import Unavailable
from app.domain.sealing import KeySource
from app.services.sealing_certificates import CertificateView
from app.services.timestamps import TimestampDesk
from app.ui.counter.administration.terminal.seal_card import SealCard, SealSettings
from tests.fakes.service_counter import around, fresh_branch


@dataclass
class Certificates:
    """Stands for the desk: what is imported under the right password is in use."""

    view: CertificateView
    asked: list = field(default_factory=list)

    def in_use(self):
        return self.view

    def renew(self):
        self.asked.append("renew")
        return self.view

    def import_pkcs12(self, content, password):
        if password != "right":
            raise Unavailable("key.unreadable")
        self.asked.append(content)
        return self.view


@pytest.fixture
def branch():
    return fresh_branch()


@pytest.fixture
def certificates(branch):
    now = branch.clock()
    until = now + timedelta(days=400)
    return Certificates(CertificateView("CN=C1", KeySource.BRANCH, now, until, expired=False, ends_soon=False))


@pytest.fixture
def chosen(tmp_path):
    file = tmp_path / "chosen"
    file.write_bytes(b"a file")
    return file


@pytest.fixture
def card(qtbot, branch, tasks, certificates, chosen):
    stamps = TimestampDesk(branch.at("administrator"), branch.tools.sealer, lambda _pem: None)
    settings = SealSettings(certificates, stamps, lambda path: (Path(path).read_text(),))
    made = SealCard(settings, around(branch, tasks), ask=lambda _parent, _kinds: str(chosen))
    qtbot.addWidget(made)
    tasks.wait_idle()
    return made


def test_what_holds_now_is_said(card):
    assert card.certificate.text().startswith("CN=C1 · issued by the branch's authority · until ")
    assert card.authority.text().startswith("No time authority is asked")


def test_a_certificate_is_renewed_at_a_press(card, certificates, tasks):
    card.renew.click()
    tasks.wait_idle()
    assert certificates.asked == ["renew"]


def test_a_key_is_imported_under_its_password_and_no_other(card, certificates, tasks):
    card.password.setText("wrong")
    card.bring.click()
    tasks.wait_idle()
    assert (certificates.asked, bool(card.fault.text), card.password.text()) == ([], True, "")
    card.password.setText("right")
    card.bring.click()
    tasks.wait_idle()
    assert (certificates.asked, card.fault.text) == ([b"a file"], "")


def test_a_time_authority_is_set_by_address_and_certificate_and_turned_off(card, tasks):
    card.url.setText("https://tsa.example/ts")
    card.set_url.click()
    tasks.wait_idle()
    assert "https://tsa.example/ts" in card.authority.text()
    card.url.setText("tsa.example")
    card.set_url.click()
    tasks.wait_idle()
    assert "begins with http" in card.fault.text
    card.url.clear()
    card.set_url.click()
    tasks.wait_idle()
    assert card.authority.text().startswith("No time authority is asked")
