import type { PoolClient } from "pg";
import { copyOut } from "@/lib/platform/db/copy";

/** What SQL null becomes. */
export const NULL_INTEGER = -1;

const TAB = 9;
const NEWLINE = 10;
const MINUS = 45;
const BACKSLASH = 92;
const ZERO = 48;

/**
 * The rows of a query of whole numbers, column by column, streamed by COPY: four bytes a cell and no object a row.
 *
 * @param columns how many the query has, each between -2^31 and 2^31 - 1; null becomes -1
 */
export async function readIntegers(
  client: PoolClient,
  query: string,
  columns: number,
): Promise<Int32Array[]> {
  let capacity = 65_536;
  let cells = Array.from({ length: columns }, () => new Int32Array(capacity));
  let row = 0;
  let column = 0;
  let value = 0;
  let negative = false;
  let isNull = false;

  const endCell = () => {
    cells[column]![row] = isNull ? NULL_INTEGER : negative ? -value : value;
    value = 0;
    negative = false;
    isNull = false;
  };
  for await (const chunk of copyOut(client, `copy (${query}) to stdout`)) {
    for (const byte of chunk) {
      if (byte >= ZERO && byte < ZERO + 10) value = value * 10 + (byte - ZERO);
      else if (byte === TAB) {
        endCell();
        column++;
      } else if (byte === NEWLINE) {
        endCell();
        column = 0;
        if (++row === capacity) {
          capacity *= 2;
          cells = cells.map((cell) => grown(cell, capacity));
        }
      } else if (byte === MINUS) negative = true;
      else if (byte === BACKSLASH) isNull = true;
    }
  }
  return cells.map((cell) => cell.slice(0, row));
}

function grown(cells: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(cells);
  return larger;
}
