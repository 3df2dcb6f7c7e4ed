"""A keyring in a file, for processes of a test (``PYTHON_KEYRING_BACKEND``)."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Keeps secrets in the file that GUITAI_TEST_KEYRING names."""

    priority = 5

    def _kept(self):
        path = Path(os.environ["GUITAI_TEST_KEYRING"])
        return json.loads(path.read_text()) if path.exists() else {}

    def _keep(self, kept):
        Path(os.environ["GUITAI_TEST_KEYRING"]).write_text(json.dumps(kept))

    def get_password(self, service, username):
        return self._kept().get(f"{service}/{username}")

    def set_password(self, service, username, password):
        self._keep(self._kept() | {f"{service}/{username}": password})

    def delete_password(self, service, username):
        self._keep({key: value for key, value in self._kept().items() if key != f"{service}/{username}"})
