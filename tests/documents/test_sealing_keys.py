"""Keys from elsewhere: PKCS#12 files with their chain, RSA, and a PKCS#11 token (SoftHSM)."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from app.documents.authority import from_pkcs12
from app.documents.press import Press
from app.documents.seal import seal
from app.documents.sealing_key import SealingKey, ordered_chain, require_fit, signing, software_key
from app.documents.token_key import TokenPlace, certificates_on, token_key
from app.documents.verify import verify
from app.domain.documents import ConfirmationDocument
from app.domain.errors import RuleViolation, Unavailable
from app.domain.verification import Verdict
from app.services.ports import SealOrder
from tests.plugins.judges import MISSING

NOW = datetime.now(UTC)
PEM = serialization.Encoding.PEM
LIBRARIES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def usage(*, signs):
    return x509.KeyUsage(signs, signs, False, False, False, not signs, not signs, False, False)


def issue(subject, key, issuer, issuer_key, *, signs=True):
    builder = x509.CertificateBuilder(name(issuer), name(subject), key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(NOW - timedelta(days=1)).not_valid_after(NOW + timedelta(days=900))
    builder = builder.add_extension(x509.BasicConstraints(not signs, None), critical=True)
    return builder.add_extension(usage(signs=signs), critical=True).sign(issuer_key, hashes.SHA256())


@pytest.fixture(scope="module")
def house():
    """A house authority of two levels, and what it certifies."""
    root, middle = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    top = issue("House Root", root, "House Root", root, signs=False)
    between = issue("House Signing", middle, "House Root", root, signs=False)
    return lambda key: (issue("Branch Seal", key, "House Signing", middle), between, top)


@pytest.fixture(scope="module", params=["ec", "rsa"])
def packed(request, house) -> bytes:
    is_ec = request.param == "ec"
    key = ec.generate_private_key(ec.SECP256R1()) if is_ec else rsa.generate_private_key(65537, 2048)
    leaf, *above = house(key)
    lock = serialization.BestAvailableEncryption(b"secret")
    return pkcs12.serialize_key_and_certificates(b"seal", key, leaf, above, lock)


@pytest.fixture
def order(seal_request: SealOrder) -> SealOrder:
    return replace(seal_request, at=NOW.replace(microsecond=0))


def test_an_imported_key_seals_and_its_certificate_is_what_is_trusted(
    packed: bytes, press: Press, document: ConfirmationDocument, order: SealOrder, tmp_path: Path, judged
) -> None:
    credentials, came_along = from_pkcs12(packed, b"secret")
    chain = ordered_chain(credentials.certificate_pem, came_along)
    file = tmp_path / "house.pdf"
    file.write_bytes(seal(press.lay_out(document).pdf, order, software_key(credentials, *chain)).pdf)
    judged(file)
    assert len(chain) == 2
    for trusted in (credentials.certificate_pem, chain[-1]):
        assert verify(file.read_bytes(), [trusted], NOW).verdict is Verdict.STANDS


@pytest.fixture
def judged(pdfsig, qpdf_check, pdfa_check):
    def judge(file: Path) -> None:
        assert "Signature is Valid" in pdfsig(file)
        qpdf_check(file)
        pdfa_check(file)

    return judge


def test_a_chain_with_a_gap_and_a_certificate_for_something_else_are_refused(house) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    leaf, _between, top = (one.public_bytes(PEM).decode() for one in house(key))
    with pytest.raises(RuleViolation, match="chain_incomplete"):
        ordered_chain(leaf, [top])
    with pytest.raises(RuleViolation, match="certificate_unfit"):
        ordered_chain(top, [])


def test_a_key_that_is_not_the_certificates_own_is_refused(house) -> None:
    leaf, *_above = house(ec.generate_private_key(ec.SECP256R1()))
    stranger = ec.generate_private_key(ec.SECP256R1())
    mixed = SealingKey(leaf.public_bytes(PEM).decode(), (), signing(stranger))
    with pytest.raises(RuleViolation, match="key_mismatch"):
        require_fit(mixed)


def test_a_weak_key_or_one_of_another_kind_does_not_seal(house) -> None:
    weak = rsa.generate_private_key(65537, 1024)  # noqa: S505 - what has to be refused
    for key in (weak, ec.generate_private_key(ec.SECP384R1())):
        packed = pkcs12.serialize_key_and_certificates(b"x", key, house(key)[0], [], serialization.NoEncryption())
        with pytest.raises(Unavailable, match=r"key\.unreadable"):
            software_key(from_pkcs12(packed, b"")[0])


@pytest.fixture
def token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, house) -> TokenPlace:
    """A token with a key made on it, and its certificate and chain laid beside it."""
    import pkcs11

    library = next((path for path in LIBRARIES if Path(path).exists()), "")
    if not library or shutil.which("softhsm2-util") is None:
        pytest.fail(MISSING.format("softhsm2-util"), pytrace=False)
    config = tmp_path / "softhsm.conf"
    (tmp_path / "tokens").mkdir()
    config.write_text(f"directories.tokendir = {tmp_path / 'tokens'}\nobjectstore.backend = file\n")
    monkeypatch.setenv("SOFTHSM2_CONF", str(config))
    start = ["softhsm2-util", "--init-token", "--free", "--label", "Branch", "--pin", "4711", "--so-pin", "0815"]
    subprocess.run(start, check=True, capture_output=True)
    lib = pkcs11.lib(library)
    lib.reinitialize()
    with lib.get_token(token_label="Branch").open(rw=True, user_pin="4711") as session:
        public = make_key(pkcs11, session)
        for one, label in zip(house(public), ("seal", "between", "top"), strict=True):
            keep_certificate(pkcs11, session, one, label)
    return TokenPlace(library, "Branch", "seal", "4711")


class OnToken:
    """A public key read from the token, in the shape that certificates are issued for."""

    def __init__(self, key):
        self._key = key

    def public_key(self):
        return self._key


def make_key(pkcs11, session):
    from pkcs11.util.rsa import encode_rsa_public_key

    public, _private = session.generate_keypair(pkcs11.KeyType.RSA, 2048, label="seal", store=True)
    return OnToken(serialization.load_der_public_key(as_spki(encode_rsa_public_key(public))))


def as_spki(pkcs1):
    from asn1crypto import keys

    return keys.PublicKeyInfo.wrap(keys.RSAPublicKey.load(pkcs1), "rsa").dump()


def keep_certificate(pkcs11, session, certificate, label):
    attribute = pkcs11.Attribute
    session.create_object(
        {
            attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE,
            attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
            attribute.TOKEN: True,
            attribute.LABEL: label,
            attribute.SUBJECT: certificate.subject.public_bytes(),
            attribute.VALUE: certificate.public_bytes(serialization.Encoding.DER),
        }
    )


def test_a_key_that_stays_on_its_token_seals(
    token: TokenPlace, press: Press, document: ConfirmationDocument, order: SealOrder, tmp_path: Path, judged
) -> None:
    certificate, chain = certificates_on(token)
    key = token_key(TokenPlace.from_json(token.to_json()), certificate, chain)
    file = tmp_path / "token.pdf"
    file.write_bytes(seal(press.lay_out(document).pdf, order, key).pdf)
    judged(file)
    assert verify(file.read_bytes(), [certificate], NOW).holds


def test_what_a_token_refuses_is_said(token: TokenPlace) -> None:
    with pytest.raises(Unavailable, match="token_missing"):
        certificates_on(replace(token, token="Another"))
    with pytest.raises(Unavailable, match="token_missing"):
        certificates_on(replace(token, library="/nowhere.so"))
    with pytest.raises(Unavailable, match="token_refused"):
        certificates_on(replace(token, pin="0000"))
    with pytest.raises(Unavailable, match="token_refused"):
        certificates_on(replace(token, label="another"))
