CREATE TABLE complaint (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_no TEXT NOT NULL, 
	state TEXT NOT NULL, 
	received_at BIGINT NOT NULL, 
	registered_at BIGINT NOT NULL, 
	registered_by BLOB NOT NULL, 
	registered_by_name TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	nature TEXT NOT NULL, 
	external_no TEXT NOT NULL, 
	external_received_at BIGINT, 
	contact_by BIGINT, 
	reply_by BIGINT, 
	complainant TEXT NOT NULL, 
	client_id BLOB, 
	case_id BLOB, 
	business TEXT NOT NULL, 
	respondent_id BLOB, 
	respondent_name TEXT NOT NULL, 
	words TEXT NOT NULL, 
	wants TEXT NOT NULL, 
	amount_fen BIGINT, 
	evidence TEXT NOT NULL, 
	category TEXT NOT NULL, 
	cause TEXT NOT NULL, 
	confirmed_category TEXT NOT NULL, 
	confirmed_cause TEXT NOT NULL, 
	grade TEXT NOT NULL, 
	urgency TEXT NOT NULL, 
	same_matter BIGINT NOT NULL, 
	owner_id BLOB, 
	handler_id BLOB, 
	handler_name TEXT NOT NULL, 
	recused TEXT NOT NULL, 
	merged_into BLOB, 
	responded_at BIGINT, 
	acknowledged_at BIGINT, 
	finding TEXT NOT NULL, 
	responsibility TEXT, 
	proposal TEXT NOT NULL, 
	result TEXT NOT NULL, 
	reasonableness TEXT NOT NULL, 
	settlement_fen BIGINT, 
	reply_form TEXT, 
	replied_at BIGINT, 
	reply_proof TEXT NOT NULL, 
	extension_amount BIGINT, 
	extension_reason TEXT NOT NULL, 
	extension_told_at BIGINT, 
	appeal_grounds TEXT NOT NULL, 
	appealed_at BIGINT, 
	appeal_result TEXT NOT NULL, 
	mediation TEXT NOT NULL, 
	satisfaction BIGINT, 
	closed_at BIGINT, 
	archive_no TEXT NOT NULL, 
	handle_by TEXT NOT NULL, 
	limit_at BIGINT NOT NULL, 
	guideline_by TEXT, 
	policy_version TEXT NOT NULL, 
	CONSTRAINT pk_complaint PRIMARY KEY ("row"), 
	CONSTRAINT uq_complaint__id UNIQUE (id)
);

CREATE INDEX ix_complaint__client_id ON complaint (client_id);

CREATE INDEX ix_complaint__complaint_no ON complaint (complaint_no);

CREATE INDEX ix_complaint__limit_at_id ON complaint (limit_at, id);

CREATE INDEX ix_complaint__merged_into ON complaint (merged_into);

CREATE INDEX ix_complaint__received_at_id ON complaint (received_at, id);

CREATE INDEX ix_complaint__state_received_at ON complaint (state, received_at);

CREATE TABLE restricted_attestation (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	subject_kind TEXT NOT NULL, 
	subject_id BLOB NOT NULL, 
	act TEXT NOT NULL, 
	statement TEXT NOT NULL, 
	staff_id BLOB NOT NULL, 
	staff_name TEXT NOT NULL, 
	public_key TEXT NOT NULL, 
	signature TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_restricted_attestation PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_attestation__id UNIQUE (id)
);

CREATE INDEX ix_restricted_attestation__subject_id ON restricted_attestation (subject_id);

CREATE TABLE restricted_complaint (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_no TEXT NOT NULL, 
	state TEXT NOT NULL, 
	received_at BIGINT NOT NULL, 
	registered_at BIGINT NOT NULL, 
	registered_by BLOB NOT NULL, 
	registered_by_name TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	nature TEXT NOT NULL, 
	external_no TEXT NOT NULL, 
	external_received_at BIGINT, 
	contact_by BIGINT, 
	reply_by BIGINT, 
	complainant TEXT NOT NULL, 
	client_id BLOB, 
	case_id BLOB, 
	business TEXT NOT NULL, 
	respondent_id BLOB, 
	respondent_name TEXT NOT NULL, 
	words TEXT NOT NULL, 
	wants TEXT NOT NULL, 
	amount_fen BIGINT, 
	evidence TEXT NOT NULL, 
	category TEXT NOT NULL, 
	cause TEXT NOT NULL, 
	confirmed_category TEXT NOT NULL, 
	confirmed_cause TEXT NOT NULL, 
	grade TEXT NOT NULL, 
	urgency TEXT NOT NULL, 
	same_matter BIGINT NOT NULL, 
	owner_id BLOB, 
	handler_id BLOB, 
	handler_name TEXT NOT NULL, 
	recused TEXT NOT NULL, 
	merged_into BLOB, 
	responded_at BIGINT, 
	acknowledged_at BIGINT, 
	finding TEXT NOT NULL, 
	responsibility TEXT, 
	proposal TEXT NOT NULL, 
	result TEXT NOT NULL, 
	reasonableness TEXT NOT NULL, 
	settlement_fen BIGINT, 
	reply_form TEXT, 
	replied_at BIGINT, 
	reply_proof TEXT NOT NULL, 
	extension_amount BIGINT, 
	extension_reason TEXT NOT NULL, 
	extension_told_at BIGINT, 
	appeal_grounds TEXT NOT NULL, 
	appealed_at BIGINT, 
	appeal_result TEXT NOT NULL, 
	mediation TEXT NOT NULL, 
	satisfaction BIGINT, 
	closed_at BIGINT, 
	archive_no TEXT NOT NULL, 
	handle_by TEXT NOT NULL, 
	limit_at BIGINT NOT NULL, 
	guideline_by TEXT, 
	policy_version TEXT NOT NULL, 
	CONSTRAINT pk_restricted_complaint PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_complaint__id UNIQUE (id)
);

CREATE INDEX ix_restricted_complaint__complaint_no ON restricted_complaint (complaint_no);

CREATE INDEX ix_restricted_complaint__state_received_at ON restricted_complaint (state, received_at);

CREATE TRIGGER restricted_attestation_no_update BEFORE UPDATE ON restricted_attestation BEGIN SELECT RAISE(ABORT, 'restricted_attestation refuses update'); END;

CREATE TRIGGER restricted_attestation_no_delete BEFORE DELETE ON restricted_attestation BEGIN SELECT RAISE(ABORT, 'restricted_attestation refuses delete'); END;

CREATE TRIGGER complaint_no_delete BEFORE DELETE ON complaint BEGIN SELECT RAISE(ABORT, 'complaint refuses delete'); END;

CREATE TRIGGER restricted_complaint_no_delete BEFORE DELETE ON restricted_complaint BEGIN SELECT RAISE(ABORT, 'restricted_complaint refuses delete'); END;

CREATE TRIGGER complaint_one_complaint_no_insert BEFORE INSERT ON complaint WHEN EXISTS (SELECT 1 FROM complaint WHERE complaint_no = NEW.complaint_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: complaint.complaint_no'); END;

CREATE TRIGGER complaint_one_complaint_no_update BEFORE UPDATE OF complaint_no ON complaint WHEN EXISTS (SELECT 1 FROM complaint WHERE complaint_no = NEW.complaint_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: complaint.complaint_no'); END;

CREATE TRIGGER restricted_complaint_one_complaint_no_insert BEFORE INSERT ON restricted_complaint WHEN EXISTS (SELECT 1 FROM restricted_complaint WHERE complaint_no = NEW.complaint_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: restricted_complaint.complaint_no'); END;

CREATE TRIGGER restricted_complaint_one_complaint_no_update BEFORE UPDATE OF complaint_no ON restricted_complaint WHEN EXISTS (SELECT 1 FROM restricted_complaint WHERE complaint_no = NEW.complaint_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: restricted_complaint.complaint_no'); END;

CREATE TABLE complaint_escalation (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	clock TEXT NOT NULL, 
	percent BIGINT NOT NULL, 
	started_at BIGINT NOT NULL, 
	reached_at BIGINT NOT NULL, 
	noted_at BIGINT NOT NULL, 
	roles TEXT NOT NULL, 
	CONSTRAINT pk_complaint_escalation PRIMARY KEY ("row"), 
	CONSTRAINT uq_complaint_escalation__id UNIQUE (id)
);

CREATE INDEX ix_complaint_escalation__complaint_id ON complaint_escalation (complaint_id);

CREATE TABLE complaint_paper (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	size BIGINT NOT NULL, 
	digest TEXT NOT NULL, 
	pages BIGINT NOT NULL, 
	added_at BIGINT NOT NULL, 
	added_by BLOB NOT NULL, 
	CONSTRAINT pk_complaint_paper PRIMARY KEY ("row"), 
	CONSTRAINT uq_complaint_paper__id UNIQUE (id)
);

CREATE INDEX ix_complaint_paper__complaint_id ON complaint_paper (complaint_id);

CREATE TABLE restricted_escalation (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	clock TEXT NOT NULL, 
	percent BIGINT NOT NULL, 
	started_at BIGINT NOT NULL, 
	reached_at BIGINT NOT NULL, 
	noted_at BIGINT NOT NULL, 
	roles TEXT NOT NULL, 
	CONSTRAINT pk_restricted_escalation PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_escalation__id UNIQUE (id)
);

CREATE INDEX ix_restricted_escalation__complaint_id ON restricted_escalation (complaint_id);

CREATE TABLE restricted_paper (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	size BIGINT NOT NULL, 
	digest TEXT NOT NULL, 
	pages BIGINT NOT NULL, 
	added_at BIGINT NOT NULL, 
	added_by BLOB NOT NULL, 
	CONSTRAINT pk_restricted_paper PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_paper__id UNIQUE (id)
);

CREATE INDEX ix_restricted_paper__complaint_id ON restricted_paper (complaint_id);

CREATE TRIGGER complaint_paper_no_update BEFORE UPDATE ON complaint_paper BEGIN SELECT RAISE(ABORT, 'complaint_paper refuses update'); END;

CREATE TRIGGER restricted_paper_no_update BEFORE UPDATE ON restricted_paper BEGIN SELECT RAISE(ABORT, 'restricted_paper refuses update'); END;

CREATE TRIGGER complaint_escalation_no_update BEFORE UPDATE ON complaint_escalation BEGIN SELECT RAISE(ABORT, 'complaint_escalation refuses update'); END;

CREATE TRIGGER restricted_escalation_no_update BEFORE UPDATE ON restricted_escalation BEGIN SELECT RAISE(ABORT, 'restricted_escalation refuses update'); END;

CREATE TRIGGER complaint_paper_no_delete BEFORE DELETE ON complaint_paper BEGIN SELECT RAISE(ABORT, 'complaint_paper refuses delete'); END;

CREATE TRIGGER restricted_paper_no_delete BEFORE DELETE ON restricted_paper BEGIN SELECT RAISE(ABORT, 'restricted_paper refuses delete'); END;

CREATE TRIGGER complaint_escalation_no_delete BEFORE DELETE ON complaint_escalation BEGIN SELECT RAISE(ABORT, 'complaint_escalation refuses delete'); END;

CREATE TRIGGER restricted_escalation_no_delete BEFORE DELETE ON restricted_escalation BEGIN SELECT RAISE(ABORT, 'restricted_escalation refuses delete'); END;
