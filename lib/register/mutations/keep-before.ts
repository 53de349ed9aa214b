import type { PoolClient } from "pg";
import { inTransaction } from "@/lib/imports/mutations/stage-file";

/** What an elector is now, as `elector` and `elector_before` both hold it. */
export const ELECTOR_STATE = `authority_id, district_id, address_id, surname, forename, identity_key, number, suffix, markers,
  attains_on, on_register, first_registered_on, current_version_id, vendor_id`;

/** Only an authority's newest version can be undone; what was kept for the one before it goes. */
export async function markUndoable(
  client: PoolClient,
  version: { id: number; newest: boolean; authorityId: number },
): Promise<void> {
  await client.query("delete from elector_before where authority_id = $1 and version_id <> $2", [
    version.authorityId,
    version.id,
  ]);
  await client.query(
    "update register_version set can_be_undone = (id = $1 and $3) where authority_id = $2 and (can_be_undone or id = $1)",
    [version.id, version.authorityId, version.newest],
  );
}

/**
 * Keeps how the electors of the register in force stand, beside the transaction that is about to change them: it reads
 * what was committed before. Where that transaction fails, these rows belong to no version, and go here the next time.
 */
export function keepStanding(version: { id: number; authorityId: number }): Promise<void> {
  return inTransaction(async (client) => {
    await client.query(
      `delete from elector_before b where authority_id = $1 and version_id <> $2
         and not exists (select from register_version v where v.id = b.version_id)`,
      [version.authorityId, version.id],
    );
    await keepBefore(client, version, "e.on_register");
  });
}

/**
 * Keeps how the electors stood whom a version is about to change, so that it can be undone.
 *
 * @param who SQL condition on the elector `e`
 */
export async function keepBefore(
  client: PoolClient,
  version: { id: number; authorityId: number },
  who: string,
): Promise<void> {
  await client.query(
    `insert into elector_before (version_id, elector_id, ${ELECTOR_STATE})
     select $1, id, ${ELECTOR_STATE} from elector e where authority_id = $2 and (${who})`,
    [version.id, version.authorityId],
  );
}
