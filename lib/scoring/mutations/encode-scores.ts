const SIGNATURE = Buffer.from("PGCOPY\n\xff\r\n\0", "latin1");
const SMALLINT_OID = 21;
const ROWS_A_CHUNK = 5_000;
const FIELDS = 6;
const NO_VALUE = -1;

export interface ScoreRows {
  setId: number;
  /** Rows to write. */
  rows: Int32Array;
  districtIds: Int32Array;
  electorIds: Int32Array;
  /** By slot; -1 where there is no score. */
  scores: readonly Int16Array[];
  codes: Uint8Array;
  codeBytes: number;
  /** Columns of one byte. */
  evidence: readonly Uint8Array[];
}

/**
 * Rows of `elector_score` as PostgreSQL's binary COPY reads them, in chunks: set, district, elector, scores, codes, evidence.
 * Written as text, the five million numbers of a city would take longer than all the rest.
 */
export function* encodeScores(of: ScoreRows): Generator<Buffer> {
  yield Buffer.concat([SIGNATURE, Buffer.alloc(8)]);
  const arrayBytes = 20 + of.scores.length * 6;
  const rowBytes = 2 + 3 * 8 + (4 + arrayBytes) + (4 + of.codeBytes) + (4 + of.evidence.length);
  for (let from = 0; from < of.rows.length; from += ROWS_A_CHUNK) {
    const rows = of.rows.subarray(from, from + ROWS_A_CHUNK);
    const chunk = Buffer.alloc(rows.length * rowBytes);
    let used = 0;
    for (const row of rows) used = encodeRow(of, row, arrayBytes, chunk, used);
    yield chunk.subarray(0, used);
  }
  yield Buffer.from([0xff, 0xff]);
}

function encodeRow(of: ScoreRows, row: number, arrayBytes: number, into: Buffer, from: number): number {
  let at = into.writeInt16BE(FIELDS, from);
  for (const id of [of.setId, of.districtIds[row]!, of.electorIds[row]!]) {
    at = into.writeInt32BE(4, at);
    at = into.writeInt32BE(id, at);
  }
  const lengthAt = at;
  at = into.writeInt32BE(arrayBytes, at);
  const arrayAt = at;
  // Dimensions, whether a value is missing, type, length, lower bound.
  for (const head of [1, 0, SMALLINT_OID, of.scores.length, 1]) at = into.writeInt32BE(head, at);
  for (const scores of of.scores) {
    const score = scores[row]!;
    if (score < 0) {
      into.writeInt32BE(1, arrayAt + 4);
      at = into.writeInt32BE(NO_VALUE, at);
    } else {
      at = into.writeInt32BE(2, at);
      at = into.writeInt16BE(score, at);
    }
  }
  into.writeInt32BE(at - arrayAt, lengthAt);
  at = into.writeInt32BE(of.codeBytes, at);
  into.set(of.codes.subarray(row * of.codeBytes, (row + 1) * of.codeBytes), at);
  at = into.writeInt32BE(of.evidence.length, at + of.codeBytes);
  for (const codes of of.evidence) into[at++] = codes[row]!;
  return at;
}
