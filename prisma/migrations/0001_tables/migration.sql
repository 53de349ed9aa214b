
-- CreateTable
CREATE TABLE "party" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "party_code" TEXT NOT NULL,
    "officer_name" TEXT NOT NULL,
    "officer_email" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passphrase_hash" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_session" (
    "id" UUID NOT NULL,
    "user_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "app_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_grant" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "area_id" INTEGER NOT NULL,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "valid_to" TIMESTAMPTZ,

    CONSTRAINT "area_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" SERIAL NOT NULL,
    "account_key" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_parent" (
    "child_id" INTEGER NOT NULL,
    "parent_id" INTEGER NOT NULL,

    CONSTRAINT "area_parent_pkey" PRIMARY KEY ("child_id","parent_id")
);

-- CreateTable
CREATE TABLE "polling_district" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "ward_id" INTEGER NOT NULL,
    "constituency_id" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "polling_district_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "election" (
    "id" SERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "poll_date" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "election_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contest" (
    "id" SERIAL NOT NULL,
    "election_id" INTEGER NOT NULL,
    "area_id" INTEGER NOT NULL,

    CONSTRAINT "contest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "marked_register" (
    "id" SERIAL NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "poll_date" DATE NOT NULL,
    "version_id" INTEGER NOT NULL,
    "run_id" INTEGER,
    "row_count" INTEGER NOT NULL,
    "matched_count" INTEGER NOT NULL,
    "voted_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "marked_register_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "marked_register_district" (
    "marked_register_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "row_count" INTEGER NOT NULL,

    CONSTRAINT "marked_register_district_pkey" PRIMARY KEY ("marked_register_id","district_id")
);

-- CreateTable
CREATE TABLE "vote_record" (
    "contest_id" INTEGER NOT NULL,
    "elector_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "outcome" SMALLINT NOT NULL,

    CONSTRAINT "vote_record_pkey" PRIMARY KEY ("contest_id","elector_id")
);

-- CreateTable
CREATE TABLE "turnout_count" (
    "contest_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "outcome" SMALLINT NOT NULL,
    "electors" INTEGER NOT NULL,

    CONSTRAINT "turnout_count_pkey" PRIMARY KEY ("contest_id","district_id","outcome")
);

-- CreateTable
CREATE TABLE "register_version" (
    "id" SERIAL NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "published_on" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "entry_count" INTEGER NOT NULL,
    "joined_count" INTEGER NOT NULL,
    "new_count" INTEGER NOT NULL,
    "gone_count" INTEGER NOT NULL,
    "run_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "register_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_entry" (
    "version_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "elector_id" INTEGER NOT NULL,
    "address_id" INTEGER,
    "number" INTEGER NOT NULL,
    "suffix" INTEGER NOT NULL,
    "markers" TEXT NOT NULL,
    "attains_on" DATE,

    CONSTRAINT "register_entry_pkey" PRIMARY KEY ("version_id","district_id","number","suffix")
);

-- CreateTable
CREATE TABLE "address" (
    "id" SERIAL NOT NULL,
    "district_id" INTEGER NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "lines" TEXT[],
    "postcode" TEXT NOT NULL,
    "key" BYTEA NOT NULL,

    CONSTRAINT "address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "elector" (
    "id" SERIAL NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "address_id" INTEGER,
    "surname" TEXT NOT NULL,
    "forename" TEXT NOT NULL,
    "identity_key" BYTEA NOT NULL,
    "number" INTEGER NOT NULL,
    "suffix" INTEGER NOT NULL,
    "markers" TEXT NOT NULL,
    "attains_on" DATE,
    "on_register" BOOLEAN NOT NULL,
    "first_registered_on" DATE NOT NULL,
    "current_version_id" INTEGER NOT NULL,

    CONSTRAINT "elector_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "stage" TEXT NOT NULL DEFAULT '',
    "params" JSONB NOT NULL,
    "result" JSONB,
    "units_done" BIGINT NOT NULL DEFAULT 0,
    "units_total" BIGINT NOT NULL DEFAULT 0,
    "rows_accepted" INTEGER NOT NULL DEFAULT 0,
    "rows_rejected" INTEGER NOT NULL DEFAULT 0,
    "cursor" JSONB,
    "error_code" TEXT,
    "error_text" TEXT,
    "cancel_asked" BOOLEAN NOT NULL DEFAULT false,
    "requested_by_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ,
    "heartbeat_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "file_id" INTEGER,

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_file" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "destroy_by" DATE NOT NULL,
    "received_by_id" INTEGER,

    CONSTRAINT "source_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rejected_row" (
    "id" SERIAL NOT NULL,
    "run_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "raw_text" TEXT NOT NULL,

    CONSTRAINT "rejected_row_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "worker_id" UUID NOT NULL,
    "beat_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("worker_id")
);

-- CreateTable
CREATE TABLE "model_version" (
    "id" SERIAL NOT NULL,
    "profile" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "parameters" JSONB NOT NULL,
    "metrics" JSONB NOT NULL,
    "card" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "approved_by" TEXT,
    "approved_at" TIMESTAMPTZ,
    "dpia_reference" TEXT,
    "run_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_set" (
    "id" SERIAL NOT NULL,
    "model_version_id" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'building',
    "targets" JSONB NOT NULL,
    "register_as_of" DATE NOT NULL,
    "elector_count" INTEGER NOT NULL DEFAULT 0,
    "run_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "score_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" SERIAL NOT NULL,
    "score_set_id" INTEGER NOT NULL,
    "published_by" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_score" (
    "id" SERIAL NOT NULL,
    "score_set_id" INTEGER NOT NULL,
    "slot" SMALLINT NOT NULL,
    "area_id" INTEGER,
    "electors" INTEGER NOT NULL,
    "score_sum" BIGINT NOT NULL,
    "histogram" INTEGER[],
    "deciles" JSONB NOT NULL,
    "tenth" INTEGER NOT NULL,
    "ninetieth" INTEGER NOT NULL,
    "with_evidence" INTEGER NOT NULL,
    "baseline" JSONB,

    CONSTRAINT "area_score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feature_stamp" (
    "stamp" TEXT NOT NULL,

    CONSTRAINT "feature_stamp_pkey" PRIMARY KEY ("stamp")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE INDEX "app_session_user_id_idx" ON "app_session"("user_id");

-- CreateIndex
CREATE INDEX "area_grant_user_id_idx" ON "area_grant"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_account_key_at_idx" ON "sign_in_attempt"("account_key", "at");

-- CreateIndex
CREATE INDEX "area_kind_name_idx" ON "area"("kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "area_code_valid_from_key" ON "area"("code", "valid_from");

-- CreateIndex
CREATE INDEX "area_parent_parent_id_idx" ON "area_parent"("parent_id");

-- CreateIndex
CREATE INDEX "polling_district_ward_id_idx" ON "polling_district"("ward_id");

-- CreateIndex
CREATE INDEX "polling_district_constituency_id_idx" ON "polling_district"("constituency_id");

-- CreateIndex
CREATE UNIQUE INDEX "polling_district_authority_id_code_valid_from_key" ON "polling_district"("authority_id", "code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "election_type_poll_date_name_key" ON "election"("type", "poll_date", "name");

-- CreateIndex
CREATE INDEX "contest_area_id_idx" ON "contest"("area_id");

-- CreateIndex
CREATE UNIQUE INDEX "contest_election_id_area_id_key" ON "contest"("election_id", "area_id");

-- CreateIndex
CREATE UNIQUE INDEX "marked_register_run_id_key" ON "marked_register"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "marked_register_authority_id_poll_date_key" ON "marked_register"("authority_id", "poll_date");

-- CreateIndex
CREATE INDEX "marked_register_district_district_id_idx" ON "marked_register_district"("district_id");

-- CreateIndex
CREATE INDEX "vote_record_elector_id_idx" ON "vote_record"("elector_id");

-- CreateIndex
CREATE INDEX "vote_record_district_id_idx" ON "vote_record"("district_id");

-- CreateIndex
CREATE INDEX "turnout_count_district_id_idx" ON "turnout_count"("district_id");

-- CreateIndex
CREATE UNIQUE INDEX "register_version_run_id_key" ON "register_version"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "register_version_authority_id_published_on_kind_key" ON "register_version"("authority_id", "published_on", "kind");

-- CreateIndex
CREATE INDEX "register_entry_elector_id_idx" ON "register_entry"("elector_id");

-- CreateIndex
CREATE UNIQUE INDEX "address_authority_id_key_key" ON "address"("authority_id", "key");

-- CreateIndex
CREATE INDEX "elector_authority_id_identity_key_idx" ON "elector"("authority_id", "identity_key");

-- CreateIndex
CREATE INDEX "run_created_at_idx" ON "run"("created_at");

-- CreateIndex
CREATE INDEX "run_file_id_idx" ON "run"("file_id");

-- CreateIndex
CREATE INDEX "source_file_sha256_idx" ON "source_file"("sha256");

-- CreateIndex
CREATE INDEX "rejected_row_run_id_line_idx" ON "rejected_row"("run_id", "line");

-- CreateIndex
CREATE UNIQUE INDEX "model_version_profile_version_key" ON "model_version"("profile", "version");

-- CreateIndex
CREATE INDEX "area_score_area_id_idx" ON "area_score"("area_id");

-- CreateIndex
CREATE UNIQUE INDEX "area_score_score_set_id_slot_area_id_key" ON "area_score"("score_set_id", "slot", "area_id");

-- AddForeignKey
ALTER TABLE "app_session" ADD CONSTRAINT "app_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_grant" ADD CONSTRAINT "area_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_grant" ADD CONSTRAINT "area_grant_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_parent" ADD CONSTRAINT "area_parent_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_parent" ADD CONSTRAINT "area_parent_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "polling_district" ADD CONSTRAINT "polling_district_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "polling_district" ADD CONSTRAINT "polling_district_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "polling_district" ADD CONSTRAINT "polling_district_constituency_id_fkey" FOREIGN KEY ("constituency_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest" ADD CONSTRAINT "contest_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest" ADD CONSTRAINT "contest_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "marked_register" ADD CONSTRAINT "marked_register_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "marked_register" ADD CONSTRAINT "marked_register_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "marked_register_district" ADD CONSTRAINT "marked_register_district_marked_register_id_fkey" FOREIGN KEY ("marked_register_id") REFERENCES "marked_register"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "marked_register_district" ADD CONSTRAINT "marked_register_district_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_record" ADD CONSTRAINT "vote_record_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_record" ADD CONSTRAINT "vote_record_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turnout_count" ADD CONSTRAINT "turnout_count_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_version" ADD CONSTRAINT "register_version_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_version" ADD CONSTRAINT "register_version_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "register_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elector" ADD CONSTRAINT "elector_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elector" ADD CONSTRAINT "elector_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "address"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "source_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_received_by_id_fkey" FOREIGN KEY ("received_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejected_row" ADD CONSTRAINT "rejected_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_set" ADD CONSTRAINT "score_set_model_version_id_fkey" FOREIGN KEY ("model_version_id") REFERENCES "model_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_score_set_id_fkey" FOREIGN KEY ("score_set_id") REFERENCES "score_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_score" ADD CONSTRAINT "area_score_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_score" ADD CONSTRAINT "area_score_score_set_id_fkey" FOREIGN KEY ("score_set_id") REFERENCES "score_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;
