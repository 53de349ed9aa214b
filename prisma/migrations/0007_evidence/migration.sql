-- Surveys, demographics, census, results, candidates, keyed and absent votes, members, and more of areas.

CREATE TABLE "area_district" (
    "area_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "stated" BOOLEAN NOT NULL,

    CONSTRAINT "area_district_pkey" PRIMARY KEY ("area_id","district_id")
);

CREATE TABLE "area_boundary" (
    "area_id" INTEGER NOT NULL,
    "geometry" JSONB NOT NULL,

    CONSTRAINT "area_boundary_pkey" PRIMARY KEY ("area_id")
);

CREATE TABLE "postcode_area" (
    "postcode" TEXT NOT NULL,
    "ward_id" INTEGER NOT NULL,
    "output_area_id" INTEGER,

    CONSTRAINT "postcode_area_pkey" PRIMARY KEY ("postcode")
);

CREATE TABLE "demographic_set" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "supplier" TEXT NOT NULL,
    "contract" TEXT NOT NULL,
    "licence_ends" DATE,
    "as_of" DATE NOT NULL,
    "row_count" INTEGER NOT NULL,
    "run_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "demographic_set_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "demographic_attribute" (
    "set_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "categories" TEXT[],

    CONSTRAINT "demographic_attribute_pkey" PRIMARY KEY ("set_id","position")
);

CREATE TABLE "demographic_elector" (
    "set_id" INTEGER NOT NULL,
    "elector_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "values" REAL[],

    CONSTRAINT "demographic_elector_pkey" PRIMARY KEY ("set_id","elector_id")
);

CREATE TABLE "demographic_postcode" (
    "set_id" INTEGER NOT NULL,
    "postcode" TEXT NOT NULL,
    "values" REAL[],

    CONSTRAINT "demographic_postcode_pkey" PRIMARY KEY ("set_id","postcode")
);

CREATE TABLE "demographic_area" (
    "set_id" INTEGER NOT NULL,
    "area_id" INTEGER NOT NULL,
    "values" REAL[],

    CONSTRAINT "demographic_area_pkey" PRIMARY KEY ("set_id","area_id")
);

CREATE TABLE "census_variable" (
    "id" SERIAL NOT NULL,
    "set_id" INTEGER NOT NULL,
    "universe" TEXT NOT NULL,
    "variable" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "census_variable_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "census_count" (
    "variable_id" INTEGER NOT NULL,
    "area_id" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "census_count_pkey" PRIMARY KEY ("variable_id","area_id")
);

CREATE TABLE "contest_result" (
    "contest_id" INTEGER NOT NULL,
    "seats" SMALLINT NOT NULL,
    "electorate" INTEGER,
    "ballots" INTEGER,
    "rejected" INTEGER,

    CONSTRAINT "contest_result_pkey" PRIMARY KEY ("contest_id")
);

CREATE TABLE "candidacy" (
    "id" SERIAL NOT NULL,
    "contest_id" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "votes" INTEGER,
    "elected" BOOLEAN,

    CONSTRAINT "candidacy_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "keying_session" (
    "id" SERIAL NOT NULL,
    "poll_date" DATE NOT NULL,
    "district_id" INTEGER NOT NULL,
    "version_id" INTEGER NOT NULL,
    "opened_by_id" INTEGER,
    "opened_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ,

    CONSTRAINT "keying_session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "keyed_mark" (
    "id" SERIAL NOT NULL,
    "session_id" INTEGER NOT NULL,
    "first_number" INTEGER NOT NULL,
    "first_suffix" INTEGER NOT NULL,
    "last_number" INTEGER NOT NULL,
    "last_suffix" INTEGER NOT NULL,
    "outcome" SMALLINT NOT NULL,
    "electors" INTEGER NOT NULL,
    "keyed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "keyed_mark_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "absent_vote" (
    "id" SERIAL NOT NULL,
    "elector_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "election_type" TEXT NOT NULL,
    "granted_on" DATE NOT NULL,
    "ends_on" DATE,
    "cleared_on" DATE,
    "source" TEXT NOT NULL,
    "run_id" INTEGER,

    CONSTRAINT "absent_vote_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "party_member" (
    "id" SERIAL NOT NULL,
    "number" TEXT NOT NULL,
    "elector_id" INTEGER,
    "district_id" INTEGER,
    "linked_by" TEXT,
    "surname" TEXT NOT NULL,
    "forename" TEXT NOT NULL,
    "lines" TEXT[],
    "postcode" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "branch" TEXT NOT NULL,
    "joined_on" DATE,
    "paid_until" DATE,
    "run_id" INTEGER,

    CONSTRAINT "party_member_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "attitude_scale" (
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "low_end" TEXT NOT NULL,
    "high_end" TEXT NOT NULL,

    CONSTRAINT "attitude_scale_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "master_question" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "election_type" TEXT,
    "scale_code" TEXT,
    "direction" SMALLINT,

    CONSTRAINT "master_question_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "question" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "master_id" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "question_option" (
    "question_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "value" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "meaning" TEXT,
    "number" SMALLINT,

    CONSTRAINT "question_option_pkey" PRIMARY KEY ("question_id","position")
);

CREATE TABLE "survey" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "supplier" TEXT NOT NULL,
    "contract" TEXT NOT NULL,
    "licence_ends" DATE,
    "fieldwork_from" DATE NOT NULL,
    "fieldwork_to" DATE NOT NULL,
    "response_count" INTEGER NOT NULL,
    "run_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "survey_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "survey_question" (
    "survey_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "question_id" INTEGER NOT NULL,

    CONSTRAINT "survey_question_pkey" PRIMARY KEY ("survey_id","position")
);

CREATE TABLE "survey_response" (
    "id" SERIAL NOT NULL,
    "survey_id" INTEGER NOT NULL,
    "elector_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "answered_on" DATE NOT NULL,
    "weight" REAL NOT NULL,
    "answers" SMALLINT[],

    CONSTRAINT "survey_response_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "anonymous_response" (
    "id" SERIAL NOT NULL,
    "survey_id" INTEGER NOT NULL,
    "area_id" INTEGER NOT NULL,
    "answered_month" DATE NOT NULL,
    "age_band" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "tenure" TEXT NOT NULL,
    "education" TEXT NOT NULL,
    "weight" REAL NOT NULL,
    "answers" SMALLINT[],

    CONSTRAINT "anonymous_response_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "area_district_district_id_idx" ON "area_district"("district_id");

CREATE INDEX "postcode_area_ward_id_idx" ON "postcode_area"("ward_id");

CREATE UNIQUE INDEX "demographic_set_run_id_key" ON "demographic_set"("run_id");

CREATE UNIQUE INDEX "demographic_attribute_set_id_code_key" ON "demographic_attribute"("set_id", "code");

CREATE INDEX "demographic_elector_elector_id_idx" ON "demographic_elector"("elector_id");

CREATE INDEX "demographic_elector_district_id_idx" ON "demographic_elector"("district_id");

CREATE INDEX "demographic_area_area_id_idx" ON "demographic_area"("area_id");

CREATE UNIQUE INDEX "census_variable_set_id_universe_variable_category_key" ON "census_variable"("set_id", "universe", "variable", "category");

CREATE INDEX "census_count_area_id_idx" ON "census_count"("area_id");

CREATE UNIQUE INDEX "candidacy_contest_id_party_name_key" ON "candidacy"("contest_id", "party", "name");

CREATE INDEX "keying_session_district_id_idx" ON "keying_session"("district_id");

CREATE UNIQUE INDEX "keying_session_poll_date_district_id_key" ON "keying_session"("poll_date", "district_id");

CREATE INDEX "keyed_mark_session_id_idx" ON "keyed_mark"("session_id");

CREATE INDEX "absent_vote_district_id_idx" ON "absent_vote"("district_id");

CREATE INDEX "absent_vote_run_id_idx" ON "absent_vote"("run_id");

CREATE UNIQUE INDEX "absent_vote_elector_id_kind_election_type_granted_on_key" ON "absent_vote"("elector_id", "kind", "election_type", "granted_on");

CREATE UNIQUE INDEX "party_member_number_key" ON "party_member"("number");

CREATE INDEX "party_member_elector_id_idx" ON "party_member"("elector_id");

CREATE INDEX "party_member_district_id_idx" ON "party_member"("district_id");

CREATE INDEX "party_member_run_id_idx" ON "party_member"("run_id");

CREATE UNIQUE INDEX "master_question_code_key" ON "master_question"("code");

CREATE UNIQUE INDEX "question_code_key" ON "question"("code");

CREATE INDEX "question_master_id_idx" ON "question"("master_id");

CREATE UNIQUE INDEX "question_option_question_id_value_key" ON "question_option"("question_id", "value");

CREATE UNIQUE INDEX "survey_run_id_key" ON "survey"("run_id");

CREATE INDEX "survey_question_question_id_idx" ON "survey_question"("question_id");

CREATE INDEX "survey_response_elector_id_idx" ON "survey_response"("elector_id");

CREATE INDEX "survey_response_district_id_idx" ON "survey_response"("district_id");

CREATE UNIQUE INDEX "survey_response_survey_id_elector_id_answered_on_key" ON "survey_response"("survey_id", "elector_id", "answered_on");

CREATE INDEX "anonymous_response_survey_id_idx" ON "anonymous_response"("survey_id");

CREATE INDEX "anonymous_response_area_id_idx" ON "anonymous_response"("area_id");

ALTER TABLE "area_district" ADD CONSTRAINT "area_district_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "area_district" ADD CONSTRAINT "area_district_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "area_boundary" ADD CONSTRAINT "area_boundary_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "postcode_area" ADD CONSTRAINT "postcode_area_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "postcode_area" ADD CONSTRAINT "postcode_area_output_area_id_fkey" FOREIGN KEY ("output_area_id") REFERENCES "area"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "demographic_set" ADD CONSTRAINT "demographic_set_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "demographic_attribute" ADD CONSTRAINT "demographic_attribute_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "demographic_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "demographic_elector" ADD CONSTRAINT "demographic_elector_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "demographic_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "demographic_elector" ADD CONSTRAINT "demographic_elector_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "demographic_elector" ADD CONSTRAINT "demographic_elector_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "demographic_postcode" ADD CONSTRAINT "demographic_postcode_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "demographic_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "demographic_area" ADD CONSTRAINT "demographic_area_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "demographic_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "demographic_area" ADD CONSTRAINT "demographic_area_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "census_variable" ADD CONSTRAINT "census_variable_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "demographic_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "census_count" ADD CONSTRAINT "census_count_variable_id_fkey" FOREIGN KEY ("variable_id") REFERENCES "census_variable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "census_count" ADD CONSTRAINT "census_count_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "contest_result" ADD CONSTRAINT "contest_result_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "candidacy" ADD CONSTRAINT "candidacy_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "keying_session" ADD CONSTRAINT "keying_session_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "keying_session" ADD CONSTRAINT "keying_session_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "register_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "keying_session" ADD CONSTRAINT "keying_session_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "keyed_mark" ADD CONSTRAINT "keyed_mark_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "keying_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "absent_vote" ADD CONSTRAINT "absent_vote_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "absent_vote" ADD CONSTRAINT "absent_vote_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "absent_vote" ADD CONSTRAINT "absent_vote_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "party_member" ADD CONSTRAINT "party_member_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "party_member" ADD CONSTRAINT "party_member_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "party_member" ADD CONSTRAINT "party_member_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "master_question" ADD CONSTRAINT "master_question_scale_code_fkey" FOREIGN KEY ("scale_code") REFERENCES "attitude_scale"("code") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "question" ADD CONSTRAINT "question_master_id_fkey" FOREIGN KEY ("master_id") REFERENCES "master_question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "question_option" ADD CONSTRAINT "question_option_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "survey" ADD CONSTRAINT "survey_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "survey_question" ADD CONSTRAINT "survey_question_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "survey_question" ADD CONSTRAINT "survey_question_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "survey_response" ADD CONSTRAINT "survey_response_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "survey_response" ADD CONSTRAINT "survey_response_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "survey_response" ADD CONSTRAINT "survey_response_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "anonymous_response" ADD CONSTRAINT "anonymous_response_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "anonymous_response" ADD CONSTRAINT "anonymous_response_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Kept in agreement by one import, which looks its ids up: see docs/decisions/005.
alter table demographic_elector alter constraint demographic_elector_elector_id_fkey not enforced;
alter table demographic_elector alter constraint demographic_elector_district_id_fkey not enforced;
alter table postcode_area alter constraint postcode_area_ward_id_fkey not enforced;
alter table postcode_area alter constraint postcode_area_output_area_id_fkey not enforced;
alter table census_count alter constraint census_count_area_id_fkey not enforced;

alter table area drop constraint area_kind_known;
alter table area add constraint area_kind_known check (kind in ('country', 'region', 'authority', 'constituency', 'ward',
  'county', 'county-division', 'devolved-constituency', 'devolved-region', 'combined-authority', 'police-area',
  'london-assembly', 'parish', 'local-party', 'party-branch', 'output-area'));
alter table master_question add constraint master_question_kind_known
  check (kind in ('intention', 'past-vote', 'referendum', 'issue', 'attitude', 'likelihood', 'other'));
alter table master_question add constraint master_question_attitude_has_scale
  check ((kind = 'attitude') = (scale_code is not null) and (kind = 'attitude') = (direction is not null) and direction in (-1, 1));
alter table survey add constraint survey_mode_known check (mode in ('identified', 'anonymous'));
alter table survey_response add constraint survey_response_weighs check (weight >= 0);
alter table anonymous_response add constraint anonymous_response_weighs check (weight >= 0);
alter table anonymous_response add constraint anonymous_response_names_no_day check (extract(day from answered_month) = 1);
alter table demographic_set add constraint demographic_set_level_known
  check (level in ('elector', 'postcode', 'area', 'census'));
alter table demographic_attribute add constraint demographic_attribute_kind_known check (kind in ('number', 'category'));
alter table census_variable add constraint census_universe_known check (universe in ('persons', 'adults', 'households'));
alter table census_count add constraint census_count_is_a_count check (count >= 0);
alter table contest_result add constraint contest_result_counts
  check (seats > 0 and electorate >= 0 and ballots >= 0 and rejected >= 0 and ballots <= electorate and rejected <= ballots);
alter table candidacy add constraint candidacy_votes_counted check (votes >= 0);
alter table keyed_mark add constraint keyed_mark_outcome_known check (outcome between 1 and 5);
alter table absent_vote add constraint absent_vote_kind_known check (kind in ('postal', 'proxy', 'postal-proxy'));
alter table absent_vote add constraint absent_vote_type_known check (election_type in
  ('all', 'local', 'uk-parliament', 'mayoral', 'pcc', 'devolved', 'by-election', 'referendum'));
alter table party_member add constraint party_member_status_known
  check (status in ('active', 'lapsed', 'resigned', 'expelled', 'deceased'));

-- Every area that a district lies in, of whatever kind.
create view district_area with (security_invoker = true) as
  select id as district_id, ward_id as area_id from polling_district
  union all select id, constituency_id from polling_district
  union all select id, authority_id from polling_district
  union all select district_id, area_id from area_district;
grant select on district_area to hustings_app, hustings_hq;

-- Within the session's districts.
select secure_table(t, 'district_id = any ((select my_districts())::int[])')
from unnest('{survey_response,demographic_elector,absent_vote}'::regclass[]) t;

-- Public reference data, and what the bank and the deliveries are: no personal data, open to every signed-in role.
select secure_table(t, 'true')
from unnest('{area_district,area_boundary,postcode_area,contest_result,candidacy,census_variable,census_count,demographic_set,demographic_attribute,demographic_area,attitude_scale,master_question,question,question_option,survey,survey_question}'::regclass[]) t;

-- Headquarters only: members stand under a permission of their own, rows of anonymous surveys serve estimates alone.
select secure_table(t, null)
from unnest('{party_member,anonymous_response,demographic_postcode,keying_session,keyed_mark}'::regclass[]) t;

grant usage on all sequences in schema public to hustings_hq;
