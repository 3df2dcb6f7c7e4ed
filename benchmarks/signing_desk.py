"""A confirmation laid out, sealed and stored by the signing desk over the encrypted store, against bare libraries.

The desk's part is what its two heavy calls take: ``generate`` (laid out, file and records durable) and ``seal``
(sealed, file and records durable). The client's own steps between them are counted by themselves.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.bootstrap.identifiers import new_id
from app.db.blobs import EncryptedBlobs
from app.db.meta import Ownership
from app.db.opening import create_store
from app.documents.authority import issue_terminal, make_authority
from app.documents.confirmation_layout import set_confirmation
from app.documents.press import Press
from app.documents.seal import TerminalSealer
from app.documents.sealing_key import SealingKey, software_key
from app.documents.wording import WordingShelf
from benchmarks.confirmation import AT, RESOURCES, ParsedKeySigner, bare_page, bare_seal, document
from tests.fakes.branch import DeskBranch, desk_branch
from tests.fakes.signing import signature

ROUNDS = int(os.environ.get("GUITAI_BENCH_ROUNDS", "25"))
WARM_UP = 3
PARTS = ("bare_confirmation", "generate", "steps", "seal", "confirmation")


def branch_on_disk(folder: Path, press: Press, key: SealingKey) -> DeskBranch:
    """Return a branch with people, over a real store, real files, a real press and a real seal."""
    ownership = Ownership(UUID(int=77), "B001", "C1")
    branch = desk_branch(
        new_id,
        lambda clock: create_store(folder / "guitai.db", bytes(32), ownership=ownership, clock=clock, ids=new_id),
    )
    branch.place = replace(branch.place, blobs=EncryptedBlobs(folder / "blobs", branch.store.secrets))
    branch.tools = replace(branch.tools, press=press, sealer=TerminalSealer(lambda _means: key))
    return branch


def one_round(branch: DeskBranch, bare: Callable[[], object]) -> dict[str, float]:
    """Carry one case from execution to its seal; milliseconds of each part."""
    case, desk = branch.executed(), branch.signing()
    spent: dict[str, float] = {}

    def timed(part: str, work: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the work returns
        begun = time.perf_counter()
        made = work()
        spent[part] = (time.perf_counter() - begun) * 1e3
        return made

    timed("bare_confirmation", bare)
    made = timed("generate", lambda: desk.generate(case.case_id)).confirmation_id

    def steps() -> None:
        desk.present(made)
        desk.read_to_end(made)
        desk.sign(made, signature())
        desk.countersign(made)

    timed("steps", steps)
    timed("seal", lambda: desk.seal(made))
    spent["confirmation"] = spent["generate"] + spent["seal"]
    return spent


def main() -> None:
    press, content = Press(RESOURCES), document(WordingShelf(RESOURCES / "wording"))
    authority = make_authority("B01", content.branch_name, AT)
    terminal = issue_terminal(authority, "B01", content.branch_name, "T01", AT)
    signer = ParsedKeySigner(terminal, authority.certificate_pem)
    pages, _ = set_confirmation(content, press.typefaces)
    with tempfile.TemporaryDirectory() as folder:
        branch = branch_on_disk(Path(folder), press, software_key(terminal, authority.certificate_pem))
        rounds = [
            one_round(branch, lambda: bare_seal(bare_page(press, pages), signer)) for _ in range(ROUNDS + WARM_UP)
        ][WARM_UP:]
        branch.store.close()
    result = {f"{part}_ms": round(statistics.median(each[part] for each in rounds), 2) for part in PARTS}
    ratio = statistics.median(each["confirmation"] / each["bare_confirmation"] for each in rounds)
    print(json.dumps({**result, "ratio": round(ratio, 2)}))


if __name__ == "__main__":
    main()
