"""Every engine in the box, and one of somebody else's, held to the contract."""

from urllib.parse import quote

import pytest

from app.sync.contract import ClaimContract, ContentContract, NewsContract, RaceContract, StreamContract
from tests.sync.engines import new_bucket


class Folder:
    @pytest.fixture
    def address(self, tmp_path):
        return tmp_path.as_uri()


class S3:
    @pytest.fixture
    def address(self, s3):
        return f"s3://a:b@{new_bucket(s3)}/branch?endpoint={quote(s3, safe='')}&region=us-east-1&poll=0.05"


class WebDAV:
    @pytest.fixture
    def address(self, webdav):
        return f"dav://terminal:geheim@{webdav}?poll=0.05"


class PostgreSQL:
    @pytest.fixture
    def address(self, postgresql):
        return postgresql.address(postgresql.new_database())


class Slate:
    @pytest.fixture
    def address(self, slate_installed, tmp_path):
        return f"slate://localhost{tmp_path}/slate.db"


ENGINES = (Folder, S3, WebDAV, PostgreSQL, Slate)
PARTS = (StreamContract, ClaimContract, ContentContract, NewsContract, RaceContract)

for engine in ENGINES:
    for part in PARTS:
        name = f"Test{engine.__name__}{part.__name__.removesuffix('Contract')}"
        globals()[name] = type(name, (engine, part), {"__doc__": "Held to the contract.", "__module__": __name__})
