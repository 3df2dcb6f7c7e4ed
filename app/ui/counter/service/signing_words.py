"""What the signing bar says at each step: a heading, a line, the button's words and its icon."""

from app.ui.client_view.stage import Progress, Stage
from app.ui.language import translate

Call = tuple[str, str, str, str]


def call(stage: str) -> Call:
    """Return what a step asks of the teller."""
    return (
        {
            "generate": (
                translate("Service", "Prepare the confirmation"),
                translate("Service", "It is laid out from the case as it stands; the client then reads the very file."),
                translate("Service", "Prepare"),
                "file-text",
            ),
            "acknowledge": (
                translate("Service", "Prepare the mismatch acknowledgement"),
                translate(
                    "Service", "The special warning, and that the client insists. It is signed before anything is done."
                ),
                translate("Service", "Prepare"),
                "file-warning",
            ),
            "present": (
                translate("Service", "Let the client read and sign"),
                translate("Service", "The client gets a screen of their own, or this one; you cannot draw there."),
                translate("Service", "Hand over to the client"),
                "signature",
            ),
            "seal": (
                translate("Service", "Countersign"),
                translate("Service", "I state that I saw this person's identity document in this visit."),
                translate("Service", "Countersign and seal"),
                "stamp",
            ),
        }.get(stage)
        or _aside(stage)
        or _afterwards(stage)
    )


def _aside(stage: str) -> Call | None:
    """Return what a step off the usual way asks of the teller."""
    return {
        "renew": (
            translate("Service", "The data changed"),
            translate(
                "Service", "The case says something else by now. This number is void; the client gets a new one."
            ),
            translate("Service", "Prepare anew"),
            "refresh-cw",
        ),
        "hand_out": (
            translate("Service", "To be signed in ink"),
            translate("Service", "The law wants paper for this service. Print it; no screen takes its signature."),
            translate("Service", "Print for signing"),
            "printer",
        ),
        "scan_in": (
            translate("Service", "Scan the signed paper"),
            translate(
                "Service", "Every page, in order: pictures or a PDF. The paper itself goes to the branch's file."
            ),
            translate("Service", "Choose the scan"),
            "scan-line",
        ),
    }.get(stage) or _refusing(stage)


def _refusing(stage: str) -> Call | None:
    """Return what is left to do where the client will not sign."""
    return {
        "witness_refusal": (
            translate("Service", "The client will not sign: a witness is needed"),
            translate("Service", "A second member of staff states with their own key that the client was asked."),
            translate("Service", "Witness, with a colleague here"),
            "users",
        ),
        "approve_refusal": (
            translate("Service", "The refusal was witnessed: an approver is needed"),
            translate("Service", "A supervisor or the manager agrees that the case is completed without a signature."),
            translate("Service", "Approve, with a colleague here"),
            "stamp",
        ),
        "file_refusal": (
            translate("Service", "The refusal was approved"),
            translate("Service", "Its record is sealed and takes the place of the signature."),
            translate("Service", "Seal and file the record"),
            "archive",
        ),
    }.get(stage)


def no_paper() -> str:
    """Return what must be mended before a paper can be signed."""
    return translate("Service", "No printer is connected. This document must be printed to be signed.")


def _afterwards(stage: str) -> Call:
    """Return what is left to do once the document is sealed."""
    done = translate("Service", "Done and filed")
    return {
        "deliver": (
            translate("Service", "Hand the document over"),
            translate("Service", "With it the case is complete and filed in the archive."),
            translate("Service", "Print"),
            "printer",
        ),
        "archive": (translate("Service", "File the case"), "", translate("Service", "File in the archive"), "archive"),
        "rate": (
            done,
            translate("Service", "Ask the client for a rating; you do not see it here."),
            translate("Service", "Hand over for the rating"),
            "star",
        ),
    }.get(stage, (done, translate("Service", "The client has rated."), "", ""))


def no_printer() -> str:
    """Return what can be done where there is nothing to print on."""
    return translate(
        "Service", "No printer is connected. Hand over an electronic copy now; paper can be printed from Confirmations."
    )


def client_call(progress: Progress) -> Call:
    """Return how far the client is, and the way to take the screen back."""
    title, line = client_words(progress)
    return title, line, translate("Service", "Take the screen back"), "undo-2"


def client_words(progress: Progress) -> tuple[str, str]:
    """Return how far the client is, in a heading and a line."""
    if progress.stage is Stage.READING:
        words = translate("Service", "The client is reading: page {page} of {pages}")
        title = words.format(page=progress.page, pages=progress.pages)
        state = translate("Service", "The pen opens at the end of the last page.")
        if progress.read:
            state = translate("Service", "The end was reached; the pen is open.")
        minutes, seconds = divmod(progress.seconds, 60)
        return title, translate("Service", "{time} so far. {state}").format(time=f"{minutes}:{seconds:02}", state=state)
    return {
        Stage.SIGNING: (translate("Service", "The client is signing"), ""),
        Stage.SIGNED: (translate("Service", "The client has signed"), ""),
        Stage.RATING: (
            translate("Service", "The client is rating"),
            translate("Service", "What they choose is not shown here."),
        ),
    }.get(progress.stage, (translate("Service", "The client is done"), ""))
