"""The style sheet of what is pressed, typed into and chosen from.

``$name`` is a colour token; a number followed by ``u`` is a length at 100 % that grows with large print.
"""

CONTROLS = """
* { outline: none; }
QWidget { color: $ink; }
QLabel { background: transparent; }
QLabel[role="display"] { font-size: 30u; font-weight: 700; }
QLabel[role="title"] { font-size: 21u; font-weight: 700; }
QLabel[role="subtitle"] { font-size: 16u; font-weight: 700; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="soft"] { color: $ink_soft; }
QLabel[role="caption"] { color: $ink_soft; font-size: 12u; }
QLabel[role="overline"] { color: $ink_soft; font-size: 12u; font-weight: 700; }
QLabel[role="error"] { color: $act_text; font-size: 12u; }
QLabel[role="figure"] { font-size: 30u; font-weight: 700; color: $primary_text; }
QLabel:disabled { color: $disabled_ink; }

QPushButton {
    background: $surface; color: $ink; border: ${bw}px solid $line_strong; border-radius: 6u;
    padding: 6u 14u; min-height: 20u;
}
QPushButton:hover { background: $raised; border-color: $primary; }
QPushButton:pressed { background: $sunken; }
QPushButton:focus { border: 2px solid $focus; padding: ${pad_v}px ${pad_h}px; }
QPushButton:disabled { background: $disabled; color: $disabled_ink; border-color: $line; }
QPushButton:checked { background: $primary_soft; color: $on_primary_soft; border-color: $primary; }
QPushButton[kind="primary"], QPushButton:default {
    background: $primary; color: $on_primary; border-color: $primary; font-weight: 700;
}
QPushButton[kind="primary"]:hover, QPushButton:default:hover { background: $primary_hover; }
QPushButton[kind="primary"]:pressed, QPushButton:default:pressed { background: $primary_pressed; }
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border-color: $focus_on_primary; }
QPushButton[kind="primary"]:disabled { background: $disabled; color: $disabled_ink; border-color: $line; }
QPushButton[kind="danger"] { background: $act; color: $on_act; border-color: $act; font-weight: 700; }
QPushButton[kind="danger"]:hover { background: $act_hover; }
QPushButton[kind="danger"]:disabled { background: $disabled; color: $disabled_ink; border-color: $line; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: $primary_text; }
QPushButton[kind="ghost"]:hover { background: $primary_soft; color: $on_primary_soft; }
QPushButton[kind="ghost"]:pressed { background: $sunken; }
QPushButton[kind="ghost"]:focus { border-color: $focus; }
QPushButton[kind="ghost"]:disabled { color: $disabled_ink; background: transparent; }
QPushButton[bulk="large"] { font-size: 16u; padding: 10u 20u; }
QPushButton[bulk="small"] { font-size: 12u; padding: 2u 8u; min-height: 18u; }
QPushButton[link="true"] {
    background: transparent; border: none; color: $primary_text; padding: 0px; text-align: left; min-height: 18u;
}
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { text-decoration: underline; border: none; padding: 0px; }

QToolButton {
    background: transparent; color: $ink; border: ${bw}px solid transparent; border-radius: 6u; padding: 5u;
}
QToolButton:hover { background: $primary_soft; color: $on_primary_soft; }
QToolButton:pressed { background: $sunken; }
QToolButton:focus { border: 2px solid $focus; padding: ${tool_pad}px; }
QToolButton:checked { background: $primary_soft; color: $on_primary_soft; }
QToolButton:disabled { color: $disabled_ink; }
QToolButton::menu-indicator { image: none; width: 0px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $surface; color: $ink; border: ${bw}px solid $line_strong; border-radius: 6u;
    padding: 5u 10u; min-height: 22u;
    selection-background-color: $primary; selection-color: $on_primary; placeholder-text-color: $ink_faint;
}
QPlainTextEdit, QTextEdit { padding: 5u 6u; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
    border-color: $primary;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid $focus; padding: ${in_v}px ${in_h}px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: ${in_v}px ${area_h}px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"] {
    border-color: $act; background: $wrong_ground;
}
QLineEdit:read-only { background: $raised; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: $disabled; color: $disabled_ink; border-color: $line;
}
QComboBox { combobox-popup: 0; padding-right: 30u; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QLineEdit[bare="true"] {
    border: none; background: transparent; padding: 0px; min-height: 0px; border-radius: 0px;
}
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: 30u; border: none; background: transparent;
}
QComboBox QAbstractItemView {
    background: $surface; color: $ink; border: ${bw}px solid $line_strong; border-radius: 8u; padding: 4u;
    selection-background-color: $primary_soft; selection-color: $on_primary_soft;
}
QComboBox QAbstractItemView::item { min-height: 32u; padding: 0u 10u; border-radius: 5u; }
QComboBox QAbstractItemView::item:selected { background: $primary_soft; color: $on_primary_soft; }
QComboBox::down-arrow { image: url($marks-chevron-down.svg); width: 14u; height: 14u; }
QAbstractSpinBox { padding-right: 26u; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 24u; border: none; background: transparent; border-radius: 4u;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0px 0px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0px 2px 2px 0px; }
QAbstractSpinBox::up-arrow { image: url($marks-chevron-up.svg); width: 12u; height: 12u; }
QAbstractSpinBox::down-arrow { image: url($marks-chevron-down.svg); width: 12u; height: 12u; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $primary_soft; }

QCheckBox, QRadioButton { spacing: 8u; padding: 4u 2u; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: 18u; height: 18u; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled_ink; }
QSlider::groove:horizontal { height: 4u; border-radius: 2u; background: $line; }
QSlider::sub-page:horizontal { background: $primary; border-radius: 2u; }
QSlider::handle:horizontal {
    width: 16u; height: 16u; margin: -6u 0; border-radius: 8u; background: $primary; border: 2px solid $surface;
}
QProgressBar {
    background: $sunken; border: none; border-radius: 4u; min-height: 8u; max-height: 8u; text-align: center;
    color: transparent;
}
QProgressBar::chunk { background: $primary; border-radius: 4u; }
"""
