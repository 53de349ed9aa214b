import { closeSync, openSync, writeSync } from "node:fs";

export type TextEncoding = "utf8" | "utf8-bom" | "windows-1252";

export type WrittenFile = { path: string; bytes: number; rows: number };

const flushLength = 1 << 20;

/**
 * Writes lines in batches. The demo's text stays within Latin-1, where Windows-1252 and Latin-1 agree.
 * Synchronous on purpose: the generator is bound by the processor, and nothing piles up in memory.
 */
export class CsvFile {
  private buffered = "";
  private readonly descriptor: number;
  private bytes = 0;
  private rows = -1;

  constructor(
    private readonly path: string,
    private readonly encoding: TextEncoding,
    private readonly lineEnd: "\n" | "\r\n",
  ) {
    this.descriptor = openSync(path, "w");
    if (encoding === "utf8-bom") this.buffered = "\uFEFF";
  }

  write(line: string): void {
    this.buffered += line + this.lineEnd;
    this.rows += 1;
    if (this.buffered.length >= flushLength) this.flush();
  }

  close(): WrittenFile {
    this.flush();
    closeSync(this.descriptor);
    return { path: this.path, bytes: this.bytes, rows: this.rows };
  }

  private flush(): void {
    const bytes = Buffer.from(this.buffered, this.encoding === "windows-1252" ? "latin1" : "utf8");
    writeSync(this.descriptor, bytes);
    this.bytes += bytes.length;
    this.buffered = "";
  }
}
