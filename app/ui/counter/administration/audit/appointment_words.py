"""What was done with appointments, in words."""

from collections.abc import Mapping
from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

APPOINTMENT_ACTS: Final[Mapping[str, str]] = {
    "appointment:step:request": QT_TRANSLATE_NOOP("Audit", "Appointment asked for"),
    "appointment:step:confirm": QT_TRANSLATE_NOOP("Audit", "Appointment confirmed"),
    "appointment:step:wait": QT_TRANSLATE_NOOP("Audit", "Put on the waiting list"),
    "appointment:step:decline": QT_TRANSLATE_NOOP("Audit", "Appointment declined"),
    "appointment:step:reschedule": QT_TRANSLATE_NOOP("Audit", "Appointment moved"),
    "appointment:step:cancel": QT_TRANSLATE_NOOP("Audit", "Appointment cancelled"),
    "appointment:step:arrive": QT_TRANSLATE_NOOP("Audit", "Came to an appointment"),
    "appointment:step:miss": QT_TRANSLATE_NOOP("Audit", "Did not come to an appointment"),
    "appointment:step:undo_no_show": QT_TRANSLATE_NOOP("Audit", "Taken back that nobody came"),
    "appointment:step:displace": QT_TRANSLATE_NOOP("Audit", "Appointment gave way to an earlier one"),
    "appointment:step:keep": QT_TRANSLATE_NOOP("Audit", "Appointment stands after all"),
    "appointment:step:fulfil": QT_TRANSLATE_NOOP("Audit", "Case opened for an appointment"),
    "appointment:time:clash": QT_TRANSLATE_NOOP("Audit", "One time given to two"),
    "appointment:calendar:exported": QT_TRANSLATE_NOOP("Audit", "Appointments exported as a calendar"),
    "appointment:slip:printed": QT_TRANSLATE_NOOP("Audit", "Slip of an appointment printed"),
    "appointment:list:printed": QT_TRANSLATE_NOOP("Audit", "List of a day's appointments printed"),
    "appointment:folder:chosen": QT_TRANSLATE_NOOP("Audit", "Folder of appointment requests chosen"),
    "appointment:requests:imported": QT_TRANSLATE_NOOP("Audit", "Appointment requests taken in"),
    "appointment:message:made": QT_TRANSLATE_NOOP("Audit", "Message to a client made"),
    "appointment:messages:exported": QT_TRANSLATE_NOOP("Audit", "Messages to clients exported"),
    "appointment:message:read": QT_TRANSLATE_NOOP("Audit", "Phone number of a message looked at"),
    "appointment:message:closed": QT_TRANSLATE_NOOP("Audit", "Message to a client delivered or given up"),
    "appointment:check_in:refused": QT_TRANSLATE_NOOP("Audit", "Check-in at a kiosk refused"),
    "appointment:check_in:done": QT_TRANSLATE_NOOP("Audit", "Checked in at a kiosk"),
}
