"""The program on a branch, worked step by step as the people of the branch do it."""

import logging
from contextlib import suppress
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.window import CounterProgram
from app.demo.ink import signature
from app.domain.attachments import Purpose
from app.services.materials import Attach
from app.ui.failures import Failures
from app.ui.memory import SettingsMemory
from app.ui.sign_in import SignInPage
from app.ui.tasks import Tasks
from tests.fakes import brought
from tests.journeys.branch import PASSWORD
from tests.journeys.hands import CONTROL, Hands, says

KEY = Qt.Key
REFERENCE = "CS-20260302-0007"


class Bed:
    """One running program; ``close`` ends it as its window does, ``die`` as a power cut does."""

    def __init__(self, branch):
        self.branch, self.faults, self.closed = branch, [], False
        self._handlers = list(logging.getLogger().handlers)
        failures = Failures()
        failures.failed.connect(self.faults.append)
        self.tasks = Tasks(failures)
        self.hands = Hands(self.tasks)
        self.stage = HomeBackstage(branch.paths, lambda: branch.around, branch.clock)
        self.program = CounterProgram(self.stage, self.tasks, failures, SettingsMemory(branch.paths.settings))
        self.program.begin()
        self.hands.until(lambda: self.stage.is_new() or branch.paths.logs.exists(), "the log")

    # Where things are

    @property
    def front(self):
        return self.program.front

    @property
    def shell(self):
        assert self.program.counter is not None, "nobody is signed in"
        return self.program.counter.shell

    @property
    def desks(self):
        """The desks of whoever is signed in, to look at the record behind the windows."""
        return self.stage.session.desks

    @property
    def place(self):
        return self.stage.session.place

    def desk(self, key):
        """Open a desk by its key combination, as the rail says it, and return its page."""
        at = list(self.shell._desks).index(key)
        self.hands.press(KEY(KEY.Key_0.value + (at + 1) % 10), CONTROL)
        assert self.shell.desk == key
        return self.shell._stack.currentWidget()

    @property
    def service(self):
        return self.shell._pages["service"]

    @property
    def case(self):
        """What is on record of the case that is shown."""
        return self.service.case.folder.case

    @property
    def bar(self):
        return self.service.case.confirmation.bar

    @property
    def client(self):
        """The client's view."""
        window = self.service.case.signing.session.window
        assert window is not None, "the client has no screen"
        return window

    # Coming and going

    def sign_in(self, login, password=PASSWORD):
        """Type name and password at the front."""
        self.try_to_sign_in(login, password)
        self.hands.until(lambda: self.program.counter is not None, "the counter")
        return self

    def try_to_sign_in(self, login, password):
        page = self.front.page
        assert isinstance(page, SignInPage)
        self.hands.clear(page.login)
        self.hands.type(login)
        self.hands.press(KEY.Key_Return)
        self.hands.type(password)
        self.hands.press(KEY.Key_Return)

    def sign_out(self):
        self.hands.click(self.shell.status._leave)
        self.hands.until(lambda: self.program.counter is None and isinstance(self.front.page, SignInPage))

    def change(self, login):
        """Let somebody else sit down at the same terminal."""
        self.sign_out()
        return self.sign_in(login)

    # At the reception

    def find_client(self, text):
        """Type into the line at the door, and take the one that is marked."""
        page = self.desk("reception")
        self.hands.type(text, into=page.finder.line)
        self.hands.until(lambda: page.finder._shown_for == text)
        self.hands.press(KEY.Key_Return)
        assert page.serving
        return page

    def receive(self, text, service, need="", *, acted_for=False):
        """Find a client, see the document, take the need down and give the ticket."""
        page = self.find_client(text)
        if acted_for:
            self.hands.choose(page.who.acting, page.who.acting.itemText(1))
        self.give_ticket(page, service, need)
        return page.slip.slip

    def give_ticket(self, page, service, need=""):
        self.hands.press(KEY.Key_F8)
        self.hands.type(service)
        self.hands.until(lambda: page.need.services.line.settled)
        self.hands.press(KEY.Key_Return)
        assert page.need.services.chosen == (service,), page.need.services._about.text()
        if need:
            self.hands.press(KEY.Key_A, CONTROL)
            self.hands.type(need)
        self.hands.press(KEY.Key_Return, CONTROL)
        assert not page.serving, page.need.fault.text

    # At the window

    def call(self):
        """Call the next ticket and begin with the client: the case's form opens."""
        self.hands.until(self.shell.ticket_bar.next_button.isEnabled, "somebody in line")
        self.hands.press(KEY.Key_F5)
        self.hands.push("Begin service", self.shell.ticket_bar)
        assert self.shell.desk == "service"

    def open_case(self, details):
        form = self.service.opening.form
        self.hands.type(details, into=form.row("details").control)
        self.hands.press(KEY.Key_Return, CONTROL)
        assert self.service.case.isVisible()

    def tick_materials(self):
        """Tick what every client brings; what only some changes want would ask for an approver."""
        content = self.service.case.content
        for material in self.case.materials:
            if not material.optional and not content.checks[material.code].isChecked():
                self.hands.click(content.checks[material.code])
        self.hands.until(lambda: not content.unsaved)

    def compare(self, product, **figures):
        """Choose a product by its code, enter what the papers show, and compare it with the client."""
        card = self.service.case.suitability.comparison
        self.hands.type(product, into=card.line)
        self.hands.until(lambda: card.line.settled and card.products.current() is not None, "the product in the list")
        for name, figure in figures.items():
            self.hands.type(figure, into=card.figures.row(name).control)
        self.hands.click(card.go)
        self.hands.until(card.sentence.isVisible, "what was found")
        return card

    def record_talk(self):
        """Attach the recording of the talk, as the recorder's folder gives it."""
        desk, now = self.desks.materials, self.place.now()
        paper = desk.examine_recording(brought.wave())
        desk.attach(
            Attach(
                case_id=self.case.case_id, paper=paper, name="talk.wav", purpose=Purpose.AV_RECORD,
                started_at=self.case.opened_at, ended_at=now, device="双录一体机",
            )
        )  # fmt: skip
        self.hands.until(lambda: "suitability.unrecorded" not in self.case.missing, "the recording on the page")

    def insist(self):
        """Tick what a client says who goes on although the product does not fit, and keep it."""
        said = self.service.case.suitability.comparison.insistence
        for box in (said.own, said.warned, said.insists):
            self.hands.click(box)
        self.hands.click(said.keep)
        self.hands.until(said.said.isVisible, "that the client insists")

    def act(self, action):
        following = self.service.case.next

        def possible():
            button = following.buttons.get(action)
            return button is not None and button.isVisible() and button.isEnabled()

        # What the case lacked may have come by another way than the page: its news reloads the page in a moment.
        self.hands.until(possible, action)
        self.hands.click(following.buttons[action])

    def with_colleague(self, action, login, password=PASSWORD):
        """Let a colleague take a step here with their own password."""
        self.hands.click(self.service.case.next.colleagues[action])
        panel = self.service.case.acts.colleague
        self.hands.type(login, into=panel.login)
        self.hands.press(KEY.Key_Return)
        self.hands.type(password)
        self.hands.press(KEY.Key_Return)
        return panel

    def ask_colleague(self, action, login, words):
        """Let a colleague take a step here that wants words: dictated first, then signed by them."""
        card = self.service.case.next

        def answer(asked):
            self.hands.type(words, into=asked.words)
            self.hands.click(asked.accept_button)

        self.hands.answering(lambda: self.hands.click(card.colleagues[action]), answer)
        panel = self.service.case.acts.colleague
        self.hands.type(login, into=panel.login)
        self.hands.type(PASSWORD, into=panel.password)
        self.hands.press(KEY.Key_Return)

    def mend(self, code):
        """Mend what is missing with the one press that stands beside it."""
        card = self.service.case.next
        self.hands.until(lambda: code in card.mends, code)
        self.hands.rest()
        self.hands.click(card.mends[code])

    def execute(self, reference=REFERENCE):
        def answer(asked):
            self.hands.type(reference)
            self.hands.click(asked.accept_button)

        self.hands.answering(lambda: self.act("execute"), answer)

    def prepare(self):
        """Come from the door to a case whose confirmation is to be made; the teller does both here."""
        self.receive("zxm", "ACC-PWD")
        self.call()
        self.open_case("经核对本人后重置交易密码。")
        self.tick_materials()
        self.act("apply")
        self.execute()

    def generate(self):
        self.hands.click(self.bar.main)
        self.hands.until(lambda: self.bar.stage == "present" and self.bar.main.isEnabled(), "the pages")

    def hand_over(self):
        self.hands.click(self.bar.main)
        assert self.client.isVisible()

    def read(self):
        """Read on to the end; before it there is no way to sign."""
        reading = self.client.reading
        while reading.next.isVisible():
            assert not reading.sign.isVisible()
            self.hands.click(reading.next)
        self.hands.until(reading.sign.isEnabled, "the pen")

    def sign(self, seed=7):
        """Write a name with the pen."""
        pad = self._pad()
        for stroke in signature(Random(seed)).strokes:
            places = [QPoint(int(p.x * pad.width()), int(p.y * pad.height())) for p in stroke.points]
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
            for place in places[1:]:
                QTest.mouseMove(pad, place)
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])
        self.hands.push("Confirm signature", self.client)
        assert self.client.signed.isVisible(), self.client.pen.refusal.text()
        self.hands.push("Give the screen back", self.client)

    def _pad(self):
        self.hands.click(self.client.reading.sign)
        return self.client.pen.pad

    def seal(self):
        assert self.bar.stage == "seal"
        self.hands.click(self.bar.main)

    def deliver(self):
        assert self.bar.stage == "deliver"
        self.hands.click(self.bar.main)

    def rate(self, score):
        assert self.bar.stage == "rate"
        self.hands.click(self.bar.main)
        self.hands.click(self.client.rating.faces[score])
        self.hands.push("Send", self.client)
        assert says("Thank you for your visit", self.client)
        self.hands.push("Staff: take back", self.client)
        self.hands.push("Take back", self.client)

    # Ways to end

    def close(self):
        """Close the windows as they are."""
        for window in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
            if window is not None:
                window.close()
        if self.program.counter is not None:
            shell = self.shell
            shell.close()
            shell.deleteLater()
        self._end()
        self.stage.leave()
        self.stage.release()

    def die(self):
        """Drop everything without a word to the store."""
        counter, home = self.program.counter, self.stage.opened
        if counter is not None:
            counter._leaving = True
            counter.shell.hide()
            session = counter.shell.findChildren(type(self.service.case.signing.session)) if self._served() else []
            for each in session:
                if each.window is not None:
                    each.window.leave()
                    each.window.deleteLater()
            counter.shell.deleteLater()
        self._end()
        if home is not None:
            home.store.close()
        self.stage.release()

    def _served(self):
        return "service" in self.shell._pages

    def _end(self):
        self.closed = True
        with suppress(TimeoutError):
            self.hands.rest()
        self.front.window.close()
        self.tasks.close()
        self.front.window.deleteLater()
        self.tasks.deleteLater()
        root = logging.getLogger()
        for handler in [each for each in root.handlers if each not in self._handlers]:
            root.removeHandler(handler)
            handler.close()
