-- Exports through one door, and the breach that a leaked one opens.

-- CreateTable
CREATE TABLE "data_export" (
    "id" SERIAL NOT NULL,
    "purpose" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "fields" TEXT[],
    "area_code" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "district_ids" INTEGER[],
    "expires_at" TIMESTAMPTZ NOT NULL,
    "requested_by_id" INTEGER,
    "requested_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved_by_id" INTEGER,
    "run_id" INTEGER,
    "electors" INTEGER,
    "sha256" TEXT,
    "size_bytes" BIGINT,
    "destroyed_at" TIMESTAMPTZ,

    CONSTRAINT "data_export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "export_mark" (
    "export_id" INTEGER NOT NULL,
    "surname" TEXT NOT NULL,
    "forename" TEXT NOT NULL,

    CONSTRAINT "export_mark_pkey" PRIMARY KEY ("surname","forename")
);

-- CreateTable
CREATE TABLE "breach" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "export_id" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "closed_at" TIMESTAMPTZ,

    CONSTRAINT "breach_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "data_export_requested_by_id_idx" ON "data_export"("requested_by_id");

-- CreateIndex
CREATE INDEX "export_mark_export_id_idx" ON "export_mark"("export_id");

-- CreateIndex
CREATE UNIQUE INDEX "breach_export_id_file_sha256_key" ON "breach"("export_id", "file_sha256");

-- AddForeignKey
ALTER TABLE "data_export" ADD CONSTRAINT "data_export_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_mark" ADD CONSTRAINT "export_mark_export_id_fkey" FOREIGN KEY ("export_id") REFERENCES "data_export"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breach" ADD CONSTRAINT "breach_export_id_fkey" FOREIGN KEY ("export_id") REFERENCES "data_export"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table data_export add constraint data_export_format_known check (format in ('csv', 'xlsx', 'pdf'));
alter table data_export add constraint data_export_answered_for check (
  purpose <> '' and reason <> '' and recipient <> '' and expires_at > requested_at and cardinality(fields) > 0);
alter table data_export add constraint data_export_by_a_second_person check (approved_by_id is distinct from requested_by_id or approved_by_id is null);
alter table breach add constraint breach_clock check (due_at = opened_at + interval '72 hours');

-- The list of electors is read through a scope; the register of what left it belongs to headquarters' role.
select secure_table(t, null) from unnest('{data_export,export_mark,breach}'::regclass[]) t;
grant usage on all sequences in schema public to hustings_hq;

-- Whoever objects or is erased is in copies made before: those are closed at once, and their files removed by the worker.
create function close_copies() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update data_export set destroyed_at = now() where destroyed_at is null and id in (
    select (e.detail ->> 'export')::integer from audit_event e
    where e.act = 'export' and e.elector_ids @> array[new.elector_id] and e.detail ? 'export');
  return null;
end $$;
revoke all on function close_copies() from public;
create trigger rights_action_closes_copies after insert on rights_action for each row execute function close_copies();
