import type { PoolClient } from "pg";

export interface VersionToLink {
  id: number;
  authorityId: number;
  previousId: number;
}

/** A version that is its authority's newest, and the one before it; null where it is not the newest, or the first. */
export async function findVersionToLink(
  client: PoolClient,
  versionId: number,
): Promise<VersionToLink | null> {
  const { rows } = await client.query<VersionToLink>(
    `select v.id, v.authority_id as "authorityId", p.id as "previousId"
     from register_version v
     join lateral (select id from register_version p where p.authority_id = v.authority_id and p.published_on < v.published_on
                   order by published_on desc, id desc limit 1) p on true
     where v.id = $1
       and not exists (select from register_version n where n.authority_id = v.authority_id and n.published_on > v.published_on)`,
    [versionId],
  );
  return rows[0] ?? null;
}
