"""The help of the commands, marked for translation; a test holds the table to the commands' own texts."""

from typing import Any

from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP

HELP_TEXTS = frozenset(
    {
        QT_TRANSLATE_NOOP(
            "Help", "The branch counter that keeps working. Without a command: open the counter's window."
        ),
        QT_TRANSLATE_NOOP("Help", "Appointments."),
        QT_TRANSLATE_NOOP(
            "Help", "Take each request whole, or say with file and line why not; the same request again adds nothing."
        ),
        QT_TRANSLATE_NOOP("Help", "Files (ICS, CSV, XLSX, JSON), or folders."),
        QT_TRANSLATE_NOOP(
            "Help", "Write the appointments to come as a calendar that other programs take, the clients' names masked."
        ),
        QT_TRANSLATE_NOOP("Help", "Where the calendar goes."),
        QT_TRANSLATE_NOOP("Help", "So many days from today on."),
        QT_TRANSLATE_NOOP("Help", "Let the counter of this terminal take in what arrives in a folder, every minute."),
        QT_TRANSLATE_NOOP("Help", "Where requests arrive."),
        QT_TRANSLATE_NOOP("Help", "The exchange with other terminals."),
        QT_TRANSLATE_NOOP("Help", "What this terminal keeps."),
        QT_TRANSLATE_NOOP("Help", "The branch's terminals."),
        QT_TRANSLATE_NOOP("Help", "Choose the engine that carries the exchange."),
        QT_TRANSLATE_NOOP("Help", "The engine's address; an empty one ends it."),
        QT_TRANSLATE_NOOP("Help", "Send what was written here, read and merge what others sent; then end."),
        QT_TRANSLATE_NOOP("Help", "Say what waits, since when, and what was put aside; no engine is asked."),
        QT_TRANSLATE_NOOP(
            "Help", "Go on exchanging until stopped with Ctrl+C; a line for each round that brought something."
        ),
        QT_TRANSLATE_NOOP("Help", "End after so long; 0 goes on."),
        QT_TRANSLATE_NOOP(
            "Help", "Put a snapshot of everything that is read here on the engine, and drop what nobody needs any more."
        ),
        QT_TRANSLATE_NOOP(
            "Help", "Write one digest of everything that is exchanged; terminals that agree write the same."
        ),
        QT_TRANSLATE_NOOP("Help", "Ask a branch to be let in: make this machine's keys and a request for them."),
        QT_TRANSLATE_NOOP("Help", "The engine that carries the exchange."),
        QT_TRANSLATE_NOOP("Help", "Where the request goes: one line of text."),
        QT_TRANSLATE_NOOP("Help", "What the terminal is to be."),
        QT_TRANSLATE_NOOP("Help", "Show the request as a QR code too, for a scanner."),
        QT_TRANSLATE_NOOP("Help", "The request."),
        QT_TRANSLATE_NOOP("Help", "The short code as the new terminal shows it."),
        QT_TRANSLATE_NOOP("Help", "Let a terminal in whose short code was compared, and send it its keys."),
        QT_TRANSLATE_NOOP("Help", "The answer's code as whoever approved reads it."),
        QT_TRANSLATE_NOOP("Help", "Wait so long for the answer."),
        QT_TRANSLATE_NOOP("Help", "Take the answer to this machine's request and make a home of it."),
        QT_TRANSLATE_NOOP("Help", "Let a kiosk open by itself, with a key in the operating system's keyring."),
        QT_TRANSLATE_NOOP("Help", "Let it ask for a person again."),
        QT_TRANSLATE_NOOP("Help", "Let a counter read restricted complaints; for compliance."),
        QT_TRANSLATE_NOOP("Help", "Let it read them no longer."),
        QT_TRANSLATE_NOOP("Help", "List the branch's terminals, those that were revoked included."),
        QT_TRANSLATE_NOOP("Help", "The terminal's code."),
        QT_TRANSLATE_NOOP("Help", "Why; it is kept in the audit trail."),
        QT_TRANSLATE_NOOP("Help", "Take nothing more from a terminal, and keep what is written from now on from it."),
        QT_TRANSLATE_NOOP("Help", "The engine that carries the exchange with other terminals."),
        QT_TRANSLATE_NOOP("Help", "The clients."),
        QT_TRANSLATE_NOOP("Help", "Complaints."),
        QT_TRANSLATE_NOOP("Help", "JSON or CSV, as docs/complaint-files.md shows it."),
        QT_TRANSLATE_NOOP("Help", "Take each complaint whole, or say why not; the same file again adds nothing."),
        QT_TRANSLATE_NOOP("Help", "Give out every client, whole and sorted; audited."),
        QT_TRANSLATE_NOOP("Help", "Write JSON; there is no other form yet."),
        QT_TRANSLATE_NOOP("Help", "Where data lies; GUITAI_HOME names it too."),
        QT_TRANSLATE_NOOP("Help", "Who signs in; not needed where the home has one person."),
        QT_TRANSLATE_NOOP("Help", "Read the password from standard input."),
        QT_TRANSLATE_NOOP("Help", "Write JSON."),
        QT_TRANSLATE_NOOP("Help", "Say what would happen; store nothing."),
        QT_TRANSLATE_NOOP("Help", "Make a new home: vault, store, branch authority, first administrator."),
        QT_TRANSLATE_NOOP("Help", "The branch's code, such as SH01."),
        QT_TRANSLATE_NOOP("Help", "The branch's name, as printed."),
        QT_TRANSLATE_NOOP("Help", "This terminal's code, such as C1; part of every number it gives."),
        QT_TRANSLATE_NOOP("Help", "The first administrator's login."),
        QT_TRANSLATE_NOOP("Help", "The first administrator's name; the login where none is given."),
        QT_TRANSLATE_NOOP("Help", "Save the recovery code here (PDF or text)."),
        QT_TRANSLATE_NOOP("Help", "Take each row whole, or refuse it with its reason; the report says which and why."),
        QT_TRANSLATE_NOOP("Help", "The list: CSV or XLSX."),
        QT_TRANSLATE_NOOP("Help", "Where the report goes: one entry for each row."),
        QT_TRANSLATE_NOOP("Help", "Print when it falls due and how it was counted, day by day."),
        QT_TRANSLATE_NOOP("Help", "The day (or the instant) it starts: 2026-02-13."),
        QT_TRANSLATE_NOOP("Help", "How many working days."),
        QT_TRANSLATE_NOOP("Help", "How many calendar days."),
        QT_TRANSLATE_NOOP("Help", "How many hours, through nights and holidays."),
        QT_TRANSLATE_NOOP("Help", "Count trading days, not working days."),
        QT_TRANSLATE_NOOP("Help", "A yearly notice to count with (YAML)."),
        QT_TRANSLATE_NOOP("Help", "Say with what this terminal seals, until when, and who is asked for the time."),
        QT_TRANSLATE_NOOP("Help", "Have the branch's authority issue another certificate, for another key."),
        QT_TRANSLATE_NOOP("Help", "Key, certificate and chain (PKCS#12)."),
        QT_TRANSLATE_NOOP("Help", "The key file's password, in a file's first line; else asked for."),
        QT_TRANSLATE_NOOP(
            "Help", "Seal with the key of a PKCS#12 file from now on; the key is kept in the encrypted store."
        ),
        QT_TRANSLATE_NOOP("Help", "The token's own PKCS#11 library."),
        QT_TRANSLATE_NOOP("Help", "The token's label."),
        QT_TRANSLATE_NOOP("Help", "The label of key and certificate on the token."),
        QT_TRANSLATE_NOOP("Help", "The PIN, in a file's first line; else asked for."),
        QT_TRANSLATE_NOOP("Help", "Seal with a key that stays on a PKCS#11 token from now on."),
        QT_TRANSLATE_NOOP("Help", "Its address (RFC 3161), http or https."),
        QT_TRANSLATE_NOOP("Help", "The certificate its timestamps are believed by."),
        QT_TRANSLATE_NOOP("Help", "Ask nobody from now on."),
        QT_TRANSLATE_NOOP("Help", "Ask an authority for timestamps from now on, or nobody."),
        QT_TRANSLATE_NOOP("Help", "Ask for the timestamps that documents still wait for."),
        QT_TRANSLATE_NOOP("Help", "With what this terminal seals, and who vouches for the time."),
        QT_TRANSLATE_NOOP("Help", "The confirmation's number."),
        QT_TRANSLATE_NOOP("Help", "Where the bundle goes."),
        QT_TRANSLATE_NOOP(
            "Help", "Save everything that proves a signing as one file; guitai verify examines it anywhere."
        ),
        QT_TRANSLATE_NOOP("Help", "The document (PDF) or evidence bundle (ZIP)."),
        QT_TRANSLATE_NOOP("Help", "The code printed on a paper, as scanned."),
        QT_TRANSLATE_NOOP("Help", "The time authority to believe timestamps by."),
        QT_TRANSLATE_NOOP(
            "Help",
            "Say what holds of a document or bundle and what does not; exit 0 only when everything checked holds.\n\n"
            "With a sign-in (--password-stdin or --login) the home's own record of the document is checked too.",
        ),
        QT_TRANSLATE_NOOP("Help", "The authority to trust."),
        QT_TRANSLATE_NOOP(
            "Help",
            "Make a branch of made-up people, live a working day there, and verify everything it leaves behind.",
        ),
        QT_TRANSLATE_NOOP("Help", "Where everything goes: empty, new, or an earlier demo's."),
        QT_TRANSLATE_NOOP("Help", "The same seed lives the same day."),
        QT_TRANSLATE_NOOP("Help", "How many clients the old list has."),
        QT_TRANSLATE_NOOP("Help", "How many tickets are given out."),
        QT_TRANSLATE_NOOP("Help", "Which trading day; the last one that is over."),
        QT_TRANSLATE_NOOP("Help", "Let the real windows take part, unseen, and take pictures."),
        QT_TRANSLATE_NOOP("Help", "Live a short demo day and picture every screen of it, in every language and theme."),
        QT_TRANSLATE_NOOP("Help", "Where the pictures go."),
        QT_TRANSLATE_NOOP(
            "Help", "Make a branch in a temporary folder, seal and verify a document, and paint the sign-in window."
        ),
        QT_TRANSLATE_NOOP("Help", "The audit trail."),
        QT_TRANSLATE_NOOP(
            "Help",
            "Check every entry and every signature of the staff; exit 0 and a count, or 1 and the first broken one.",
        ),
        QT_TRANSLATE_NOOP("Help", "The working-day and trading-day calendar."),
        QT_TRANSLATE_NOOP("Help", "Take in a year's holiday notice; the deadlines of open cases are counted again."),
        QT_TRANSLATE_NOOP("Help", "The notice: YAML, as the manual shows it."),
        QT_TRANSLATE_NOOP("Help", "List the years whose notice is known, the latest first."),
    }
)


def speak(command: Any) -> None:  # noqa: ANN401 - typer's classes of commands are its own affair
    """Say a command's help, and that of everything under it, in the user's language."""
    for told in (command, *command.params):
        if getattr(told, "help", None):
            told.help = translate("Help", told.help)
    for inner in getattr(command, "commands", {}).values():
        speak(inner)
