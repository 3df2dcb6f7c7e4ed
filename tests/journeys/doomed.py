"""Works at the counter until the client has signed, says so, and goes on to the seal; whoever started it kills it."""

import sys
from pathlib import Path

from app.ui.application import make_application
from app.ui.memory import PassingMemory
from tests.journeys.bed import Bed
from tests.journeys.branch import TELLER, JourneyBranch


def work(root):
    application = make_application(PassingMemory())
    bed = Bed(JourneyBranch(root))
    bed.sign_in(TELLER)
    bed.prepare()
    bed.generate()
    bed.hand_over()
    bed.read()
    bed.sign()
    print("signed", flush=True)  # noqa: T201 - the sign to kill
    while True:
        application.processEvents()


if __name__ == "__main__":
    work(Path(sys.argv[1]))
