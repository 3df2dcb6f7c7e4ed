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
	purpose TEXT NOT NULL, 
	judgement_id BLOB, 
	CONSTRAINT pk_confirmation PRIMARY KEY ("row"), 
	CONSTRAINT uq_confirmation__id UNIQUE (id)
);

CREATE INDEX ix_confirmation__case_id ON confirmation (case_id);

CREATE INDEX ix_confirmation__client_id_id ON confirmation (client_id, id);

CREATE INDEX ix_confirmation__confirmation_no ON confirmation (confirmation_no);

CREATE TRIGGER confirmation_no_delete BEFORE DELETE ON confirmation BEGIN SELECT RAISE(ABORT, 'confirmation refuses delete'); END;

CREATE TRIGGER confirmation_one_confirmation_no_insert BEFORE INSERT ON confirmation WHEN EXISTS (SELECT 1 FROM confirmation WHERE confirmation_no = NEW.confirmation_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: confirmation.confirmation_no'); END;

CREATE TRIGGER confirmation_one_confirmation_no_update BEFORE UPDATE OF confirmation_no ON confirmation WHEN EXISTS (SELECT 1 FROM confirmation WHERE confirmation_no = NEW.confirmation_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: confirmation.confirmation_no'); END;
