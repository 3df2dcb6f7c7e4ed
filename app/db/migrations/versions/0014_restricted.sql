CREATE TABLE key_handover (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	key_id BLOB NOT NULL, 
	terminal_id BLOB NOT NULL, 
	box TEXT NOT NULL, 
	given_at BIGINT NOT NULL, 
	CONSTRAINT pk_key_handover PRIMARY KEY ("row"), 
	CONSTRAINT uq_key_handover__id UNIQUE (id)
);

CREATE TABLE restricted_settlement (
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
	CONSTRAINT pk_restricted_settlement PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_settlement__id UNIQUE (id)
);

CREATE TABLE restricted_step (
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
	CONSTRAINT pk_restricted_step PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_step__id UNIQUE (id)
);

CREATE INDEX ix_restricted_step__subject_id_hlc ON restricted_step (subject_id, hlc);

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
	restricted BIGINT NOT NULL, 
	ends TEXT NOT NULL, 
	CONSTRAINT pk_terminal PRIMARY KEY ("row"), 
	CONSTRAINT uq_terminal__id UNIQUE (id)
);

CREATE INDEX ix_terminal__code ON terminal (code);

CREATE TRIGGER key_handover_no_update BEFORE UPDATE ON key_handover BEGIN SELECT RAISE(ABORT, 'key_handover refuses update'); END;

CREATE TRIGGER restricted_step_no_update BEFORE UPDATE ON restricted_step BEGIN SELECT RAISE(ABORT, 'restricted_step refuses update'); END;

CREATE TRIGGER restricted_settlement_no_update BEFORE UPDATE ON restricted_settlement BEGIN SELECT RAISE(ABORT, 'restricted_settlement refuses update'); END;

CREATE TRIGGER key_handover_no_delete BEFORE DELETE ON key_handover BEGIN SELECT RAISE(ABORT, 'key_handover refuses delete'); END;

CREATE TRIGGER restricted_step_no_delete BEFORE DELETE ON restricted_step BEGIN SELECT RAISE(ABORT, 'restricted_step refuses delete'); END;

CREATE TRIGGER restricted_settlement_no_delete BEFORE DELETE ON restricted_settlement BEGIN SELECT RAISE(ABORT, 'restricted_settlement refuses delete'); END;

CREATE TRIGGER terminal_no_delete BEFORE DELETE ON terminal BEGIN SELECT RAISE(ABORT, 'terminal refuses delete'); END;

CREATE TRIGGER terminal_one_code_insert BEFORE INSERT ON terminal WHEN EXISTS (SELECT 1 FROM terminal WHERE code = NEW.code) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: terminal.code'); END;

CREATE TRIGGER terminal_one_code_update BEFORE UPDATE OF code ON terminal WHEN EXISTS (SELECT 1 FROM terminal WHERE code = NEW.code AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: terminal.code'); END;
