import type { PoolClient } from "pg";
import type { RegisterToPublish } from "@/lib/register/types";

/** Who objected stays withheld, under whatever id a register brings them back. */
export async function withholdKnown(
  client: PoolClient,
  { authorityId, withheld }: RegisterToPublish,
): Promise<void> {
  if (!withheld.length) return;
  await client.query(
    "update elector set withheld = true where authority_id = $1 and identity_key = any ($2) and not withheld",
    [authorityId, withheld],
  );
}
