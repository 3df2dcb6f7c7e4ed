CREATE TABLE day_sheet (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	business_day TEXT NOT NULL, 
	made_at BIGINT NOT NULL, 
	made_by BLOB NOT NULL, 
	made_by_name TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	tickets BIGINT NOT NULL, 
	CONSTRAINT pk_day_sheet PRIMARY KEY ("row"), 
	CONSTRAINT uq_day_sheet__id UNIQUE (id)
);

CREATE INDEX ix_day_sheet__business_day ON day_sheet (business_day);

CREATE TABLE handover (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	visit_id BLOB NOT NULL, 
	from_id BLOB NOT NULL, 
	to_id BLOB NOT NULL, 
	reason TEXT NOT NULL, 
	offered_at BIGINT NOT NULL, 
	answer TEXT NOT NULL, 
	answered_at BIGINT, 
	answer_reason TEXT NOT NULL, 
	CONSTRAINT pk_handover PRIMARY KEY ("row"), 
	CONSTRAINT uq_handover__id UNIQUE (id)
);

CREATE INDEX ix_handover__to_id_answer ON handover (to_id, answer);

CREATE INDEX ix_handover__visit_id ON handover (visit_id);

CREATE TABLE ticket (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	number TEXT NOT NULL, 
	line TEXT NOT NULL, 
	business_day TEXT NOT NULL, 
	visit_id BLOB NOT NULL, 
	service_code TEXT NOT NULL, 
	priority BIGINT NOT NULL, 
	special_care BIGINT NOT NULL, 
	appointment_id BLOB, 
	slot_at BIGINT, 
	taken_at_kiosk BIGINT NOT NULL, 
	state TEXT NOT NULL, 
	issued_at BIGINT NOT NULL, 
	called_at BIGINT, 
	serving_at BIGINT, 
	finished_at BIGINT, 
	calls BIGINT NOT NULL, 
	window TEXT NOT NULL, 
	teller_id BLOB, 
	sent_to_window TEXT NOT NULL, 
	sent_to_id BLOB, 
	CONSTRAINT pk_ticket PRIMARY KEY ("row"), 
	CONSTRAINT uq_ticket__id UNIQUE (id)
);

CREATE INDEX ix_ticket__business_day_called_at ON ticket (business_day, called_at);

CREATE INDEX ix_ticket__business_day_number ON ticket (business_day, number);

CREATE INDEX ix_ticket__business_day_state ON ticket (business_day, state);

CREATE INDEX ix_ticket__finished_at_serving_at ON ticket (finished_at, serving_at, service_code);

CREATE INDEX ix_ticket__visit_id ON ticket (visit_id);

CREATE TABLE ticket_call (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	business_day TEXT NOT NULL, 
	ticket_id BLOB NOT NULL, 
	number TEXT NOT NULL, 
	window TEXT NOT NULL, 
	teller_id BLOB NOT NULL, 
	called_at BIGINT NOT NULL, 
	why TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	waiting BIGINT NOT NULL, 
	passed_count BIGINT NOT NULL, 
	passed TEXT NOT NULL, 
	CONSTRAINT pk_ticket_call PRIMARY KEY ("row"), 
	CONSTRAINT uq_ticket_call__id UNIQUE (id)
);

CREATE INDEX ix_ticket_call__business_day_called_at ON ticket_call (business_day, called_at, why);

CREATE INDEX ix_ticket_call__ticket_id ON ticket_call (ticket_id);

CREATE TABLE visit (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	client_id BLOB, 
	channel TEXT NOT NULL, 
	need TEXT NOT NULL, 
	service_codes TEXT NOT NULL, 
	first_contact_at BIGINT NOT NULL, 
	first_inquiry_owner_id BLOB, 
	identity_checked_at BIGINT, 
	identity_checked_by BLOB, 
	representative_id BLOB, 
	representative_checked_at BIGINT, 
	representative_checked_by BLOB, 
	CONSTRAINT pk_visit PRIMARY KEY ("row"), 
	CONSTRAINT uq_visit__id UNIQUE (id)
);

CREATE INDEX ix_visit__client_id ON visit (client_id);

CREATE TABLE window_state (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	business_day TEXT NOT NULL, 
	window TEXT NOT NULL, 
	state TEXT NOT NULL, 
	teller_id BLOB, 
	since BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_window_state PRIMARY KEY ("row"), 
	CONSTRAINT uq_window_state__id UNIQUE (id)
);

CREATE INDEX ix_window_state__business_day ON window_state (business_day);

CREATE TRIGGER ticket_call_no_update BEFORE UPDATE ON ticket_call BEGIN SELECT RAISE(ABORT, 'ticket_call refuses update'); END;

CREATE TRIGGER window_state_no_update BEFORE UPDATE ON window_state BEGIN SELECT RAISE(ABORT, 'window_state refuses update'); END;

CREATE TRIGGER day_sheet_no_update BEFORE UPDATE ON day_sheet BEGIN SELECT RAISE(ABORT, 'day_sheet refuses update'); END;

CREATE TRIGGER ticket_call_no_delete BEFORE DELETE ON ticket_call BEGIN SELECT RAISE(ABORT, 'ticket_call refuses delete'); END;

CREATE TRIGGER window_state_no_delete BEFORE DELETE ON window_state BEGIN SELECT RAISE(ABORT, 'window_state refuses delete'); END;

CREATE TRIGGER day_sheet_no_delete BEFORE DELETE ON day_sheet BEGIN SELECT RAISE(ABORT, 'day_sheet refuses delete'); END;

CREATE TRIGGER visit_no_delete BEFORE DELETE ON visit BEGIN SELECT RAISE(ABORT, 'visit refuses delete'); END;

CREATE TRIGGER handover_no_delete BEFORE DELETE ON handover BEGIN SELECT RAISE(ABORT, 'handover refuses delete'); END;

CREATE TRIGGER ticket_no_delete BEFORE DELETE ON ticket BEGIN SELECT RAISE(ABORT, 'ticket refuses delete'); END;

CREATE TRIGGER ticket_one_business_day_number_insert BEFORE INSERT ON ticket WHEN EXISTS (SELECT 1 FROM ticket WHERE business_day = NEW.business_day AND number = NEW.number) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: ticket.business_day, ticket.number'); END;

CREATE TRIGGER ticket_one_business_day_number_update BEFORE UPDATE OF business_day, number ON ticket WHEN EXISTS (SELECT 1 FROM ticket WHERE business_day = NEW.business_day AND number = NEW.number AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: ticket.business_day, ticket.number'); END;
