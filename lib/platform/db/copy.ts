import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

/** Streams chunks of COPY text or binary into PostgreSQL. `statement` is the whole `COPY … FROM STDIN …`. */
export async function copyIn(
  client: PoolClient,
  statement: string,
  chunks: AsyncIterable<Buffer | string> | Iterable<Buffer | string>,
): Promise<number> {
  const sink = client.query(copyFrom(statement));
  await pipeline(Readable.from(chunks), sink);
  return sink.rowCount ?? 0;
}

/** Reads what `COPY … TO STDOUT …` sends. */
export async function* copyOut(client: PoolClient, statement: string): AsyncGenerator<Buffer> {
  const source: Readable = client.query(copyTo(statement));
  for await (const chunk of source) yield chunk as Buffer;
}
