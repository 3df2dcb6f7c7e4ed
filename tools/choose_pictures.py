"""Keep the handful of pictures that the documents show: chosen by name, reduced to 256 colours.

``choose_pictures.py FROM TO``: FROM is what ``guitai screenshots`` wrote, TO is ``docs/screenshots``.
"""

import sys
from pathlib import Path

from PIL import Image

CHOSEN = {
    "sign-in.png": "sign-in-zh_CN-light.png",
    "today.png": "today-zh_CN-light.png",
    "reception.png": "reception-need-zh_CN-light.png",
    "queue.png": "queue-zh_CN-light.png",
    "appointments.png": "appointments-day-zh_CN-light.png",
    "complaint.png": "complaint-zh_CN-light.png",
    "kiosk.png": "kiosk-zh_CN-light.png",
    "service.png": "sealed-en-light.png",
    "case-dark.png": "case-en-dark.png",
    "client-signing.png": "client-signing-zh_CN-light.png",
    "clients-high-contrast.png": "clients-en-high_contrast.png",
    "import.png": "import-columns-zh_CN-light.png",
    "confirmations.png": "confirmations-zh_CN-light.png",
}
COLOURS = 256


def main(arguments: list[str]) -> int:
    """Write the chosen pictures; those of the same name are replaced, others stay."""
    source, target = map(Path, arguments)
    target.mkdir(parents=True, exist_ok=True)
    for name, taken in CHOSEN.items():
        picture = Image.open(source / taken).convert("RGB")
        few = picture.quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(target / name, optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
