import type { PoolClient } from "pg";
import { packHistory } from "@/lib/profiles/turnout/data/packed-history";
import { FEATURE_LAYOUT } from "@/lib/profiles/turnout/rules/feature-codes";

/**
 * Renews the packed features of everybody on the newest registers where registers or marked registers have landed
 * or people were made one since; does nothing, and answers false, where they are fresh. Call it within a transaction.
 */
export async function refreshFeatures(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ stamp: string; fresh: boolean }>(
    `with now as (
       select concat_ws('/', ${FEATURE_LAYOUT}, (select concat(count(*), '@', max(created_at)) from register_version), (select max(id) from marked_register),
         (select sum(matched_count) from marked_register), (select max(id) from elector_merge),
         (select count(undone_at) from elector_merge)) as stamp
     )
     select stamp, exists (select from feature_stamp f where f.stamp = now.stamp) as fresh from now`,
  );
  const { stamp, fresh } = rows[0]!;
  if (fresh) return false;
  await packHistory(client);
  await client.query("lock table feature_stamp in exclusive mode");
  await client.query("delete from elector_feature");
  await client.query(
    `insert into elector_feature (elector_id, district_id, codes)
     select e.id, e.district_id,
       set_byte(set_byte(set_byte(set_byte('\\x00000000'::bytea, 0, ${FEATURE_LAYOUT}), 1, (e.markers ~ 'A')::int),
         2, (e.attains_on is not null)::int),
         3, case when e.first_registered_on = first.published_on then 0
                 when e.first_registered_on = version.published_on then 2
                 when e.first_registered_on >= version.published_on - 366 then 1 else 0 end)
       || reverse(int8send(coalesce(h.outcomes, 0)))
     from elector e
     join register_version version on version.id = e.current_version_id
     join lateral (select min(published_on) as published_on from register_version v where v.authority_id = e.authority_id) first on true
     left join turnout_history h on h.elector_id = e.id
     where e.on_register`,
  );
  await client.query("delete from feature_stamp where stamp not like 'evidence-%'");
  await client.query("insert into feature_stamp (stamp) values ($1)", [stamp]);
  await client.query("drop table turnout_history");
  return true;
}
