CREATE TABLE scope_key (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	key_scope TEXT NOT NULL, 
	public TEXT NOT NULL, 
	boxes TEXT NOT NULL, 
	issued_at BIGINT NOT NULL, 
	issued_by BLOB NOT NULL, 
	CONSTRAINT pk_scope_key PRIMARY KEY ("row"), 
	CONSTRAINT uq_scope_key__id UNIQUE (id)
);

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

CREATE UNIQUE INDEX uq_terminal__code ON terminal (code);

CREATE TRIGGER scope_key_no_update BEFORE UPDATE ON scope_key BEGIN SELECT RAISE(ABORT, 'scope_key refuses update'); END;

CREATE TRIGGER scope_key_no_delete BEFORE DELETE ON scope_key BEGIN SELECT RAISE(ABORT, 'scope_key refuses delete'); END;

CREATE TRIGGER terminal_no_delete BEFORE DELETE ON terminal BEGIN SELECT RAISE(ABORT, 'terminal refuses delete'); END;
