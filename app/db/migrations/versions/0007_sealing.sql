CREATE TABLE sealing_certificate (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	terminal_id BLOB NOT NULL, 
	certificate_pem TEXT NOT NULL, 
	chain TEXT NOT NULL, 
	source TEXT NOT NULL, 
	key_name TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	valid_from BIGINT NOT NULL, 
	valid_until BIGINT NOT NULL, 
	taken_at BIGINT NOT NULL, 
	taken_by BLOB NOT NULL, 
	CONSTRAINT pk_sealing_certificate PRIMARY KEY ("row"), 
	CONSTRAINT uq_sealing_certificate__id UNIQUE (id)
);

CREATE TABLE time_authority (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	url TEXT NOT NULL, 
	anchors TEXT NOT NULL, 
	set_at BIGINT NOT NULL, 
	set_by BLOB NOT NULL, 
	CONSTRAINT pk_time_authority PRIMARY KEY ("row"), 
	CONSTRAINT uq_time_authority__id UNIQUE (id)
);

CREATE TABLE timestamp (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	confirmation_id BLOB NOT NULL, 
	document_no TEXT NOT NULL, 
	sealed_digest TEXT NOT NULL, 
	asked_at BIGINT NOT NULL, 
	stamped_at BIGINT, 
	stamped_digest TEXT NOT NULL, 
	authority TEXT NOT NULL, 
	fault TEXT NOT NULL, 
	CONSTRAINT pk_timestamp PRIMARY KEY ("row"), 
	CONSTRAINT uq_timestamp__id UNIQUE (id), 
	CONSTRAINT fk_timestamp__confirmation_id FOREIGN KEY(confirmation_id) REFERENCES confirmation (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_timestamp__confirmation_id ON timestamp (confirmation_id);

CREATE INDEX ix_timestamp__stamped_digest_id ON timestamp (stamped_digest, id);

CREATE TRIGGER sealing_certificate_no_update BEFORE UPDATE ON sealing_certificate BEGIN SELECT RAISE(ABORT, 'sealing_certificate refuses update'); END;

CREATE TRIGGER time_authority_no_update BEFORE UPDATE ON time_authority BEGIN SELECT RAISE(ABORT, 'time_authority refuses update'); END;

CREATE TRIGGER sealing_certificate_no_delete BEFORE DELETE ON sealing_certificate BEGIN SELECT RAISE(ABORT, 'sealing_certificate refuses delete'); END;

CREATE TRIGGER time_authority_no_delete BEFORE DELETE ON time_authority BEGIN SELECT RAISE(ABORT, 'time_authority refuses delete'); END;

CREATE TRIGGER timestamp_no_delete BEFORE DELETE ON timestamp BEGIN SELECT RAISE(ABORT, 'timestamp refuses delete'); END;
