"""Complaints at the windows: taken in, opened, taken a step further, with a colleague where one is needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from tests.fakes.lettering import by_post, write_and_seal
from tests.journeys.branch import PASSWORD

WORDS = "排队两个小时没人管，我要投诉！"


class Complaining:
    """Whoever sits before the bed's window, at the desk of complaints."""

    def __init__(self, bed):
        self.bed, self.hands = bed, bed.hands

    @property
    def page(self):
        return self.bed.shell._pages["complaints"]

    @property
    def view(self):
        return self.page.case.view

    @property
    def state(self):
        return self.view.complaint.state

    def sit(self, login):
        """Sign in, in the place of whoever sat here before, and go to the desk."""
        if self.bed.program.counter is None:
            self.bed.sign_in(login)
        else:
            self.bed.change(login)
        self.bed.desk("complaints")
        return self

    def take_in(self, cause="", **told):
        """Take a complaint in: words first, the rest beside, and press for the number."""
        self.hands.click(self.page.new)
        for name, text in told.items():
            self._fill(self.page.intake.form.row(name).control, text)
        if cause:
            picker = self.page.intake.causes
            self.hands.type(cause, into=picker.line)
            self.hands.until(lambda: picker.line.settled)
            self.hands.press(Qt.Key.Key_Return)
        self.hands.click(self.page.intake.save)
        self.hands.until(self.page.receipt.isVisible, "the receipt")
        return self.page.receipt.receipt

    def open(self, number):
        """Open a complaint from the list of what waits."""
        self.hands.rest()
        entries = self.page.lists.lists[0]
        tail = number.rpartition("-")[2]
        found = [entry.key for entry in entries.entries if entry.title.startswith(tail)]
        assert found, [entry.title for entry in entries.entries]
        self.page.show_complaint(found[0])
        self.hands.until(lambda: self.view is not None and self.view.complaint.complaint_no == number, number)
        return self

    def act(self, action, cause="", **answers):
        """Press a step's button, and answer what it asks."""
        self.hands.until(lambda: action in self.page.case.next.buttons, f"{action} of {self.state}")
        button = self.page.case.next.buttons[action]
        if not (answers or cause):
            self.hands.click(button)
        else:
            self.hands.answering(lambda: self.hands.click(button), lambda asked: self._answer(asked, cause, answers))
        self.hands.rest()
        return self

    def by_letter(self, purpose, number, bringer):
        """Seal the letter that takes the step, in the name of whoever sits here; somebody else notes its delivery."""
        letter_id = write_and_seal(self.letters, self.view.complaint.id, purpose)
        self.hands.rest()
        self.sit(bringer).open(number)
        self.letters.deliver(letter_id, by_post(self.bed.place.now()))
        self.page.case.reload()
        self.hands.rest()
        return self

    @property
    def letters(self):
        return self.bed.stage.session.letters.letters

    def with_colleague(self, action, login):
        """Let a colleague take a step that asks nothing, with their own password."""
        self.hands.until(lambda: action in self.page.case.next.colleagues, action)
        self.hands.click(self.page.case.next.colleagues[action])
        panel = self.page.case.acts.colleague
        self.hands.type(login, into=panel.login)
        self.hands.type(PASSWORD, into=panel.password)
        self.hands.press(Qt.Key.Key_Return)
        return self

    def numbers(self):
        """Return the tails of the numbers that can be seen, mine and all."""
        self.hands.rest()
        return [[e.title.partition(" ")[0] for e in entries.entries] for entries in self.page.lists.lists]

    def _answer(self, asked, cause, answers):
        if cause:
            self.hands.type(cause, into=asked.causes.line)
            self.hands.until(lambda: asked.causes.line.settled)
            self.hands.press(Qt.Key.Key_Return)
        for name, text in answers.items():
            self._fill(asked.form.row(name).control, text)
        self.hands.click(asked.accept_button)

    def _fill(self, control, text):
        if isinstance(control, QComboBox):
            self.hands.choose(control, text)
        elif isinstance(control, QCheckBox):
            self.hands.click(control)
        else:
            self.hands.clear(control)
            self.hands.type(text, into=control)
