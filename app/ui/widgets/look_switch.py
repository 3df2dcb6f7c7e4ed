"""Theme, print size and language, switched at a press."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.ui import language
from app.ui.language import Language, translate
from app.ui.theme import theme
from app.ui.theme.tokens import ThemeName
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.layouts import row


def theme_words(name: ThemeName) -> str:
    """Return a theme's name."""
    return {
        ThemeName.LIGHT: translate("Shell", "Light"),
        ThemeName.DARK: translate("Shell", "Dark"),
        ThemeName.HIGH_CONTRAST: translate("Shell", "High contrast"),
    }[name]


class LookSwitch(QWidget):
    """Two quiet buttons: theme with large print, and language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the buttons."""
        super().__init__(parent)
        self._theme, self._language = IconButton("sun-moon", size=16), IconButton("languages", size=16)
        for button, fill in ((self._theme, self._theme_menu), (self._language, self._language_menu)):
            menu = QMenu(button)
            menu.aboutToShow.connect(fill)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setLayout(row(self._theme, self._language, space=2))

    def name_buttons(self) -> None:
        """Say what the buttons do, in the present language."""
        self._theme.say(translate("Shell", "Theme and print size"))
        self._language.say(translate("Shell", "Language"))

    def _theme_menu(self) -> None:
        worn = theme.active()
        menu = self._theme.menu()
        menu.clear()
        group = QActionGroup(menu)
        for name in ThemeName:
            action = menu.addAction(theme_words(name))
            action.setCheckable(True)
            action.setChecked(name is worn.name)
            action.triggered.connect(lambda _on=False, name=name: worn.wear(name, large_print=worn.large_print))
            group.addAction(action)
        menu.addSeparator()
        large = menu.addAction(translate("Shell", "Large print"))
        large.setCheckable(True)
        large.setChecked(worn.large_print)
        large.triggered.connect(lambda on: worn.wear(worn.name, large_print=on))

    def _language_menu(self) -> None:
        menu = self._language.menu()
        menu.clear()
        for spoken, words in ((Language.CHINESE, "简体中文"), (Language.ENGLISH, "English")):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(spoken is language.active().language)
            action.triggered.connect(lambda _on=False, spoken=spoken: language.active().speak(spoken))
