-- The audit trail: append-only, chained by hashes, written before what was read leaves.

-- CreateTable
CREATE TABLE "audit_chain" (
    "chain" SMALLINT NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "chain" SMALLINT NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "user_id" INTEGER,
    "session_id" UUID,
    "request_id" UUID,
    "act" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "reach" TEXT NOT NULL,
    "elector_ids" INTEGER[],
    "count" INTEGER NOT NULL,
    "filter_hash" BYTEA,
    "detail" JSONB NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("chain","seq")
);

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE INDEX "audit_event_user_id_at_idx" ON "audit_event"("user_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_elector_ids_idx" ON "audit_event" USING GIN ("elector_ids");

-- Eight chains, so that eight requests can append at a time (docs/decisions/045). Each starts from its own number.
insert into audit_chain (chain, hash)
select n, sha256(convert_to('hustings audit chain ' || n, 'UTF8')) from generate_series(0, 7) n;

-- What is hashed: every field but the hash, each with its length before it, so that no two events read alike.
-- lib/audit/data/write-canonical.ts says the same for whoever verifies; a test compares the two.
create function audit_canonical(e audit_event) returns bytea
language sql stable set search_path = public, pg_temp
as $$
  select convert_to(string_agg(case when field is null then '-' else octet_length(field) || ':' || field end, '' order by place), 'UTF8')
  from unnest(array[
    e.chain::text, e.seq::text, ((extract(epoch from e.at) * 1000000)::bigint)::text, e.user_id::text, e.session_id::text,
    e.request_id::text, e.act, e.purpose, e.route, e.reach, array_to_string(e.elector_ids, ','), e.count::text,
    encode(e.filter_hash, 'hex'), e.detail::text
  ]) with ordinality f (field, place)
$$;

-- The role that may add to the trail, and nothing else. Nobody may change or remove an event.
do $$
begin
  if not exists (select from pg_roles where rolname = 'hustings_audit') then create role hustings_audit nologin; end if;
  execute format('grant hustings_audit to %I', current_user);
end $$;
grant usage, create on schema public to hustings_audit;
grant select, update on audit_chain to hustings_audit;
grant insert on audit_event to hustings_audit;
grant select on audit_event, audit_chain to hustings_hq;

alter table audit_chain enable row level security;
alter table audit_chain force row level security;
alter table audit_event enable row level security;
alter table audit_event force row level security;
do $$
begin
  execute format('create policy owner_all on audit_chain to %I using (true) with check (true)', current_user);
  execute format('create policy owner_all on audit_event to %I using (true) with check (true)', current_user);
end $$;
create policy headquarters_reads on audit_chain for select to hustings_hq using (true);
create policy headquarters_reads on audit_event for select to hustings_hq using (true);
create policy trail_appends on audit_chain to hustings_audit using (true) with check (true);
create policy trail_appends on audit_event for insert to hustings_audit with check (true);

-- Appends one event to the chain of this connection and answers its place. The last statement of a transaction: from
-- here to the commit the chain is locked.
create function append_audit_event(
  p_user integer, p_session uuid, p_request uuid, p_act text, p_purpose text, p_route text, p_reach text,
  p_electors integer[], p_count integer, p_filter bytea, p_detail jsonb
) returns bigint
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  head audit_chain;
  e audit_event;
begin
  select * into head from audit_chain where chain = pg_backend_pid() % 8 for update;
  e.chain := head.chain;
  e.seq := head.seq + 1;
  e.at := clock_timestamp();
  e.user_id := p_user;
  e.session_id := p_session;
  e.request_id := p_request;
  e.act := p_act;
  e.purpose := p_purpose;
  e.route := p_route;
  e.reach := p_reach;
  e.elector_ids := p_electors;
  e.count := p_count;
  e.filter_hash := p_filter;
  e.detail := p_detail;
  e.hash := sha256(head.hash || audit_canonical(e));
  insert into audit_event select e.*;
  update audit_chain set seq = e.seq, hash = e.hash where chain = e.chain;
  return e.seq;
end $$;
alter function append_audit_event(integer, uuid, uuid, text, text, text, text, integer[], integer, bytea, jsonb) owner to hustings_audit;
alter function audit_canonical(audit_event) owner to hustings_audit;
revoke create on schema public from hustings_audit;
revoke all on function append_audit_event(integer, uuid, uuid, text, text, text, text, integer[], integer, bytea, jsonb),
  audit_canonical(audit_event) from public;
grant execute on function append_audit_event(integer, uuid, uuid, text, text, text, text, integer[], integer, bytea, jsonb)
  to hustings_app, hustings_hq;
