-- Who objects is out of the figures of areas in the same transaction, and is recorded in the name of the session.

-- Deletes the scores of an elector from every set and takes them off the figures that counted them: number, sum, bar of
-- the histogram, decile. Bounds of deciles stay as they were found. p_evident holds, by set, the slots on which something
-- of the elector's own bore.
create function take_scores_out(p_elector integer, p_district integer, p_evident jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  with gone as (
    delete from elector_score where elector_id = p_elector and district_id = p_district returning score_set_id, scores
  ), lost as (
    select g.score_set_id, s.slot, s.score::integer as score,
      coalesce(p_evident -> g.score_set_id::text @> to_jsonb(s.slot), false)::integer as evident
    from gone g cross join lateral unnest(g.scores) with ordinality s (score, slot)
    where s.score is not null
  ), recounted as (
    update score_set t set elector_count = t.elector_count - 1
    from lost l where l.score_set_id = t.id and l.slot = 1
  )
  update area_score f set
    electors = f.electors - 1,
    score_sum = f.score_sum - l.score,
    with_evidence = greatest(0, f.with_evidence - l.evident),
    histogram[least(l.score / 200, 49) + 1] = f.histogram[least(l.score / 200, 49) + 1] - 1,
    deciles = (
      select jsonb_agg(
        case when l.score between (d.band ->> 'min')::integer and (d.band ->> 'max')::integer then d.band || case
          when (d.band ->> 'electors')::integer = 1 then
            jsonb '{"min": null, "max": null, "electors": 0, "sum": 0, "withEvidence": 0}'
          else jsonb_build_object(
            'electors', (d.band ->> 'electors')::integer - 1,
            'sum', (d.band ->> 'sum')::bigint - l.score,
            'withEvidence', greatest(0, (d.band ->> 'withEvidence')::integer - l.evident))
          end
        else d.band end order by d.place)
      from jsonb_array_elements(f.deciles) with ordinality d (band, place))
  from lost l, polling_district p
  where p.id = p_district and f.score_set_id = l.score_set_id and f.slot = l.slot and f.electors > 0
    and (f.area_id is null or f.area_id in (p.ward_id, p.constituency_id, p.authority_id));
end $$;

drop function withhold_elector(integer, text, text, date, integer, bytea[]);

-- Takes an elector out of lists, counts, scores and figures at once. Somebody local records it in their own name, for
-- electors of their districts alone; others are not found. Headquarters' own code says in whose name it acts.
create function withhold_elector(
  p_elector integer, p_kind text, p_reason text, p_received date, p_keys bytea[], p_evident jsonb,
  p_user integer default null
) returns integer
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  v_headquarters boolean := pg_has_role(session_user, 'hustings_hq', 'member');
  v_district integer;
  v_action integer;
begin
  update elector set withheld = true
    where id = p_elector and (v_headquarters or district_id = any ((select my_districts())::int[]))
    returning district_id into v_district;
  if v_district is null then return null; end if;
  insert into rights_action (kind, elector_id, reason, received_on, recorded_by_id)
    values (p_kind, p_elector, p_reason, p_received, case when v_headquarters then p_user else my_user() end)
    returning id into v_action;
  insert into suppression (key, action_id) select distinct k, v_action from unnest(p_keys) k;
  perform take_scores_out(p_elector, v_district, p_evident);
  delete from elector_feature where elector_id = p_elector;
  return v_action;
end $$;

revoke all on function take_scores_out(integer, integer, jsonb),
  withhold_elector(integer, text, text, date, bytea[], jsonb, integer) from public;
grant execute on function take_scores_out(integer, integer, jsonb) to hustings_hq;
grant execute on function withhold_elector(integer, text, text, date, bytea[], jsonb, integer) to hustings_app, hustings_hq;
