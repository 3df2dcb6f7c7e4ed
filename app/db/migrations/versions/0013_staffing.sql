CREATE TABLE closed_period (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	starts_at BIGINT NOT NULL, 
	ends_at BIGINT NOT NULL, 
	room_id BLOB, 
	reason TEXT NOT NULL, 
	entered_at BIGINT NOT NULL, 
	entered_by BLOB NOT NULL, 
	withdrawn_at BIGINT, 
	withdrawn_by BLOB, 
	CONSTRAINT pk_closed_period PRIMARY KEY ("row"), 
	CONSTRAINT uq_closed_period__id UNIQUE (id)
);

CREATE TABLE room (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	room_kind TEXT NOT NULL, 
	service_codes TEXT NOT NULL, 
	active BIGINT NOT NULL, 
	CONSTRAINT pk_room PRIMARY KEY ("row"), 
	CONSTRAINT uq_room__id UNIQUE (id)
);

CREATE INDEX ix_room__code ON room (code);

CREATE TABLE leave (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	staff_id BLOB NOT NULL, 
	starts_at BIGINT NOT NULL, 
	ends_at BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	entered_at BIGINT NOT NULL, 
	entered_by BLOB NOT NULL, 
	withdrawn_at BIGINT, 
	withdrawn_by BLOB, 
	CONSTRAINT pk_leave PRIMARY KEY ("row"), 
	CONSTRAINT uq_leave__id UNIQUE (id), 
	CONSTRAINT fk_leave__staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_leave__staff_id_starts_at ON leave (staff_id, starts_at);

CREATE TABLE working_plan (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	staff_id BLOB NOT NULL, 
	weekday BIGINT NOT NULL, 
	starts TEXT NOT NULL, 
	ends TEXT NOT NULL, 
	breaks TEXT NOT NULL, 
	holds_from TEXT NOT NULL, 
	holds_until TEXT, 
	set_at BIGINT NOT NULL, 
	set_by BLOB NOT NULL, 
	CONSTRAINT pk_working_plan PRIMARY KEY ("row"), 
	CONSTRAINT uq_working_plan__id UNIQUE (id), 
	CONSTRAINT fk_working_plan__staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_working_plan__staff_id_weekday ON working_plan (staff_id, weekday);

CREATE TRIGGER working_plan_no_update BEFORE UPDATE ON working_plan BEGIN SELECT RAISE(ABORT, 'working_plan refuses update'); END;

CREATE TRIGGER working_plan_no_delete BEFORE DELETE ON working_plan BEGIN SELECT RAISE(ABORT, 'working_plan refuses delete'); END;

CREATE TRIGGER leave_no_delete BEFORE DELETE ON leave BEGIN SELECT RAISE(ABORT, 'leave refuses delete'); END;

CREATE TRIGGER room_no_delete BEFORE DELETE ON room BEGIN SELECT RAISE(ABORT, 'room refuses delete'); END;

CREATE TRIGGER closed_period_no_delete BEFORE DELETE ON closed_period BEGIN SELECT RAISE(ABORT, 'closed_period refuses delete'); END;

CREATE TRIGGER room_one_code_insert BEFORE INSERT ON room WHEN EXISTS (SELECT 1 FROM room WHERE code = NEW.code) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: room.code'); END;

CREATE TRIGGER room_one_code_update BEFORE UPDATE OF code ON room WHEN EXISTS (SELECT 1 FROM room WHERE code = NEW.code AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: room.code'); END;
