"""Where the engine is that carries the exchange with other terminals."""

from app.domain.sync_address import SyncAddress
from app.forms.fields import Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


def _address(text: str) -> str:
    SyncAddress.parse(text)
    return text


ENGINE: Form[str] = Form(
    name="engine",
    title=QT_TRANSLATE_NOOP("Forms", "Engine"),
    fields=(
        Field(
            name="address",
            label=QT_TRANSLATE_NOOP("Forms", "Address"),
            parse=_address,
            required=False,
            sensitive=True,
            help=QT_TRANSLATE_NOOP(
                "Forms", "Such as /mnt/share/guitai, s3://bucket/branch or postgresql://host/database"
            ),
        ),
    ),
    build=lambda values: str(values.get("address", "")),
)
