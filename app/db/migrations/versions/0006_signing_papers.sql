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

CREATE UNIQUE INDEX uq_confirmation__confirmation_no ON confirmation (confirmation_no);

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
	masked BIGINT NOT NULL, 
	CONSTRAINT pk_print_job PRIMARY KEY ("row"), 
	CONSTRAINT uq_print_job__id UNIQUE (id)
);

CREATE INDEX ix_print_job__document_digest ON print_job (document_digest);

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

CREATE INDEX ix_improvement_item__state_id ON improvement_item (state, id);

CREATE UNIQUE INDEX uq_improvement_item__item_no ON improvement_item (item_no);

CREATE TABLE rating_decline (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	case_id BLOB NOT NULL, 
	declined_at BIGINT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	CONSTRAINT pk_rating_decline PRIMARY KEY ("row"), 
	CONSTRAINT uq_rating_decline__id UNIQUE (id), 
	CONSTRAINT fk_rating_decline__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_rating_decline__case_id ON rating_decline (case_id);

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
	scan_digest TEXT NOT NULL, 
	CONSTRAINT pk_signing_evidence PRIMARY KEY ("row"), 
	CONSTRAINT uq_signing_evidence__id UNIQUE (id), 
	CONSTRAINT fk_signing_evidence__confirmation_id FOREIGN KEY(confirmation_id) REFERENCES confirmation (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_signing_evidence__confirmation_id ON signing_evidence (confirmation_id);

CREATE TRIGGER signing_evidence_no_update BEFORE UPDATE ON signing_evidence BEGIN SELECT RAISE(ABORT, 'signing_evidence refuses update'); END;

CREATE TRIGGER rating_decline_no_update BEFORE UPDATE ON rating_decline BEGIN SELECT RAISE(ABORT, 'rating_decline refuses update'); END;

CREATE TRIGGER signing_evidence_no_delete BEFORE DELETE ON signing_evidence BEGIN SELECT RAISE(ABORT, 'signing_evidence refuses delete'); END;

CREATE TRIGGER rating_decline_no_delete BEFORE DELETE ON rating_decline BEGIN SELECT RAISE(ABORT, 'rating_decline refuses delete'); END;

CREATE TRIGGER confirmation_no_delete BEFORE DELETE ON confirmation BEGIN SELECT RAISE(ABORT, 'confirmation refuses delete'); END;

CREATE TRIGGER print_job_no_delete BEFORE DELETE ON print_job BEGIN SELECT RAISE(ABORT, 'print_job refuses delete'); END;

CREATE TRIGGER improvement_item_no_delete BEFORE DELETE ON improvement_item BEGIN SELECT RAISE(ABORT, 'improvement_item refuses delete'); END;
