-- Roles, grants, second factors, approvals: who may see what, and how they prove who they are.

create table access_grant (
  id serial primary key,
  user_id integer not null references user_account (id) on update cascade on delete cascade,
  role text not null,
  whole_party boolean not null default false,
  purpose text not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  election_id integer references election (id) on update cascade on delete set null,
  review_on date not null,
  given_by integer references user_account (id) on update cascade on delete set null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  revoked_by integer references user_account (id) on update cascade on delete set null
);
create index access_grant_user_id_idx on access_grant (user_id);

create table grant_area (
  grant_id integer not null references access_grant (id) on update cascade on delete cascade,
  area_id integer not null references area (id) on update cascade on delete restrict,
  primary key (grant_id, area_id)
);
create index grant_area_area_id_idx on grant_area (area_id);

-- What there was: a role on the account and an area a row.
insert into access_grant (id, user_id, role, purpose, valid_from, valid_to, review_on)
  select g.id, g.user_id, u.role, 'Carried over', g.valid_from, g.valid_to, current_date + 90
  from area_grant g join user_account u on u.id = g.user_id where u.role = 'local';
insert into grant_area (grant_id, area_id) select g.id, g.area_id from area_grant g join access_grant a on a.id = g.id;
select setval('access_grant_id_seq', (select coalesce(max(id), 0) + 1 from access_grant), false);
insert into access_grant (user_id, role, whole_party, purpose, valid_from, review_on)
  select id, role, true, 'Carried over', created_at, current_date + 90 from user_account where role in ('data-team', 'campaign');
insert into access_grant (user_id, role, whole_party, purpose, valid_from, review_on)
  select id, 'administrator', true, 'The first account', created_at, current_date + 90
  from user_account where not demo order by id limit 1;

-- The functions that read the old columns go first; what a session sees is defined anew below.
create or replace function my_districts() returns integer[]
language sql stable security definer set search_path = public, pg_temp
as $$ select '{}'::integer[] $$;
drop table area_grant;
alter table user_account drop column role;

alter table access_grant
  add constraint access_grant_role_known check (role in ('administrator', 'data-team', 'analyst', 'campaign', 'local',
    'candidate', 'councillor', 'mayor', 'mp', 'helper', 'officer', 'auditor')),
  add constraint access_grant_dates_in_order check (valid_to is null or valid_to > valid_from),
  add constraint access_grant_purpose_given check (purpose <> ''),
  -- Headquarters alone sees the whole party; its offices that run the system see nothing less.
  add constraint access_grant_reach_fits check (case
    when role in ('administrator', 'data-team', 'officer', 'auditor') then whole_party
    when role in ('analyst', 'campaign') then true
    else not whole_party end),
  -- An office is held for a time, and a helper's pass for a day.
  add constraint access_grant_office_ends check (
    role not in ('candidate', 'councillor', 'mayor', 'mp', 'helper') or valid_to is not null or election_id is not null),
  add constraint access_grant_pass_is_for_a_day check (
    role <> 'helper' or extract(epoch from valid_to) - extract(epoch from valid_from) <= 86400),
  add constraint access_grant_poll_of_candidate check (election_id is null or role = 'candidate');

alter table app_session
  add column role text,
  add column device text not null default '',
  add column second_factor_at timestamptz,
  add column confirmed_at timestamptz,
  add column challenge text;

create table undertaking (
  id serial primary key,
  user_id integer not null references user_account (id) on update cascade on delete cascade,
  version integer not null,
  accepted_at timestamptz not null
);
create index undertaking_user_id_accepted_at_idx on undertaking (user_id, accepted_at);

create table second_factor (
  id serial primary key,
  user_id integer not null references user_account (id) on update cascade on delete cascade,
  kind text not null constraint second_factor_kind_known check (kind in ('totp', 'passkey')),
  label text not null,
  secret bytea,
  last_step integer not null default 0,
  credential_id text,
  public_key bytea,
  counter integer not null default 0,
  transports text[],
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_used_at timestamptz,
  constraint second_factor_has_its_key check (
    case kind when 'totp' then secret is not null else credential_id is not null and public_key is not null end)
);
create index second_factor_user_id_idx on second_factor (user_id);
create unique index second_factor_credential_id_key on second_factor (credential_id);

create table recovery_code (
  id serial primary key,
  user_id integer not null references user_account (id) on update cascade on delete cascade,
  code_hash text not null
);
create index recovery_code_user_id_idx on recovery_code (user_id);
create unique index recovery_code_code_hash_key on recovery_code (code_hash);

create table one_time_link (
  id serial primary key,
  user_id integer not null references user_account (id) on update cascade on delete cascade,
  kind text not null constraint one_time_link_kind_known check (kind in ('invitation', 'recovery')),
  token_hash text not null,
  issued_by integer references user_account (id) on update cascade on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_link_user_id_idx on one_time_link (user_id);
create unique index one_time_link_token_hash_key on one_time_link (token_hash);

create table approval (
  id serial primary key,
  kind text not null,
  payload jsonb not null,
  summary text not null,
  reason text not null,
  requested_by integer not null references user_account (id) on update cascade on delete cascade,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  decided_by integer references user_account (id) on update cascade on delete set null,
  decided_at timestamptz,
  decision text constraint approval_decision_known check (decision in ('approved', 'refused')),
  constraint approval_by_a_second_person check (decision is distinct from 'approved' or decided_by is distinct from requested_by),
  constraint approval_decided_whole check ((decision is null) = (decided_at is null))
);
create index approval_requested_at_idx on approval (requested_at);

create table access_alert (
  id serial primary key,
  user_id integer not null references user_account (id) on update cascade on delete cascade,
  kind text not null,
  at timestamptz not null default now(),
  seen_at timestamptz
);
create index access_alert_at_idx on access_alert (at);

-- Lost with a crash, which costs nobody anything.
create unlogged table request_count (
  key text primary key,
  started_at timestamptz not null,
  requests integer not null
);

-- The one definition of a grant in force: within its dates, not revoked, and a candidacy until the day after its poll,
-- which is the day of the count.
create function grants_in_force(moment timestamptz) returns setof access_grant
language sql stable
as $$
  select g.* from access_grant g left join election e on e.id = g.election_id
  where g.valid_from <= moment and (g.valid_to is null or g.valid_to > moment) and g.revoked_at is null
    and (e.poll_date is null or moment < ((e.poll_date + 2)::timestamp at time zone 'Europe/London'))
$$;

-- The districts of the session, by the grants in force now of the role that it acts in. An area is followed by its code,
-- whatever version of it the districts lie in; nations and regions hold what their authorities hold. No session, no
-- second factor, no data undertaking within a year: no districts.
create or replace function my_districts() returns integer[]
language sql stable security definer set search_path = public, pg_temp
as $$
  with recursive held (kind, code) as (
    select a.kind, a.code
    from app_session s
    join user_account u on u.id = s.user_id and u.disabled_at is null
    join grants_in_force(now()) g on g.user_id = u.id and g.role = s.role
    join grant_area ga on ga.grant_id = g.id
    join area a on a.id = ga.area_id
    where s.id = nullif(current_setting('app.session_id', true), '')::uuid
      and s.revoked_at is null and s.expires_at > now() and s.second_factor_at is not null
      and exists (select from undertaking t where t.user_id = u.id and t.accepted_at > now() - interval '1 year')
    union
    select c.kind, c.code
    from held h
    join area p on p.kind = h.kind and p.code = h.code
    join area_parent ap on ap.parent_id = p.id
    join area c on c.id = ap.child_id
    where h.kind in ('country', 'region') and c.kind in ('region', 'authority')
  ), mine as (
    select a.id from held h join area a on a.kind = h.kind and a.code = h.code
  )
  select coalesce(array_agg(id), '{}') from (
    select d.id from mine join polling_district d on d.ward_id = mine.id
    union select d.id from mine join polling_district d on d.constituency_id = mine.id
    union select d.id from mine join polling_district d on d.authority_id = mine.id
  ) districts
$$;

revoke all on function grants_in_force(timestamptz) from public;
grant execute on function grants_in_force(timestamptz) to hustings_hq;

select secure_table(t, null)
from unnest('{access_grant,grant_area,undertaking,second_factor,recovery_code,one_time_link,approval,access_alert,request_count}'::regclass[]) t;
grant usage on all sequences in schema public to hustings_hq;
