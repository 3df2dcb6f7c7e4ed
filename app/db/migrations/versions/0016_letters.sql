CREATE INDEX ix_complaint__category_received_at ON complaint (category, received_at, complaint_no, state, channel, confirmed_category, cause, confirmed_cause, grade, handler_id, owner_id, registered_by, respondent_id, recused);

CREATE INDEX ix_complaint__closed_at_received_at ON complaint (closed_at, received_at);

CREATE INDEX ix_complaint__grade_received_at ON complaint (grade, received_at, complaint_no, state, channel, category, confirmed_category, cause, confirmed_cause, handler_id, owner_id, registered_by, respondent_id, recused);

CREATE INDEX ix_complaint__handler_name_received_at ON complaint (handler_name, received_at, complaint_no, state, channel, category, confirmed_category, cause, confirmed_cause, grade, handler_id, owner_id, registered_by, respondent_id, recused);

CREATE INDEX ix_complaint__id_version ON complaint (id, version, state, channel, category, confirmed_category, cause, confirmed_cause, grade, handler_id, owner_id, registered_by, respondent_id, recused);

CREATE INDEX ix_complaint__received_at_complaint_no ON complaint (received_at, complaint_no, state, channel, category, confirmed_category, cause, confirmed_cause, grade, handler_id, owner_id, registered_by, respondent_id, recused);

CREATE INDEX ix_complaint__state_complaint_no ON complaint (state, complaint_no, received_at, channel, category, confirmed_category, cause, confirmed_cause, grade, handler_id, owner_id, registered_by, respondent_id, recused);

CREATE TABLE complaint_due (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	clock TEXT NOT NULL, 
	started_at BIGINT NOT NULL, 
	due_at BIGINT NOT NULL, 
	provisional BIGINT NOT NULL, 
	late_clocks BIGINT NOT NULL, 
	seen BIGINT NOT NULL, 
	calendar TEXT NOT NULL, 
	CONSTRAINT pk_complaint_due PRIMARY KEY ("row"), 
	CONSTRAINT uq_complaint_due__id UNIQUE (id)
);

CREATE INDEX ix_complaint_due__due_at_complaint_id ON complaint_due (due_at, complaint_id);

CREATE UNIQUE INDEX uq_complaint_due__complaint_id ON complaint_due (complaint_id);

CREATE TABLE saved_view (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	staff_id BLOB NOT NULL, 
	list_name TEXT NOT NULL, 
	name TEXT NOT NULL, 
	filters TEXT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	removed_at BIGINT, 
	CONSTRAINT pk_saved_view PRIMARY KEY ("row"), 
	CONSTRAINT uq_saved_view__id UNIQUE (id)
);

CREATE INDEX ix_saved_view__staff_id ON saved_view (staff_id);

CREATE TABLE accountability (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	complaint_no TEXT NOT NULL, 
	staff_id BLOB, 
	person TEXT NOT NULL, 
	reference TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	amount_fen BIGINT, 
	noted_at BIGINT NOT NULL, 
	noted_by BLOB NOT NULL, 
	noted_by_name TEXT NOT NULL, 
	CONSTRAINT pk_accountability PRIMARY KEY ("row"), 
	CONSTRAINT uq_accountability__id UNIQUE (id), 
	CONSTRAINT fk_accountability__complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_accountability__complaint_id ON accountability (complaint_id);

CREATE TABLE complaint_letter (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	letter_no TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	state TEXT NOT NULL, 
	frame TEXT NOT NULL, 
	words TEXT NOT NULL, 
	words_digest TEXT NOT NULL, 
	begun_at BIGINT NOT NULL, 
	begun_by BLOB NOT NULL, 
	issued_at BIGINT, 
	issued_by_name TEXT NOT NULL, 
	sealed_digest TEXT NOT NULL, 
	sealed_at BIGINT, 
	stamped_at BIGINT, 
	delivered_at BIGINT, 
	CONSTRAINT pk_complaint_letter PRIMARY KEY ("row"), 
	CONSTRAINT uq_complaint_letter__id UNIQUE (id), 
	CONSTRAINT fk_complaint_letter__complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_complaint_letter__complaint_id ON complaint_letter (complaint_id);

CREATE INDEX ix_complaint_letter__letter_no ON complaint_letter (letter_no);

CREATE INDEX ix_complaint_letter__words_digest ON complaint_letter (words_digest);

CREATE TABLE rectification (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	complaint_no TEXT NOT NULL, 
	item_no TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	state TEXT NOT NULL, 
	owner_id BLOB NOT NULL, 
	owner_name TEXT NOT NULL, 
	due_on TEXT NOT NULL, 
	planned_at BIGINT NOT NULL, 
	done_at BIGINT, 
	CONSTRAINT pk_rectification PRIMARY KEY ("row"), 
	CONSTRAINT uq_rectification__id UNIQUE (id), 
	CONSTRAINT fk_rectification__complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_rectification__complaint_id ON rectification (complaint_id);

CREATE INDEX ix_rectification__item_no ON rectification (item_no);

CREATE INDEX ix_rectification__state_due_on ON rectification (state, due_on);

CREATE TABLE restricted_accountability (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	complaint_no TEXT NOT NULL, 
	staff_id BLOB, 
	person TEXT NOT NULL, 
	reference TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	amount_fen BIGINT, 
	noted_at BIGINT NOT NULL, 
	noted_by BLOB NOT NULL, 
	noted_by_name TEXT NOT NULL, 
	CONSTRAINT pk_restricted_accountability PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_accountability__id UNIQUE (id), 
	CONSTRAINT fk_restricted_accountability__complaint_id FOREIGN KEY(complaint_id) REFERENCES restricted_complaint (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_restricted_accountability__complaint_id ON restricted_accountability (complaint_id);

CREATE TABLE restricted_letter (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	letter_no TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	state TEXT NOT NULL, 
	frame TEXT NOT NULL, 
	words TEXT NOT NULL, 
	words_digest TEXT NOT NULL, 
	begun_at BIGINT NOT NULL, 
	begun_by BLOB NOT NULL, 
	issued_at BIGINT, 
	issued_by_name TEXT NOT NULL, 
	sealed_digest TEXT NOT NULL, 
	sealed_at BIGINT, 
	stamped_at BIGINT, 
	delivered_at BIGINT, 
	CONSTRAINT pk_restricted_letter PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_letter__id UNIQUE (id), 
	CONSTRAINT fk_restricted_letter__complaint_id FOREIGN KEY(complaint_id) REFERENCES restricted_complaint (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_restricted_letter__complaint_id ON restricted_letter (complaint_id);

CREATE INDEX ix_restricted_letter__letter_no ON restricted_letter (letter_no);

CREATE INDEX ix_restricted_letter__words_digest ON restricted_letter (words_digest);

CREATE TABLE restricted_rectification (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	complaint_no TEXT NOT NULL, 
	item_no TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	state TEXT NOT NULL, 
	owner_id BLOB NOT NULL, 
	owner_name TEXT NOT NULL, 
	due_on TEXT NOT NULL, 
	planned_at BIGINT NOT NULL, 
	done_at BIGINT, 
	CONSTRAINT pk_restricted_rectification PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_rectification__id UNIQUE (id), 
	CONSTRAINT fk_restricted_rectification__complaint_id FOREIGN KEY(complaint_id) REFERENCES restricted_complaint (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_restricted_rectification__complaint_id ON restricted_rectification (complaint_id);

CREATE INDEX ix_restricted_rectification__item_no ON restricted_rectification (item_no);

CREATE TABLE restricted_return_visit (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	complaint_no TEXT NOT NULL, 
	state TEXT NOT NULL, 
	due TEXT NOT NULL, 
	due_at BIGINT NOT NULL, 
	score BIGINT, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_restricted_return_visit PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_return_visit__id UNIQUE (id), 
	CONSTRAINT fk_restricted_return_visit__complaint_id FOREIGN KEY(complaint_id) REFERENCES restricted_complaint (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_restricted_return_visit__complaint_id ON restricted_return_visit (complaint_id);

CREATE TABLE return_visit (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	complaint_id BLOB NOT NULL, 
	complaint_no TEXT NOT NULL, 
	state TEXT NOT NULL, 
	due TEXT NOT NULL, 
	due_at BIGINT NOT NULL, 
	score BIGINT, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_return_visit PRIMARY KEY ("row"), 
	CONSTRAINT uq_return_visit__id UNIQUE (id), 
	CONSTRAINT fk_return_visit__complaint_id FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_return_visit__complaint_id ON return_visit (complaint_id);

CREATE INDEX ix_return_visit__state_due_at ON return_visit (state, due_at);

CREATE TABLE letter_delivery (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	letter_id BLOB NOT NULL, 
	complaint_id BLOB NOT NULL, 
	means TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	reached BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	reference TEXT NOT NULL, 
	note TEXT NOT NULL, 
	proof_digest TEXT NOT NULL, 
	proof_name TEXT NOT NULL, 
	proof_type TEXT NOT NULL, 
	noted_at BIGINT NOT NULL, 
	noted_by BLOB NOT NULL, 
	noted_by_name TEXT NOT NULL, 
	CONSTRAINT pk_letter_delivery PRIMARY KEY ("row"), 
	CONSTRAINT uq_letter_delivery__id UNIQUE (id), 
	CONSTRAINT fk_letter_delivery__letter_id FOREIGN KEY(letter_id) REFERENCES complaint_letter (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_letter_delivery__letter_id ON letter_delivery (letter_id);

CREATE TABLE restricted_delivery (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	letter_id BLOB NOT NULL, 
	complaint_id BLOB NOT NULL, 
	means TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	reached BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	reference TEXT NOT NULL, 
	note TEXT NOT NULL, 
	proof_digest TEXT NOT NULL, 
	proof_name TEXT NOT NULL, 
	proof_type TEXT NOT NULL, 
	noted_at BIGINT NOT NULL, 
	noted_by BLOB NOT NULL, 
	noted_by_name TEXT NOT NULL, 
	CONSTRAINT pk_restricted_delivery PRIMARY KEY ("row"), 
	CONSTRAINT uq_restricted_delivery__id UNIQUE (id), 
	CONSTRAINT fk_restricted_delivery__letter_id FOREIGN KEY(letter_id) REFERENCES restricted_letter (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_restricted_delivery__letter_id ON restricted_delivery (letter_id);

CREATE INDEX ix_complaint__who ON complaint (json_extract(complainant, '$.name'), external_no, complaint_no);

CREATE TRIGGER letter_delivery_no_update BEFORE UPDATE ON letter_delivery BEGIN SELECT RAISE(ABORT, 'letter_delivery refuses update'); END;

CREATE TRIGGER restricted_delivery_no_update BEFORE UPDATE ON restricted_delivery BEGIN SELECT RAISE(ABORT, 'restricted_delivery refuses update'); END;

CREATE TRIGGER accountability_no_update BEFORE UPDATE ON accountability BEGIN SELECT RAISE(ABORT, 'accountability refuses update'); END;

CREATE TRIGGER restricted_accountability_no_update BEFORE UPDATE ON restricted_accountability BEGIN SELECT RAISE(ABORT, 'restricted_accountability refuses update'); END;

CREATE TRIGGER letter_delivery_no_delete BEFORE DELETE ON letter_delivery BEGIN SELECT RAISE(ABORT, 'letter_delivery refuses delete'); END;

CREATE TRIGGER restricted_delivery_no_delete BEFORE DELETE ON restricted_delivery BEGIN SELECT RAISE(ABORT, 'restricted_delivery refuses delete'); END;

CREATE TRIGGER accountability_no_delete BEFORE DELETE ON accountability BEGIN SELECT RAISE(ABORT, 'accountability refuses delete'); END;

CREATE TRIGGER restricted_accountability_no_delete BEFORE DELETE ON restricted_accountability BEGIN SELECT RAISE(ABORT, 'restricted_accountability refuses delete'); END;

CREATE TRIGGER complaint_letter_no_delete BEFORE DELETE ON complaint_letter BEGIN SELECT RAISE(ABORT, 'complaint_letter refuses delete'); END;

CREATE TRIGGER restricted_letter_no_delete BEFORE DELETE ON restricted_letter BEGIN SELECT RAISE(ABORT, 'restricted_letter refuses delete'); END;

CREATE TRIGGER rectification_no_delete BEFORE DELETE ON rectification BEGIN SELECT RAISE(ABORT, 'rectification refuses delete'); END;

CREATE TRIGGER restricted_rectification_no_delete BEFORE DELETE ON restricted_rectification BEGIN SELECT RAISE(ABORT, 'restricted_rectification refuses delete'); END;

CREATE TRIGGER return_visit_no_delete BEFORE DELETE ON return_visit BEGIN SELECT RAISE(ABORT, 'return_visit refuses delete'); END;

CREATE TRIGGER restricted_return_visit_no_delete BEFORE DELETE ON restricted_return_visit BEGIN SELECT RAISE(ABORT, 'restricted_return_visit refuses delete'); END;

CREATE TRIGGER saved_view_no_delete BEFORE DELETE ON saved_view BEGIN SELECT RAISE(ABORT, 'saved_view refuses delete'); END;

CREATE TRIGGER complaint_due_no_delete BEFORE DELETE ON complaint_due BEGIN SELECT RAISE(ABORT, 'complaint_due refuses delete'); END;

CREATE TRIGGER complaint_letter_one_letter_no_insert BEFORE INSERT ON complaint_letter WHEN EXISTS (SELECT 1 FROM complaint_letter WHERE letter_no = NEW.letter_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: complaint_letter.letter_no'); END;

CREATE TRIGGER complaint_letter_one_letter_no_update BEFORE UPDATE OF letter_no ON complaint_letter WHEN EXISTS (SELECT 1 FROM complaint_letter WHERE letter_no = NEW.letter_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: complaint_letter.letter_no'); END;

CREATE TRIGGER restricted_letter_one_letter_no_insert BEFORE INSERT ON restricted_letter WHEN EXISTS (SELECT 1 FROM restricted_letter WHERE letter_no = NEW.letter_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: restricted_letter.letter_no'); END;

CREATE TRIGGER restricted_letter_one_letter_no_update BEFORE UPDATE OF letter_no ON restricted_letter WHEN EXISTS (SELECT 1 FROM restricted_letter WHERE letter_no = NEW.letter_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: restricted_letter.letter_no'); END;

CREATE TRIGGER rectification_one_item_no_insert BEFORE INSERT ON rectification WHEN EXISTS (SELECT 1 FROM rectification WHERE item_no = NEW.item_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: rectification.item_no'); END;

CREATE TRIGGER rectification_one_item_no_update BEFORE UPDATE OF item_no ON rectification WHEN EXISTS (SELECT 1 FROM rectification WHERE item_no = NEW.item_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: rectification.item_no'); END;

CREATE TRIGGER restricted_rectification_one_item_no_insert BEFORE INSERT ON restricted_rectification WHEN EXISTS (SELECT 1 FROM restricted_rectification WHERE item_no = NEW.item_no) AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: restricted_rectification.item_no'); END;

CREATE TRIGGER restricted_rectification_one_item_no_update BEFORE UPDATE OF item_no ON restricted_rectification WHEN EXISTS (SELECT 1 FROM restricted_rectification WHERE item_no = NEW.item_no AND "row" <> NEW."row") AND NOT EXISTS (SELECT 1 FROM meta WHERE "key" = 'merging') BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: restricted_rectification.item_no'); END;
