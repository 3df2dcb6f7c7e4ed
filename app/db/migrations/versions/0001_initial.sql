CREATE TABLE audit (
	n INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	actor_id BLOB, 
	actor_name TEXT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	action TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	subject_kind TEXT NOT NULL, 
	subject_id BLOB, 
	reason TEXT NOT NULL, 
	details TEXT NOT NULL, 
	prev BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (n)
);

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

CREATE UNIQUE INDEX uq_branch__code ON branch (code);

CREATE TABLE calendar_notice (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	year BIGINT NOT NULL, 
	content TEXT NOT NULL, 
	edition TEXT NOT NULL, 
	source TEXT NOT NULL, 
	published_on TEXT NOT NULL, 
	imported_at BIGINT NOT NULL, 
	imported_by BLOB NOT NULL, 
	CONSTRAINT pk_calendar_notice PRIMARY KEY ("row"), 
	CONSTRAINT uq_calendar_notice__id UNIQUE (id)
);

CREATE INDEX ix_calendar_notice__year ON calendar_notice (year);

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

CREATE UNIQUE INDEX uq_client__client_no ON client (client_no) WHERE client_no <> '';

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
	CONSTRAINT pk_confirmation PRIMARY KEY ("row"), 
	CONSTRAINT uq_confirmation__id UNIQUE (id)
);

CREATE INDEX ix_confirmation__case_id ON confirmation (case_id);

CREATE INDEX ix_confirmation__client_id_id ON confirmation (client_id, id);

CREATE UNIQUE INDEX uq_confirmation__confirmation_no ON confirmation (confirmation_no);

CREATE TABLE draft (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	form TEXT NOT NULL, 
	staff_id BLOB NOT NULL, 
	subject TEXT NOT NULL, 
	content TEXT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY ("row"), 
	CONSTRAINT uq_draft__id UNIQUE (id)
);

CREATE UNIQUE INDEX uq_draft__staff_id_form_subject ON draft (staff_id, form, subject);

CREATE TABLE journal (
	entry INTEGER NOT NULL, 
	scope TEXT NOT NULL, 
	n BIGINT NOT NULL, 
	hlc BIGINT NOT NULL, 
	change_set BLOB NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (entry), 
	CONSTRAINT uq_journal__scope_n UNIQUE (scope, n)
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
	CONSTRAINT pk_lobby_step PRIMARY KEY ("row"), 
	CONSTRAINT uq_lobby_step__id UNIQUE (id)
);

CREATE UNIQUE INDEX uq_lobby_step__subject_id_sequence ON lobby_step (subject_id, sequence);

CREATE TABLE merged (
	stream TEXT NOT NULL, 
	n BIGINT NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_merged PRIMARY KEY (stream)
)
 WITHOUT ROWID;

CREATE TABLE meta (
	"key" TEXT NOT NULL, 
	value BLOB NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY ("key")
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

CREATE UNIQUE INDEX uq_policy_document__edition_name ON policy_document (edition, name);

CREATE TABLE print_job (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	document_digest TEXT NOT NULL, 
	document_no TEXT NOT NULL, 
	copy_no BIGINT NOT NULL, 
	printer TEXT NOT NULL, 
	asked_by BLOB NOT NULL, 
	asked_at BIGINT NOT NULL, 
	done_at BIGINT, 
	failure TEXT NOT NULL, 
	CONSTRAINT pk_print_job PRIMARY KEY ("row"), 
	CONSTRAINT uq_print_job__id UNIQUE (id)
);

CREATE INDEX ix_print_job__document_digest ON print_job (document_digest);

CREATE TABLE role_grant (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	staff_id BLOB NOT NULL, 
	roles TEXT NOT NULL, 
	former_roles TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	state TEXT NOT NULL, 
	proposed_by BLOB NOT NULL, 
	proposed_at BIGINT NOT NULL, 
	decided_by BLOB, 
	decided_at BIGINT, 
	decision_reason TEXT NOT NULL, 
	CONSTRAINT pk_role_grant PRIMARY KEY ("row"), 
	CONSTRAINT uq_role_grant__id UNIQUE (id)
);

CREATE TABLE secrets (
	name TEXT NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_secrets PRIMARY KEY (name)
)
 WITHOUT ROWID;

CREATE TABLE sequences (
	name TEXT NOT NULL, 
	last BIGINT NOT NULL, 
	CONSTRAINT pk_sequences PRIMARY KEY (name)
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

CREATE INDEX ix_service_case__client_id_id ON service_case (client_id, id);

CREATE INDEX ix_service_case__state_id ON service_case (state, id);

CREATE INDEX ix_service_case__visit_id ON service_case (visit_id);

CREATE UNIQUE INDEX uq_service_case__case_no ON service_case (case_no);

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

CREATE UNIQUE INDEX uq_staff__login ON staff (login);

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
	CONSTRAINT pk_step PRIMARY KEY ("row"), 
	CONSTRAINT uq_step__id UNIQUE (id)
);

CREATE UNIQUE INDEX uq_step__subject_id_sequence ON step (subject_id, sequence);

CREATE TABLE terminal (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	certificate_pem TEXT NOT NULL, 
	CONSTRAINT pk_terminal PRIMARY KEY ("row"), 
	CONSTRAINT uq_terminal__id UNIQUE (id)
);

CREATE UNIQUE INDEX uq_terminal__code ON terminal (code);

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

CREATE INDEX ix_ticket__visit_id ON ticket (visit_id);

CREATE UNIQUE INDEX uq_ticket__business_day_number ON ticket (business_day, number);

CREATE TABLE visit (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	client_id BLOB NOT NULL, 
	channel TEXT NOT NULL, 
	need TEXT NOT NULL, 
	service_codes TEXT NOT NULL, 
	first_contact_at BIGINT NOT NULL, 
	first_inquiry_owner_id BLOB NOT NULL, 
	identity_checked_at BIGINT, 
	identity_checked_by BLOB, 
	representative_id BLOB, 
	CONSTRAINT pk_visit PRIMARY KEY ("row"), 
	CONSTRAINT uq_visit__id UNIQUE (id)
);

CREATE INDEX ix_visit__client_id ON visit (client_id);

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

CREATE INDEX ix_archive_item__case_id ON archive_item (case_id);

CREATE INDEX ix_archive_item__client_class_service_code ON archive_item (client_class, service_code, id);

CREATE UNIQUE INDEX uq_archive_item__archive_no ON archive_item (archive_no);

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

CREATE UNIQUE INDEX uq_identity_document__number_identity_kind ON identity_document (number, identity_kind) WHERE current = 1;

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

CREATE UNIQUE INDEX uq_rating__case_id ON rating (case_id);

CREATE TABLE representative (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	client_id BLOB NOT NULL, 
	role TEXT NOT NULL, 
	name TEXT NOT NULL, 
	identity_kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	authority TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	valid_until TEXT, 
	CONSTRAINT pk_representative PRIMARY KEY ("row"), 
	CONSTRAINT uq_representative__id UNIQUE (id), 
	CONSTRAINT fk_representative__client_id FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_representative__client_id ON representative (client_id);

CREATE TABLE signing_evidence (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	confirmation_id BLOB NOT NULL, 
	shown_digest TEXT NOT NULL, 
	strokes TEXT NOT NULL, 
	signer_name TEXT NOT NULL, 
	identity_checked_at BIGINT NOT NULL, 
	staff_id BLOB NOT NULL, 
	terminal_code TEXT NOT NULL, 
	presented_at BIGINT NOT NULL, 
	read_to_end_at BIGINT NOT NULL, 
	signed_at BIGINT NOT NULL, 
	CONSTRAINT pk_signing_evidence PRIMARY KEY ("row"), 
	CONSTRAINT uq_signing_evidence__id UNIQUE (id), 
	CONSTRAINT fk_signing_evidence__confirmation_id FOREIGN KEY(confirmation_id) REFERENCES confirmation (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_signing_evidence__confirmation_id ON signing_evidence (confirmation_id);

CREATE VIRTUAL TABLE client_names USING fts5(
    name, content='', contentless_delete=1, tokenize='ascii', prefix='5 9');

CREATE VIRTUAL TABLE client_keys USING fts5(
    keys, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'", prefix='1 2 3 4 5 6 7');

CREATE VIRTUAL TABLE identity_tails USING fts5(
    tail, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='4 5 6');

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit refuses update'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal refuses update'); END;

CREATE TRIGGER policy_document_no_update BEFORE UPDATE ON policy_document BEGIN SELECT RAISE(ABORT, 'policy_document refuses update'); END;

CREATE TRIGGER calendar_notice_no_update BEFORE UPDATE ON calendar_notice BEGIN SELECT RAISE(ABORT, 'calendar_notice refuses update'); END;

CREATE TRIGGER lobby_step_no_update BEFORE UPDATE ON lobby_step BEGIN SELECT RAISE(ABORT, 'lobby_step refuses update'); END;

CREATE TRIGGER step_no_update BEFORE UPDATE ON step BEGIN SELECT RAISE(ABORT, 'step refuses update'); END;

CREATE TRIGGER signing_evidence_no_update BEFORE UPDATE ON signing_evidence BEGIN SELECT RAISE(ABORT, 'signing_evidence refuses update'); END;

CREATE TRIGGER archive_item_no_update BEFORE UPDATE ON archive_item BEGIN SELECT RAISE(ABORT, 'archive_item refuses update'); END;

CREATE TRIGGER rating_no_update BEFORE UPDATE ON rating BEGIN SELECT RAISE(ABORT, 'rating refuses update'); END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit refuses delete'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal refuses delete'); END;

CREATE TRIGGER policy_document_no_delete BEFORE DELETE ON policy_document BEGIN SELECT RAISE(ABORT, 'policy_document refuses delete'); END;

CREATE TRIGGER calendar_notice_no_delete BEFORE DELETE ON calendar_notice BEGIN SELECT RAISE(ABORT, 'calendar_notice refuses delete'); END;

CREATE TRIGGER lobby_step_no_delete BEFORE DELETE ON lobby_step BEGIN SELECT RAISE(ABORT, 'lobby_step refuses delete'); END;

CREATE TRIGGER step_no_delete BEFORE DELETE ON step BEGIN SELECT RAISE(ABORT, 'step refuses delete'); END;

CREATE TRIGGER signing_evidence_no_delete BEFORE DELETE ON signing_evidence BEGIN SELECT RAISE(ABORT, 'signing_evidence refuses delete'); END;

CREATE TRIGGER archive_item_no_delete BEFORE DELETE ON archive_item BEGIN SELECT RAISE(ABORT, 'archive_item refuses delete'); END;

CREATE TRIGGER rating_no_delete BEFORE DELETE ON rating BEGIN SELECT RAISE(ABORT, 'rating refuses delete'); END;

CREATE TRIGGER branch_no_delete BEFORE DELETE ON branch BEGIN SELECT RAISE(ABORT, 'branch refuses delete'); END;

CREATE TRIGGER terminal_no_delete BEFORE DELETE ON terminal BEGIN SELECT RAISE(ABORT, 'terminal refuses delete'); END;

CREATE TRIGGER staff_no_delete BEFORE DELETE ON staff BEGIN SELECT RAISE(ABORT, 'staff refuses delete'); END;

CREATE TRIGGER role_grant_no_delete BEFORE DELETE ON role_grant BEGIN SELECT RAISE(ABORT, 'role_grant refuses delete'); END;

CREATE TRIGGER client_no_delete BEFORE DELETE ON client BEGIN SELECT RAISE(ABORT, 'client refuses delete'); END;

CREATE TRIGGER identity_document_no_delete BEFORE DELETE ON identity_document BEGIN SELECT RAISE(ABORT, 'identity_document refuses delete'); END;

CREATE TRIGGER representative_no_delete BEFORE DELETE ON representative BEGIN SELECT RAISE(ABORT, 'representative refuses delete'); END;

CREATE TRIGGER visit_no_delete BEFORE DELETE ON visit BEGIN SELECT RAISE(ABORT, 'visit refuses delete'); END;

CREATE TRIGGER ticket_no_delete BEFORE DELETE ON ticket BEGIN SELECT RAISE(ABORT, 'ticket refuses delete'); END;

CREATE TRIGGER service_case_no_delete BEFORE DELETE ON service_case BEGIN SELECT RAISE(ABORT, 'service_case refuses delete'); END;

CREATE TRIGGER confirmation_no_delete BEFORE DELETE ON confirmation BEGIN SELECT RAISE(ABORT, 'confirmation refuses delete'); END;

CREATE TRIGGER print_job_no_delete BEFORE DELETE ON print_job BEGIN SELECT RAISE(ABORT, 'print_job refuses delete'); END;
