"""Documents to set and seal, and the independent programs that judge the result."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import sin
from pathlib import Path

import pytest
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

from app.documents.authority import Credentials, issue_terminal, make_authority
from app.documents.press import Press
from app.documents.seal import seal
from app.documents.sealing_key import SealingKey, software_key
from app.documents.slips import RecoverySheet, TicketSlip, set_recovery_sheet, set_ticket_slip
from app.documents.wording import WordingShelf
from app.domain.documents import ConfirmationDocument, Fact, Section, SignatureBox
from app.domain.handwriting import Handwriting, Stroke, StrokePoint
from app.services.ports import SealOrder

RESOURCES = Path(__file__).parents[2] / "resources"
AT = datetime(2026, 2, 13, 2, 32, 10, tzinfo=UTC)


@pytest.fixture(scope="session")
def press() -> Press:
    return Press(RESOURCES)


@pytest.fixture(scope="session")
def shelf() -> WordingShelf:
    return WordingShelf(RESOURCES / "wording")


def sample_document(
    shelf: WordingShelf, service: str = "ACC-OPEN", name: str = "个人开户", language: str = "zh_CN"
) -> ConfirmationDocument:
    wording = shelf.confirmation(service, name, language)
    return ConfirmationDocument(
        number="C-T01-20260213-0007",
        title=wording.title,
        language=language,
        branch_name="演示证券股份有限公司示范市中山路证券营业部",
        terminal_code="T01",
        service_code=service,
        service_name=name,
        client_name="欧阳晓明",
        client_identity="居民身份证 1010**********1234",
        client_no="100200300",
        opening=wording.opening,
        sections=(Section(wording.terms.particulars, (Fact("资金账号", "8800****12"), Fact("开户渠道", "柜台"))),),
        fee_line="免费",
        materials=("居民身份证原件", "银行卡", "手机号码"),
        statements=wording.statements,
        disclosures=wording.disclosures,
        agreement=wording.agreement,
        acknowledgement=wording.acknowledgement,
        staff_name="李敏",
        staff_registration_no="S1010126020001",
        prepared_at=AT,
        policy_version="2026.1",
        wording_version=wording.version,
        demo=True,
        terms=wording.terms,
    )


@pytest.fixture(scope="session")
def document(shelf: WordingShelf) -> ConfirmationDocument:
    return sample_document(shelf)


@pytest.fixture(scope="session")
def english(shelf: WordingShelf) -> ConfirmationDocument:
    plain = sample_document(shelf, "MARGIN", "Margin account", "en")
    long_name = "Maximiliane Alexandrina von Hohenfels-Ro"
    return replace(plain, client_name=long_name, branch_name="Demo Securities, Zhongshan Road Branch", demo=False)


@pytest.fixture(scope="session")
def handwriting() -> Handwriting:
    waves = (
        tuple(
            StrokePoint(
                0.08 + 0.2 * part + i / 160, 0.5 + 0.3 * sin(i / (2 + part)), 9 * i, 0.3 + 0.5 * abs(sin(i / 7))
            )
            for i in range(28)
        )
        for part in range(4)
    )
    return Handwriting(tuple(Stroke(points) for points in waves), 3.0)


@pytest.fixture(scope="session")
def pdftotext() -> Callable[[Path], str]:
    """Return what poppler copies out of a file, line ends taken away."""

    def read(file: Path) -> str:
        done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True)
        return done.stdout.replace("\n", "")

    return read


@pytest.fixture
def sealed_file(tmp_path: Path, sealed: bytes) -> Path:
    file = tmp_path / "sealed.pdf"
    file.write_bytes(sealed)
    return file


@pytest.fixture(scope="session")
def resources() -> Path:
    return RESOURCES


@pytest.fixture(scope="session")
def request_at() -> datetime:
    return AT + timedelta(minutes=3)


@pytest.fixture(scope="session")
def authority() -> Credentials:
    return make_authority("B01", "演示证券示范营业部", AT)


@pytest.fixture(scope="session")
def authority_pem(authority: Credentials) -> str:
    return authority.certificate_pem


@pytest.fixture(scope="session")
def sealing_key(authority: Credentials) -> SealingKey:
    terminal = issue_terminal(authority, "B01", "演示证券示范营业部", "T01", AT)
    return software_key(terminal, authority.certificate_pem)


def request_for(document: ConfirmationDocument, box: SignatureBox, ink: Handwriting, at: datetime) -> SealOrder:
    return SealOrder(
        number=document.number,
        reason="客户签署业务办理确认单",
        location=document.branch_name,
        signer_name=document.client_name,
        at=at,
        handwriting=ink,
        box=box,
        evidence_digest="ab" * 32,
    )


@pytest.fixture(scope="session")
def seal_request(
    press: Press, document: ConfirmationDocument, handwriting: Handwriting, request_at: datetime
) -> SealOrder:
    return request_for(document, press.lay_out(document).signature_box, handwriting, request_at)


@pytest.fixture(scope="session")
def seal_document(
    press: Press, sealing_key: SealingKey, handwriting: Handwriting, request_at: datetime
) -> Callable[[ConfirmationDocument], bytes]:
    """Lay out and seal a document."""

    def sealed_pdf(document: ConfirmationDocument) -> bytes:
        laid_out = press.lay_out(document)
        request = request_for(document, laid_out.signature_box, handwriting, request_at)
        return seal(laid_out.pdf, request, sealing_key).pdf

    return sealed_pdf


@pytest.fixture(scope="session")
def sealed(seal_document: Callable[[ConfirmationDocument], bytes], document: ConfirmationDocument) -> bytes:
    return seal_document(document)


@pytest.fixture(scope="session")
def long_ink() -> Handwriting:
    """Four seconds of a pen that reports a thousand points a second."""
    points = (StrokePoint(0.05 + i / 4500, 0.5 + 0.4 * sin(i / 90), i, 0.5 + 0.4 * sin(i / 300)) for i in range(4000))
    return Handwriting((Stroke(tuple(points)),), 3.0)


@pytest.fixture(scope="session")
def rare_font(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A font with one rare character: an existing glyph under U+20BB7, as a real extension font would have it."""
    options = subset.Options()
    options.notdef_outline = True
    with TTFont(RESOURCES / "fonts" / "NotoSansSC-Regular.ttf") as font:
        cutter = subset.Subsetter(options)
        cutter.populate(text="吉")
        cutter.subset(font)
        table = CmapSubtable.newSubtable(12)
        table.platformID, table.platEncID, table.language = 3, 10, 0
        table.cmap = {0x20BB7: font.getBestCmap()[ord("吉")]}
        font["cmap"].tables = [table]
        path = tmp_path_factory.mktemp("fonts") / "RareHan.ttf"
        font.save(path)
    return path


@pytest.fixture(scope="session")
def rare_press(rare_font: Path) -> Press:
    return Press(RESOURCES, rare_font.parent)


@pytest.fixture(scope="session")
def preflight() -> Callable[[list[Path]], str]:
    """Have PDFBox judge files against PDF/A-1b, all in one start of the virtual machine."""
    jars = ("preflight", "pdfbox2", "pdfbox2-tools", "xmpbox", "fontbox2", "commons-logging", "commons-io")
    names = (*jars, "javax.activation", "jaxb-api")
    classpath = ":".join(f"/usr/share/java/{name}.jar" for name in names)

    def run(files: list[Path]) -> str:
        listed = files[0].parent / "preflight.lst"
        listed.write_text("\n".join(map(str, files)), "utf-8")
        command = ["java", "-cp", classpath, "org.apache.pdfbox.preflight.Validator_A1b", "batch", str(files[0].parent)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.stdout + done.stderr

    return run


@pytest.fixture(scope="session")
def papers(
    press: Press, rare_press: Press, document: ConfirmationDocument, english: ConfirmationDocument, seal_document
) -> dict[str, bytes]:
    """Every kind of paper, sealed and not."""
    long = replace(document, sections=(Section("办理内容", (Fact("说明", "变更联系方式。" * 400),)),))
    rare = replace(document, client_name="王𠮷安")
    code = "K7QX-2M9P-ZL4D-8WTR-H3NC-6VBA-YE5F-J2GS"
    branch = document.branch_name
    recovery = RecoverySheet(branch, "B01", "T01", code, AT)
    slip = TicketSlip(branch_name=branch, ticket_no="A023", business_line="个人业务", people_ahead=7, issued_at=AT)
    return {
        "plain": press.lay_out(document).pdf,
        "sealed": seal_document(document),
        "english": seal_document(english),
        "long": seal_document(long),
        "rare": rare_press.lay_out(rare).pdf,
        "recovery": set_recovery_sheet(recovery, press),
        "slip": set_ticket_slip(slip, press),
    }
