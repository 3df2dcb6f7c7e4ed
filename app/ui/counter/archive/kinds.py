"""Classes of clients in words."""

from app.domain.policy import ClientKind
from app.ui.language import translate


def kind_words(kind: ClientKind | str) -> str:
    """Return a class's words; one that is unknown as it is."""
    return {
        ClientKind.ORDINARY: translate("Archive", "Ordinary investors"),
        ClientKind.PROFESSIONAL: translate("Archive", "Professional investors"),
        ClientKind.INSTITUTION: translate("Archive", "Institutions"),
    }.get(ClientKind(kind) if kind in set(ClientKind) else ClientKind.ORDINARY, str(kind))
