CREATE TABLE attestation (
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
	CONSTRAINT pk_attestation PRIMARY KEY ("row"), 
	CONSTRAINT uq_attestation__id UNIQUE (id)
);

CREATE INDEX ix_attestation__subject_id ON attestation (subject_id);

CREATE TRIGGER attestation_no_update BEFORE UPDATE ON attestation BEGIN SELECT RAISE(ABORT, 'attestation refuses update'); END;

CREATE TRIGGER attestation_no_delete BEFORE DELETE ON attestation BEGIN SELECT RAISE(ABORT, 'attestation refuses delete'); END;
