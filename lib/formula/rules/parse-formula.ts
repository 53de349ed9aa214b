import { deparseExpression } from "@/lib/formula/rules/deparse-expression";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { namesIn } from "@/lib/formula/rules/names-in";
import { parseExpression } from "@/lib/formula/rules/parse-expression";
import type { Expression, Formula, Variable } from "@/lib/formula/types";

/** Terms and intercept of a piece of the right-hand side; a term is the set of its variables' labels. */
interface Terms {
  terms: string[][];
  intercept: boolean | null;
}

const NONE: Terms = { terms: [], intercept: null };
const keyOf = (term: string[]) => [...term].sort().join("\n");

function union(a: string[][], b: string[][]): string[][] {
  const seen = new Set(a.map(keyOf));
  return [...a, ...b.filter((term) => !seen.has(keyOf(term)) && seen.add(keyOf(term)))];
}

const crossTwo = (a: string[], b: string[]) => [...a, ...b.filter((label) => !a.includes(label))];
const crossAll = (a: string[][], b: string[][]) =>
  union(
    [],
    a.flatMap((left) => b.map((right) => crossTwo(left, right))),
  );

const variableOf = (expression: Expression): Variable => ({
  label: deparseExpression(expression),
  expression,
});

/**
 * Reads a formula of R's: `y ~ a*b + poly(x, 2) + factor(c) + I(x^2) + offset(z) + (1 | g) + (1 | g:h)`, with
 * `+ - * : / ^` as in Wilkinson and Rogers (1973). Throws FormulaFault with what is wrong.
 *
 * @param otherColumns what a dot on the right-hand side stands for, given the columns of the outcome.
 */
export function parseFormula(text: string, otherColumns: (used: string[]) => string[] = () => []): Formula {
  const whole = parseExpression(text);
  if (whole.kind !== "binary" || whole.operator !== "~") {
    throw new FormulaFault('A formula has an outcome, "~" and what predicts it, as in: voted ~ age + postal');
  }
  const response = variableOf(whole.left);
  return readPredictors(text, whole.right, response, () => otherColumns(namesIn(response.expression)));
}

/** The right-hand side of a formula alone: `a*b + (1 | g)`. Throws FormulaFault with what is wrong. */
export function parsePredictors(text: string): Formula {
  const whole = parseExpression(text);
  if (whole.kind === "binary" && whole.operator === "~")
    throw new FormulaFault('Write only what predicts the outcome: leave out "~" and what stands before it.');
  return readPredictors(text, whole, null, () => []);
}

function readPredictors(
  text: string,
  predictors: Expression,
  response: Variable | null,
  otherColumns: () => string[],
): Formula {
  const variables: Variable[] = [];
  const offsets: Variable[] = [];
  const groups: Formula["groups"] = [];

  const noteVariable = (expression: Expression): Terms => {
    const variable = variableOf(expression);
    if (!variables.some(({ label }) => label === variable.label)) variables.push(variable);
    return { terms: [[variable.label]], intercept: null };
  };
  const addGroup = (parts: Expression[]) => {
    const crossed = parts.map(variableOf);
    groups.push({ name: crossed.map(({ label }) => label).join(":"), variables: crossed });
  };
  const readGroup = (left: Expression, right: Expression) => {
    if (left.kind !== "number" || left.value !== 1) {
      throw new FormulaFault(
        `Only random intercepts are fitted, as in (1 | ${deparseExpression(right)}); "${deparseExpression(left)}" before the bar is not.`,
      );
    }
    const grouping = right.kind === "parentheses" ? right.inner : right;
    for (const parts of groupings(grouping)) addGroup(parts);
  };

  const expand = (expression: Expression): Terms => {
    switch (expression.kind) {
      case "number":
        if (expression.value === 1) return { terms: [], intercept: true };
        if (expression.value === 0) return { terms: [], intercept: false };
        throw new FormulaFault(
          `A term of the formula is the number ${expression.value}; write I() around sums.`,
        );
      case "parentheses": {
        const { inner } = expression;
        if (inner.kind !== "binary" || (inner.operator !== "|" && inner.operator !== "||"))
          return expand(inner);
        readGroup(inner.left, inner.right);
        return NONE;
      }
      case "call":
        if (expression.name !== "offset") return noteVariable(expression);
        offsets.push(variableOf(expression.args[0]?.value ?? expression));
        return NONE;
      case "name":
        if (expression.name !== ".") return noteVariable(expression);
        return otherColumns()
          .map((name) => noteVariable({ kind: "name", name }))
          .reduce((sum, { terms }) => ({ terms: union(sum.terms, terms), intercept: null }), NONE);
      case "unary": {
        const inner = expand(expression.operand);
        if (expression.operator === "+") return inner;
        if (expression.operator === "!") return noteVariable(expression);
        return { terms: [], intercept: inner.intercept === null ? null : !inner.intercept };
      }
      case "text":
        throw new FormulaFault(`A term of the formula is the text "${expression.value}".`);
      case "binary":
        return expandBinary(expression);
    }
  };
  const expandBinary = (expression: Expression & { kind: "binary" }): Terms => {
    const { operator } = expression;
    if (!["+", "-", "*", ":", "/", "^"].includes(operator)) {
      if (operator === "|") throw new FormulaFault("Write parentheses around a grouping: (1 | ward).");
      return noteVariable(expression);
    }
    const left = expand(expression.left);
    if (operator === "^") {
      const power = expression.right.kind === "number" ? expression.right.value : Number.NaN;
      if (!Number.isInteger(power) || power < 1)
        throw new FormulaFault("A power in a formula is a whole number; write I(x^2) for a square.");
      let terms = left.terms;
      for (let i = 1; i < power; i++) terms = union(terms, crossAll(terms, left.terms));
      return { terms, intercept: left.intercept };
    }
    const right = expand(expression.right);
    const intercept = right.intercept ?? left.intercept;
    if (operator === "+") return { terms: union(left.terms, right.terms), intercept };
    if (operator === "-") {
      const dropped = new Set(right.terms.map(keyOf));
      return {
        terms: left.terms.filter((term) => !dropped.has(keyOf(term))),
        intercept: right.intercept === null ? left.intercept : !right.intercept,
      };
    }
    const crossed = crossAll(left.terms, right.terms);
    if (operator === ":") return { terms: crossed, intercept };
    if (operator === "*") return { terms: union(union(left.terms, right.terms), crossed), intercept };
    const all = left.terms.reduce(crossTwo, []);
    return { terms: union(left.terms, crossAll([all], right.terms)), intercept };
  };

  const { terms, intercept } = expand(predictors);
  const position = new Map(variables.map(({ label }, index) => [label, index]));
  const numbered = terms.map((term) => term.map((label) => position.get(label)!).sort((a, b) => a - b));
  numbered.sort((a, b) => a.length - b.length);
  return { text, response, variables, terms: numbered, intercept: intercept ?? true, offsets, groups };
}

/** `g:h` is one grouping; `g/h` is g and h within g. */
function groupings(expression: Expression): Expression[][] {
  if (expression.kind === "binary" && expression.operator === "/") {
    const outer = groupings(expression.left);
    const inner = groupings(expression.right);
    const last = outer.at(-1) ?? [];
    return [...outer, ...inner.map((parts) => [...parts, ...last])];
  }
  if (expression.kind === "binary" && expression.operator === ":") {
    return groupings(expression.left).flatMap((left) =>
      groupings(expression.right).map((right) => [...left, ...right]),
    );
  }
  return [[expression]];
}
