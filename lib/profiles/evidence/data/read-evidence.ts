import type { PoolClient } from "pg";
import { readEvents } from "@/lib/profiles/evidence/data/read-events";
import { readPolls } from "@/lib/profiles/evidence/data/read-polls";
import { readRegisters } from "@/lib/profiles/evidence/data/read-registers";
import { readRoster } from "@/lib/profiles/evidence/data/read-roster";
import { readVocabulary } from "@/lib/profiles/evidence/data/read-vocabulary";
import type { Evidence } from "@/lib/profiles/evidence/types";

/** All that is known of everybody, with its dates. Within one transaction, so that the parts belong together. */
export async function readEvidence(client: PoolClient): Promise<Evidence> {
  const vocabulary = await readVocabulary(async (query) => (await client.query(query)).rows);
  const roster = await readRoster(client);
  return {
    vocabulary,
    roster,
    registers: await readRegisters(client, roster),
    polls: await readPolls(client, roster),
    events: await readEvents(client, roster, vocabulary),
  };
}
