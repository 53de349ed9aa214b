-- Electors, addresses and register entries in parts, so that a large first register is loaded into tables of its own,
-- indexed in one go and attached in an instant (docs/decisions/010). What comes row by row goes into the first part:
-- ids below a thousand million. Each large load has a block of ids above.

-- Nobody but the owner reads a part directly: the policies of the whole table apply to what is read through it.
create function close_part(part regclass) returns void
language plpgsql set search_path = public, pg_temp
as $$
begin
  execute format('alter table %s enable row level security', part);
  execute format('alter table %s force row level security', part);
  execute format('create policy owner_all on %s to %I using (true) with check (true)', part, current_user);
end $$;
revoke all on function close_part(regclass) from public;

alter table elector_feature drop constraint elector_feature_elector_id_fkey;
alter table vote_record drop constraint vote_record_elector_id_fkey;
alter table register_entry drop constraint register_entry_elector_id_fkey;
alter table elector drop constraint elector_address_id_fkey;
alter table elector drop constraint elector_district_id_fkey;
alter table address drop constraint address_district_id_fkey;
alter table register_entry drop constraint register_entry_version_id_fkey;
alter table register_entry drop constraint register_entry_district_id_fkey;

do $$
declare
  name text;
  key_column text;
begin
  for name, key_column in values ('elector', 'id'), ('address', 'id'), ('register_entry', 'version_id') loop
    execute format('alter table %I rename to %I', name, name || '_rest');
    execute format('alter table %I rename constraint %I to %I', name || '_rest', name || '_pkey', name || '_rest_pkey');
    execute format('create table %I (like %I including defaults) partition by range (%I)', name, name || '_rest', key_column);
    execute format('drop policy app_reads on %I', name || '_rest');
    execute format('drop policy headquarters_all on %I', name || '_rest');
    execute format('revoke all on %I from hustings_app, hustings_hq', name || '_rest');
  end loop;
end $$;

-- Keys are matched within an authority by hash, and an index on a hash costs more than it saves. That an authority has
-- an address once is kept by its lock: an index that spans the parts would have to hold their ids.
drop index elector_authority_id_identity_key_idx, elector_current_idx, elector_name_idx;
drop index address_authority_id_key_key, address_place_idx, register_entry_elector_id_idx;

alter table elector add primary key (id);
alter table address add primary key (id);
alter table register_entry add primary key (version_id, district_id, number, suffix);
create index "elector_authority_id_idx" on elector (authority_id);
create index elector_current_idx on elector (district_id, address_id) where on_register;
create index elector_name_idx on elector
  (lower(surname) collate "C", lower(forename) collate "C", id) where on_register and surname <> '';
create index "address_authority_id_key_idx" on address (authority_id, key);
create index address_place_idx on address (postcode collate "C", lines collate "C", id);
create index "register_entry_elector_id_idx" on register_entry (elector_id);

alter table elector attach partition elector_rest for values from (minvalue) to (1000000000);
alter table address attach partition address_rest for values from (minvalue) to (1000000000);
alter table register_entry attach partition register_entry_rest for values from (minvalue) to (1000000000);

alter sequence elector_id_seq owned by elector.id;
alter sequence address_id_seq owned by address.id;

-- Declared, not enforced, as before (docs/decisions/005); that of the derived features is enforced.
alter table elector add constraint elector_district_id_fkey
  foreign key (district_id) references polling_district (id) on delete restrict on update cascade not enforced;
alter table elector add constraint elector_address_id_fkey
  foreign key (address_id) references address (id) on delete set null on update cascade not enforced;
alter table address add constraint address_district_id_fkey
  foreign key (district_id) references polling_district (id) on delete restrict on update cascade not enforced;
alter table register_entry add constraint register_entry_version_id_fkey
  foreign key (version_id) references register_version (id) on delete restrict on update cascade not enforced;
alter table register_entry add constraint register_entry_district_id_fkey
  foreign key (district_id) references polling_district (id) on delete restrict on update cascade not enforced;
alter table register_entry add constraint register_entry_elector_id_fkey
  foreign key (elector_id) references elector (id) on delete restrict on update cascade not enforced;
alter table vote_record add constraint vote_record_elector_id_fkey
  foreign key (elector_id) references elector (id) on delete restrict on update cascade not enforced;
alter table elector_feature add constraint elector_feature_elector_id_fkey
  foreign key (elector_id) references elector (id) on delete cascade;

select secure_table(t, 'district_id = any ((select my_districts())::int[])')
from unnest('{elector,address,register_entry}'::regclass[]) t;

create sequence register_part_id_seq as integer start 1000000000;

-- A block of ids of its own for a load: of electors and addresses by line, and the first of them for its version.
create function reserve_part_ids(count integer) returns integer
language plpgsql security definer set search_path = public, pg_temp
as $$
declare base integer;
begin
  perform pg_advisory_xact_lock(hashtext('register_part_id_seq'));
  base := nextval('register_part_id_seq');
  perform setval('register_part_id_seq', base + count);
  return base;
end $$;

-- Headquarters' role alone has a right to a part that is not attached yet: it fills it in the same transaction, which
-- spares the log, and nobody else can see it.
create function open_register_part(whole text, run integer) returns text
language plpgsql security definer set search_path = public, pg_temp
as $$
declare part text := format('%s_part_%s', whole, run);
begin
  if whole not in ('elector', 'address', 'register_entry') then raise exception 'no parts of %', whole; end if;
  execute format('create table %I (like %I including defaults)', part, whole);
  if whole = 'elector' then execute format('alter table %I set (fillfactor = 50)', part); end if;
  execute format('grant select, insert on %I to hustings_hq', part);
  return part;
end $$;

-- The same indexes as the whole table's, built in one go.
create function index_register_part(whole text, run integer) returns void
language plpgsql security definer set search_path = public, pg_temp set default_statistics_target = 30
as $$
declare
  part text := format('%s_part_%s', whole, run);
  definition text;
begin
  select pg_get_constraintdef(oid) into definition from pg_constraint where conrelid = whole::regclass and contype = 'p';
  execute format('alter table %I add %s', part, definition);
  for definition in
    select pg_get_indexdef(indexrelid) from pg_index where indrelid = whole::regclass and not indisprimary
  loop
    execute regexp_replace(definition, 'INDEX \S+ ON (ONLY )?\S+ ', format('INDEX ON %I ', part));
  end loop;
  execute format('analyze %I', part);
end $$;

create function attach_register_part(whole text, run integer, first_id integer, after_id integer) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare part text := format('%s_part_%s', whole, run);
begin
  execute format('revoke all on %I from hustings_hq', part);
  perform close_part(part::regclass);
  execute format('alter table %I attach partition %I for values from (%s) to (%s)', whole, part, first_id, after_id);
end $$;

-- Drops the parts that were not attached of this run and of runs that have ended.
create function drop_loose_parts(of_run integer) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare part text;
begin
  for part in
    select c.relname from pg_class c
    left join run r on r.id = substring(c.relname from '\d+$')::integer
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
      and c.relname ~ '^(elector|address|register_entry)_part_\d+$'
      and (r.id is null or r.id = of_run or r.status in ('done', 'partial', 'failed', 'cancelled'))
  loop
    execute format('drop table if exists %I', part);
  end loop;
end $$;

-- With the demo go the parts that it filled; they are empty by then, or what refers to them stops this.
create function drop_register_parts() returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  whole regclass;
  part regclass;
begin
  for whole, part in
    select i.inhparent, c.oid from pg_class c join pg_inherits i on i.inhrelid = c.oid
    where i.inhparent in ('elector'::regclass, 'address'::regclass, 'register_entry'::regclass) and c.relname like '%\_part\_%'
  loop
    execute format('alter table %s detach partition %s', whole, part);
    execute format('drop table %s', part);
  end loop;
end $$;

revoke all on function reserve_part_ids(integer), open_register_part(text, integer), index_register_part(text, integer),
  attach_register_part(text, integer, integer, integer), drop_loose_parts(integer), drop_register_parts() from public;
grant execute on function reserve_part_ids(integer), open_register_part(text, integer), index_register_part(text, integer),
  attach_register_part(text, integer, integer, integer), drop_loose_parts(integer), drop_register_parts() to hustings_hq;
