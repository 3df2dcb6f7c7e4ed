CREATE TABLE professional_recognition (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	case_id BLOB NOT NULL, 
	client_id BLOB NOT NULL, 
	way TEXT NOT NULL, 
	assets_fen BIGINT NOT NULL, 
	net_assets_fen BIGINT NOT NULL, 
	yearly_income_fen BIGINT NOT NULL, 
	experience_years BIGINT NOT NULL, 
	met BIGINT NOT NULL, 
	former_class TEXT NOT NULL, 
	policy_version TEXT NOT NULL, 
	judged_by BLOB NOT NULL, 
	judged_by_name TEXT NOT NULL, 
	judged_at BIGINT NOT NULL, 
	supersedes_id BLOB, 
	CONSTRAINT pk_professional_recognition PRIMARY KEY ("row"), 
	CONSTRAINT uq_professional_recognition__id UNIQUE (id), 
	CONSTRAINT fk_professional_recognition__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_professional_recognition__case_id ON professional_recognition (case_id);

CREATE TABLE risk_assessment (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	case_id BLOB NOT NULL, 
	client_id BLOB NOT NULL, 
	level TEXT NOT NULL, 
	score BIGINT NOT NULL, 
	paper_no TEXT NOT NULL, 
	assessed_on TEXT NOT NULL, 
	former_level TEXT, 
	former_assessed_on TEXT, 
	policy_version TEXT NOT NULL, 
	judged_by BLOB NOT NULL, 
	judged_by_name TEXT NOT NULL, 
	judged_at BIGINT NOT NULL, 
	supersedes_id BLOB, 
	CONSTRAINT pk_risk_assessment PRIMARY KEY ("row"), 
	CONSTRAINT uq_risk_assessment__id UNIQUE (id), 
	CONSTRAINT fk_risk_assessment__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_risk_assessment__case_id ON risk_assessment (case_id);

CREATE INDEX ix_risk_assessment__client_id_assessed_on ON risk_assessment (client_id, assessed_on);

CREATE TABLE suitability_judgement (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version BIGINT NOT NULL, 
	case_id BLOB NOT NULL, 
	client_id BLOB NOT NULL, 
	product_code TEXT NOT NULL, 
	product_risk TEXT NOT NULL, 
	client_kind TEXT NOT NULL, 
	client_level TEXT, 
	assessed_on TEXT, 
	assets_fen BIGINT NOT NULL, 
	yearly_income_fen BIGINT NOT NULL, 
	trading_months BIGINT NOT NULL, 
	examination_passed BIGINT NOT NULL, 
	verdict TEXT NOT NULL, 
	finding TEXT NOT NULL, 
	finding_params TEXT NOT NULL, 
	own_initiative BIGINT NOT NULL, 
	warned BIGINT NOT NULL, 
	insists BIGINT NOT NULL, 
	policy_version TEXT NOT NULL, 
	judged_by BLOB NOT NULL, 
	judged_by_name TEXT NOT NULL, 
	judged_at BIGINT NOT NULL, 
	supersedes_id BLOB, 
	CONSTRAINT pk_suitability_judgement PRIMARY KEY ("row"), 
	CONSTRAINT uq_suitability_judgement__id UNIQUE (id), 
	CONSTRAINT fk_suitability_judgement__case_id FOREIGN KEY(case_id) REFERENCES service_case (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_suitability_judgement__case_id ON suitability_judgement (case_id);

CREATE TRIGGER suitability_judgement_no_update BEFORE UPDATE ON suitability_judgement BEGIN SELECT RAISE(ABORT, 'suitability_judgement refuses update'); END;

CREATE TRIGGER risk_assessment_no_update BEFORE UPDATE ON risk_assessment BEGIN SELECT RAISE(ABORT, 'risk_assessment refuses update'); END;

CREATE TRIGGER professional_recognition_no_update BEFORE UPDATE ON professional_recognition BEGIN SELECT RAISE(ABORT, 'professional_recognition refuses update'); END;

CREATE TRIGGER suitability_judgement_no_delete BEFORE DELETE ON suitability_judgement BEGIN SELECT RAISE(ABORT, 'suitability_judgement refuses delete'); END;

CREATE TRIGGER risk_assessment_no_delete BEFORE DELETE ON risk_assessment BEGIN SELECT RAISE(ABORT, 'risk_assessment refuses delete'); END;

CREATE TRIGGER professional_recognition_no_delete BEFORE DELETE ON professional_recognition BEGIN SELECT RAISE(ABORT, 'professional_recognition refuses delete'); END;
