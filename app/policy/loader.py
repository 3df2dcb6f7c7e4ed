"""Loads the whole policy of a branch."""

import hashlib
from dataclasses import fields
from pathlib import Path
from typing import get_type_hints

from app.domain.errors import RuleViolation
from app.domain.policy import Catalogue, Permission, PolicySet, RolePolicy, ServiceKind
from app.policy.documents import read_document


def load_policy(folder: Path) -> PolicySet:
    """Return the policy whose documents lie in a folder, checked for what no single document can say.

    Raises:
        RuleViolation: ``policy.missing``, ``policy.invalid``, or ``policy.inconsistent`` with ``file`` and ``reason``.
    """
    hints = get_type_hints(PolicySet)
    names = [field.name for field in fields(PolicySet) if field.name != "version"]
    documents = {name: read_document(folder / f"{name}.yaml", hints[name]) for name in names}
    policy = PolicySet(version=_version(folder, names), **documents)
    _check_catalogue(policy)
    _check_roles(policy.roles)
    _check_retention(policy)
    return policy


def _version(folder: Path, names: list[str]) -> str:
    """Return the latest effective date and a digest: two branches with the same version decide by the same text."""
    digest = hashlib.sha256()
    for name in sorted(names):
        # Line ends differ between checkouts of the same document and decide nothing.
        digest.update(name.encode() + b"\0" + (folder / f"{name}.yaml").read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]


def _check_catalogue(policy: PolicySet) -> None:
    catalogue = policy.catalogue
    codes = [service.code for service in catalogue.services]
    if len(set(codes)) != len(codes):
        raise _inconsistent("catalogue", "a service code stands twice")
    missing = set(ServiceKind) - {service.kind for service in catalogue.services if service.active}
    if missing:
        raise _inconsistent("catalogue", f"no active service of kind {', '.join(sorted(missing))}")
    for service in catalogue.services:
        _check_service(catalogue, service.code, {*service.materials, *service.optional_materials}, service.line)
        if service.fee:
            policy.tariff.line(service.fee)


def _check_service(catalogue: Catalogue, code: str, materials: set[str], line: str) -> None:
    if unknown := materials - set(catalogue.materials):
        raise _inconsistent("catalogue", f"{code} names unknown materials: {', '.join(sorted(unknown))}")
    if line not in catalogue.lines:
        raise _inconsistent("catalogue", f"{code} names an unknown line: {line}")


def _check_roles(roles: RolePolicy) -> None:
    if missing := set(Permission) - set(roles.matrix):
        raise _inconsistent("roles", f"no row for {', '.join(sorted(missing))}")


def _check_retention(policy: PolicySet) -> None:
    """Hold the terms kept against the floors that no branch may go below (rules 2.5-d, 3.5)."""
    for what, floor in policy.limits.retention_floor_years.items():
        if policy.limits.retention_years.get(what, 0) < floor:
            raise _inconsistent("limits", f"{what} must be kept {floor} years or longer")


def _inconsistent(document: str, reason: str) -> RuleViolation:
    return RuleViolation("policy.inconsistent", file=f"{document}.yaml", reason=reason)
