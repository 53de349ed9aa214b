import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { learnBasis } from "@/lib/formula/rules/learn-basis";
import { NUMERIC_FUNCTIONS } from "@/lib/formula/rules/numeric-functions.table";
import { toFactor } from "@/lib/formula/rules/to-factor";
import type { DataColumn, DataTable, Expression, Learnt, Value } from "@/lib/formula/types";

export type Call = Expression & { kind: "call" };
type Numbers = DataColumn & { kind: "numeric" | "logical" };

export interface CallContext {
  table: DataTable;
  learnt: Record<string, Learnt>;
  evaluate: (part: Expression) => Value;
  numbers: (part: Expression) => Numbers;
}

type Implementation = (call: Call, context: CallContext) => Value;

const numeric = (values: Float64Array): Value => ({ kind: "numeric", values });

function argument(call: Call, position: number, name?: string): Expression {
  const named = call.args.find((arg) => name !== undefined && arg.name === name);
  const found = named ?? call.args.filter((arg) => arg.name === undefined)[position];
  if (!found) throw new FormulaFault(`${call.name}() needs ${position + 1} arguments in the formula.`);
  return found.value;
}

function columnOf(part: Expression, context: CallContext): DataColumn {
  const value = context.evaluate(part);
  if (value.kind !== "matrix") return value;
  throw new FormulaFault("Several columns stand where the formula needs one.");
}

function constants(part: Expression): string[] {
  const items = part.kind === "call" && part.name === "c" ? part.args.map(({ value }) => value) : [part];
  return items.map((item) => {
    if (item.kind === "text") return item.value;
    if (item.kind === "number") return String(item.value);
    if (item.kind === "unary" && item.operand.kind === "number") return String(-item.operand.value);
    if (item.kind === "name" && item.name === "Inf") return "Infinity";
    throw new FormulaFault('A list of values in the formula is written c("a", "b") or c(1, 2).');
  });
}

function recode(column: DataColumn, levels: string[]): Value {
  const { levels: known, codes } = toFactor(column);
  const places = known.map((level) => levels.indexOf(level));
  return { kind: "factor", levels, codes: codes.map((code) => (code < 0 ? -1 : places[code]!)) };
}

const factor: Implementation = (call, context) => {
  const column = columnOf(argument(call, 0, "x"), context);
  const levels = call.args.find(({ name }) => name === "levels");
  return levels ? recode(column, constants(levels.value)) : toFactor(column);
};

const relevel: Implementation = (call, context) => {
  const column = toFactor(columnOf(argument(call, 0, "x"), context));
  const [base] = constants(argument(call, 1, "ref"));
  if (!column.levels.includes(base!)) throw new FormulaFault(`relevel(): there is no level "${base}".`);
  return recode(column, [base!, ...column.levels.filter((level) => level !== base)]);
};

const cut: Implementation = (call, context) => {
  const { values } = context.numbers(argument(call, 0, "x"));
  const breaks = constants(argument(call, 1, "breaks")).map(Number);
  if (breaks.length < 2)
    throw new FormulaFault("cut() needs its breaks as a list: cut(age, c(0, 25, 65, Inf)).");
  const shown = (x: number) => (Number.isFinite(x) ? String(x) : x > 0 ? "Inf" : "-Inf");
  const levels = breaks.slice(1).map((upper, i) => `(${shown(breaks[i]!)},${shown(upper)}]`);
  const codes = Int32Array.from(values, (x) =>
    breaks.slice(1).findIndex((upper, i) => x > breaks[i]! && x <= upper),
  );
  return { kind: "factor", levels, codes };
};

const toNumber: Implementation = (call, context) => {
  const column = columnOf(argument(call, 0), context);
  if (column.kind !== "factor") {
    return numeric(call.name === "as.integer" ? column.values.map(Math.trunc) : column.values);
  }
  const numbers = column.levels.map((level) => (level.trim() === "" ? Number.NaN : Number(level)));
  return numeric(Float64Array.from(column.codes, (code) => numbers[code] ?? Number.NaN));
};

const isMissing: Implementation = (call, context) => {
  const column = columnOf(argument(call, 0), context);
  const values =
    column.kind === "factor"
      ? Float64Array.from(column.codes, (code) => +(code < 0))
      : column.values.map((value) => +Number.isNaN(value));
  return { kind: "logical", values };
};

const pairwise =
  (work: (a: number, b: number) => number): Implementation =>
  (call, context) => {
    const [first, ...rest] = call.args.map(({ value }) => context.numbers(value).values);
    if (!first) throw new FormulaFault(`${call.name}() needs arguments.`);
    return numeric(rest.reduce((sum, values) => sum.map((x, row) => work(x, values[row]!)), first));
  };

const FUNCTIONS: Record<string, Implementation> = {
  "as.factor": factor,
  "as.integer": toNumber,
  "as.logical": (call, context) => ({
    kind: "logical",
    values: context.numbers(argument(call, 0)).values.map((x) => (Number.isNaN(x) ? x : +(x !== 0))),
  }),
  "as.numeric": toNumber,
  cbind: (call, context) => ({
    kind: "matrix",
    columns: call.args.map(({ value }, i) => ({
      label: String(i + 1),
      values: context.numbers(value).values,
    })),
  }),
  cut,
  factor,
  I: (call, context) => context.evaluate(argument(call, 0)),
  ifelse: (call, context) => {
    const [test, yes, no] = [0, 1, 2].map((i) => context.numbers(argument(call, i)).values);
    return numeric(test!.map((x, row) => (Number.isNaN(x) ? x : x !== 0 ? yes![row]! : no![row]!)));
  },
  "is.na": isMissing,
  pmax: pairwise(Math.max),
  pmin: pairwise(Math.min),
  poly: learnBasis,
  relevel,
  scale: learnBasis,
};

/** What a call in a formula comes to. Throws FormulaFault for a function that formulas here do not know. */
export function callFunction(call: Call, context: CallContext): Value {
  const special = FUNCTIONS[call.name];
  if (special) return special(call, context);
  const plain = NUMERIC_FUNCTIONS[call.name];
  if (!plain) {
    const known = [...Object.keys(FUNCTIONS), ...Object.keys(NUMERIC_FUNCTIONS), "offset"].sort();
    throw new FormulaFault(
      `The formula uses ${call.name}(), which is not known; known are: ${known.join(", ")}.`,
    );
  }
  const { values } = context.numbers(argument(call, 0, "x"));
  if (call.name !== "log" || call.args.length < 2) return numeric(values.map(plain));
  const [base] = constants(argument(call, 1, "base"));
  return numeric(values.map((x) => Math.log(x) / Math.log(Number(base))));
}
