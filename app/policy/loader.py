"""Loads the whole policy of a branch."""

import hashlib
from dataclasses import fields
from pathlib import Path
from typing import Any, get_type_hints

from app.domain.errors import RuleViolation
from app.domain.policy import PolicySet
from app.policy.consistency import check_policy
from app.policy.documents import Document, parse_document
from app.policy.written import read_text


def load_policy(folder: Path) -> PolicySet:
    """Return the policy whose documents lie in a folder, checked for what no single document can say.

    ``version`` is a digest of all of them: two branches with the same version decide by the same text.

    Raises:
        RuleViolation: What ``read_document`` and ``check_policy`` say, with ``file``, ``line`` and ``key``.
    """
    hints = get_type_hints(PolicySet)
    names = sorted(field.name for field in fields(PolicySet) if field.name != "version")
    texts = {name: read_text(folder / f"{name}.yaml") for name in names}
    documents = {name: parse_document(text, f"{name}.yaml", hints[name]) for name, text in texts.items()}
    policy = PolicySet(version=_digest(texts), **{name: document.value for name, document in documents.items()})
    try:
        check_policy(policy)
    except RuleViolation as fault:
        raise _placed(fault, documents) from fault
    return policy


def _digest(texts: dict[str, str]) -> str:
    digest = hashlib.sha256()
    for name, text in texts.items():
        # Line ends differ between checkouts of the same document and decide nothing.
        digest.update(name.encode() + b"\0" + text.replace("\r\n", "\n").encode() + b"\0")
    return digest.hexdigest()[:12]


def _placed(fault: RuleViolation, documents: dict[str, Document[Any]]) -> RuleViolation:
    """Return the fault with the line on which its key stands; what is missing altogether is placed at the top."""
    document = documents[str(fault.params["file"]).removesuffix(".yaml")]
    return RuleViolation(fault.code, fault.field, **fault.params, line=document.text.line_of(str(fault.params["key"])))
