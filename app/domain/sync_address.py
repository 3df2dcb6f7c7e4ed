"""Where an engine is: an address such as ``file:///srv/share``, ``s3://bucket/branch?region=...`` or ``postgresql://...``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit, urlunsplit

from app.domain.errors import RuleViolation

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
"""One letter before a colon is a drive."""


@dataclass(frozen=True, slots=True)
class SyncAddress:
    """An address, taken apart; its text form never shows a secret."""

    scheme: str
    host: str
    """Host and port, as written; empty for a folder."""
    path: str
    user: str = ""
    password: str = field(default="", repr=False)
    options: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def parse(cls, text: str) -> "SyncAddress":
        """Take an address apart; a plain path is a folder.

        Raises:
            RuleViolation: ``sync.address_malformed``.
        """
        text = text.strip()
        if not _SCHEME.match(text):
            text = f"file:{text}"
        try:
            parts = urlsplit(text)
            port = parts.port
            options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
        except ValueError as error:
            raise RuleViolation("sync.address_malformed", "address") from error
        if not (parts.path if parts.scheme == "file" else parts.netloc):
            raise RuleViolation("sync.address_malformed", "address")
        return cls(
            scheme=parts.scheme,
            host=_host(parts.hostname or "", port),
            path=unquote(parts.path),
            user=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
            options=options,
        )

    def option(self, name: str, default: str = "") -> str:
        """Return an option of the address."""
        return self.options.get(name, default)

    @property
    def hostname(self) -> str:
        """The host without its port."""
        return urlsplit(f"//{self.host}").hostname or ""

    @property
    def is_here(self) -> bool:
        """Whether the address stays on this machine, where a line needs no encryption."""
        try:
            return self.hostname in {"", "localhost"} or ip_address(self.hostname).is_loopback
        except ValueError:
            return False

    def require_options(self, *known: str) -> None:
        """Refuse an option that the backend does not know: a misspelt one must not be passed over.

        Raises:
            RuleViolation: ``sync.address_option`` (``option``).
        """
        for name in self.options:
            if name not in known:
                raise RuleViolation("sync.address_option", "address", option=name)

    def __str__(self) -> str:
        return urlunsplit((self.scheme, self.host, self.path, "", "")) or self.scheme


def _host(name: str, port: int | None) -> str:
    bracketed = f"[{name}]" if ":" in name else name
    return bracketed if port is None else f"{bracketed}:{port}"
