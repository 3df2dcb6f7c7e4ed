"""The pages of one session's counter, each built when its desk is first opened."""

from collections.abc import Callable, Mapping
from uuid import UUID

from app.bootstrap.administered import FileDoors, administered, conflict_desk
from app.bootstrap.complaint_pages import complaints_page
from app.bootstrap.given_desks import appointment_desks, confirmation_desks, seal_work, service_desks
from app.bootstrap.hall_pages import queue_page, reception_page
from app.bootstrap.importing import import_desk
from app.bootstrap.opening import OpenHome, Session
from app.domain.policy import Permission
from app.forms.open_case import OPEN_CASE
from app.services.person_files import PersonFilesDesk
from app.services.queue_views import TicketView
from app.ui.counter.administration.leaves import administration_leaves
from app.ui.counter.administration.page import AdministrationPage
from app.ui.counter.appointments.page import AppointmentsPage
from app.ui.counter.archive.page import ArchivePage
from app.ui.counter.clients.import_page import ImportPage
from app.ui.counter.clients.page import ClientsPage, Doors
from app.ui.counter.complaints.page import ComplaintsPage
from app.ui.counter.confirmations.page import ConfirmationsPage
from app.ui.counter.exchange.watch import ExchangeWatch
from app.ui.counter.queue.page import QueuePage
from app.ui.counter.queue.wiring import QueueWiring
from app.ui.counter.reception.page import ReceptionPage
from app.ui.counter.service.page import ServicePage
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.today.doors import Day, TodayDoors
from app.ui.counter.today.page import TodayPage
from app.ui.shell import Shell
from app.ui.widgets.live import LiveWidget

Factory = Callable[[], LiveWidget]

_REACH: Mapping[str, tuple[Permission, ...]] = {
    "today": (),
    "reception": (Permission.TAKE_TICKET,),
    "queue": (Permission.CALL_TICKET,),
    "appointments": (Permission.ARRANGE_APPOINTMENT, Permission.TAKE_TICKET),
    "service": (Permission.APPLY_CASE, Permission.REVIEW_CASE, Permission.APPROVE_CASE),
    "confirmations": (Permission.SEE_CLIENT,),
    "complaints": (Permission.REGISTER_COMPLAINT, Permission.SEE_RESTRICTED_COMPLAINT),
    "clients": (Permission.SEE_CLIENT,),
    "archive": (Permission.SEARCH_ARCHIVE,),
    "administration": (),
}
"""A desk is shown to whoever has one of these permissions, limited or not; the desks themselves check each act."""


class CounterPages:
    """Makes the pages and knows the ways between them."""

    def __init__(self, session: Session, home: OpenHome, watch: ExchangeWatch) -> None:
        """Stand ready; ``settle_in`` gives the window."""
        self._session, self._home, self._watch = session, home, watch
        self._shell: Shell | None = None
        self._around: Surroundings | None = None
        self._wiring: QueueWiring | None = None

    @property
    def shell(self) -> Shell:
        """The window the pages stand in."""
        if self._shell is None:
            raise RuntimeError("the pages have no window yet")
        return self._shell

    @property
    def around(self) -> Surroundings:
        """What every page is handed."""
        if self._around is None:
            raise RuntimeError("the pages have no window yet")
        return self._around

    def settle_in(self, shell: Shell, around: Surroundings) -> None:
        """Take the window, and wire its ticket bar for whoever calls tickets."""
        self._shell, self._around = shell, around
        calls = self._may(Permission.CALL_TICKET)
        shell.ticket_bar.set_calling(calls)
        if calls:
            actor = self._session.actor
            self._wiring = QueueWiring(
                shell.ticket_bar,
                self._session.desks.queue,
                self._session.desks.hall.windows,
                around,
                window=actor.window or actor.terminal_code,
                open_case_for=self._open_case_for,
                close_earlier_days=self._session.desks.hall.days.close_earlier_days,
            )
            # Whoever signs in sees at once how many wait, on whichever page they begin.
            self._wiring.reload()

    def factories(self) -> Mapping[str, Factory]:
        """Return what builds each page the session may open."""
        made: Mapping[str, Factory] = {
            "today": self._today,
            "reception": self._reception,
            "queue": self._queue,
            "appointments": self._appointments,
            "service": self._service,
            "confirmations": self._confirmations,
            "complaints": self._complaints,
            "clients": self._clients,
            "archive": self._archive,
            "administration": self._administration,
        }
        return {key: make for key, make in made.items() if not _REACH[key] or any(map(self._may, _REACH[key]))}

    def doors(self) -> Mapping[str, Callable[[UUID], object]]:
        """Return what shows a hit of the search, by its kind."""
        reachable = self.factories()
        doors: dict[str, Callable[[UUID], object]] = {}
        if "clients" in reachable:
            doors["client"] = self.open_client
        if "service" in reachable:
            doors["case"] = self.open_case
        if "confirmations" in reachable:
            doors["confirmation"] = self.open_confirmation
        if "complaints" in reachable:
            doors["complaint"] = self.open_complaint
        if "queue" in reachable:
            doors["ticket"] = lambda _ticket_id: self.shell.open_desk("queue")
        return doors

    def open_client(self, client_id: UUID) -> None:
        """Show a client's file."""
        page = self.shell.open_desk("clients")
        if isinstance(page, ClientsPage):
            page.open_client(client_id)

    def open_case(self, case_id: UUID) -> None:
        """Show a case where it stands."""
        page = self.shell.open_desk("service")
        if isinstance(page, ServicePage):
            page.show_case(case_id)

    def open_confirmation(self, confirmation_id: UUID) -> None:
        """Show a confirmation."""
        page = self.shell.open_desk("confirmations")
        if isinstance(page, ConfirmationsPage):
            page.show_confirmation(confirmation_id)

    def open_complaint(self, complaint_id: UUID) -> None:
        """Show a complaint where it stands."""
        page = self.shell.open_desk("complaints")
        if isinstance(page, ComplaintsPage):
            page.show_complaint(complaint_id)

    def _open_leaf(self, key: str) -> None:
        page = self.shell.open_desk("administration")
        if isinstance(page, AdministrationPage):
            page.open_leaf(key)

    def _open_case_for(self, ticket: TicketView) -> None:
        if ticket.client_id is None:
            reception = self.shell.open_desk("reception")
            if isinstance(reception, ReceptionPage):
                reception.ask_whose(ticket)
            return
        page = self.shell.open_desk("service")
        if isinstance(page, ServicePage):
            page.open_from_ticket(ticket)

    def _may(self, permission: Permission) -> bool:
        return self._session.place.may(permission, own=True)

    def _today(self) -> TodayPage:
        session, place = self._session, self._session.place
        doors = TodayDoors(
            open_desk=self.shell.open_desk,
            open_case=self.open_case,
            open_leaf=self._open_leaf,
            desks=frozenset(self.factories()),
        )
        day = Day(actor=session.actor, calendar=place.calendar, policy=place.policy, seal=seal_work(session))
        desks = session.desks
        return TodayPage(
            desks.today, desks.prints, day, self.around, doors, shelf=desks.drafts, improvements=desks.improvements
        )

    def _reception(self) -> ReceptionPage:
        open_client, go_on = self.open_client, self._open_case_for
        return reception_page(self._session, self.around, open_client=open_client, open_case_for=go_on)

    def _queue(self) -> QueuePage:
        if self._wiring is None:
            raise RuntimeError("whoever calls no tickets has no queue page")
        return queue_page(self._session, self._wiring, self.around)

    def _appointments(self) -> AppointmentsPage:
        given, repeated = appointment_desks(self._session, self.open_client)
        return AppointmentsPage(given, repeated, self.around)

    def _service(self) -> ServicePage:
        given = service_desks(self._session)
        drafts = self.around.drafts(OPEN_CASE.name, "")
        return ServicePage(given, self.around, open_client=self.open_client, drafts=drafts)

    def _clients(self) -> ClientsPage:
        doors = Doors(
            receive=self._receive,
            open_case=self.open_case,
            open_confirmation=self.open_confirmation,
            open_complaint=self.open_complaint,
            register=self._register,
            import_clients=self._import if self._may(Permission.IMPORT_CLIENTS) else None,
        )
        session = self._session
        persons = PersonFilesDesk(session.place, session.store.conflicts, conflict_desk(session))
        return ClientsPage(session.desks.clients, self.around, doors, may=self._may, persons=persons)

    def _confirmations(self) -> ConfirmationsPage:
        given = confirmation_desks(self._session, self.open_case)
        return ConfirmationsPage(given, self.around)

    def _complaints(self) -> ComplaintsPage:
        return complaints_page(self._session, self.around, self.open_client, self.open_case)

    def _archive(self) -> ArchivePage:
        session = self._session
        catalogue = session.place.policy.catalogue
        return ArchivePage(session.desks.archive, catalogue, self.around, open_confirmation=self.open_confirmation)

    def _administration(self) -> AdministrationPage:
        doors = FileDoors(self.open_client, self.open_case)
        given = administered(self._session, self._home, self._watch, doors)
        return AdministrationPage(administration_leaves(given, self.around, self._session.place.may), self.around)

    def _receive(self, client_id: UUID) -> None:
        page = self.shell.open_desk("reception")
        if isinstance(page, ReceptionPage):
            page.take_client(client_id)

    def _register(self) -> None:
        page = self.shell.open_desk("reception")
        if isinstance(page, ReceptionPage):
            page.register()

    def _import(self) -> None:
        self.shell.show_leaf("clients/import", self._import_page)

    def _import_page(self) -> ImportPage:
        page = ImportPage(import_desk(self._session), self.around)
        page.left.connect(lambda: self.shell.open_desk("clients"))
        return page
