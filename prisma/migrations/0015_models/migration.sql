CREATE TABLE "custom_model" (
  "id" SERIAL NOT NULL,
  "name" TEXT NOT NULL,
  "name_in_use" TEXT,
  "purpose" TEXT NOT NULL,
  "master_id" INTEGER NOT NULL,
  "yes_values" TEXT[],
  "no_values" TEXT[],
  "features" TEXT[],
  "formula" TEXT,
  "created_by_id" INTEGER,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "retired_at" TIMESTAMPTZ,
  CONSTRAINT "custom_model_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "custom_model_name_in_use_key" ON "custom_model"("name_in_use");

CREATE INDEX "custom_model_master_id_idx" ON "custom_model"("master_id");

ALTER TABLE "custom_model" ADD CONSTRAINT "custom_model_master_id_fkey" FOREIGN KEY ("master_id") REFERENCES "master_question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "custom_model" ADD CONSTRAINT "custom_model_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

alter table custom_model add constraint custom_model_has_both_answers
  check (cardinality(yes_values) > 0 and cardinality(no_values) > 0 and not yes_values && no_values);
alter table custom_model add constraint custom_model_has_predictors
  check ((formula is null) = (cardinality(features) > 0));
alter table custom_model add constraint custom_model_name_free_when_retired
  check (name_in_use is not distinct from case when retired_at is null then lower(name) end);

ALTER TABLE "model_version" ADD COLUMN "purpose" TEXT, ADD COLUMN "retired_at" TIMESTAMPTZ, ADD COLUMN "retired_by" TEXT;

update model_version set purpose = card ->> 'purpose' where status = 'approved';
alter table model_version drop constraint model_version_status_known;
alter table model_version add constraint model_version_status_known
  check (status in ('draft', 'approved', 'published', 'retired'));
alter table model_version drop constraint model_version_approval_named;
alter table model_version add constraint model_version_approval_named
  check (status not in ('approved', 'published') or (approved_by is not null and dpia_reference is not null and purpose is not null));
alter table model_version add constraint model_version_retirement_named
  check ((status = 'retired') = (retired_at is not null and retired_by is not null));
update model_version m set status = 'published'
from (select s.targets, s.model_version_id from publication p join score_set s on s.id = p.score_set_id order by p.id desc limit 1) now
where m.status = 'approved'
  and (m.id = now.model_version_id or m.id in (select (t ->> 'modelVersionId')::int from jsonb_array_elements(now.targets) t));

-- What the party models of its own, and how: no personal data, but headquarters' business.
select secure_table('custom_model', null);
grant usage on sequence custom_model_id_seq to hustings_hq;
