"""The evidence bundle: one file that proves a signing without the branch's database (docs/evidence-bundle.md)."""

from collections.abc import Mapping
from typing import Final

FORMAT: Final = "guitai-evidence"
EDITION: Final = 1

DOCUMENT: Final = "document.pdf"
EVIDENCE: Final = "evidence.json"
RECORD: Final = "record.json"
AUDIT: Final = "audit.json"
CERTIFICATES: Final = "certificates.pem"
READ_ME: Final = "READ-ME.txt"
MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.p7s"

CONTENTS: Final = (DOCUMENT, EVIDENCE, RECORD, AUDIT, CERTIFICATES, READ_ME)
"""What the manifest names, each with its digest and size."""
MEMBERS: Final = (*CONTENTS, MANIFEST, SIGNATURE)
LARGEST: Final = 64 * 1024 * 1024
"""Bytes that a bundle may unpack to, all in all."""

Members = Mapping[str, bytes]
"""A bundle's files by name."""
