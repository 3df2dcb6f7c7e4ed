CREATE TABLE prefill (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	ticket_id BLOB NOT NULL, 
	ticket_number TEXT NOT NULL, 
	form TEXT NOT NULL, 
	answers TEXT NOT NULL, 
	written_at BIGINT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	CONSTRAINT pk_prefill PRIMARY KEY ("row"), 
	CONSTRAINT uq_prefill__id UNIQUE (id)
);

CREATE INDEX ix_prefill__ticket_id ON prefill (ticket_id);

CREATE TABLE prefill_confirmation (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	prefill_id BLOB NOT NULL, 
	confirmed_at BIGINT NOT NULL, 
	confirmed_by BLOB NOT NULL, 
	CONSTRAINT pk_prefill_confirmation PRIMARY KEY ("row"), 
	CONSTRAINT uq_prefill_confirmation__id UNIQUE (id)
);

CREATE INDEX ix_prefill_confirmation__prefill_id ON prefill_confirmation (prefill_id);

CREATE TABLE ticket_rating (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	ticket_id BLOB NOT NULL, 
	score BIGINT NOT NULL, 
	comment TEXT NOT NULL, 
	rated_at BIGINT NOT NULL, 
	rated_on TEXT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	CONSTRAINT pk_ticket_rating PRIMARY KEY ("row"), 
	CONSTRAINT uq_ticket_rating__id UNIQUE (id)
);

CREATE INDEX ix_ticket_rating__rated_on ON ticket_rating (rated_on);

CREATE INDEX ix_ticket_rating__ticket_id ON ticket_rating (ticket_id);

CREATE TRIGGER prefill_no_update BEFORE UPDATE ON prefill BEGIN SELECT RAISE(ABORT, 'prefill refuses update'); END;

CREATE TRIGGER prefill_confirmation_no_update BEFORE UPDATE ON prefill_confirmation BEGIN SELECT RAISE(ABORT, 'prefill_confirmation refuses update'); END;

CREATE TRIGGER ticket_rating_no_update BEFORE UPDATE ON ticket_rating BEGIN SELECT RAISE(ABORT, 'ticket_rating refuses update'); END;

CREATE TRIGGER prefill_no_delete BEFORE DELETE ON prefill BEGIN SELECT RAISE(ABORT, 'prefill refuses delete'); END;

CREATE TRIGGER prefill_confirmation_no_delete BEFORE DELETE ON prefill_confirmation BEGIN SELECT RAISE(ABORT, 'prefill_confirmation refuses delete'); END;

CREATE TRIGGER ticket_rating_no_delete BEFORE DELETE ON ticket_rating BEGIN SELECT RAISE(ABORT, 'ticket_rating refuses delete'); END;
