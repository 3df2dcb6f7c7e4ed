"""A date: typed any way people write one, or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QWidget

from app.domain.errors import RuleViolation
from app.domain.written_dates import parse_date
from app.forms.fields import Field
from app.ui import language
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.layouts import column


class DateEdit(QLineEdit):
    """A line for a date with a calendar at its end.

    Signals:
        edited: somebody changed it.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._pick = self.addAction(theme.active().icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self._pick.triggered.connect(self.open_calendar)
        self.textEdited.connect(lambda _text: self.edited.emit())
        self.editingFinished.connect(self._tidy)
        self._name()

    def put(self, text: str) -> None:
        """Show a date as text."""
        self.setText(text)

    def say(self, field: Field) -> None:
        """Say how to write a date."""
        self._name()

    def wipe(self) -> None:
        """Empty it."""
        self.setText("")

    def day(self) -> date | None:
        """Return the date, None where the text is none."""
        try:
            return parse_date(self.text().strip())
        except RuleViolation:
            return None

    def open_calendar(self) -> QCalendarWidget:
        """Open the calendar below the line."""
        popup = QFrame(self, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        popup.setProperty("role", "popup")
        calendar = Calendar()
        day = self.day()
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(popup.close)
        popup.setLayout(column(calendar, margin=6))
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        calendar.setFocus()
        return calendar

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if hasattr(self, "_pick") and event.type() in {QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._name()

    def _take(self, day: QDate) -> None:
        self.setText(day.toString("yyyy-MM-dd"))
        self.edited.emit()

    def _tidy(self) -> None:
        day = self.day()
        if day is not None:
            self.setText(day.isoformat())

    def _name(self) -> None:
        self._pick.setIcon(theme.active().icon("calendar"))
        self._pick.setToolTip(translate("Widgets", "Open calendar"))
        self.setPlaceholderText(translate("Widgets", "Such as 2026-03-02"))


class Calendar(QCalendarWidget):
    """A month in the theme's colours; weekends are no alarm, so they are not red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the present month, Monday first."""
        super().__init__(parent)
        colours = theme.active().colours
        self.setLocale(language.active().locale)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setGridVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain, soft = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(colours.ink))
        soft.setForeground(QColor(colours.ink_soft))
        soft.setBackground(QColor(colours.surface))
        self.setHeaderTextFormat(soft)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(theme.active().icon(icon))
        self.setMinimumSize(theme.active().px(300), theme.active().px(260))
