-- Alterations: an entry holds from its version until the version that amends or deletes it (docs/decisions/011).
alter table register_entry add column ended_by integer;
create index register_entry_ended_idx on register_entry (ended_by) where ended_by is not null;

alter table register_version add column amended_count integer not null default 0;
-- Of an authority's newest version, while what it changed is kept.
alter table register_version add column can_be_undone boolean not null default false;

-- What an authority's newest version changed about electors known before, so that it can be undone.
create table elector_before (
  version_id integer not null,
  elector_id integer not null,
  authority_id integer not null,
  district_id integer not null,
  address_id integer,
  surname text not null,
  forename text not null,
  identity_key bytea not null,
  number integer not null,
  suffix integer not null,
  markers text not null,
  attains_on date,
  on_register boolean not null,
  first_registered_on date not null,
  current_version_id integer not null
);
create index "elector_before_version_id_idx" on elector_before (version_id);
select secure_table('elector_before', null);

-- The versions that make up the register of a version's day: the newest annual one, and the alterations since, in order.
create function register_chain(version integer) returns integer[]
language sql stable set search_path = public, pg_temp
as $$
  with target as (select * from register_version where id = version),
  base as (
    select v.published_on from register_version v join target t using (authority_id)
    where v.kind = 'annual' and v.published_on <= t.published_on order by v.published_on desc limit 1
  )
  select array_agg(v.id order by v.published_on, v.kind <> 'annual', v.created_at, v.id)
  from register_version v join target t using (authority_id), base b
  where case when v.kind = 'annual' then v.published_on = b.published_on
             else v.published_on >= b.published_on and t.kind <> 'annual'
               and (v.published_on, v.created_at) <= (t.published_on, t.created_at) end
$$;

-- The entries that stand on the register of a version's day. Without settings of its own, so that the planner sees through.
create function register_in_force(version integer) returns setof register_entry
language sql stable
as $$
  select e.* from register_entry e
  where e.version_id = any ((select register_chain(version))::integer[])
    and (e.ended_by is null or e.ended_by <> all ((select register_chain(version))::integer[]))
$$;
