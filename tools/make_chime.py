"""Make the call board's chime anew: two struck tones a third apart, dying away; our own work, free of others' rights.

``make_chime.py`` writes ``resources/sounds/chime.wav``: mono, 16 bit, 22.05 kHz, under two seconds.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
SECONDS = 1.7
TONES = ((0.0, 659.26), (0.42, 523.25))
"""When each is struck, and its pitch in hertz: E5, then C5."""
PARTIALS = ((1.0, 0.62), (2.0, 0.22), (3.01, 0.09), (4.1, 0.05))
"""Of each tone: times its pitch, and how loud."""


def sample(at: float) -> float:
    """Return the sound at a second, from -1 to 1."""
    value = 0.0
    for begin, pitch in TONES:
        since = at - begin
        if since >= 0:
            attack = min(1.0, since / 0.006)
            for times, loud in PARTIALS:
                value += (
                    attack * loud * math.exp(-since * (2.6 + times)) * math.sin(2 * math.pi * pitch * times * since)
                )
    return 0.8 * max(-1.0, min(1.0, value))


def main() -> None:
    """Write the file."""
    target = Path(__file__).parents[1] / "resources" / "sounds" / "chime.wav"
    target.parent.mkdir(exist_ok=True)
    frames = (struct.pack("<h", round(32_767 * sample(n / RATE))) for n in range(round(RATE * SECONDS)))
    with wave.open(str(target), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(frames))


if __name__ == "__main__":
    main()
