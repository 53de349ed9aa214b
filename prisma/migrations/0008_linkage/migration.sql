-- The same person, year after year: what linking came to, pairs for people to decide, and merges that can be undone.

-- CreateTable
CREATE TABLE "linkage" (
    "id" SERIAL NOT NULL,
    "version_id" INTEGER NOT NULL,
    "previous_id" INTEGER NOT NULL,
    "run_id" INTEGER,
    "carried" INTEGER NOT NULL,
    "linked" INTEGER NOT NULL,
    "in_review" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "gone" INTEGER NOT NULL,
    "report" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "linkage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "linkage_pair" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "earlier_id" INTEGER NOT NULL,
    "later_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "probability" REAL,
    "agreement" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'open',
    "first_by_id" INTEGER,
    "first_says" TEXT,
    "decided_by_id" INTEGER,
    "decided_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "linkage_pair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "elector_merge" (
    "id" SERIAL NOT NULL,
    "kept_id" INTEGER NOT NULL,
    "merged_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "run_id" INTEGER,
    "made_by_id" INTEGER,
    "reason" TEXT NOT NULL,
    "probability" REAL,
    "kept" JSONB NOT NULL,
    "merged" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_by_id" INTEGER,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "elector_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "elector_merge_row" (
    "id" SERIAL NOT NULL,
    "merge_id" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "row" JSONB NOT NULL,
    "dropped" BOOLEAN NOT NULL,

    CONSTRAINT "elector_merge_row_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "linkage_version_id_key" ON "linkage"("version_id");
CREATE INDEX "linkage_previous_id_idx" ON "linkage"("previous_id");
CREATE INDEX "linkage_run_id_idx" ON "linkage"("run_id");
CREATE UNIQUE INDEX "linkage_pair_earlier_id_later_id_key" ON "linkage_pair"("earlier_id", "later_id");
CREATE INDEX "linkage_pair_status_probability_idx" ON "linkage_pair"("status", "probability");
CREATE INDEX "linkage_pair_district_id_idx" ON "linkage_pair"("district_id");
CREATE INDEX "linkage_pair_first_by_id_idx" ON "linkage_pair"("first_by_id");
CREATE INDEX "linkage_pair_decided_by_id_idx" ON "linkage_pair"("decided_by_id");
CREATE INDEX "elector_merge_kept_id_idx" ON "elector_merge"("kept_id");
CREATE INDEX "elector_merge_merged_id_idx" ON "elector_merge"("merged_id");
CREATE INDEX "elector_merge_district_id_idx" ON "elector_merge"("district_id");
CREATE INDEX "elector_merge_run_id_idx" ON "elector_merge"("run_id");
CREATE INDEX "elector_merge_made_by_id_idx" ON "elector_merge"("made_by_id");
CREATE INDEX "elector_merge_undone_by_id_idx" ON "elector_merge"("undone_by_id");
CREATE INDEX "elector_merge_row_merge_id_idx" ON "elector_merge_row"("merge_id");

-- AddForeignKey
ALTER TABLE "linkage" ADD CONSTRAINT "linkage_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "register_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "linkage" ADD CONSTRAINT "linkage_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "register_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "linkage" ADD CONSTRAINT "linkage_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "linkage_pair" ADD CONSTRAINT "linkage_pair_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "linkage_pair" ADD CONSTRAINT "linkage_pair_first_by_id_fkey" FOREIGN KEY ("first_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "linkage_pair" ADD CONSTRAINT "linkage_pair_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "elector_merge" ADD CONSTRAINT "elector_merge_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "elector_merge" ADD CONSTRAINT "elector_merge_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "elector_merge" ADD CONSTRAINT "elector_merge_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "elector_merge" ADD CONSTRAINT "elector_merge_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "elector_merge_row" ADD CONSTRAINT "elector_merge_row_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "elector_merge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table linkage_pair add constraint linkage_pair_kind check (kind in ('versions', 'duplicate'));
alter table linkage_pair add constraint linkage_pair_status check (status in ('open', 'disputed', 'same', 'different'));
alter table linkage_pair add constraint linkage_pair_first_says check (first_says in ('same', 'different', 'unsure'));
alter table linkage_pair add constraint linkage_pair_two_people check (earlier_id <> later_id);
-- A dispute is settled by somebody else.
alter table linkage_pair add constraint linkage_pair_two_reviewers check (first_says is distinct from 'unsure' or decided_by_id is distinct from first_by_id);
alter table elector_merge add constraint elector_merge_two_people check (kept_id <> merged_id);

-- Across districts by their nature: headquarters only.
select secure_table(t, null) from unnest('{linkage,linkage_pair,elector_merge,elector_merge_row}'::regclass[]) t;
grant usage on all sequences in schema public to hustings_hq;
