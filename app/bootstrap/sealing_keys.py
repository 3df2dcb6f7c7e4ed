"""Opening the key that an order names: the terminal's first one, an imported one, or one on a token."""

from typing import TYPE_CHECKING

from app.bootstrap.creation import TERMINAL_SECRET
from app.db.secrets import SqlSecrets
from app.domain.errors import Unavailable
from app.domain.people import Branch, Terminal
from app.services.ports import SealingMeans

if TYPE_CHECKING:
    from app.documents.sealing_key import SealingKey


def opened_key(secrets: SqlSecrets, terminal: Terminal, branch: Branch, means: SealingMeans) -> "SealingKey":
    """Return a key ready to seal.

    Raises:
        Unavailable: ``seal.no_certificate`` where the terminal has none, ``key.unreadable``, or what a token says.
    """
    from app.documents.authority import Credentials
    from app.documents.sealing_key import software_key

    name, certificate = TERMINAL_SECRET, terminal.certificate_pem
    chain: tuple[str, ...] = (branch.authority_pem,)
    if means.key_name:
        name, certificate, chain = means.key_name, means.certificate_pem, means.chain
    key = secrets.get(name)
    if key is None or not certificate:
        raise Unavailable("seal.no_certificate")
    return software_key(Credentials(certificate, key), *chain)
