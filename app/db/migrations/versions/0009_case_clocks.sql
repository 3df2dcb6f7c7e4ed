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
	own_wages_declared_on TEXT, 
	opened_on TEXT, 
	branch_name TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_client PRIMARY KEY ("row"), 
	CONSTRAINT uq_client__id UNIQUE (id)
);

CREATE INDEX ix_client__client_no_id ON client (client_no, id, name, client_type, phone, grade, risk_level);

CREATE TABLE notice (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	case_id BLOB NOT NULL, 
	notice_no TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	case_no TEXT NOT NULL, 
	service_code TEXT NOT NULL, 
	client_name TEXT NOT NULL, 
	points TEXT NOT NULL, 
	reply_by TEXT, 
	policy_version TEXT NOT NULL, 
	made_at BIGINT NOT NULL, 
	made_by BLOB NOT NULL, 
	made_by_name TEXT NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY ("row"), 
	CONSTRAINT uq_notice__id UNIQUE (id)
);

CREATE INDEX ix_notice__case_id ON notice (case_id);

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
	aside TEXT, 
	overdue_noted_at BIGINT, 
	outage_noted_at BIGINT, 
	corrects_id BLOB, 
	senior_notice_at BIGINT, 
	return_visit_by TEXT, 
	CONSTRAINT pk_service_case PRIMARY KEY ("row"), 
	CONSTRAINT uq_service_case__id UNIQUE (id)
);

CREATE INDEX ix_service_case__case_no ON service_case (case_no);

CREATE INDEX ix_service_case__client_id_id ON service_case (client_id, id);

CREATE INDEX ix_service_case__corrects_id ON service_case (corrects_id);

CREATE INDEX ix_service_case__state_id ON service_case (state, id);

CREATE INDEX ix_service_case__visit_id ON service_case (visit_id);

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
	representative_checked_at BIGINT, 
	representative_checked_by BLOB, 
	CONSTRAINT pk_visit PRIMARY KEY ("row"), 
	CONSTRAINT uq_visit__id UNIQUE (id)
);

CREATE INDEX ix_visit__client_id ON visit (client_id);

CREATE TRIGGER notice_no_update BEFORE UPDATE ON notice BEGIN SELECT RAISE(ABORT, 'notice refuses update'); END;

CREATE TRIGGER notice_no_delete BEFORE DELETE ON notice BEGIN SELECT RAISE(ABORT, 'notice refuses delete'); END;

CREATE TRIGGER client_no_delete BEFORE DELETE ON client BEGIN SELECT RAISE(ABORT, 'client refuses delete'); END;

CREATE TRIGGER visit_no_delete BEFORE DELETE ON visit BEGIN SELECT RAISE(ABORT, 'visit refuses delete'); END;

CREATE TRIGGER service_case_no_delete BEFORE DELETE ON service_case BEGIN SELECT RAISE(ABORT, 'service_case refuses delete'); END;

CREATE TRIGGER client_one_client_no_insert BEFORE INSERT ON client WHEN NEW.client_no <> '' AND EXISTS (SELECT 1 FROM client WHERE client_no = NEW.client_no AND client_no <> '') AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: client.client_no'); END;

CREATE TRIGGER client_one_client_no_update BEFORE UPDATE OF client_no, client_no ON client WHEN NEW.client_no <> '' AND EXISTS (SELECT 1 FROM client WHERE client_no = NEW.client_no AND client_no <> '' AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: client.client_no'); END;

CREATE TRIGGER service_case_one_case_no_insert BEFORE INSERT ON service_case WHEN EXISTS (SELECT 1 FROM service_case WHERE case_no = NEW.case_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: service_case.case_no'); END;

CREATE TRIGGER service_case_one_case_no_update BEFORE UPDATE OF case_no ON service_case WHEN EXISTS (SELECT 1 FROM service_case WHERE case_no = NEW.case_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: service_case.case_no'); END;
