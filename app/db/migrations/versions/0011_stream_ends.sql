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
	ends TEXT NOT NULL, 
	CONSTRAINT pk_terminal PRIMARY KEY ("row"), 
	CONSTRAINT uq_terminal__id UNIQUE (id)
);

CREATE INDEX ix_terminal__code ON terminal (code);

CREATE TRIGGER terminal_no_delete BEFORE DELETE ON terminal BEGIN SELECT RAISE(ABORT, 'terminal refuses delete'); END;

CREATE TRIGGER terminal_one_code_insert BEFORE INSERT ON terminal WHEN EXISTS (SELECT 1 FROM terminal WHERE code = NEW.code) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: terminal.code'); END;

CREATE TRIGGER terminal_one_code_update BEFORE UPDATE OF code ON terminal WHEN EXISTS (SELECT 1 FROM terminal WHERE code = NEW.code AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: terminal.code'); END;
