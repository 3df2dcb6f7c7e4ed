CREATE TABLE branch (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	authority_pem TEXT NOT NULL, 
	demo BIGINT NOT NULL, 
	CONSTRAINT pk_branch PRIMARY KEY ("row"), 
	CONSTRAINT uq_branch__id UNIQUE (id)
);

CREATE INDEX ix_branch__code ON branch (code);

CREATE TABLE claim (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	thing TEXT NOT NULL, 
	subject_kind TEXT NOT NULL, 
	subject_id BLOB NOT NULL, 
	since BIGINT NOT NULL, 
	claimed_by BLOB NOT NULL, 
	terminal_code TEXT NOT NULL, 
	released_at BIGINT, 
	CONSTRAINT pk_claim PRIMARY KEY ("row"), 
	CONSTRAINT uq_claim__id UNIQUE (id)
);

CREATE INDEX ix_claim__thing ON claim (thing) WHERE released_at IS NULL;

CREATE TABLE client (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	client_no TEXT NOT NULL, 
	client_type TEXT NOT NULL, 
	name TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	email TEXT NOT NULL, 
	address TEXT NOT NULL, 
	investor_class TEXT NOT NULL, 
	risk_level TEXT, 
	risk_assessed_on TEXT, 
	grade TEXT NOT NULL, 
	special_care BIGINT NOT NULL, 
	opened_on TEXT, 
	branch_name TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_client PRIMARY KEY ("row"), 
	CONSTRAINT uq_client__id UNIQUE (id)
);

CREATE INDEX ix_client__client_no_id ON client (client_no, id, name, client_type, phone, grade, risk_level);

CREATE TABLE confirmation (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	confirmation_no TEXT NOT NULL, 
	case_id BLOB NOT NULL, 
	client_id BLOB NOT NULL, 
	state TEXT NOT NULL, 
	language TEXT NOT NULL, 
	wording_version TEXT NOT NULL, 
	policy_version TEXT NOT NULL, 
	content TEXT NOT NULL, 
	content_digest TEXT NOT NULL, 
	shown_digest TEXT NOT NULL, 
	sealed_digest TEXT NOT NULL, 
	generated_at BIGINT NOT NULL, 
	presented_at BIGINT, 
	read_to_end_at BIGINT, 
	signed_at BIGINT, 
	sealed_at BIGINT, 
	supersedes_id BLOB, 
	data_digest TEXT NOT NULL, 
	on_paper BIGINT NOT NULL, 
	page_seconds TEXT NOT NULL, 
	sheet_digest TEXT NOT NULL, 
	CONSTRAINT pk_confirmation PRIMARY KEY ("row"), 
	CONSTRAINT uq_confirmation__id UNIQUE (id)
);

CREATE INDEX ix_confirmation__case_id ON confirmation (case_id);

CREATE INDEX ix_confirmation__client_id_id ON confirmation (client_id, id);

CREATE INDEX ix_confirmation__confirmation_no ON confirmation (confirmation_no);

CREATE TABLE field_write (
	record BLOB NOT NULL, 
	hlc BIGINT NOT NULL, 
	terminal TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	actor BLOB, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_field_write PRIMARY KEY (record, hlc, terminal)
)
 WITHOUT ROWID;

CREATE TABLE lobby_settlement (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	record_kind TEXT NOT NULL, 
	record_id BLOB NOT NULL, 
	field TEXT NOT NULL, 
	lost_hlc BIGINT NOT NULL, 
	lost_terminal TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	settled_by BLOB NOT NULL, 
	settled_at BIGINT NOT NULL, 
	CONSTRAINT pk_lobby_settlement PRIMARY KEY ("row"), 
	CONSTRAINT uq_lobby_settlement__id UNIQUE (id)
);

CREATE TABLE lobby_step (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	subject_kind TEXT NOT NULL, 
	subject_id BLOB NOT NULL, 
	sequence BIGINT NOT NULL, 
	action TEXT NOT NULL, 
	from_state TEXT NOT NULL, 
	to_state TEXT NOT NULL, 
	actor_id BLOB NOT NULL, 
	actor_name TEXT NOT NULL, 
	employment TEXT NOT NULL, 
	role TEXT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	policy_version TEXT NOT NULL, 
	waived BIGINT NOT NULL, 
	deadline TEXT, 
	hlc BIGINT NOT NULL, 
	CONSTRAINT pk_lobby_step PRIMARY KEY ("row"), 
	CONSTRAINT uq_lobby_step__id UNIQUE (id)
);

CREATE INDEX ix_lobby_step__subject_id_hlc ON lobby_step (subject_id, hlc);

CREATE TABLE merge_conflict (
	record BLOB NOT NULL, 
	what TEXT NOT NULL, 
	field TEXT NOT NULL, 
	hlc BIGINT NOT NULL, 
	terminal TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	CONSTRAINT pk_merge_conflict PRIMARY KEY (record, what, field, hlc, terminal)
)
 WITHOUT ROWID;

CREATE TABLE policy_document (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	name TEXT NOT NULL, 
	edition TEXT NOT NULL, 
	content TEXT NOT NULL, 
	published_at BIGINT NOT NULL, 
	CONSTRAINT pk_policy_document PRIMARY KEY ("row"), 
	CONSTRAINT uq_policy_document__id UNIQUE (id)
);

CREATE INDEX ix_policy_document__edition_name ON policy_document (edition, name);

CREATE TABLE reference_settlement (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	record_kind TEXT NOT NULL, 
	record_id BLOB NOT NULL, 
	field TEXT NOT NULL, 
	lost_hlc BIGINT NOT NULL, 
	lost_terminal TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	settled_by BLOB NOT NULL, 
	settled_at BIGINT NOT NULL, 
	CONSTRAINT pk_reference_settlement PRIMARY KEY ("row"), 
	CONSTRAINT uq_reference_settlement__id UNIQUE (id)
);

CREATE TABLE same_person (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	one_id BLOB NOT NULL, 
	other_id BLOB NOT NULL, 
	same BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	decided_by BLOB NOT NULL, 
	decided_at BIGINT NOT NULL, 
	CONSTRAINT pk_same_person PRIMARY KEY ("row"), 
	CONSTRAINT uq_same_person__id UNIQUE (id)
);

CREATE TABLE seen (
	stream TEXT NOT NULL, 
	"of" TEXT NOT NULL, 
	n BIGINT NOT NULL, 
	CONSTRAINT pk_seen PRIMARY KEY (stream, "of")
)
 WITHOUT ROWID;

CREATE TABLE service_case (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	case_no TEXT NOT NULL, 
	service_code TEXT NOT NULL, 
	client_id BLOB NOT NULL, 
	visit_id BLOB NOT NULL, 
	ticket_id BLOB, 
	representative_id BLOB, 
	maker_id BLOB NOT NULL, 
	policy_version TEXT NOT NULL, 
	state TEXT NOT NULL, 
	opened_at BIGINT NOT NULL, 
	details TEXT NOT NULL, 
	materials TEXT NOT NULL, 
	fee_fen BIGINT NOT NULL, 
	fee_line TEXT NOT NULL, 
	external_ref TEXT NOT NULL, 
	deadline TEXT, 
	CONSTRAINT pk_service_case PRIMARY KEY ("row"), 
	CONSTRAINT uq_service_case__id UNIQUE (id)
);

CREATE INDEX ix_service_case__case_no ON service_case (case_no);

CREATE INDEX ix_service_case__client_id_id ON service_case (client_id, id);

CREATE INDEX ix_service_case__state_id ON service_case (state, id);

CREATE INDEX ix_service_case__visit_id ON service_case (visit_id);

CREATE TABLE settlement (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	record_kind TEXT NOT NULL, 
	record_id BLOB NOT NULL, 
	field TEXT NOT NULL, 
	lost_hlc BIGINT NOT NULL, 
	lost_terminal TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	settled_by BLOB NOT NULL, 
	settled_at BIGINT NOT NULL, 
	CONSTRAINT pk_settlement PRIMARY KEY ("row"), 
	CONSTRAINT uq_settlement__id UNIQUE (id)
);

CREATE TABLE staff (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	login TEXT NOT NULL, 
	name TEXT NOT NULL, 
	roles TEXT NOT NULL, 
	employment TEXT NOT NULL, 
	qualifications TEXT NOT NULL, 
	window TEXT NOT NULL, 
	active BIGINT NOT NULL, 
	keys TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_staff PRIMARY KEY ("row"), 
	CONSTRAINT uq_staff__id UNIQUE (id)
);

CREATE INDEX ix_staff__login ON staff (login);

CREATE TABLE step (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	subject_kind TEXT NOT NULL, 
	subject_id BLOB NOT NULL, 
	sequence BIGINT NOT NULL, 
	action TEXT NOT NULL, 
	from_state TEXT NOT NULL, 
	to_state TEXT NOT NULL, 
	actor_id BLOB NOT NULL, 
	actor_name TEXT NOT NULL, 
	employment TEXT NOT NULL, 
	role TEXT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	policy_version TEXT NOT NULL, 
	waived BIGINT NOT NULL, 
	deadline TEXT, 
	hlc BIGINT NOT NULL, 
	CONSTRAINT pk_step PRIMARY KEY ("row"), 
	CONSTRAINT uq_step__id UNIQUE (id)
);

CREATE INDEX ix_step__subject_id_hlc ON step (subject_id, hlc);

CREATE TABLE terminal (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	certificate_pem TEXT NOT NULL, 
	terminal_kind TEXT NOT NULL, 
	sign_public TEXT NOT NULL, 
	box_public TEXT NOT NULL, 
	enrolled_at BIGINT, 
	approved_by TEXT NOT NULL, 
	revoked_at BIGINT, 
	revoked_by TEXT NOT NULL, 
	CONSTRAINT pk_terminal PRIMARY KEY ("row"), 
	CONSTRAINT uq_terminal__id UNIQUE (id)
);

CREATE INDEX ix_terminal__code ON terminal (code);

CREATE TABLE ticket (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	number TEXT NOT NULL, 
	line TEXT NOT NULL, 
	business_day TEXT NOT NULL, 
	visit_id BLOB NOT NULL, 
	service_code TEXT NOT NULL, 
	priority BIGINT NOT NULL, 
	state TEXT NOT NULL, 
	issued_at BIGINT NOT NULL, 
	called_at BIGINT, 
	serving_at BIGINT, 
	finished_at BIGINT, 
	calls BIGINT NOT NULL, 
	window TEXT NOT NULL, 
	teller_id BLOB, 
	CONSTRAINT pk_ticket PRIMARY KEY ("row"), 
	CONSTRAINT uq_ticket__id UNIQUE (id)
);

CREATE INDEX ix_ticket__business_day_number ON ticket (business_day, number);

CREATE INDEX ix_ticket__visit_id ON ticket (visit_id);

CREATE TABLE unread (
	entry INTEGER NOT NULL, 
	scope TEXT NOT NULL, 
	hlc BIGINT NOT NULL, 
	terminal TEXT NOT NULL, 
	actor BLOB, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_unread PRIMARY KEY (entry)
);

CREATE TABLE witness (
	terminal TEXT NOT NULL, 
	number BIGINT NOT NULL, 
	head BLOB NOT NULL, 
	CONSTRAINT pk_witness PRIMARY KEY (terminal, number)
)
 WITHOUT ROWID;

CREATE TABLE archive_item (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	archive_no TEXT NOT NULL, 
	case_id BLOB NOT NULL, 
	client_id BLOB NOT NULL, 
	client_class TEXT NOT NULL, 
	service_code TEXT NOT NULL, 
	filed_at BIGINT NOT NULL, 
	filed_by BLOB NOT NULL, 
	parts TEXT NOT NULL, 
	keep_until TEXT NOT NULL, 
	CONSTRAINT pk_archive_item PRIMARY KEY ("row"), 
	CONSTRAINT uq_archive_item__id UNIQUE (id), 
	CONSTRAINT fk_archive_item__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_archive_item__archive_no ON archive_item (archive_no);

CREATE INDEX ix_archive_item__case_id ON archive_item (case_id);

CREATE INDEX ix_archive_item__client_class_service_code ON archive_item (client_class, service_code, id);

CREATE TABLE identity_document (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	client_id BLOB NOT NULL, 
	identity_kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	country TEXT NOT NULL, 
	valid_until TEXT, 
	unlimited BIGINT NOT NULL, 
	current BIGINT NOT NULL, 
	CONSTRAINT pk_identity_document PRIMARY KEY ("row"), 
	CONSTRAINT uq_identity_document__id UNIQUE (id), 
	CONSTRAINT fk_identity_document__client_id FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_identity_document__client_id_current ON identity_document (client_id, current, identity_kind, number);

CREATE INDEX ix_identity_document__number_identity_kind ON identity_document (number, identity_kind) WHERE current = 1;

CREATE TABLE improvement_item (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	item_no TEXT NOT NULL, 
	source TEXT NOT NULL, 
	case_id BLOB NOT NULL, 
	service_code TEXT NOT NULL, 
	score BIGINT NOT NULL, 
	words TEXT NOT NULL, 
	state TEXT NOT NULL, 
	found_at BIGINT NOT NULL, 
	owner_id BLOB, 
	due_on TEXT, 
	CONSTRAINT pk_improvement_item PRIMARY KEY ("row"), 
	CONSTRAINT uq_improvement_item__id UNIQUE (id), 
	CONSTRAINT fk_improvement_item__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_improvement_item__case_id ON improvement_item (case_id);

CREATE INDEX ix_improvement_item__item_no ON improvement_item (item_no);

CREATE INDEX ix_improvement_item__state_id ON improvement_item (state, id);

CREATE TABLE rating (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	case_id BLOB NOT NULL, 
	score BIGINT NOT NULL, 
	comment TEXT NOT NULL, 
	rated_at BIGINT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	CONSTRAINT pk_rating PRIMARY KEY ("row"), 
	CONSTRAINT uq_rating__id UNIQUE (id), 
	CONSTRAINT fk_rating__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_rating__case_id ON rating (case_id);

CREATE TABLE receipt (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	receipt_no TEXT NOT NULL, 
	case_id BLOB NOT NULL, 
	client_id BLOB NOT NULL, 
	tariff_version TEXT NOT NULL, 
	policy_version TEXT NOT NULL, 
	fee_line TEXT NOT NULL, 
	amount_fen BIGINT NOT NULL, 
	payment TEXT NOT NULL, 
	reference TEXT NOT NULL, 
	counted_by BLOB, 
	business_day TEXT NOT NULL, 
	charged_at BIGINT NOT NULL, 
	charged_by BLOB NOT NULL, 
	charged_by_name TEXT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY ("row"), 
	CONSTRAINT uq_receipt__id UNIQUE (id), 
	CONSTRAINT fk_receipt__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_receipt__business_day_id ON receipt (business_day, id);

CREATE INDEX ix_receipt__case_id ON receipt (case_id);

CREATE INDEX ix_receipt__receipt_no ON receipt (receipt_no);

CREATE TABLE refund (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	refund_no TEXT NOT NULL, 
	receipt_id BLOB NOT NULL, 
	receipt_no TEXT NOT NULL, 
	case_id BLOB NOT NULL, 
	client_id BLOB NOT NULL, 
	amount_fen BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	payment TEXT NOT NULL, 
	reference TEXT NOT NULL, 
	counted_by BLOB, 
	business_day TEXT NOT NULL, 
	refunded_at BIGINT NOT NULL, 
	refunded_by BLOB NOT NULL, 
	refunded_by_name TEXT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_refund PRIMARY KEY ("row"), 
	CONSTRAINT uq_refund__id UNIQUE (id), 
	CONSTRAINT fk_refund__receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_refund__business_day_id ON refund (business_day, id);

CREATE INDEX ix_refund__case_id ON refund (case_id);

CREATE INDEX ix_refund__refund_no ON refund (refund_no);

CREATE TRIGGER policy_document_no_update BEFORE UPDATE ON policy_document BEGIN SELECT RAISE(ABORT, 'policy_document refuses update'); END;

CREATE TRIGGER lobby_step_no_update BEFORE UPDATE ON lobby_step BEGIN SELECT RAISE(ABORT, 'lobby_step refuses update'); END;

CREATE TRIGGER step_no_update BEFORE UPDATE ON step BEGIN SELECT RAISE(ABORT, 'step refuses update'); END;

CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt refuses update'); END;

CREATE TRIGGER refund_no_update BEFORE UPDATE ON refund BEGIN SELECT RAISE(ABORT, 'refund refuses update'); END;

CREATE TRIGGER archive_item_no_update BEFORE UPDATE ON archive_item BEGIN SELECT RAISE(ABORT, 'archive_item refuses update'); END;

CREATE TRIGGER rating_no_update BEFORE UPDATE ON rating BEGIN SELECT RAISE(ABORT, 'rating refuses update'); END;

CREATE TRIGGER settlement_no_update BEFORE UPDATE ON settlement BEGIN SELECT RAISE(ABORT, 'settlement refuses update'); END;

CREATE TRIGGER lobby_settlement_no_update BEFORE UPDATE ON lobby_settlement BEGIN SELECT RAISE(ABORT, 'lobby_settlement refuses update'); END;

CREATE TRIGGER reference_settlement_no_update BEFORE UPDATE ON reference_settlement BEGIN SELECT RAISE(ABORT, 'reference_settlement refuses update'); END;

CREATE TRIGGER same_person_no_update BEFORE UPDATE ON same_person BEGIN SELECT RAISE(ABORT, 'same_person refuses update'); END;

CREATE TRIGGER policy_document_no_delete BEFORE DELETE ON policy_document BEGIN SELECT RAISE(ABORT, 'policy_document refuses delete'); END;

CREATE TRIGGER lobby_step_no_delete BEFORE DELETE ON lobby_step BEGIN SELECT RAISE(ABORT, 'lobby_step refuses delete'); END;

CREATE TRIGGER step_no_delete BEFORE DELETE ON step BEGIN SELECT RAISE(ABORT, 'step refuses delete'); END;

CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt refuses delete'); END;

CREATE TRIGGER refund_no_delete BEFORE DELETE ON refund BEGIN SELECT RAISE(ABORT, 'refund refuses delete'); END;

CREATE TRIGGER archive_item_no_delete BEFORE DELETE ON archive_item BEGIN SELECT RAISE(ABORT, 'archive_item refuses delete'); END;

CREATE TRIGGER rating_no_delete BEFORE DELETE ON rating BEGIN SELECT RAISE(ABORT, 'rating refuses delete'); END;

CREATE TRIGGER settlement_no_delete BEFORE DELETE ON settlement BEGIN SELECT RAISE(ABORT, 'settlement refuses delete'); END;

CREATE TRIGGER lobby_settlement_no_delete BEFORE DELETE ON lobby_settlement BEGIN SELECT RAISE(ABORT, 'lobby_settlement refuses delete'); END;

CREATE TRIGGER reference_settlement_no_delete BEFORE DELETE ON reference_settlement BEGIN SELECT RAISE(ABORT, 'reference_settlement refuses delete'); END;

CREATE TRIGGER same_person_no_delete BEFORE DELETE ON same_person BEGIN SELECT RAISE(ABORT, 'same_person refuses delete'); END;

CREATE TRIGGER branch_no_delete BEFORE DELETE ON branch BEGIN SELECT RAISE(ABORT, 'branch refuses delete'); END;

CREATE TRIGGER terminal_no_delete BEFORE DELETE ON terminal BEGIN SELECT RAISE(ABORT, 'terminal refuses delete'); END;

CREATE TRIGGER staff_no_delete BEFORE DELETE ON staff BEGIN SELECT RAISE(ABORT, 'staff refuses delete'); END;

CREATE TRIGGER client_no_delete BEFORE DELETE ON client BEGIN SELECT RAISE(ABORT, 'client refuses delete'); END;

CREATE TRIGGER identity_document_no_delete BEFORE DELETE ON identity_document BEGIN SELECT RAISE(ABORT, 'identity_document refuses delete'); END;

CREATE TRIGGER ticket_no_delete BEFORE DELETE ON ticket BEGIN SELECT RAISE(ABORT, 'ticket refuses delete'); END;

CREATE TRIGGER service_case_no_delete BEFORE DELETE ON service_case BEGIN SELECT RAISE(ABORT, 'service_case refuses delete'); END;

CREATE TRIGGER confirmation_no_delete BEFORE DELETE ON confirmation BEGIN SELECT RAISE(ABORT, 'confirmation refuses delete'); END;

CREATE TRIGGER improvement_item_no_delete BEFORE DELETE ON improvement_item BEGIN SELECT RAISE(ABORT, 'improvement_item refuses delete'); END;

CREATE TRIGGER claim_no_delete BEFORE DELETE ON claim BEGIN SELECT RAISE(ABORT, 'claim refuses delete'); END;

CREATE TRIGGER branch_one_code_insert BEFORE INSERT ON branch WHEN EXISTS (SELECT 1 FROM branch WHERE code = NEW.code) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: branch.code'); END;

CREATE TRIGGER branch_one_code_update BEFORE UPDATE OF code ON branch WHEN EXISTS (SELECT 1 FROM branch WHERE code = NEW.code AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: branch.code'); END;

CREATE TRIGGER terminal_one_code_insert BEFORE INSERT ON terminal WHEN EXISTS (SELECT 1 FROM terminal WHERE code = NEW.code) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: terminal.code'); END;

CREATE TRIGGER terminal_one_code_update BEFORE UPDATE OF code ON terminal WHEN EXISTS (SELECT 1 FROM terminal WHERE code = NEW.code AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: terminal.code'); END;

CREATE TRIGGER staff_one_login_insert BEFORE INSERT ON staff WHEN EXISTS (SELECT 1 FROM staff WHERE login = NEW.login) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: staff.login'); END;

CREATE TRIGGER staff_one_login_update BEFORE UPDATE OF login ON staff WHEN EXISTS (SELECT 1 FROM staff WHERE login = NEW.login AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: staff.login'); END;

CREATE TRIGGER policy_document_one_edition_name_insert BEFORE INSERT ON policy_document WHEN EXISTS (SELECT 1 FROM policy_document WHERE edition = NEW.edition AND name = NEW.name) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: policy_document.edition, policy_document.name'); END;

CREATE TRIGGER policy_document_one_edition_name_update BEFORE UPDATE OF edition, name ON policy_document WHEN EXISTS (SELECT 1 FROM policy_document WHERE edition = NEW.edition AND name = NEW.name AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: policy_document.edition, policy_document.name'); END;

CREATE TRIGGER client_one_client_no_insert BEFORE INSERT ON client WHEN NEW.client_no <> '' AND EXISTS (SELECT 1 FROM client WHERE client_no = NEW.client_no AND client_no <> '') AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: client.client_no'); END;

CREATE TRIGGER client_one_client_no_update BEFORE UPDATE OF client_no, client_no ON client WHEN NEW.client_no <> '' AND EXISTS (SELECT 1 FROM client WHERE client_no = NEW.client_no AND client_no <> '' AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: client.client_no'); END;

CREATE TRIGGER identity_document_one_number_identity_kind_insert BEFORE INSERT ON identity_document WHEN NEW.current = 1 AND EXISTS (SELECT 1 FROM identity_document WHERE number = NEW.number AND identity_kind = NEW.identity_kind AND current = 1) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: identity_document.number, identity_document.identity_kind'); END;

CREATE TRIGGER identity_document_one_number_identity_kind_update BEFORE UPDATE OF number, identity_kind, current ON identity_document WHEN NEW.current = 1 AND EXISTS (SELECT 1 FROM identity_document WHERE number = NEW.number AND identity_kind = NEW.identity_kind AND current = 1 AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: identity_document.number, identity_document.identity_kind'); END;

CREATE TRIGGER ticket_one_business_day_number_insert BEFORE INSERT ON ticket WHEN EXISTS (SELECT 1 FROM ticket WHERE business_day = NEW.business_day AND number = NEW.number) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: ticket.business_day, ticket.number'); END;

CREATE TRIGGER ticket_one_business_day_number_update BEFORE UPDATE OF business_day, number ON ticket WHEN EXISTS (SELECT 1 FROM ticket WHERE business_day = NEW.business_day AND number = NEW.number AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: ticket.business_day, ticket.number'); END;

CREATE TRIGGER service_case_one_case_no_insert BEFORE INSERT ON service_case WHEN EXISTS (SELECT 1 FROM service_case WHERE case_no = NEW.case_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: service_case.case_no'); END;

CREATE TRIGGER service_case_one_case_no_update BEFORE UPDATE OF case_no ON service_case WHEN EXISTS (SELECT 1 FROM service_case WHERE case_no = NEW.case_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: service_case.case_no'); END;

CREATE TRIGGER receipt_one_receipt_no_insert BEFORE INSERT ON receipt WHEN EXISTS (SELECT 1 FROM receipt WHERE receipt_no = NEW.receipt_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: receipt.receipt_no'); END;

CREATE TRIGGER receipt_one_receipt_no_update BEFORE UPDATE OF receipt_no ON receipt WHEN EXISTS (SELECT 1 FROM receipt WHERE receipt_no = NEW.receipt_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: receipt.receipt_no'); END;

CREATE TRIGGER refund_one_refund_no_insert BEFORE INSERT ON refund WHEN EXISTS (SELECT 1 FROM refund WHERE refund_no = NEW.refund_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: refund.refund_no'); END;

CREATE TRIGGER refund_one_refund_no_update BEFORE UPDATE OF refund_no ON refund WHEN EXISTS (SELECT 1 FROM refund WHERE refund_no = NEW.refund_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: refund.refund_no'); END;

CREATE TRIGGER confirmation_one_confirmation_no_insert BEFORE INSERT ON confirmation WHEN EXISTS (SELECT 1 FROM confirmation WHERE confirmation_no = NEW.confirmation_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: confirmation.confirmation_no'); END;

CREATE TRIGGER confirmation_one_confirmation_no_update BEFORE UPDATE OF confirmation_no ON confirmation WHEN EXISTS (SELECT 1 FROM confirmation WHERE confirmation_no = NEW.confirmation_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: confirmation.confirmation_no'); END;

CREATE TRIGGER archive_item_one_archive_no_insert BEFORE INSERT ON archive_item WHEN EXISTS (SELECT 1 FROM archive_item WHERE archive_no = NEW.archive_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: archive_item.archive_no'); END;

CREATE TRIGGER archive_item_one_archive_no_update BEFORE UPDATE OF archive_no ON archive_item WHEN EXISTS (SELECT 1 FROM archive_item WHERE archive_no = NEW.archive_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: archive_item.archive_no'); END;

CREATE TRIGGER rating_one_case_id_insert BEFORE INSERT ON rating WHEN EXISTS (SELECT 1 FROM rating WHERE case_id = NEW.case_id) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: rating.case_id'); END;

CREATE TRIGGER rating_one_case_id_update BEFORE UPDATE OF case_id ON rating WHEN EXISTS (SELECT 1 FROM rating WHERE case_id = NEW.case_id AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: rating.case_id'); END;

CREATE TRIGGER improvement_item_one_item_no_insert BEFORE INSERT ON improvement_item WHEN EXISTS (SELECT 1 FROM improvement_item WHERE item_no = NEW.item_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: improvement_item.item_no'); END;

CREATE TRIGGER improvement_item_one_item_no_update BEFORE UPDATE OF item_no ON improvement_item WHEN EXISTS (SELECT 1 FROM improvement_item WHERE item_no = NEW.item_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: improvement_item.item_no'); END;

CREATE TRIGGER claim_one_thing_insert BEFORE INSERT ON claim WHEN NEW.released_at IS NULL AND EXISTS (SELECT 1 FROM claim WHERE thing = NEW.thing AND released_at IS NULL) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: claim.thing'); END;

CREATE TRIGGER claim_one_thing_update BEFORE UPDATE OF thing, released_at ON claim WHEN NEW.released_at IS NULL AND EXISTS (SELECT 1 FROM claim WHERE thing = NEW.thing AND released_at IS NULL AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: claim.thing'); END;
