from dataclasses import replace
from datetime import date

import pytest

from app.db.change_sets import read_change_set
from app.db.imports import SqlClientImport
from app.domain.clients import Client, ClientType, IdentityDocument, Representative, RiskLevel
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityFacts, IdentityKind
from app.domain.written_dates import UNLIMITED
from app.forms.client_list import ImportedClient, ImportedRepresentative
from tests.contracts.store_contract import ACTOR, add, client, identity, uid


def imported(n, **fields):
    facts = IdentityFacts(kind=IdentityKind.RESIDENT_ID, number=f"10000019900101{n:04}")
    values = {"client_no": f"70{n:04}", "name": f"王{n}", "client_type": ClientType.NATURAL, "identity": facts}
    return ImportedClient(**({"phone": f"1200000{n:04}"} | values | fields))


@pytest.fixture
def importing(store):
    return SqlClientImport(store, ACTOR)


def test_a_batch_is_stored_whole_found_audited_once_and_journalled_once(store, importing):
    heard = []
    store.subscribe(heard.append)
    importing.add_batch([imported(n) for n in range(1, 101)])
    assert store.clients.count() == 100
    assert [row.identity_number for row in store.clients.search("王77")] == ["100000199001010077"]
    assert [row.client_no for row in store.clients.search("12000000042")] == ["700042"]
    assert [row.details for row in store.audit.page()] == ['{"clients":100}']
    with store.reading() as driver:
        ((content,),) = driver.execute("SELECT change_set FROM journal").fetchall()
    assert {group.kind: len(group.rows) for group in read_change_set(content).groups} == {
        "client": 100,
        "identity_document": 100,
    }
    assert (heard[0].bulk, heard[0].kinds) == (True, {"client", "identity_document"})


def test_what_the_list_says_is_what_is_stored(store, importing):
    agent = ImportedRepresentative(name="赵六", identity=IdentityFacts(kind=IdentityKind.PASSPORT, number="E00000001"))
    row = imported(1, identity_valid_until=UNLIMITED, risk_level=RiskLevel.C3, opened_on=date(2020, 1, 2))
    importing.add_batch([replace(row, representative=agent), imported(2, identity_valid_until=date(2030, 1, 1))])
    with store.begin(None) as work:
        first, _ = work.find(Client)
        documents = work.find(IdentityDocument)
        (person,) = work.find(Representative)
    assert (first.version, first.risk_level, first.opened_on) == (1, RiskLevel.C3, date(2020, 1, 2))
    assert [(document.unlimited, document.valid_until) for document in documents] == [
        (True, None),
        (False, date(2030, 1, 1)),
    ]
    assert (person.client_id, person.name, person.role) == (first.id, "赵六", "agent")


def test_a_batch_with_a_taken_number_is_not_stored_at_all(store, importing):
    importing.add_batch([imported(1)])
    with pytest.raises(RuleViolation, match=r"record\.duplicate") as refused:
        importing.add_batch([imported(2), imported(3, client_no="700001")])
    assert refused.value.field == "client_no"
    assert store.clients.count() == 1
    assert store.clients.search("王2") == []
    assert store.audit.verify().entries == 1


def test_a_refused_batch_does_not_spoil_the_unit_of_work(store):
    with store.begin(ACTOR) as work:
        with pytest.raises(RuleViolation):
            work.add_all([client(1), client(2, client_no="880001")])
        work.add_all([client(3)])
        work.commit()
    assert store.clients.count() == 1


def test_known_people_and_numbers_are_told_from_new_ones(store, importing):
    add(store, client(1), identity(2, uid(1), number="100000199001010011"))
    add(store, identity(3, uid(1), identity_kind=IdentityKind.HK_MACAO_TRAVEL, number="H1000000100"))
    add(store, identity(4, uid(1), number="100000199001010022", current=False))
    known = importing.identities(
        [
            "personal:100000199001010011",
            "personal:100000199001010022",
            "hk_macao_travel:H10000001",
            "hk_macao_travel:H1000000100",
            "hk_macao_travel:H10000002",
            "passport:H1000000100",
        ]
    )
    assert "personal:100000199001010011" in known
    assert known == {"personal:100000199001010011", "hk_macao_travel:H10000001"}
    assert importing.client_numbers(["880001", "880002", ""]) == {"880001"}


def test_an_empty_batch_stores_nothing(store, importing):
    importing.add_batch([])
    assert store.audit.verify().entries == 0
