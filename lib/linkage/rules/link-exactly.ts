import { combineCodes } from "@/lib/linkage/rules/combine-codes";
import { compareBirths } from "@/lib/linkage/rules/compare-births";
import type { ResidualRows } from "@/lib/linkage/rules/find-candidates";
import { BIRTH } from "@/lib/linkage/rules/levels.table";
import type { LinkageData } from "@/lib/linkage/rules/prepare-linkage";
import type { KnownRows } from "@/lib/linkage/types";

export interface ExactLinks {
  left: number[];
  right: number[];
  residual: ResidualRows;
}

/** In smaller files every row is compared: a file that holds people twice shows only then. */
const EXACT_FROM_ROWS = 20_000;

/**
 * Pass of the equal: full name and property the same, each once in both files, dates of birth and codes not in conflict.
 * What it finds, and what is known beforehand, is out of the residual pass.
 */
export function linkExactly(data: LinkageData, known?: KnownRows): ExactLinks {
  const { left, right } = data;
  const names = [left, right].map((side) => side.text.name ?? side.fullName);
  const keys = combineCodes(names, [left.property, right.property], [left, right]);
  const ofLeft = onlyRows(keys.codes[0]!, keys.size);
  const ofRight = onlyRows(keys.codes[1]!, keys.size);
  const links = { left: [...(known?.left ?? [])], right: [...(known?.right ?? [])] };
  const takenLeft = new Uint8Array(left.rows);
  const takenRight = new Uint8Array(right.rows);
  const once = !known?.manyToRight;
  for (const rows of [known?.left, known?.aloneLeft]) for (const row of rows ?? []) takenLeft[row] = 1;
  for (const rows of [once && known?.right, known?.aloneRight])
    for (const row of rows || []) takenRight[row] = 1;
  if (!data.dedupe && Math.max(left.rows, right.rows) >= EXACT_FROM_ROWS) {
    for (let key = 1; key < keys.size; key++) {
      const row = ofLeft[key]!;
      const other = ofRight[key]!;
      if (row < 0 || other < 0 || takenLeft[row] || takenRight[other] || isContradicted(data, row, other))
        continue;
      links.left.push(row);
      links.right.push(other);
      takenLeft[row] = 1;
      if (once) takenRight[other] = 1;
    }
  }
  return { ...links, residual: { left: rowsNot(takenLeft), right: rowsNot(takenRight) } };
}

/** The row with each key; -1 where there are none or several. */
function onlyRows(keys: Int32Array, size: number): Int32Array {
  const rows = new Int32Array(size).fill(-1);
  keys.forEach((key, row) => {
    if (key !== 0) rows[key] = rows[key] === -1 ? row : -2;
  });
  return rows;
}

function isContradicted({ left, right }: LinkageData, row: number, other: number): boolean {
  if (left.born && right.born && compareBirths(left.born[row]!, right.born[other]!) > BIRTH.typing)
    return true;
  const a = left.text.id?.[row] ?? 0;
  const b = right.text.id?.[other] ?? 0;
  return a !== 0 && b !== 0 && a !== b;
}

function rowsNot(taken: Uint8Array): Int32Array {
  const rows: number[] = [];
  taken.forEach((isTaken, row) => {
    if (!isTaken) rows.push(row);
  });
  return Int32Array.from(rows);
}
