-- Under which regulation a register or a marked register was supplied, and so what it may be used for.
ALTER TABLE "source_file" ADD COLUMN "entitlement" TEXT;
alter table source_file add constraint source_file_entitlement_check
  check (entitlement in ('regulation-103', 'regulation-105', 'regulation-106', 'regulation-108'));

-- Whoever writes down contacts writes down consent, in their own name, for people of their own districts. It is never
-- removed: what is withdrawn is another row. On the same day the last word counts, so a row of that day may be written
-- anew; what was said earlier stays.
create policy app_adds on consent for insert to hustings_app with check (
  district_id = any ((select my_districts())::int[]) and entered_by_id = (select my_user()) and run_id is null
  and exists (select from elector e where e.id = elector_id and e.district_id = consent.district_id));
create policy app_renews on consent for update to hustings_app
  using (district_id = any ((select my_districts())::int[]) and recorded_on > current_date - 2)
  with check (district_id = any ((select my_districts())::int[]) and entered_by_id = (select my_user()) and run_id is null
    and exists (select from elector e where e.id = elector_id and e.district_id = consent.district_id));
grant insert on consent to hustings_app;
grant update (recorded_by, wording, detail, run_id, entered_by_id, created_at) on consent to hustings_app;
grant usage on sequence consent_id_seq to hustings_app;
