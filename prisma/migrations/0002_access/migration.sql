-- What Prisma cannot express: bulk tables, roles, row-level security, constraints of value.

-- Group roles hold the rights, each database's login roles are members of them (lib/platform/db/roles.ts).
do $$
begin
  if not exists (select from pg_roles where rolname = 'hustings_app') then create role hustings_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'hustings_hq') then create role hustings_hq nologin; end if;
end $$;

revoke all on schema public from public;
grant usage on schema public to hustings_app, hustings_hq;

-- Each import stages its rows in a table of its own, made and dropped by the worker.
create schema staging;
grant usage, create on schema staging to hustings_hq;
create schema pgboss;
grant usage, create on schema pgboss to hustings_hq;

-- Packed features: one byte a code, renewed by the scoring run where data has landed (lib/profiles/turnout).
create table elector_feature (
  elector_id integer primary key references elector (id) on delete cascade,
  district_id integer not null references polling_district (id),
  codes bytea not null
);
create index elector_feature_district_idx on elector_feature (district_id);

-- One row per elector per score set, scores in hundredths by slot, null where not eligible.
create table elector_score (
  score_set_id integer not null,
  district_id integer not null,
  elector_id integer not null,
  scores smallint[] not null,
  codes bytea not null,
  primary key (score_set_id, district_id, elector_id)
) partition by list (score_set_id);

-- Imports write these by the hundred thousand and only with ids they have just looked up: checking each key anew takes
-- half of an import's time (docs/decisions/005). The keys stay declared, for planner and reader.
alter table register_entry alter constraint register_entry_version_id_fkey not enforced;
alter table register_entry alter constraint register_entry_district_id_fkey not enforced;
alter table register_entry alter constraint register_entry_elector_id_fkey not enforced;
alter table elector alter constraint elector_district_id_fkey not enforced;
alter table elector alter constraint elector_address_id_fkey not enforced;
alter table address alter constraint address_district_id_fkey not enforced;
alter table vote_record alter constraint vote_record_contest_id_fkey not enforced;
alter table vote_record alter constraint vote_record_elector_id_fkey not enforced;

-- Each register rewrites nearly every elector's number: with half a page free the new row stays on its page and no index
-- is touched.
alter table elector set (fillfactor = 50);

alter table area add constraint area_kind_known
  check (kind in ('country', 'region', 'authority', 'constituency', 'ward'));
alter table area add constraint area_dates_in_order check (valid_to is null or valid_to > valid_from);
alter table election add constraint election_type_known
  check (type in ('local', 'uk-parliament', 'mayoral', 'pcc', 'devolved', 'by-election', 'referendum'));
alter table vote_record add constraint vote_record_outcome_known check (outcome between 1 and 5);
alter table party add constraint party_is_one check (id = 1);
alter table user_account add constraint user_account_role_known check (role in ('data-team', 'campaign', 'local'));
alter table register_version add constraint register_version_kind_known
  check (kind in ('annual', 'monthly-alteration', 'election-alteration'));
alter table run add constraint run_status_known
  check (status in ('queued', 'running', 'waiting', 'done', 'partial', 'failed', 'cancelled'));
alter table model_version add constraint model_version_status_known check (status in ('draft', 'approved', 'retired'));
alter table model_version add constraint model_version_approval_named
  check (status <> 'approved' or (approved_by is not null and dpia_reference is not null));
alter table score_set add constraint score_set_status_known check (status in ('building', 'ready', 'dropped'));
alter table elector_score add constraint elector_score_in_hundredths
  check (0 <= all (scores) and 10000 >= all (scores));

-- Lists and counts of who is on the register now, in the orders the pages offer; the find box looks names up by prefix.
create index elector_current_idx on elector (district_id, address_id) where on_register;
create index elector_name_idx on elector
  (lower(surname) collate "C", lower(forename) collate "C", id) where on_register and surname <> '';
create index address_place_idx on address (postcode collate "C", lines collate "C", id);

-- The districts of the session's user, by the grants in force now. No session, no districts.
create function my_districts() returns integer[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(distinct d.id), '{}')
  from app_session s
  join user_account u on u.id = s.user_id and u.disabled_at is null
  join area_grant g on g.user_id = u.id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
  join polling_district d on g.area_id in (d.ward_id, d.constituency_id, d.authority_id)
  where s.id = nullif(current_setting('app.session_id', true), '')::uuid
    and s.revoked_at is null and s.expires_at > now()
$$;

-- The areas that lie wholly within those districts: only their figures may be seen.
create function my_areas() returns integer[]
language sql stable security definer set search_path = public, pg_temp
as $$
  with mine as (select my_districts() as ids),
  parts as (
    select d.id, a.area_id
    from polling_district d cross join lateral (values (d.ward_id), (d.constituency_id), (d.authority_id)) a (area_id)
  )
  select coalesce(array_agg(area_id), '{}')
  from (select area_id from parts, mine group by area_id, mine.ids having bool_and(parts.id = any (mine.ids))) whole
$$;

revoke all on function my_districts(), my_areas() from public;
grant execute on function my_districts(), my_areas() to hustings_app, hustings_hq;

-- Row-level security. Headquarters sees all; the app's role sees what lies in the session's districts, the owner
-- (migrations, definer functions) sees all and serves no request. No policy, no rows.
create function secure_table(target regclass, app_condition text) returns void
language plpgsql set search_path = public, pg_temp
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to %I using (true) with check (true)', target, current_user);
  execute format('create policy headquarters_all on %s to hustings_hq using (true) with check (true)', target);
  execute format('grant select, insert, update, delete, maintain on %s to hustings_hq', target);
  if app_condition is not null then
    execute format('create policy app_reads on %s for select to hustings_app using (%s)', target, app_condition);
    execute format('grant select on %s to hustings_app', target);
  end if;
end $$;
revoke all on function secure_table(regclass, text) from public;

-- Within the session's districts.
select secure_table(t, 'district_id = any ((select my_districts())::int[])')
from unnest('{elector,address,register_entry,vote_record,turnout_count,elector_feature,elector_score,marked_register_district}'::regclass[]) t;
select secure_table('area_score', 'area_id = any ((select my_areas())::int[])');

-- Public reference data and the state of what is loaded: no personal data, open to every signed-in role.
select secure_table(t, 'true')
from unnest('{area,area_parent,polling_district,election,contest,register_version,marked_register,model_version,score_set,publication,party}'::regclass[]) t;

-- Headquarters only.
select secure_table(t, null)
from unnest('{user_account,app_session,area_grant,feature_stamp,sign_in_attempt,run,source_file,rejected_row,worker_heartbeat}'::regclass[]) t;

grant usage on all sequences in schema public to hustings_hq;

-- Partitions of elector_score belong to the owner, the worker makes, indexes and drops them through these.
create function open_score_partition(score_set integer) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare part text := format('elector_score_%s', score_set);
begin
  execute format(
    'create table %I (like elector_score including defaults including constraints)', part);
  -- COPY refuses a table with row-level security: it is forced when the partition is attached. Until then nobody but
  -- headquarters' role has any right to the table.
  execute format('grant select, insert on %I to hustings_hq', part);
end $$;

create function attach_score_partition(score_set integer) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare part text := format('elector_score_%s', score_set);
begin
  execute format('alter table %I add primary key (score_set_id, district_id, elector_id)', part);
  perform secure_table(part::regclass, null);
  execute format('create index on %I ((scores[1]) desc, elector_id)', part);
  execute format('alter table elector_score attach partition %I for values in (%s)', part, score_set);
  execute format('analyze %I', part);
end $$;

create function drop_score_partition(score_set integer) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  execute format('drop table if exists %I', format('elector_score_%s', score_set));
end $$;

revoke all on function open_score_partition(integer), attach_score_partition(integer), drop_score_partition(integer) from public;
grant execute on function open_score_partition(integer), attach_score_partition(integer), drop_score_partition(integer) to hustings_hq;
