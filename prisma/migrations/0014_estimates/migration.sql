-- Areas and groups estimated from surveys and the census, without individuals.

create table estimate_set (
  id serial primary key,
  run_id integer references run (id) on update cascade on delete set null,
  answers integer not null,
  card jsonb not null,
  created_at timestamptz not null default current_timestamp
);
create unique index estimate_set_run_id_key on estimate_set (run_id);

create table estimate_target (
  id serial primary key,
  set_id integer not null references estimate_set (id) on update cascade on delete cascade,
  position smallint not null,
  question_code text not null,
  question text not null,
  kind text not null,
  key text not null,
  label text not null,
  answers integer not null
);
create unique index estimate_target_set_id_question_code_key_key on estimate_target (set_id, question_code, key);

create table area_estimate (
  target_id integer not null references estimate_target (id) on update cascade on delete cascade,
  area_id integer not null references area (id) on update cascade on delete restrict,
  "grouping" text not null,
  level text not null,
  people integer,
  respondents integer,
  share integer,
  low80 integer,
  high80 integer,
  low95 integer,
  high95 integer,
  primary key (target_id, area_id, "grouping", level)
);
create index area_estimate_area_id_idx on area_estimate (area_id);

-- Too few were asked, and nothing is known; or all is, of ten or more.
alter table area_estimate add constraint area_estimate_hides_small_groups check (
  num_nulls(people, respondents, share, low80, high80, low95, high95) = 7
  or (num_nulls(people, respondents, share, low80, high80, low95, high95) = 0
    and people >= 10 and respondents >= 10
    and 0 <= low95 and low95 <= low80 and low80 <= share and share <= high80 and high80 <= high95 and high95 <= 10000));

select secure_table(t, 'true') from unnest('{estimate_set,estimate_target}'::regclass[]) t;
select secure_table('area_estimate', 'area_id = any ((select my_areas())::int[])');

-- A set is made once and never altered; it goes as a whole.
revoke update on estimate_set, estimate_target, area_estimate from hustings_hq;
grant update (run_id) on estimate_set to hustings_hq;
grant usage on all sequences in schema public to hustings_hq;
