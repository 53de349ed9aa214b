import type { PoolClient } from "pg";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import { suppressionKeys } from "@/lib/protection/data/suppression-keys";
import type { NamedPerson } from "@/lib/protection/types";

const ROWS_AT_A_TIME = 10_000;

export interface LeftOut {
  /** Rows taken out of the staged register: people who were erased. */
  erased: number;
  /** Identity keys of people who objected or whose data is restricted: they stay, withheld. */
  withheld: Buffer[];
}

type BeforeDeleting = (client: PoolClient, runId: number, lines: number[]) => Promise<void>;

interface StagedPerson extends NamedPerson {
  line: number;
  identityKey: Buffer;
}

/**
 * Compares a staged register with the suppressions: erased people are taken out before anything is published, and leave
 * no rejected row either. Nothing is read where nobody is suppressed.
 */
export function leaveOutSuppressed(runId: number, beforeDeleting: BeforeDeleting): Promise<LeftOut> {
  return inTransaction(async (client) => {
    const kinds = await readSuppressions(client);
    if (kinds.size === 0) return { erased: 0, withheld: [] };
    const lines: number[] = [];
    const withheld: Buffer[] = [];
    for await (const person of readStaged(client, stagingTable(runId))) {
      const found = suppressionKeys(person).map((key) => kinds.get(key.toString("hex")));
      if (found.includes("erasure")) lines.push(person.line);
      else if (found.some(Boolean)) withheld.push(person.identityKey);
    }
    await takeOut(client, runId, lines, beforeDeleting);
    return { erased: lines.length, withheld };
  });
}

/** The cursor counts what is staged: a resumed import compares the two. */
async function takeOut(
  client: PoolClient,
  runId: number,
  lines: number[],
  beforeDeleting: BeforeDeleting,
): Promise<void> {
  if (!lines.length) return;
  await beforeDeleting(client, runId, lines);
  await client.query(`delete from ${stagingTable(runId)} where line = any ($1::int[])`, [lines]);
  await client.query(
    "update run set cursor = jsonb_set(cursor, '{staged}', to_jsonb((cursor->>'staged')::int - $2)) where id = $1",
    [runId, lines.length],
  );
}

/** What is asked for each key; erasure outweighs the others. */
async function readSuppressions(client: PoolClient): Promise<Map<string, string>> {
  const { rows } = await client.query<{ key: string; kind: string }>(
    `select encode(s.key, 'hex') as key, a.kind from suppression s join rights_action a on a.id = s.action_id
     where a.ended_at is null order by a.kind = 'erasure'`,
  );
  return new Map(rows.map(({ key, kind }) => [key, kind]));
}

async function* readStaged(client: PoolClient, table: string): AsyncGenerator<StagedPerson> {
  await client.query(
    `declare staged no scroll cursor for
     select s.line, s.surname, s.forename, coalesce(a.lines, '{}') as lines, coalesce(a.postcode, '') as postcode,
       s.identity_key as "identityKey"
     from ${table} s left join ${table} a on a.line = s.address_line`,
  );
  for (;;) {
    const { rows } = await client.query<StagedPerson>(`fetch ${ROWS_AT_A_TIME} from staged`);
    yield* rows;
    if (rows.length < ROWS_AT_A_TIME) return;
  }
}
