import { fontFile, splitByScript } from "@/lib/exports/mutations/pdf-fonts";

export interface TextStyle {
  bold: boolean;
  size: number;
}

/** Measures, breaks and draws text of any script in a document. What was measured once is remembered. */
export class PdfText {
  private readonly widths = new Map<string, number>();
  private readonly registered = new Set<string>();

  constructor(private readonly doc: PDFKit.PDFDocument) {}

  width(text: string, style: TextStyle): number {
    const key = `${style.bold}|${style.size}|${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    let width = 0;
    for (const run of splitByScript(text)) {
      width += this.use(run.script, style).widthOfString(run.text);
    }
    this.widths.set(key, width);
    return width;
  }

  /** Lines no wider than that, broken between words; a word that is wider alone is broken within. */
  lines(text: string, style: TextStyle, width: number): string[] {
    const lines: string[] = [];
    let line = "";
    for (const word of text.split(/\s+/).flatMap((word) => this.pieces(word, style, width))) {
      const longer = line ? `${line} ${word}` : word;
      if (line && this.width(longer, style) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }

  draw(text: string, style: TextStyle, x: number, y: number): void {
    let left = x;
    for (const run of splitByScript(text)) {
      const font = this.use(run.script, style);
      font.text(run.text, left, y, { lineBreak: false });
      left += font.widthOfString(run.text);
    }
  }

  private pieces(word: string, style: TextStyle, width: number): string[] {
    if (this.width(word, style) <= width) return [word];
    const pieces: string[] = [""];
    for (const letter of word) {
      const longer = `${pieces.at(-1)}${letter}`;
      if (pieces.at(-1) && this.width(longer, style) > width) pieces.push(letter);
      else pieces[pieces.length - 1] = longer;
    }
    return pieces;
  }

  private use(script: Parameters<typeof fontFile>[0], { bold, size }: TextStyle) {
    const name = `${script} ${bold}`;
    if (!this.registered.has(name)) {
      this.doc.registerFont(name, fontFile(script, bold));
      this.registered.add(name);
    }
    return this.doc.font(name, size);
  }
}
