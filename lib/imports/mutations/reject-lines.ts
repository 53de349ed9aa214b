import type { PoolClient } from "pg";
import { describeFault } from "@/lib/imports/rules/describe-fault";
import type { RejectedLine } from "@/lib/imports/types";

/** Keeps rejected rows with their text for the download; of a person under 16 nothing is kept. */
export async function rejectLines(
  client: PoolClient,
  runId: number,
  lines: readonly RejectedLine[],
): Promise<void> {
  if (!lines.length) return;
  const raw = lines.map((line) => (line.reason === "under-16" ? "" : storable(line.raw)));
  await client.query(
    `insert into rejected_row (run_id, line, "column", reason, message, raw_text)
     select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[])`,
    [
      runId,
      lines.map((line) => line.line),
      lines.map((line) => storable(line.column)),
      lines.map((line) => line.reason),
      lines.map(describeFault),
      raw,
    ],
  );
}

/** PostgreSQL's text has no NUL. */
const storable = (raw: string) => raw.replaceAll("\0", "\ufffd").replace(/[\r\n]+$/, "");
