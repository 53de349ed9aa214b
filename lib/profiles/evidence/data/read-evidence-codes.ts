import type { PoolClient } from "pg";
import { readIntegers } from "@/lib/platform/db/read-integers";
import { FEATURES } from "@/lib/profiles/evidence/features.table";
import type { FeatureColumns } from "@/lib/profiles/evidence/types";

/** The evidence bytes of everybody on the newest registers, in the order of `readScoringRows`. */
export async function readEvidenceCodes(client: PoolClient): Promise<FeatureColumns> {
  const columns = await readIntegers(
    client,
    `select ${FEATURES.map((_, at) => `get_byte(f.evidence, ${at})`).join(", ")}
     from elector_feature f join elector e on e.id = f.elector_id
     where e.on_register order by e.id`,
    FEATURES.length,
  );
  return columns.map((codes) => Uint8Array.from(codes));
}
