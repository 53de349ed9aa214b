-- The duties that cannot wait: objection, restriction, erasure, and what is deleted by the calendar.

ALTER TABLE "elector" ADD COLUMN "withheld" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "source_file" ADD COLUMN "destroyed_at" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "rights_action" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "elector_id" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" INTEGER,
    "ended_at" TIMESTAMPTZ,
    "ended_by_id" INTEGER,
    "end_reason" TEXT,

    CONSTRAINT "rights_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppression" (
    "key" BYTEA NOT NULL,
    "action_id" INTEGER NOT NULL,

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("key","action_id")
);

-- CreateTable
CREATE TABLE "deletion_certificate" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ground" TEXT NOT NULL,
    "run_id" INTEGER,
    "counts" JSONB NOT NULL,

    CONSTRAINT "deletion_certificate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rights_action_elector_id_idx" ON "rights_action"("elector_id");

-- CreateIndex
CREATE INDEX "suppression_action_id_idx" ON "suppression"("action_id");

-- AddForeignKey
ALTER TABLE "suppression" ADD CONSTRAINT "suppression_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "rights_action"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table rights_action add constraint rights_action_kind_known check (kind in ('objection', 'restriction', 'erasure'));
alter table rights_action add constraint rights_action_reasoned check (reason <> '' and (ended_at is null) = (end_reason is null));
alter table deletion_certificate add constraint deletion_certificate_ground_known check (ground in ('retention', 'erasure'));

select secure_table(t, null) from unnest('{rights_action,suppression,deletion_certificate}'::regclass[]) t;
grant usage on all sequences in schema public to hustings_hq;

-- Who is withheld is on no register as far as lists, counts, scores and exports go, whatever an import says.
create function keep_withheld() returns trigger
language plpgsql set search_path = public, pg_temp
as $$
begin
  new.on_register := false;
  return new;
end $$;
create trigger elector_withheld before insert or update on elector
  for each row when (new.withheld and new.on_register) execute function keep_withheld();

create index elector_withheld_idx on elector (id) where withheld;

-- Changes with every objection, restriction and erasure: figures that were counted before are counted anew.
create function suppression_stamp() returns text
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(max(id), 0) || '/' || count(ended_at) from rights_action
$$;

-- Takes an elector out of lists, counts and scores at once. A local organiser records it for electors of their districts
-- alone; others are not found.
create function withhold_elector(
  p_elector integer, p_kind text, p_reason text, p_received date, p_user integer, p_keys bytea[]
) returns integer
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  v_district integer;
  v_action integer;
begin
  update elector set withheld = true where id = p_elector and (
    pg_has_role(session_user, 'hustings_hq', 'member') or district_id = any ((select my_districts())::int[])
  ) returning district_id into v_district;
  if v_district is null then return null; end if;
  insert into rights_action (kind, elector_id, reason, received_on, recorded_by_id)
    values (p_kind, p_elector, p_reason, p_received, p_user) returning id into v_action;
  insert into suppression (key, action_id) select distinct k, v_action from unnest(p_keys) k;
  delete from elector_score where elector_id = p_elector and district_id = v_district;
  delete from elector_feature where elector_id = p_elector;
  return v_action;
end $$;

revoke all on function suppression_stamp(), withhold_elector(integer, text, text, date, integer, bytea[]), keep_withheld() from public;
grant execute on function suppression_stamp(), withhold_elector(integer, text, text, date, integer, bytea[])
  to hustings_app, hustings_hq;
