import type { PoolClient } from "pg";
import { excludedMarkers } from "@/lib/elections/rules/is-eligible";
import { readIntegers } from "@/lib/platform/db/read-integers";
import { FEATURES } from "@/lib/profiles/evidence/features.table";
import type { FeatureColumns } from "@/lib/profiles/evidence/types";

export interface EvidenceCodes {
  features: FeatureColumns;
  /** 1 where the elector may vote for the UK Parliament: what targets other than turnout go by. */
  eligible: Uint8Array;
}

/** The evidence bytes of everybody on the newest registers, in the order of `readScoringRows`. */
export async function readEvidenceCodes(client: PoolClient, nextPoll: string): Promise<EvidenceCodes> {
  const excluded = excludedMarkers("uk-parliament", "constituency").join("");
  const columns = await readIntegers(
    client,
    `select ${FEATURES.map((_, at) => `get_byte(f.evidence, ${at})`).join(", ")},
       (e.markers !~* '[${excluded}]' and (e.attains_on is null or e.attains_on <= '${nextPoll}'))::int
     from elector_feature f join elector e on e.id = f.elector_id
     where e.on_register order by e.id`,
    FEATURES.length + 1,
  );
  return {
    features: columns.slice(0, FEATURES.length).map((codes) => Uint8Array.from(codes)),
    eligible: Uint8Array.from(columns[FEATURES.length]!),
  };
}
