import { describe, expect, it } from "vitest";
import { buildDesign } from "@/lib/formula/rules/build-design";
import { parseFormula } from "@/lib/formula/rules/parse-formula";
import { DataColumnReader } from "@/lib/formula/rules/read-data-columns";
import type { Design } from "@/lib/formula/types";
import { expectClose } from "./expect-close";
import { readAnswers, readTable } from "./read-reference";

interface Answer {
  formula: string;
  terms: string | string[];
  rows: number;
  sums: number | number[];
  squares: number | number[];
}

const { designs } = readAnswers<{ designs: Answer[] }>("design.json");
const cells = readTable("design.csv");
const header = Object.keys(cells[0]!);
const reader = new DataColumnReader(header);
for (const row of cells) reader.addRow(header.map((name) => row[name]!));
const table = reader.table();

/** Sum over the rows of each column, and of its squares times the row's number. */
function summarise({ blocks, rows, terms }: Design) {
  const sums = new Float64Array(terms.length);
  const squares = new Float64Array(terms.length);
  for (const { positions, codes, values } of blocks) {
    for (let row = 0; row < rows; row++) {
      const column = positions[codes ? codes[row]! : 0];
      if (column === undefined) continue;
      const value = values ? values[row]! : 1;
      sums[column]! += value;
      squares[column]! += value ** 2 * (row + 1);
    }
  }
  return { sums, squares };
}

describe("the design of a formula, against R's model.matrix", () => {
  it.each(designs.map((answer) => [answer.formula, answer] as const))("%s", (text, answer) => {
    const formula = parseFormula(text, (used) => header.filter((name) => !used.includes(name)));
    const { design } = buildDesign(formula, table);
    expect(design.terms).toEqual([answer.terms].flat());
    expect(design.rows).toBe(answer.rows);
    const { sums, squares } = summarise(design);
    expectClose(sums, [answer.sums].flat(), 1e-9);
    expectClose(squares, [answer.squares].flat(), 1e-9);
  });

  it("makes the same columns for other rows as for the first", () => {
    const formula = parseFormula("y ~ poly(z, 2) + scale(x) + f:g + (1 | code)");
    const whole = buildDesign(formula, table);
    const some = new DataColumnReader(header);
    const few = cells.filter((row) => row.f === "mid");
    for (const row of few) some.addRow(header.map((name) => row[name]!));
    const again = buildDesign(formula, some.table(), { known: whole.knowledge });
    expect(again.design.terms).toEqual(whole.design.terms);
    const rowsOf = ({ design, kept }: typeof whole, from: typeof cells) =>
      [...kept].map((row, i) => ({
        of: from[row],
        values: design.blocks.map(({ codes, values }) => [codes?.[i], values?.[i]]),
        groups: design.groups.map(({ levels, codes }) => levels[codes[i]!]),
      }));
    const expected = rowsOf(whole, cells).filter(({ of }) => of!.f === "mid");
    const found = rowsOf(again, few);
    expect(found.map(({ groups }) => groups)).toEqual(expected.map(({ groups }) => groups));
    expectClose(
      found.flatMap(({ values }) => values.flat().map((x) => x ?? 0)),
      expected.flatMap(({ values }) => values.flat().map((x) => x ?? 0)),
      1e-12,
    );
  });
});
