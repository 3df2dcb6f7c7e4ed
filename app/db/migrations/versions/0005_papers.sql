CREATE TABLE tariff_notice (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	tariff_version TEXT NOT NULL, 
	published_on TEXT NOT NULL, 
	posted_on TEXT NOT NULL, 
	place TEXT NOT NULL, 
	posted_by BLOB NOT NULL, 
	posted_by_name TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_tariff_notice PRIMARY KEY ("row"), 
	CONSTRAINT uq_tariff_notice__id UNIQUE (id)
);

CREATE TABLE attachment (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	case_id BLOB NOT NULL, 
	purpose TEXT NOT NULL, 
	material TEXT NOT NULL, 
	name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	size BIGINT NOT NULL, 
	digest TEXT NOT NULL, 
	pages BIGINT NOT NULL, 
	added_at BIGINT NOT NULL, 
	added_by BLOB NOT NULL, 
	started_at BIGINT, 
	ended_at BIGINT, 
	device TEXT NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY ("row"), 
	CONSTRAINT uq_attachment__id UNIQUE (id), 
	CONSTRAINT fk_attachment__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_attachment__case_id ON attachment (case_id);

CREATE TABLE receipt (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	receipt_no TEXT NOT NULL, 
	case_id BLOB NOT NULL, 
	client_id BLOB NOT NULL, 
	tariff_version TEXT NOT NULL, 
	policy_version TEXT NOT NULL, 
	fee_line TEXT NOT NULL, 
	amount_fen BIGINT NOT NULL, 
	payment TEXT NOT NULL, 
	reference TEXT NOT NULL, 
	counted_by BLOB, 
	business_day TEXT NOT NULL, 
	charged_at BIGINT NOT NULL, 
	charged_by BLOB NOT NULL, 
	charged_by_name TEXT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY ("row"), 
	CONSTRAINT uq_receipt__id UNIQUE (id), 
	CONSTRAINT fk_receipt__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_receipt__business_day_id ON receipt (business_day, id);

CREATE INDEX ix_receipt__case_id ON receipt (case_id);

CREATE UNIQUE INDEX uq_receipt__receipt_no ON receipt (receipt_no);

CREATE TABLE attachment_withdrawal (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	attachment_id BLOB NOT NULL, 
	case_id BLOB NOT NULL, 
	reason TEXT NOT NULL, 
	withdrawn_at BIGINT NOT NULL, 
	withdrawn_by BLOB NOT NULL, 
	CONSTRAINT pk_attachment_withdrawal PRIMARY KEY ("row"), 
	CONSTRAINT uq_attachment_withdrawal__id UNIQUE (id), 
	CONSTRAINT fk_attachment_withdrawal__attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_attachment_withdrawal__case_id ON attachment_withdrawal (case_id);

CREATE TABLE refund (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	refund_no TEXT NOT NULL, 
	receipt_id BLOB NOT NULL, 
	receipt_no TEXT NOT NULL, 
	case_id BLOB NOT NULL, 
	client_id BLOB NOT NULL, 
	amount_fen BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	payment TEXT NOT NULL, 
	reference TEXT NOT NULL, 
	counted_by BLOB, 
	business_day TEXT NOT NULL, 
	refunded_at BIGINT NOT NULL, 
	refunded_by BLOB NOT NULL, 
	refunded_by_name TEXT NOT NULL, 
	terminal_code TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_refund PRIMARY KEY ("row"), 
	CONSTRAINT uq_refund__id UNIQUE (id), 
	CONSTRAINT fk_refund__receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_refund__business_day_id ON refund (business_day, id);

CREATE INDEX ix_refund__case_id ON refund (case_id);

CREATE UNIQUE INDEX uq_refund__refund_no ON refund (refund_no);

CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'attachment refuses update'); END;

CREATE TRIGGER attachment_withdrawal_no_update BEFORE UPDATE ON attachment_withdrawal BEGIN SELECT RAISE(ABORT, 'attachment_withdrawal refuses update'); END;

CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt refuses update'); END;

CREATE TRIGGER refund_no_update BEFORE UPDATE ON refund BEGIN SELECT RAISE(ABORT, 'refund refuses update'); END;

CREATE TRIGGER tariff_notice_no_update BEFORE UPDATE ON tariff_notice BEGIN SELECT RAISE(ABORT, 'tariff_notice refuses update'); END;

CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'attachment refuses delete'); END;

CREATE TRIGGER attachment_withdrawal_no_delete BEFORE DELETE ON attachment_withdrawal BEGIN SELECT RAISE(ABORT, 'attachment_withdrawal refuses delete'); END;

CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'receipt refuses delete'); END;

CREATE TRIGGER refund_no_delete BEFORE DELETE ON refund BEGIN SELECT RAISE(ABORT, 'refund refuses delete'); END;

CREATE TRIGGER tariff_notice_no_delete BEFORE DELETE ON tariff_notice BEGIN SELECT RAISE(ABORT, 'tariff_notice refuses delete'); END;
