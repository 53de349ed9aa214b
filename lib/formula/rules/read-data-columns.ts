import { sortLevels } from "@/lib/formula/rules/to-factor";
import type { DataColumn, DataTable } from "@/lib/formula/types";

const MISSING = new Set(["", "NA", "NaN"]);
const LOGICAL = new Map([
  ["TRUE", 1],
  ["FALSE", 0],
  ["True", 1],
  ["False", 0],
  ["true", 1],
  ["false", 0],
  ["T", 1],
  ["F", 0],
]);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = new Map([
  ["Inf", Infinity],
  ["-Inf", -Infinity],
  ["inf", Infinity],
  ["-inf", -Infinity],
]);

/** Takes cells in row by row, remembering each text once, and says in the end what every column holds. */
export class DataColumnReader {
  private readonly texts: { codes: number[]; codeOf: Map<string, number> }[];

  constructor(private readonly header: readonly string[]) {
    this.texts = header.map(() => ({ codes: [], codeOf: new Map() }));
  }

  addRow(cells: readonly string[]): void {
    this.texts.forEach(({ codes, codeOf }, i) => {
      const text = cells[i] ?? "";
      const code = codeOf.get(text) ?? codeOf.size;
      codeOf.set(text, code);
      codes.push(code);
    });
  }

  table(): DataTable {
    const rows = this.texts[0]?.codes.length ?? 0;
    return { rows, columns: new Map(this.header.map((name, i) => [name, this.column(i)])) };
  }

  /** As R's `read.csv`: numbers if every cell is one, then logical, then text; empty cells and NA are missing. */
  private column(index: number): DataColumn {
    const { codes, codeOf } = this.texts[index]!;
    const texts = [...codeOf.keys()];
    const present = texts.filter((text) => !MISSING.has(text));
    if (present.every((text) => NUMBER.test(text) || INFINITE.has(text))) {
      const numbers = texts.map((text) =>
        MISSING.has(text) ? Number.NaN : (INFINITE.get(text) ?? Number(text)),
      );
      return { kind: "numeric", values: Float64Array.from(codes, (code) => numbers[code]!) };
    }
    if (present.every((text) => LOGICAL.has(text))) {
      const flags = texts.map((text) => LOGICAL.get(text) ?? Number.NaN);
      return { kind: "logical", values: Float64Array.from(codes, (code) => flags[code]!) };
    }
    const levels = sortLevels(present);
    const place = new Map(levels.map((level, code) => [level, code]));
    const places = texts.map((text) => place.get(text) ?? -1);
    return { kind: "factor", levels, codes: Int32Array.from(codes, (code) => places[code]!) };
  }
}
