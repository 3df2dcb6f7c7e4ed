"""What the columns of a client list are called on screen."""

from collections.abc import Mapping
from typing import Final

from app.forms.client_headings import Column
from app.forms.wording import QT_TRANSLATE_NOOP
from app.ui.language import translate

_COLUMNS: Final[Mapping[Column, str]] = {
    Column.CLIENT_NO: QT_TRANSLATE_NOOP("ClientImport", "Client number"),
    Column.NAME: QT_TRANSLATE_NOOP("ClientImport", "Name"),
    Column.CLIENT_TYPE: QT_TRANSLATE_NOOP("ClientImport", "Person or institution"),
    Column.IDENTITY_KIND: QT_TRANSLATE_NOOP("ClientImport", "Kind of document"),
    Column.IDENTITY_NUMBER: QT_TRANSLATE_NOOP("ClientImport", "Document number"),
    Column.IDENTITY_COUNTRY: QT_TRANSLATE_NOOP("ClientImport", "Issuing country"),
    Column.IDENTITY_VALID_UNTIL: QT_TRANSLATE_NOOP("ClientImport", "Document valid until"),
    Column.PHONE: QT_TRANSLATE_NOOP("ClientImport", "Mobile phone"),
    Column.EMAIL: QT_TRANSLATE_NOOP("ClientImport", "E-mail"),
    Column.ADDRESS: QT_TRANSLATE_NOOP("ClientImport", "Address"),
    Column.RISK_LEVEL: QT_TRANSLATE_NOOP("ClientImport", "Risk level"),
    Column.RISK_ASSESSED_ON: QT_TRANSLATE_NOOP("ClientImport", "Risk assessed on"),
    Column.INVESTOR_CLASS: QT_TRANSLATE_NOOP("ClientImport", "Investor class"),
    Column.OPENED_ON: QT_TRANSLATE_NOOP("ClientImport", "Account opened on"),
    Column.BRANCH_NAME: QT_TRANSLATE_NOOP("ClientImport", "Branch"),
    Column.NOTES: QT_TRANSLATE_NOOP("ClientImport", "Notes"),
    Column.AGENT_NAME: QT_TRANSLATE_NOOP("ClientImport", "Representative: name"),
    Column.AGENT_IDENTITY_KIND: QT_TRANSLATE_NOOP("ClientImport", "Representative: kind of document"),
    Column.AGENT_IDENTITY_NUMBER: QT_TRANSLATE_NOOP("ClientImport", "Representative: document number"),
    Column.AGENT_PHONE: QT_TRANSLATE_NOOP("ClientImport", "Representative: phone"),
}


def column_word(column: Column) -> str:
    """Return a column's name in the present language."""
    return translate("ClientImport", _COLUMNS[column])
