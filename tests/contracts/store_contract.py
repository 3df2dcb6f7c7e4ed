"""What every store must do; a store's own tests subclass this and supply the fixture ``store``."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from app.domain.cases import ServiceCase, Step
from app.domain.clients import Client, ClientType, Grade, IdentityDocument
from app.domain.confirmations import ArchiveItem, Confirmation, PrintJob, Rating
from app.domain.errors import Conflict, RuleViolation
from app.domain.events import Event
from app.domain.identity import IdentityKind
from app.domain.people import Actor, Staff
from app.domain.policy import Role
from app.domain.reception import Channel, Ticket, Visit

AT = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def uid(number: int) -> UUID:
    return UUID(int=number)


ACTOR = Actor(
    staff_id=uid(900), login="lihua", name="李华", roles=frozenset({Role.TELLER}), terminal_id=uid(800),
    terminal_code="C1",
)  # fmt: skip


def client(number: int = 1, **fields) -> Client:
    values = {"client_no": f"88{number:04}", "client_type": ClientType.NATURAL, "name": "张小明", "created_at": AT}
    return Client(id=uid(number), **(values | fields))


def identity(n: int, client_id: UUID, **fields) -> IdentityDocument:
    values = {"identity_kind": IdentityKind.RESIDENT_ID, "number": f"10000019900101{n:04}"}
    return IdentityDocument(id=uid(n), client_id=client_id, **(values | fields))


def case(number: int, **fields) -> ServiceCase:
    values = {
        "case_no": f"K{number}", "service_code": "ACC-OPEN", "client_id": uid(1), "visit_id": uid(2),
        "maker_id": uid(900), "policy_version": "1", "state": "draft", "opened_at": AT,
    }  # fmt: skip
    return ServiceCase(id=uid(number), **(values | fields))


def ticket(n: int, **fields) -> Ticket:
    values = {
        "number": f"A{n:03}-C1", "line": "A", "business_day": date(2026, 3, 2), "visit_id": uid(2),
        "service_code": "ACC-OPEN", "state": "waiting", "issued_at": AT,
    }  # fmt: skip
    return Ticket(id=uid(n), **(values | fields))


def step(number: int, sequence: int) -> Step:
    return Step(
        id=uid(number), subject_kind="service_case", subject_id=uid(50), sequence=sequence, action="apply",
        from_state="draft", to_state="applied", actor_id=uid(900), actor_name="李华", employment="employee",
        role="teller", terminal_code="C1", at=AT,
    )  # fmt: skip


def add(store, *records):
    with store.begin(ACTOR) as work:
        stored = [work.add(record) for record in records]
        work.commit()
    return stored[0] if len(stored) == 1 else stored


def names(store) -> list[str]:
    with store.begin(None) as work:
        return [found.name for found in work.find(Client)]


class UnitOfWorkContract:
    """Writing."""

    def test_what_was_added_is_got_back_equal(self, store):
        stored = add(store, client(risk_assessed_on=date(2026, 1, 5), special_care=True))
        with store.begin(ACTOR) as work:
            assert work.get(Client, stored.id) == stored

    def test_a_new_record_has_version_1_and_a_saved_one_the_next(self, store):
        stored = add(store, client())
        with store.begin(ACTOR) as work:
            saved = work.save(replace(stored, name="张晓明"))
            work.commit()
        assert (stored.version, saved.version) == (1, 2)

    def test_leaving_without_commit_keeps_nothing_and_gives_the_number_back(self, store):
        with store.begin(ACTOR) as work:
            work.add(client())
            assert work.next_number("tickets") == 1
        with store.begin(ACTOR) as work:
            assert work.find(Client) == []
            assert work.next_number("tickets") == 1

    def test_an_error_on_the_way_keeps_nothing(self, store):
        def half_done():
            with store.begin(ACTOR) as work:
                work.add(client())
                work.get(Client, uid(404))

        with pytest.raises(RuleViolation):
            half_done()
        assert names(store) == []

    def test_an_unknown_record_is_named_so(self, store):
        with store.begin(ACTOR) as work, pytest.raises(RuleViolation, match=r"record\.unknown"):
            work.get(Client, uid(404))

    def test_saving_an_outdated_copy_is_a_conflict_and_changes_nothing(self, store):
        stored = add(store, client())
        with store.begin(ACTOR) as work:
            work.save(replace(stored, name="甲"))
            work.commit()
        with store.begin(ACTOR) as work, pytest.raises(Conflict, match=r"record\.changed"):
            work.save(replace(stored, name="乙"))
        assert names(store) == ["甲"]

    def test_finding_is_by_equal_fields_and_oldest_first(self, store):
        add(store, client(3, grade=Grade.VIP), client(1, name="李四"), client(2))
        with store.begin(ACTOR) as work:
            assert [found.id for found in work.find(Client, name="张小明")] == [uid(2), uid(3)]

    def test_finding_takes_none_ids_days_and_enumerations(self, store):
        add(store, client(1), ticket(2, teller_id=uid(900)), ticket(3))
        with store.begin(ACTOR) as work:
            assert [t.id for t in work.find(Ticket, teller_id=None)] == [uid(3)]
            assert [t.id for t in work.find(Ticket, teller_id=uid(900))] == [uid(2)]
            assert len(work.find(Ticket, business_day=date(2026, 3, 2))) == 2
            assert len(work.find(Client, client_type=ClientType.NATURAL)) == 1

    def test_a_unit_of_work_sees_what_it_wrote(self, store):
        with store.begin(ACTOR) as work:
            work.add(client())
            assert work.get(Client, uid(1)).name == "张小明"

    def test_numbers_run_from_1_in_each_sequence(self, store):
        with store.begin(ACTOR) as work:
            assert [work.next_number("a"), work.next_number("a"), work.next_number("b")] == [1, 2, 1]

    def test_a_record_written_once_cannot_be_saved(self, store):
        stored = add(store, step(1, 1))
        with store.begin(ACTOR) as work, pytest.raises(TypeError):
            work.save(replace(stored, reason="other"))

    def test_a_second_unit_of_work_inside_the_first_is_a_bug(self, store):
        with store.begin(ACTOR), pytest.raises(RuntimeError), store.begin(ACTOR):
            pass

    def test_a_unit_of_work_ends_with_its_commit(self, store):
        with store.begin(ACTOR) as work:
            work.commit()
            with pytest.raises(RuntimeError):
                work.commit()


class UniqueContract:
    """What only one record may have."""

    @pytest.mark.parametrize(
        ("first", "second", "field"),
        [
            (client(1), client(2, client_no="880001"), "client_no"),
            (ticket(3), ticket(4, number="A003-C1"), "number"),
            (case(5), case(6, case_no="K5"), "case_no"),
        ],
        ids=["client number", "ticket of the day", "case number"],
    )
    def test_a_taken_unique_field_is_named(self, store, first, second, field):
        add(store, first)
        with store.begin(ACTOR) as work, pytest.raises(RuleViolation, match=r"record\.duplicate") as refused:
            work.add(second)
        assert refused.value.field == field

    def test_a_login_is_given_once(self, store):
        person = Staff(id=uid(1), login="lihua", name="李华", roles=(Role.TELLER,), keys="{}", created_at=AT)
        add(store, person)
        with store.begin(ACTOR) as work, pytest.raises(RuleViolation) as refused:
            work.add(replace(person, id=uid(2)))
        assert refused.value.field == "login"

    def test_a_refused_record_does_not_spoil_the_unit_of_work(self, store):
        add(store, client(1))
        with store.begin(ACTOR) as work:
            with pytest.raises(RuleViolation):
                work.add(client(2, client_no="880001"))
            work.add(client(3, name="李四"))
            work.commit()
        assert names(store) == ["张小明", "李四"]

    def test_clients_without_a_number_may_be_many(self, store):
        add(store, client(1, client_no=""), client(2, client_no=""))
        assert len(names(store)) == 2

    def test_a_number_is_free_again_once_its_document_was_replaced(self, store):
        _, former = add(store, client(1), identity(2, uid(1)))
        with store.begin(ACTOR) as work:
            work.save(replace(former, current=False))
            work.add(replace(former, id=uid(3), version=0))
            work.commit()
        assert store.clients.by_identity("resident_id", former.number) == uid(1)

    def test_two_current_documents_with_one_number_are_refused(self, store):
        add(store, client(1), client(4), identity(2, uid(1)))
        with store.begin(ACTOR) as work, pytest.raises(RuleViolation) as refused:
            work.add(identity(3, uid(4), number=identity(2, uid(1)).number))
        assert refused.value.field == "number"

    def test_a_record_may_be_saved_over_itself(self, store):
        stored = add(store, client(1))
        with store.begin(ACTOR) as work:
            work.save(replace(stored, phone="12000000001"))
            work.commit()
        with store.begin(ACTOR) as work:
            assert work.get(Client, stored.id).phone == "12000000001"

    def test_a_document_of_nobody_is_refused_at_the_commit(self, store):
        with store.begin(ACTOR) as work:
            work.add(Rating(id=uid(1), case_id=uid(404), score=5, rated_at=AT, terminal_code="C1"))
            with pytest.raises(RuleViolation, match=r"record\.unknown"):
                work.commit()


class PublishingContract:
    """What others hear, and when."""

    def test_changes_are_published_after_the_commit_and_not_before(self, store):
        heard = []
        store.subscribe(heard.append)
        with store.begin(ACTOR) as work:
            work.add(client())
            work.record(Event(action="client:file:opened", subject_kind="client", subject_id=uid(1)))
            assert heard == []
            work.commit()
            assert len(heard) == 1
        assert heard[0].kinds == {"client"}
        assert heard[0].ids == {uid(1)}
        assert [event.action for event in heard[0].events] == ["client:file:opened"]

    def test_nothing_is_published_without_a_commit(self, store):
        heard = []
        store.subscribe(heard.append)
        with store.begin(ACTOR) as work:
            work.record(Event(action="a:b:c"))
        assert heard == []

    def test_a_listener_may_read_and_write_the_store(self, store):
        seen = []

        def listener(changes):
            if "client" in changes.kinds:
                seen.extend(names(store))
                add(store, ticket(9))

        store.subscribe(listener)
        add(store, client())
        assert seen == ["张小明"]

    def test_who_has_left_hears_no_more(self, store):
        heard = []
        leave = store.subscribe(heard.append)
        leave()
        add(store, client())
        assert heard == []

    def test_events_are_audited_in_order_with_the_actor(self, store):
        with store.begin(ACTOR) as work:
            work.record(Event(action="a:b:first", details={"count": 2}))
            work.record(Event(action="a:b:second", reason="why"))
            work.commit()
        rows = store.audit.page()
        assert [(row.sequence, row.action, row.actor_name) for row in rows] == [
            (2, "a:b:second", "李华"),
            (1, "a:b:first", "李华"),
        ]
        assert rows[1].details == '{"count":2}'
        assert store.audit.verify().broken_at is None


class ClientQueriesContract:
    """Lists of clients."""

    def test_pages_follow_the_client_number_and_end(self, store):
        add(store, *(client(n) for n in (5, 3, 1, 4, 2)))
        first = store.clients.page(limit=2)
        second = store.clients.page(first.next_after, limit=2)
        third = store.clients.page(second.next_after, limit=2)
        assert [row.client_no for page in (first, second, third) for row in page.rows] == [
            "880001", "880002", "880003", "880004", "880005",
        ]  # fmt: skip
        assert third.next_after is None

    def test_clients_without_a_number_have_a_place_in_the_list(self, store):
        add(store, *(client(n, client_no="") for n in (1, 2, 3)), client(4))
        first = store.clients.page(limit=2)
        rest = store.clients.page(first.next_after, limit=2)
        assert [row.client_id for row in (*first.rows, *rest.rows)] == [uid(n) for n in (1, 2, 3, 4)]

    def test_a_full_last_page_is_the_end(self, store):
        add(store, client(1), client(2))
        assert store.clients.page(limit=2).next_after is None

    def test_clients_are_counted(self, store):
        add(store, client(1), client(2))
        assert store.clients.count() == 2

    def test_nobody_holds_an_unknown_document(self, store):
        assert store.clients.by_identity("resident_id", "100000199001010003") is None


class WorkQueriesContract:
    """Lists of the day's work."""

    def test_tickets_come_in_the_order_of_issue_with_their_client(self, store):
        visit = Visit(
            id=uid(2), client_id=uid(1), channel=Channel.COUNTER, need="", service_codes=("ACC-OPEN",),
            first_contact_at=AT, first_inquiry_owner_id=uid(900),
        )  # fmt: skip
        later = ticket(3, issued_at=AT + timedelta(minutes=5), called_at=AT + timedelta(minutes=9))
        add(store, client(1), visit, later, ticket(4), ticket(5, business_day=date(2026, 3, 3), number="A005-C1"))
        rows = store.work.tickets(date(2026, 3, 2))
        assert [(row.number, row.client_name, row.client_id) for row in rows] == [
            ("A004-C1", "张小明", uid(1)),
            ("A003-C1", "张小明", uid(1)),
        ]
        assert rows[1].called_at == AT + timedelta(minutes=9)
        assert store.work.tickets(date(2026, 3, 2), states=["done"]) == []

    def test_cases_come_newest_first_by_state_and_client_and_continue(self, store):
        add(store, client(1), case(5), case(6, state="applied"), case(7), case(8, client_id=uid(404)))
        assert [row.case_no for row in store.work.cases(client_id=uid(1))] == ["K7", "K6", "K5"]
        assert [row.case_no for row in store.work.cases(states=["applied", "gone"])] == ["K6"]
        assert [row.case_no for row in store.work.cases(after=uid(7), limit=1)] == ["K6"]

    def test_cases_are_found_by_their_maker_and_by_a_part_of_the_number(self, store):
        add(store, client(1), case(5), case(6, maker_id=uid(901)))
        assert [row.case_no for row in store.work.cases(maker_id=uid(901))] == ["K6"]
        assert [row.case_no for row in store.work.cases(text="k5")] == ["K5"]

    def test_only_prints_that_no_printer_took_are_pending(self, store):
        job = PrintJob(
            id=uid(5), document_digest="d", document_no="QR-1", copy_no=1, printer="P", asked_by=uid(900), asked_at=AT,
            failure="printer.failed",
        )  # fmt: skip
        add(store, job, replace(job, id=uid(6), copy_no=2, done_at=AT))
        (row,) = store.work.prints_pending()
        assert (row.job_id, row.document_no, row.failure, row.asked_at) == (uid(5), "QR-1", "printer.failed", AT)

    def test_a_clients_visits_come_newest_first(self, store):
        first = Visit(
            id=uid(2), client_id=uid(1), channel=Channel.PHONE, need="问询", service_codes=("QUERY", "CLOSE"),
            first_contact_at=AT, first_inquiry_owner_id=uid(900), identity_checked_at=AT,
        )  # fmt: skip
        add(store, client(1), first, replace(first, id=uid(3)), replace(first, id=uid(4), client_id=uid(404)))
        rows = store.work.visits(uid(1))
        assert [row.visit_id for row in rows] == [uid(3), uid(2)]
        assert (rows[1].service_codes, rows[1].identity_checked_at) == (("QUERY", "CLOSE"), AT)

    def test_confirmations_and_the_archive_are_found_by_a_part_of_the_number(self, store):
        confirmation = Confirmation(
            id=uid(6), confirmation_no="QR-0001", case_id=uid(5), client_id=uid(1), state="sealed", language="zh_CN",
            wording_version="1", policy_version="1", content="{}", content_digest="", shown_digest="", generated_at=AT,
        )  # fmt: skip
        item = ArchiveItem(
            id=uid(7), archive_no="DA-0001", case_id=uid(5), client_id=uid(1), client_class="natural",
            service_code="ACC-OPEN", filed_at=AT, filed_by=uid(900), parts=(), keep_until=date(2046, 3, 2),
        )  # fmt: skip
        add(store, client(1), case(5), confirmation, item)
        (row,) = store.work.confirmations(text="r-00")
        assert (row.confirmation_no, row.client_name, row.service_code) == ("QR-0001", "张小明", "ACC-OPEN")
        (filed,) = store.work.archive(client_class="natural", service_code="ACC-OPEN", year=2026, text="0001")
        assert (filed.archive_no, filed.keep_until) == ("DA-0001", date(2046, 3, 2))
        assert store.work.archive(year=2025) == []

    def test_audit_entries_are_found_by_their_text_and_continue_below(self, store):
        for n in range(5):
            with store.begin(ACTOR) as work:
                work.record(Event(action="a:b:even" if n % 2 == 0 else "a:b:odd"))
                work.commit()
        assert [row.sequence for row in store.audit.page(text="odd")] == [4, 2]
        assert [row.sequence for row in store.audit.page(before=4, limit=2)] == [3, 2]
