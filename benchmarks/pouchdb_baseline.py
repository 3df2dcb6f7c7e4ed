"""PouchDB replicating the same records; development only, and left out with a word where Node.js is not at hand."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent / "pouchdb"


def pouchdb(records: list[str]) -> dict[str, float] | None:
    """Return what PouchDB needed, or None where it cannot be run."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return _left_out("Node.js is not installed")
    if not (HERE / "node_modules" / "pouchdb").exists():
        install = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        if subprocess.run(install, cwd=HERE, check=False, capture_output=True).returncode:
            return _left_out("its packages could not be installed (npm ci in benchmarks/pouchdb)")
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "records.json"
        texts.write_text(json.dumps(records), "utf-8")
        command = [node, str(HERE / "replicate.mjs"), str(texts), folder]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _left_out(why: str) -> None:
    print(f"PouchDB is left out: {why}.", file=sys.stderr)
