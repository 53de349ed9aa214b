import { FormulaFault } from "@/lib/formula/rules/formula-fault";

export interface Token {
  kind: "number" | "text" | "name" | "mark" | "end";
  text: string;
  /** Of its first character, from 1. */
  position: number;
}

const PATTERN =
  /\s+|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)L?|`(?<quoted>[^`]+)`|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|(?<name>[\p{L}.][\p{L}\p{N}._]*)|(?<mark>%in%|==|!=|<=|>=|&&|\|\||\*\*|[-+*/^:~|&!<>(),=])/uy;

/** Splits a formula into its words and marks, the last of them `end`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < text.length) {
    const at = PATTERN.lastIndex;
    const groups = PATTERN.exec(text)?.groups;
    if (!groups) {
      throw new FormulaFault(
        `The formula has "${text[at]}" at position ${at + 1}, which means nothing here.`,
      );
    }
    const quotedText = groups.double ?? groups.single;
    const position = at + 1;
    if (groups.number !== undefined) tokens.push({ kind: "number", text: groups.number, position });
    else if (groups.quoted !== undefined) tokens.push({ kind: "name", text: groups.quoted, position });
    else if (quotedText !== undefined)
      tokens.push({ kind: "text", text: quotedText.replaceAll(/\\(.)/g, "$1"), position });
    else if (groups.name !== undefined) tokens.push({ kind: "name", text: groups.name, position });
    else if (groups.mark !== undefined)
      tokens.push({ kind: "mark", text: groups.mark === "**" ? "^" : groups.mark, position });
  }
  tokens.push({ kind: "end", text: "the end", position: text.length + 1 });
  return tokens;
}
