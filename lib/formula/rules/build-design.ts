import { chooseRows } from "@/lib/formula/rules/choose-rows";
import { codeTerms } from "@/lib/formula/rules/code-terms";
import { crossFactors } from "@/lib/formula/rules/cross-factors";
import { evaluateExpression } from "@/lib/formula/rules/evaluate-expression";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { takeRows } from "@/lib/formula/rules/take-rows";
import { termColumns } from "@/lib/formula/rules/term-columns";
import { usedLevels, withLevels } from "@/lib/formula/rules/used-levels";
import type { DataTable, Design, DesignBlock, Formula, Learnt, Value, Variable } from "@/lib/formula/types";

export interface DesignOptions {
  /** Base levels by column or by the variable's label. */
  base?: Record<string, string>;
  /** Further columns without which a row is not complete, such as weights. */
  required?: { label: string; value: Value }[];
  /** What an earlier design learnt of its data: the new rows get its columns, and need no outcome. */
  known?: DesignKnowledge;
}

/** Plain JSON: what is needed to make the same columns for other rows. */
export interface DesignKnowledge {
  learnt: Record<string, Learnt>;
  groups: { name: string; levels: string[] }[];
}

export interface BuiltDesign {
  design: Design;
  /** Null where the design was made for new rows. */
  response: Value | null;
  /** Rows of the table that the design has, by position. */
  kept: Int32Array;
  nonFinite: { column: string; rows: number }[];
  knowledge: DesignKnowledge;
}

/** The matrix of a formula over a table: complete rows only. Throws FormulaFault where the two do not fit. */
export function buildDesign(formula: Formula, table: DataTable, options: DesignOptions = {}): BuiltDesign {
  const { known, base = {}, required = [] } = options;
  const learnt = { ...known?.learnt };
  const context = { table, learnt };
  const evaluate = ({ label, expression }: Variable) => {
    const value = evaluateExpression(expression, context);
    const levels = learnt[label];
    const recoded = value.kind === "factor" && levels?.kind === "levels";
    return { label, value: recoded ? withLevels(value, levels.levels) : value };
  };
  const variables = formula.variables.map(evaluate);
  const response = known || !formula.response ? [] : [evaluate(formula.response)];
  const offsets = formula.offsets.map((offset) => {
    const { label, value } = evaluate(offset);
    if (value.kind !== "numeric") throw new FormulaFault(`The offset ${label} holds no numbers.`);
    return { label, value };
  });
  const groups = formula.groups.map(({ name, variables: crossed }, k) => {
    const columns = crossed.map((variable) => {
      const { value } = evaluate(variable);
      if (value.kind === "matrix") throw new FormulaFault(`${name} cannot be a grouping.`);
      return value;
    });
    const factor = crossFactors(columns);
    return { label: name, value: known ? withLevels(factor, known.groups[k]!.levels) : factor };
  });

  const needed = [...response, ...variables, ...offsets, ...required, ...(known ? [] : groups)];
  const { kept, nonFinite } = chooseRows(table.rows, needed);
  const baseOf = ({ label, expression }: Variable) => base[label] ?? base[innerColumn(expression)];
  const settle = (value: Value, variable: Variable): Value => {
    const taken = takeRows(value, kept);
    if (taken.kind !== "factor" || learnt[variable.label]) return taken;
    const factor = usedLevels(taken, variable.label, baseOf(variable));
    learnt[variable.label] = { kind: "levels", levels: factor.levels };
    return factor;
  };
  const settled = formula.variables.map((variable, v) => settle(variables[v]!.value, variable));
  const settledGroups = groups.map(({ label, value }) => {
    const taken = takeRows(value, kept);
    const { levels, codes } = known ? taken : usedLevels(taken, label, undefined);
    return { name: label, levels, codes };
  });
  const outcome = formula.response && response[0] ? settle(response[0].value, formula.response) : null;

  return {
    design: {
      rows: kept.length,
      ...designColumns(formula, settled, kept.length),
      groups: settledGroups,
      offset: sumOffsets(offsets.map(({ value }) => takeRows(value, kept).values)),
    },
    response: outcome,
    kept,
    nonFinite,
    knowledge: { learnt, groups: settledGroups.map(({ name, levels }) => ({ name, levels })) },
  };
}

function designColumns(
  formula: Formula,
  values: Value[],
  rows: number,
): Pick<Design, "terms" | "termOf" | "blocks"> {
  const isFactor = values.map(({ kind }) => kind === "factor" || kind === "logical");
  const coding = codeTerms(formula.terms, isFactor, formula.intercept);
  const terms: string[] = [];
  const termOf: number[] = [];
  const blocks: DesignBlock[] = [];
  if (formula.intercept) {
    terms.push("(Intercept)");
    termOf.push(-1);
    blocks.push({ positions: Int32Array.of(0) });
  }
  formula.terms.forEach((term, t) => {
    const parts = term.map((v, i) => ({
      label: formula.variables[v]!.label,
      value: values[v]!,
      allLevels: coding[t]![i]!,
    }));
    const columns = termColumns(parts, rows);
    for (const block of columns.blocks) {
      blocks.push({ ...block, positions: block.positions.map((position) => position + terms.length) });
    }
    for (const name of columns.names) {
      terms.push(name);
      termOf.push(t);
    }
  });
  return { terms, termOf, blocks };
}

function sumOffsets(offsets: Float64Array[]): Float64Array | null {
  const [first, ...others] = offsets;
  if (!first) return null;
  return others.reduce((sum, offset) => sum.map((x, row) => x + offset[row]!), first);
}

/** The column inside `factor(x)` and the like: a base may be named for either. */
function innerColumn(expression: Variable["expression"]): string {
  if (expression.kind === "name") return expression.name;
  const inner = expression.kind === "call" ? expression.args[0]?.value : undefined;
  return inner?.kind === "name" ? inner.name : "";
}
