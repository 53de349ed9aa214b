import { toFactor } from "@/lib/formula/rules/to-factor";
import type { DataColumn } from "@/lib/formula/types";

/** The crossing of factors, `a:b`: the combinations that occur, in the order of the first, then the second. */
export function crossFactors(columns: DataColumn[]): DataColumn & { kind: "factor" } {
  const [first, ...others] = columns.map(toFactor);
  if (!first) throw new RangeError("nothing to cross");
  return others.reduce((left, right) => {
    const width = right.levels.length;
    const both = left.codes.map((code, row) =>
      code < 0 || right.codes[row]! < 0 ? -1 : code * width + right.codes[row]!,
    );
    const occurring = [...new Set(both)].filter((code) => code >= 0).sort((a, b) => a - b);
    const place = new Map(occurring.map((code, index) => [code, index]));
    return {
      kind: "factor",
      levels: occurring.map(
        (code) => `${left.levels[Math.floor(code / width)]}:${right.levels[code % width]}`,
      ),
      codes: both.map((code) => place.get(code) ?? -1),
    };
  }, first);
}
