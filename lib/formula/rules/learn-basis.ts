import { deparseExpression } from "@/lib/formula/rules/deparse-expression";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import type { DataColumn, Expression, Learnt, Value } from "@/lib/formula/types";
import { orthogonalPolynomial } from "@/lib/stats/orthogonal-polynomial";

interface Context {
  learnt: Record<string, Learnt>;
  numbers: (part: Expression) => DataColumn & { kind: "numeric" | "logical" };
}

/** `poly(x, degree)`, `poly(x, degree, raw = TRUE)` and `scale(x)`: their centres and scales are those of the first data. */
export function learnBasis(call: Expression & { kind: "call" }, context: Context): Value {
  const [first, second] = call.args.filter(({ name }) => name !== "raw" && name !== "simple");
  if (!first) throw new FormulaFault(`${call.name}() needs a column.`);
  const { values } = context.numbers(first.value);
  const label = deparseExpression(call);
  if (call.name === "scale") return scaled(values, label, context);

  const degree = second ? Number(deparseExpression(second.value)) : 1;
  if (!Number.isInteger(degree) || degree < 1)
    throw new FormulaFault(`${label}: the degree is a whole number from 1.`);
  const raw = call.args.find(({ name }) => name === "raw");
  const isRaw = raw?.value.kind === "name" && ["TRUE", "T"].includes(raw.value.name);
  const columns = isRaw
    ? Array.from({ length: degree }, (_, i) => values.map((x) => x ** (i + 1)))
    : polynomial(values, degree, label, context);
  return { kind: "matrix", columns: columns.map((column, i) => ({ label: String(i + 1), values: column })) };
}

function polynomial(
  values: Float64Array,
  degree: number,
  label: string,
  { learnt }: Context,
): Float64Array[] {
  const known = learnt[label];
  if (known?.kind === "polynomial") return orthogonalPolynomial(values, degree, known).columns;
  const different = new Set(values.filter((x) => !Number.isNaN(x))).size;
  if (different <= degree) {
    throw new FormulaFault(
      `${label}: the column has ${different} different values, too few for degree ${degree}.`,
    );
  }
  const { basis, columns } = orthogonalPolynomial(values, degree);
  learnt[label] = { kind: "polynomial", ...basis };
  return columns;
}

function scaled(values: Float64Array, label: string, { learnt }: Context): Value {
  const known = learnt[label];
  const rule = known?.kind === "scale" ? known : { kind: "scale" as const, ...meanAndDeviation(values) };
  learnt[label] = rule;
  return { kind: "numeric", values: values.map((x) => (x - rule.centre) / rule.scale) };
}

function meanAndDeviation(values: Float64Array) {
  const present = values.filter((x) => !Number.isNaN(x));
  const centre = present.reduce((sum, x) => sum + x, 0) / present.length;
  const squares = present.reduce((sum, x) => sum + (x - centre) ** 2, 0);
  return { centre, scale: Math.sqrt(squares / (present.length - 1)) };
}
