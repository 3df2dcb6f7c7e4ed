CREATE TABLE appointment (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	number TEXT NOT NULL, 
	code TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	service_code TEXT NOT NULL, 
	need TEXT NOT NULL, 
	client_id BLOB, 
	representative_id BLOB, 
	prospect_name TEXT NOT NULL, 
	prospect_phone TEXT NOT NULL, 
	prospect_document_kind TEXT, 
	prospect_document_number TEXT NOT NULL, 
	identity_finding TEXT NOT NULL, 
	state TEXT NOT NULL, 
	wish_from BIGINT, 
	wish_until BIGINT, 
	starts_at BIGINT, 
	ends_at BIGINT, 
	staff_id BLOB, 
	room_id BLOB, 
	first_contact_at BIGINT NOT NULL, 
	first_contact_by BLOB, 
	settle_by TEXT NOT NULL, 
	materials_told BIGINT NOT NULL, 
	override_reason TEXT NOT NULL, 
	overridden TEXT NOT NULL, 
	series_id BLOB, 
	moved_from BLOB, 
	alternative TEXT NOT NULL, 
	source_ref TEXT NOT NULL, 
	arrived_at BIGINT, 
	ticket_id BLOB, 
	no_show_undone_at BIGINT, 
	policy_version TEXT NOT NULL, 
	CONSTRAINT pk_appointment PRIMARY KEY ("row"), 
	CONSTRAINT uq_appointment__id UNIQUE (id)
);

CREATE INDEX ix_appointment__client_id_state ON appointment (client_id, state, ends_at);

CREATE INDEX ix_appointment__first_contact_at_channel ON appointment (first_contact_at, channel, state);

CREATE INDEX ix_appointment__number ON appointment (number);

CREATE INDEX ix_appointment__series_id_id ON appointment (series_id, id);

CREATE INDEX ix_appointment__source_ref_id ON appointment (source_ref, id);

CREATE INDEX ix_appointment__starts_at_ends_at ON appointment (starts_at, ends_at, state, staff_id, room_id, client_id, first_contact_at, overridden, id);

CREATE INDEX ix_appointment__state_id ON appointment (state, id);

CREATE TABLE booking_token (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	appointment_id BLOB NOT NULL, 
	service_code TEXT NOT NULL, 
	starts_at BIGINT NOT NULL, 
	ends_at BIGINT NOT NULL, 
	special_care BIGINT NOT NULL, 
	code_digest TEXT NOT NULL, 
	document_digest TEXT NOT NULL, 
	phone_digest TEXT NOT NULL, 
	checked_in_at BIGINT, 
	ticket_id BLOB, 
	closed_at BIGINT, 
	CONSTRAINT pk_booking_token PRIMARY KEY ("row"), 
	CONSTRAINT uq_booking_token__id UNIQUE (id)
);

CREATE INDEX ix_booking_token__appointment_id ON booking_token (appointment_id);

CREATE INDEX ix_booking_token__starts_at_closed_at ON booking_token (starts_at, closed_at);

CREATE TABLE client_message (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	appointment_id BLOB NOT NULL, 
	purpose TEXT NOT NULL, 
	means TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	address TEXT NOT NULL, 
	text TEXT NOT NULL, 
	made_at BIGINT NOT NULL, 
	made_by BLOB NOT NULL, 
	exported_at BIGINT, 
	exported_by BLOB, 
	tries BIGINT NOT NULL, 
	closed_at BIGINT, 
	closed_by BLOB, 
	outcome TEXT NOT NULL, 
	CONSTRAINT pk_client_message PRIMARY KEY ("row"), 
	CONSTRAINT uq_client_message__id UNIQUE (id)
);

CREATE INDEX ix_client_message__appointment_id ON client_message (appointment_id);

CREATE INDEX ix_client_message__closed_at_id ON client_message (closed_at, id);

CREATE TABLE slot_hold (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	starts_at BIGINT NOT NULL, 
	ends_at BIGINT NOT NULL, 
	staff_id BLOB NOT NULL, 
	room_id BLOB, 
	held_by BLOB NOT NULL, 
	held_until BIGINT NOT NULL, 
	released_at BIGINT, 
	CONSTRAINT pk_slot_hold PRIMARY KEY ("row"), 
	CONSTRAINT uq_slot_hold__id UNIQUE (id)
);

CREATE INDEX ix_slot_hold__held_until_released_at ON slot_hold (held_until, released_at);

CREATE TRIGGER appointment_no_delete BEFORE DELETE ON appointment BEGIN SELECT RAISE(ABORT, 'appointment refuses delete'); END;

CREATE TRIGGER booking_token_no_delete BEFORE DELETE ON booking_token BEGIN SELECT RAISE(ABORT, 'booking_token refuses delete'); END;

CREATE TRIGGER slot_hold_no_delete BEFORE DELETE ON slot_hold BEGIN SELECT RAISE(ABORT, 'slot_hold refuses delete'); END;

CREATE TRIGGER client_message_no_delete BEFORE DELETE ON client_message BEGIN SELECT RAISE(ABORT, 'client_message refuses delete'); END;

CREATE TRIGGER appointment_one_number_insert BEFORE INSERT ON appointment WHEN EXISTS (SELECT 1 FROM appointment WHERE number = NEW.number) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: appointment.number'); END;

CREATE TRIGGER appointment_one_number_update BEFORE UPDATE OF number ON appointment WHEN EXISTS (SELECT 1 FROM appointment WHERE number = NEW.number AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: appointment.number'); END;

CREATE TRIGGER appointment_one_source_ref_insert BEFORE INSERT ON appointment WHEN NEW.source_ref <> '' AND EXISTS (SELECT 1 FROM appointment WHERE source_ref = NEW.source_ref AND source_ref <> '') AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: appointment.source_ref'); END;

CREATE TRIGGER appointment_one_source_ref_update BEFORE UPDATE OF source_ref, source_ref ON appointment WHEN NEW.source_ref <> '' AND EXISTS (SELECT 1 FROM appointment WHERE source_ref = NEW.source_ref AND source_ref <> '' AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: appointment.source_ref'); END;
