import { callFunction } from "@/lib/formula/rules/call-function";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import type { DataColumn, DataTable, Expression, Learnt, Value } from "@/lib/formula/types";

/** What an expression is evaluated on; what it learns of the data is added to `learnt`, or found there. */
export interface EvaluationContext {
  table: DataTable;
  learnt: Record<string, Learnt>;
}

type Numbers = DataColumn & { kind: "numeric" | "logical" };

const ARITHMETIC: Record<string, (a: number, b: number) => number> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};
const COMPARISON: Record<string, (a: number, b: number) => boolean> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};
const LOGIC: Record<string, (a: number, b: number) => number> = {
  "&": (a, b) => (a === 0 || b === 0 ? 0 : a * b),
  "&&": (a, b) => (a === 0 || b === 0 ? 0 : a * b),
  "|": (a, b) => (a === 1 || b === 1 ? 1 : a + b),
  "||": (a, b) => (a === 1 || b === 1 ? 1 : a + b),
};

/** The column that an expression comes to, row by row. Throws FormulaFault, naming what is unknown or makes no sense. */
export function evaluateExpression(expression: Expression, context: EvaluationContext): Value {
  const { rows } = context.table;
  switch (expression.kind) {
    case "number":
      return { kind: "numeric", values: new Float64Array(rows).fill(expression.value) };
    case "text":
      return { kind: "factor", levels: [expression.value], codes: new Int32Array(rows) };
    case "name":
      return readColumn(expression.name, context.table);
    case "parentheses":
      return evaluateExpression(expression.inner, context);
    case "unary": {
      const { values } = numbersOf(expression.operand, context);
      if (expression.operator === "!")
        return { kind: "logical", values: values.map((x) => (Number.isNaN(x) ? x : +!x)) };
      return { kind: "numeric", values: expression.operator === "-" ? values.map((x) => -x) : values };
    }
    case "binary":
      return evaluateBinary(expression, context);
    case "call":
      return callFunction(expression, {
        ...context,
        evaluate: (part) => evaluateExpression(part, context),
        numbers: (part) => numbersOf(part, context),
      });
  }
}

/** The same, where only numbers will do. */
function numbersOf(expression: Expression, context: EvaluationContext): Numbers {
  const value = evaluateExpression(expression, context);
  if (value.kind === "numeric" || value.kind === "logical") return value;
  const what = expression.kind === "name" ? `Column ${expression.name}` : "A part of the formula";
  throw new FormulaFault(`${what} holds text where the formula needs numbers.`);
}

function readColumn(name: string, table: DataTable): DataColumn {
  const column = table.columns.get(name);
  if (column) return column;
  if (name === "TRUE" || name === "T")
    return { kind: "logical", values: new Float64Array(table.rows).fill(1) };
  if (name === "FALSE" || name === "F") return { kind: "logical", values: new Float64Array(table.rows) };
  if (name === "pi") return { kind: "numeric", values: new Float64Array(table.rows).fill(Math.PI) };
  throw new FormulaFault(`There is no column ${name}; there are: ${[...table.columns.keys()].join(", ")}.`);
}

function evaluateBinary(expression: Expression & { kind: "binary" }, context: EvaluationContext): Value {
  const { operator, left, right } = expression;
  if (operator === "%in%") return isOneOf(evaluateExpression(left, context), right);
  const compare = COMPARISON[operator];
  if (compare) {
    const a = evaluateExpression(left, context);
    const b = evaluateExpression(right, context);
    if (a.kind === "factor" || b.kind === "factor") return compareText(operator, a, b);
    return combine(numbersOf(left, context), numbersOf(right, context), "logical", (x, y) => +compare(x, y));
  }
  const logic = LOGIC[operator];
  if (logic) return combine(numbersOf(left, context), numbersOf(right, context), "logical", logic);
  const work = ARITHMETIC[operator];
  if (!work) throw new FormulaFault(`"${operator}" has no meaning inside an expression.`);
  return combine(numbersOf(left, context), numbersOf(right, context), "numeric", work);
}

function combine(
  a: Numbers,
  b: Numbers,
  kind: Numbers["kind"],
  work: (x: number, y: number) => number,
): Numbers {
  const values = a.values.map((x, row) => {
    const y = b.values[row]!;
    return Number.isNaN(x) || Number.isNaN(y) ? Number.NaN : work(x, y);
  });
  return { kind, values };
}

function textOf(value: Value): (row: number) => string | null {
  if (value.kind === "factor") return (row) => value.levels[value.codes[row]!] ?? null;
  if (value.kind === "matrix") throw new FormulaFault("Several columns cannot be compared with one.");
  const shown = (x: number) => (value.kind === "logical" ? (x ? "TRUE" : "FALSE") : String(x));
  return (row) => (Number.isNaN(value.values[row]!) ? null : shown(value.values[row]!));
}

function compareText(operator: string, a: Value, b: Value): Numbers {
  if (operator !== "==" && operator !== "!=")
    throw new FormulaFault(`"${operator}" compares numbers; one side is text.`);
  const left = textOf(a);
  const right = textOf(b);
  const rows = a.kind === "factor" ? a.codes.length : b.kind === "factor" ? b.codes.length : 0;
  const values = Float64Array.from({ length: rows }, (_, row) => {
    const x = left(row);
    const y = right(row);
    return x === null || y === null ? Number.NaN : +((x === y) === (operator === "=="));
  });
  return { kind: "logical", values };
}

function isOneOf(value: Value, list: Expression): Numbers {
  const items = list.kind === "call" && list.name === "c" ? list.args.map((arg) => arg.value) : [list];
  const wanted = new Set(
    items.map((item) => {
      if (item.kind === "text") return item.value;
      if (item.kind === "number") return String(item.value);
      throw new FormulaFault('After %in% there is a list, as in: party %in% c("Green", "Labour")');
    }),
  );
  const text = textOf(value);
  const rows =
    value.kind === "factor" ? value.codes.length : value.kind === "matrix" ? 0 : value.values.length;
  const values = Float64Array.from({ length: rows }, (_, row) => +wanted.has(text(row) ?? "NA"));
  return { kind: "logical", values };
}
