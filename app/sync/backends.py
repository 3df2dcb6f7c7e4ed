"""Which engine an address means: the entry point of its scheme in the group ``guitai.sync_backends``."""

from collections.abc import Callable
from importlib.metadata import entry_points
from typing import Final

from app.domain.errors import RuleViolation
from app.domain.sync_address import SyncAddress
from app.services.sync_ports import SyncBackend

GROUP: Final = "guitai.sync_backends"


def open_backend(address: SyncAddress | str) -> SyncBackend:
    """Open the engine at an address.

    Raises:
        RuleViolation: ``sync.address_malformed``, ``sync.address_scheme`` (``scheme``, ``known``), or what the backend
            says of its options.
        Unavailable: what the backend says.
    """
    address = SyncAddress.parse(address) if isinstance(address, str) else address
    found = {point.name: point for point in entry_points(group=GROUP)}
    if address.scheme not in found:
        known = ", ".join(f"{name}:" for name in sorted(found))
        raise RuleViolation("sync.address_scheme", "address", scheme=address.scheme, known=known)
    opened: Callable[[SyncAddress], SyncBackend] = found[address.scheme].load()
    return opened(address)
