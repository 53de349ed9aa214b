import type { Expression } from "@/lib/formula/types";

/** The columns that an expression speaks of. */
export function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case "name":
      return [expression.name];
    case "parentheses":
      return namesIn(expression.inner);
    case "unary":
      return namesIn(expression.operand);
    case "binary":
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case "call":
      return expression.args.flatMap(({ value }) => namesIn(value));
    default:
      return [];
  }
}
