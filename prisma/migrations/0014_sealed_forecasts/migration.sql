-- Forecasts that are sealed before a poll closes, and judged by the result.

create table sealed_forecast (
  id serial primary key,
  election_id integer not null references election (id) on update cascade on delete restrict,
  score_set_id integer not null references score_set (id) on update cascade on delete restrict,
  sha256 text not null,
  sealed_by text not null,
  sealed_at timestamptz not null default current_timestamp
);
create unique index sealed_forecast_election_id_score_set_id_key on sealed_forecast (election_id, score_set_id);

create table area_forecast (
  forecast_id integer not null references sealed_forecast (id) on update cascade on delete cascade,
  area_id integer not null references area (id) on update cascade on delete restrict,
  key text not null,
  electors integer not null,
  share integer not null,
  low integer not null,
  high integer not null,
  primary key (forecast_id, area_id, key)
);
create index area_forecast_area_id_idx on area_forecast (area_id);

alter table sealed_forecast add constraint sealed_forecast_is_hashed check (sha256 ~ '^[0-9a-f]{64}$');
alter table area_forecast add constraint area_forecast_in_order
  check (0 <= low and low <= share and share <= high and high <= 10000 and electors > 0);

select secure_table('sealed_forecast', 'true');
select secure_table('area_forecast', 'area_id = any ((select my_areas())::int[])');
revoke update on sealed_forecast, area_forecast from hustings_hq;
grant usage on all sequences in schema public to hustings_hq;

-- The database's own clock seals. Polls close at ten in the evening; figures come in the transaction of the seal only.
create function keep_seal() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then raise exception 'a sealed forecast is never altered'; end if;
  if tg_op = 'DELETE' then
    if not exists (select from party where demo) then raise exception 'a sealed forecast is never deleted'; end if;
    return old;
  end if;
  if tg_table_name = 'sealed_forecast' then
    new.sealed_at := now();
    if clock_timestamp() >= (select (e.poll_date + time '22:00') at time zone 'Europe/London' from election e where e.id = new.election_id) then
      raise exception 'the poll has closed: it is too late to seal a forecast';
    end if;
  elsif not exists (select from sealed_forecast f where f.id = new.forecast_id and f.sealed_at = now()) then
    raise exception 'figures cannot be added to a forecast that is sealed';
  end if;
  return new;
end $$;
create trigger keep_seal before insert or update or delete on sealed_forecast for each row execute function keep_seal();
create trigger keep_seal before insert or update or delete on area_forecast for each row execute function keep_seal();
