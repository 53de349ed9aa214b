import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { type Token, tokenise } from "@/lib/formula/rules/tokenise";
import type { Argument, BinaryOperator, Expression, UnaryOperator } from "@/lib/formula/types";

/** R's precedences, the loosest first (`?Syntax`). */
const BINARY: Record<BinaryOperator, number> = {
  "~": 1,
  "|": 2,
  "||": 2,
  "&": 3,
  "&&": 3,
  "==": 5,
  "!=": 5,
  "<": 5,
  ">": 5,
  "<=": 5,
  ">=": 5,
  "+": 6,
  "-": 6,
  "*": 7,
  "/": 7,
  "%in%": 8,
  ":": 9,
  "^": 11,
};
const UNARY: Record<UnaryOperator | "~", number> = { "~": 1, "!": 4, "-": 10, "+": 10 };

const shown = ({ kind, text, position }: Token) =>
  kind === "end" ? "its end" : `"${text}" at position ${position}`;

const isBinary = (text: string): text is BinaryOperator => Object.hasOwn(BINARY, text);

/** The expression that a piece of R stands for. Throws FormulaFault where it is no expression. */
export function parseExpression(text: string): Expression {
  const tokens = tokenise(text);
  let position = 0;
  const peek = (): Token => tokens[position]!;
  const take = (): Token => tokens[position++]!;
  const isMark = (mark: string) => peek().kind === "mark" && peek().text === mark;
  const expectMark = (mark: string) => {
    if (!isMark(mark))
      throw new FormulaFault(`The formula has ${shown(peek())} where "${mark}" should stand.`);
    take();
  };

  const parseArguments = (): Argument[] => {
    const args: Argument[] = [];
    while (!isMark(")")) {
      const next = tokens[position + 1];
      if (peek().kind === "name" && next?.kind === "mark" && next.text === "=") {
        const name = take().text;
        take();
        args.push({ name, value: parseBinary(0) });
      } else args.push({ value: parseBinary(0) });
      if (!isMark(")")) expectMark(",");
    }
    take();
    return args;
  };

  const parsePrimary = (): Expression => {
    const token = take();
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "text") return { kind: "text", value: token.text };
    if (token.kind === "name") {
      if (!isMark("(")) return { kind: "name", name: token.text };
      take();
      return { kind: "call", name: token.text, args: parseArguments() };
    }
    if (token.text === "(") {
      const inner = parseBinary(0);
      expectMark(")");
      return { kind: "parentheses", inner };
    }
    if (token.text === "-" || token.text === "+" || token.text === "!") {
      return { kind: "unary", operator: token.text, operand: parseBinary(UNARY[token.text]) };
    }
    throw new FormulaFault(`The formula has ${shown(token)} where a variable or number should stand.`);
  };

  const parseBinary = (loosest: number): Expression => {
    let left = parsePrimary();
    for (;;) {
      const { kind, text: operator } = peek();
      if (kind !== "mark" || !isBinary(operator) || BINARY[operator] < loosest) return left;
      take();
      // Powers bind to the right, everything else to the left.
      const right = parseBinary(operator === "^" ? UNARY["-"] : BINARY[operator] + 1);
      left = { kind: "binary", operator, left, right };
    }
  };

  const expression = parseBinary(0);
  if (peek().kind !== "end")
    throw new FormulaFault(`The formula has ${shown(peek())} where it should have ended.`);
  return expression;
}
