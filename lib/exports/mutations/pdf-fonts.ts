import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ranges from "@fontsource/noto-sans/unicode.json";

const require = createRequire(import.meta.url);

/** Noto Sans comes in a file a script; in this order a letter's file is looked for. */
const SCRIPTS = [
  "latin",
  "latin-ext",
  "vietnamese",
  "greek",
  "greek-ext",
  "cyrillic",
  "cyrillic-ext",
  "devanagari",
] as const;
type Script = (typeof SCRIPTS)[number];

/** A stretch of text that one file has the letters of. */
export interface TextRun {
  script: Script;
  text: string;
}

const UNKNOWN = "?";
const MARK = /\p{M}/u;
const bounds = SCRIPTS.map((script) => ({
  script,
  between: ranges[script].split(",").map((range) => {
    const [first = "", last = first] = range.replace("U+", "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  }),
}));

/** The text in runs; a letter of no script that is here shows as a question mark. */
export function splitByScript(text: string): TextRun[] {
  const runs: TextRun[] = [];
  for (const letter of text.normalize("NFC")) {
    const last = runs.at(-1);
    // An accent belongs to the letter before it.
    const script = last && MARK.test(letter) ? last.script : scriptOf(letter);
    const shown = script ? letter : UNKNOWN;
    if (last && last.script === (script ?? "latin")) last.text += shown;
    else runs.push({ script: script ?? "latin", text: shown });
  }
  return runs;
}

function scriptOf(letter: string): Script | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return bounds.find(({ between }) => between.some(([first, last]) => first <= code && code <= last))?.script;
}

export function fontFile(script: Script, bold: boolean): string {
  const folder = dirname(require.resolve("@fontsource/noto-sans/package.json"));
  return join(folder, "files", `noto-sans-${script}-${bold ? 700 : 400}-normal.woff`);
}
