"""The branch's own words at the kiosk, in the language that is chosen."""

from app.domain.errors import RuleViolation
from app.domain.policy import PolicySet, Words
from app.ui import language


class HallWords:
    """Names services and lines, and says what policy documents say."""

    def __init__(self, policy: PolicySet) -> None:
        """Speak of this policy."""
        self._policy = policy

    def say(self, words: Words) -> str:
        """Return a text of a policy document."""
        spoken = language.active()
        return spoken.written(words.in_language(spoken.language))

    def service(self, code: str) -> str:
        """Return a service's name; its code where there is none."""
        try:
            return self.say(self._policy.catalogue.service(code).name)
        except RuleViolation:
            return code

    def materials(self, code: str) -> str:
        """Return what to bring for a service, in one line."""
        catalogue = self._policy.catalogue
        names = [self.say(catalogue.materials[each]) for each in catalogue.service(code).materials]
        return ("、" if language.active().language.startswith("zh") else ", ").join(names)

    def line(self, letter: str) -> str:
        """Return what a class of tickets is called."""
        words = self._policy.catalogue.lines.get(letter)
        return self.say(words) if words is not None else letter
