import type { DesignBlock, Value } from "@/lib/formula/types";

export interface TermVariable {
  label: string;
  value: Value;
  /** Whether every level of a factor gets a column, or all but the first. */
  allLevels: boolean;
}

export interface TermColumns {
  names: string[];
  /** Positions count from the term's first column. */
  blocks: DesignBlock[];
}

/** One factor: levels that have a column, and how codes map to them. */
function factorPart({ label, value, allLevels }: TermVariable) {
  if (value.kind === "factor") {
    const skipped = allLevels ? 0 : 1;
    const names = value.levels.slice(skipped).map((level) => label + level);
    return { names, codeOf: (row: number) => Math.max(-1, value.codes[row]! - skipped) };
  }
  if (value.kind !== "logical") return null;
  const names = allLevels ? [`${label}FALSE`, `${label}TRUE`] : [`${label}TRUE`];
  return { names, codeOf: (row: number) => value.values[row]! - (allLevels ? 0 : 1) };
}

/**
 * The columns of one term: of a factor, one a level; of a product, every combination, the first variable's running
 * fastest, as in R.
 */
export function termColumns(variables: TermVariable[], rows: number): TermColumns {
  let names = [""];
  const strides: number[] = [];
  const parts = variables.map((variable) => {
    const factor = factorPart(variable);
    const { label, value } = variable;
    const own = factor
      ? factor.names
      : value.kind === "matrix"
        ? value.columns.map((column) => label + column.label)
        : [label];
    strides.push(names.length);
    names = own.flatMap((name) => names.map((before) => (before === "" ? name : `${before}:${name}`)));
    return { value, factor, size: own.length };
  });

  // Factors choose the column; numbers multiply the value; each column of a matrix makes a block of its own.
  const factors = parts.flatMap(({ factor, size }, i) =>
    factor ? [{ ...factor, size, stride: strides[i]! }] : [],
  );
  let codes: Int32Array | undefined;
  const offsets = [0];
  if (factors.length > 0) {
    const combinations = factors.reduce((product, { size }) => product * size, 1);
    offsets.length = 0;
    for (let combination = 0; combination < combinations; combination++) {
      let left = combination;
      let offset = 0;
      for (const { size, stride } of factors) {
        offset += (left % size) * stride;
        left = Math.floor(left / size);
      }
      offsets.push(offset);
    }
    codes = Int32Array.from({ length: rows }, (_, row) => {
      let code = 0;
      let scale = 1;
      for (const { codeOf, size } of factors) {
        const own = codeOf(row);
        if (!(own >= 0)) return -1;
        code += own * scale;
        scale *= size;
      }
      return code;
    });
  }

  let blocks: { offset: number; values?: Float64Array }[] = [{ offset: 0 }];
  for (const [i, { value, factor }] of parts.entries()) {
    if (factor || value.kind === "factor") continue;
    const columns = value.kind === "matrix" ? value.columns.map(({ values }) => values) : [value.values];
    blocks = blocks.flatMap((block) =>
      columns.map((column, c) => ({
        offset: block.offset + c * strides[i]!,
        values: block.values ? block.values.map((x, row) => x * column[row]!) : column,
      })),
    );
  }
  return {
    names,
    blocks: blocks.map(({ offset, values }) => ({
      positions: Int32Array.from(offsets, (own) => own + offset),
      ...(codes && { codes }),
      ...(values && { values }),
    })),
  };
}
