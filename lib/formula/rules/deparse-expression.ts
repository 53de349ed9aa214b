import type { Expression } from "@/lib/formula/types";

const TIGHT = new Set(["^", ":", "/"]);
const PLAIN_NAME = /^[\p{L}.][\p{L}\p{N}._]*$/u;

/** The expression as R prints it: the name that its column has in a model. */
export function deparseExpression(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "text":
      return JSON.stringify(expression.value);
    case "name":
      return PLAIN_NAME.test(expression.name) ? expression.name : `\`${expression.name}\``;
    case "parentheses":
      return `(${deparseExpression(expression.inner)})`;
    case "unary":
      return expression.operator + deparseExpression(expression.operand);
    case "binary": {
      const { operator, left, right } = expression;
      const mark = TIGHT.has(operator) ? operator : ` ${operator} `;
      return deparseExpression(left) + mark + deparseExpression(right);
    }
    case "call": {
      const args = expression.args.map(
        ({ name, value }) => (name === undefined ? "" : `${name} = `) + deparseExpression(value),
      );
      return `${expression.name}(${args.join(", ")})`;
    }
  }
}
