"""The branch of ``tests.fakes.branch`` over a real store, real files, a real press and real keys."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.bootstrap.creation import AUTHORITY_SECRET, TERMINAL_SECRET
from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import new_id
from app.bootstrap.sealing_keys import SealingKeyStore, opened_key
from app.db.blobs import EncryptedBlobs
from app.db.meta import Ownership
from app.db.opening import create_store, open_store
from app.documents.authority import issue_terminal, make_authority
from app.documents.press import Press
from app.documents.seal import TerminalSealer
from app.domain.people import Branch, Terminal
from tests.fakes.branch import desk_branch

KEY = bytes(range(32))
VAULT = UUID(int=77)
RESOURCES = Path(__file__).parents[2] / "resources"


def stored_branch(folder, press=None):
    """Found a branch in the folder; its certificates are its own."""
    ownership = Ownership(VAULT, "B001", "C1")
    branch = desk_branch(
        new_id,
        lambda clock: create_store(folder / "guitai.db", KEY, ownership=ownership, clock=clock, ids=new_id),
    )
    secrets, now = branch.store.secrets, branch.clock()
    authority = make_authority("B001", branch.place.branch.name, now)
    terminal = issue_terminal(authority, "B001", branch.place.branch.name, "C1", now)
    secrets.put(AUTHORITY_SECRET, authority.private_key)
    secrets.put(TERMINAL_SECRET, terminal.private_key)
    with branch.store.begin(None) as uow:
        branch.place = replace(
            branch.place, branch=uow.save(replace(uow.find(Branch)[0], authority_pem=authority.certificate_pem))
        )
        uow.save(replace(uow.find(Terminal)[0], certificate_pem=terminal.certificate_pem))
        uow.commit()
    (folder / HomePaths(folder).authority.name).write_text(authority.certificate_pem)
    branch.authority_pem = authority.certificate_pem
    branch.tools = replace(branch.tools, press=press or Press(RESOURCES))
    return settled(branch, folder)


def reopened(branch, folder):
    """Work on in the folder's store, which was closed or died, or is a copy of one that did."""
    branch.store = open_store(folder / "guitai.db", KEY, vault_id=VAULT, clock=branch.clock, ids=new_id)
    return settled(branch, folder)


def settled(branch, folder):
    """Let the branch work with the store it has, and with the files and keys of the folder."""
    store, secrets = branch.store, branch.store.secrets
    with store.begin(None) as uow:
        record, terminal = uow.find(Branch)[0], uow.find(Terminal)[0]
    branch.blobs = EncryptedBlobs(folder / "blobs", secrets)
    branch.place = replace(
        branch.place, store=store, clients=store.clients, work=store.work, queue=store.queue, audit=store.audit,
        blobs=branch.blobs,
    )  # fmt: skip
    sealer = TerminalSealer(lambda means: opened_key(secrets, terminal, record, means))
    branch.tools = replace(branch.tools, sealer=sealer)
    branch.keys = SealingKeyStore(HomePaths(folder), secrets, record, branch.clock)
    return branch
