"""Object stores as engines, through obstore: S3-compatible ones, Azure, Google, and WebDAV servers."""

import asyncio
import secrets
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.domain.errors import RuleViolation, Unavailable
from app.domain.sync_address import SyncAddress
from app.sync.folder import seconds
from app.sync.objects import ObjectBackend

if TYPE_CHECKING:
    from obstore.store import ClientConfig, ObjectStore, RetryConfig

POLL: Final = 5.0
"""Every look is a request that somebody pays for."""
TIMEOUT: Final = 15.0
_OURS: Final = ("poll", "timeout", "ca", "cert", "key", "proxy")
_PARTIAL: Final = "partial"


class StoreObjects:
    """Objects of a store that creates in one step: S3, Azure, Google."""

    def __init__(self, store: "ObjectStore", address: SyncAddress) -> None:
        """Use the store."""
        self._store = store
        self._address = address

    def create(self, name: str, content: bytes) -> bool:
        """Put with the condition that nothing is there."""
        import obstore
        from obstore.exceptions import AlreadyExistsError, PreconditionError

        with self._translated():
            try:
                obstore.put(self._store, name, content, mode="create", use_multipart=False)
            except (AlreadyExistsError, PreconditionError):
                return False
        return True

    def get_many(self, names: Sequence[str]) -> Sequence[bytes | None]:
        """Fetch all at once."""
        if len(names) == 1:
            return [self._get(names[0])]

        async def all_of_them() -> list[bytes | None]:
            return await asyncio.gather(*[self._get_async(name) for name in names])

        with self._translated():
            return asyncio.run(all_of_them())

    def delete(self, names: Iterable[str]) -> None:
        """Delete one after another."""
        import obstore

        with self._translated():
            for name in names:
                with suppress(FileNotFoundError):
                    obstore.delete(self._store, name)

    def names(self, folder: str) -> Sequence[str]:
        """List everything below."""
        import obstore

        with self._translated():
            try:
                return [found["path"] for found in obstore.list(self._store, folder).collect()]
            except FileNotFoundError:
                return []

    def close(self) -> None:
        """Connections close with the store."""

    def _get(self, name: str) -> bytes | None:
        import obstore

        with self._translated():
            try:
                return bytes(obstore.get(self._store, name).bytes())
            except FileNotFoundError:
                return None

    async def _get_async(self, name: str) -> bytes | None:
        import obstore

        try:
            return bytes(await (await obstore.get_async(self._store, name)).bytes_async())
        except FileNotFoundError:
            return None

    @contextmanager
    def _translated(self) -> Iterator[None]:
        from obstore.exceptions import BaseError, PermissionDeniedError, UnauthenticatedError

        try:
            yield
        except (PermissionDeniedError, UnauthenticatedError) as fault:
            raise Unavailable("sync.denied", address=str(self._address)) from fault
        except (BaseError, FileNotFoundError, OSError, ValueError) as fault:
            # What went wrong at the bottom stands at the end of the driver's own account.
            account, _, bottom = str(fault).partition("Debug source")
            reason = " ".join(account.split())[:200]
            raise Unavailable(fault_of_line(bottom or account), address=str(self._address), reason=reason) from fault


class DavObjects(StoreObjects):
    """Objects of a WebDAV server, which creates by copying onto a free name (RFC 4918, ``Overwrite: F``)."""

    def create(self, name: str, content: bytes) -> bool:
        """Put the content aside, copy it to its name unless that is taken."""
        import obstore
        from obstore.exceptions import AlreadyExistsError, PreconditionError

        partial = f"{_PARTIAL}/{secrets.token_hex(8)}"
        with self._translated():
            obstore.put(self._store, partial, content, use_multipart=False)
            try:
                obstore.copy(self._store, partial, name, overwrite=False)
            except (AlreadyExistsError, PreconditionError):
                return False
            finally:
                with suppress(FileNotFoundError):
                    obstore.delete(self._store, partial)
        return True

    def names(self, folder: str) -> Sequence[str]:
        """List folder by folder: many servers refuse to list a whole tree at once."""
        import obstore

        found: list[str] = []
        folders = [folder]
        with self._translated():
            while folders:
                try:
                    listed = obstore.list_with_delimiter(self._store, folders.pop())
                except FileNotFoundError:
                    continue
                found += [one["path"] for one in listed["objects"]]
                folders += listed["common_prefixes"]
        return found


def open_s3(address: SyncAddress) -> ObjectBackend:
    """Open ``s3://bucket/prefix?endpoint=...&region=...``; keys from the address or from the environment.

    Raises:
        RuleViolation: ``sync.address_option``, ``sync.address_insecure``.
        Unavailable: ``sync.file_unreadable``.
    """
    from obstore.store import S3Store

    config = _config(address)
    if address.user:
        config |= {"access_key_id": address.user, "secret_access_key": address.password}
    client = _client(address, config.get("endpoint", ""))
    prefix = address.path.strip("/") or None
    with _known_options(address):
        store = S3Store(address.hostname, prefix=prefix, client_options=client, retry_config=_RETRY, **config)
    return _backend(StoreObjects(store, address), address)


def open_azure(address: SyncAddress) -> ObjectBackend:
    """Open ``az://account/container/prefix``.

    Raises:
        RuleViolation: ``sync.address_option``, ``sync.address_insecure``.
        Unavailable: ``sync.file_unreadable``.
    """
    from obstore.store import AzureStore

    container, _, prefix = address.path.strip("/").partition("/")
    config = _config(address)
    client = _client(address, config.get("endpoint", ""))
    config |= {"account_name": address.hostname} | ({"account_key": address.password} if address.password else {})
    with _known_options(address):
        store = AzureStore(container, prefix=prefix or None, client_options=client, retry_config=_RETRY, **config)
    return _backend(StoreObjects(store, address), address)


def open_google(address: SyncAddress) -> ObjectBackend:
    """Open ``gs://bucket/prefix``.

    Raises:
        RuleViolation: ``sync.address_option``, ``sync.address_insecure``.
        Unavailable: ``sync.file_unreadable``.
    """
    from obstore.store import GCSStore

    config = _config(address)
    client = _client(address, "")
    prefix = address.path.strip("/") or None
    with _known_options(address):
        store = GCSStore(address.hostname, prefix=prefix, client_options=client, retry_config=_RETRY, **config)
    return _backend(StoreObjects(store, address), address)


def open_dav(address: SyncAddress) -> ObjectBackend:
    """Open ``davs://host/collection`` (``dav:``, ``http:``, ``https:``); the collection must be there.

    Raises:
        RuleViolation: ``sync.address_option``, ``sync.address_insecure``.
        Unavailable: ``sync.file_unreadable``.
    """
    from obstore.store import HTTPStore

    address.require_options(*_OURS)
    web = "https" if address.scheme in {"davs", "https"} else "http"
    client = _client(address, f"{web}://{address.host}")
    if address.user:
        credentials = b64encode(f"{address.user}:{address.password}".encode()).decode()
        client["default_headers"] = {"authorization": f"Basic {credentials}"}
    url = f"{web}://{address.host}{address.path.rstrip('/')}"
    return _backend(DavObjects(HTTPStore(url, client_options=client, retry_config=_RETRY), address), address)


def fault_of_line(reason: str) -> str:
    """Return the code for a line that could not be used, by what the driver says of it."""
    return "sync.untrusted" if "certificate" in reason.lower() else "sync.unreachable"


_RETRY: Final["RetryConfig"] = {"max_retries": 1, "retry_timeout": timedelta(seconds=TIMEOUT)}
"""One more try for a connection that was closed meanwhile; the engine of sync backs off by itself."""


def _backend(objects: StoreObjects, address: SyncAddress) -> ObjectBackend:
    return ObjectBackend(objects, seconds(address, "poll", POLL))


def _config(address: SyncAddress) -> dict[str, Any]:
    return {name: value for name, value in address.options.items() if name not in _OURS}


def _client(address: SyncAddress, endpoint: str) -> "ClientConfig":
    """Return how to connect: TLS and verified, but for an engine on this very machine."""
    plain = endpoint.startswith("http://")
    if plain and not SyncAddress.parse(endpoint).is_here:
        raise RuleViolation("sync.address_insecure", "address", address=str(address))
    for option in ("cert", "key"):
        if address.option(option):  # The library that speaks to object stores cannot present one.
            raise RuleViolation("sync.address_option", "address", option=option)
    wait = timedelta(seconds=seconds(address, "timeout", TIMEOUT))
    client: ClientConfig = {"allow_http": plain, "timeout": wait, "connect_timeout": min(wait, timedelta(seconds=5))}
    if proxy := address.option("proxy"):
        client["proxy_url"] = proxy
    if authority := address.option("ca"):
        try:
            client["root_certificate"] = Path(authority).read_bytes()
        except OSError as fault:
            raise Unavailable("sync.file_unreadable", path=authority) from fault
    return client


@contextmanager
def _known_options(address: SyncAddress) -> Iterator[None]:
    from obstore.exceptions import BaseError

    try:
        yield
    except (BaseError, TypeError, ValueError) as fault:
        named = next((name for name in _config(address) if name in str(fault)), ", ".join(_config(address)))
        raise RuleViolation("sync.address_option", "address", option=named) from fault
