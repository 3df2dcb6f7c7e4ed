"""A voice that is written down, and ends what it sounds when it is told."""


class WrittenVoice:
    """Keeps what was sounded; with ``held`` nothing ends by itself."""

    def __init__(self, languages=("zh_CN", "en"), *, held=False):
        self.sounded, self.languages, self.held = [], languages, held
        self.open, self.most_open = 0, 0
        self._done = None

    def speaks(self, language):
        return language in self.languages

    def chimes(self):
        return True

    def chime(self, done):
        self._begin("chime", done)

    def say(self, text, language, done):
        self._begin(text, done)

    def hush(self):
        self.open, self._done = 0, None

    def end(self):
        done, self._done = self._done, None
        self.open -= 1
        done()

    def _begin(self, what, done):
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        self.sounded.append(what)
        self._done = done
        if not self.held:
            self.end()
