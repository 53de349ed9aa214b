import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { OpenFile } from "../rules/open-file";

type TextEncoding = "utf8" | "utf8-bom" | "windows-1252";

export type WrittenFile = { path: string; bytes: number; rows: number };

const flushLength = 1 << 20;

/**
 * Writes lines in batches. The demo's text stays within Latin-1, where Windows-1252 and Latin-1 agree.
 * Synchronous on purpose: the generator is bound by the processor, and nothing piles up in memory.
 */
class CsvFile {
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

/** Councils changed their software over the years; so do the files. */
const formats: Readonly<Record<string, { encoding: TextEncoding; lineEnd: "\n" | "\r\n" }>> = {
  "register-2020-12-01": { encoding: "windows-1252", lineEnd: "\r\n" },
  "register-2021-12-01": { encoding: "utf8-bom", lineEnd: "\r\n" },
};

/** "register-2020-12-01" of E06000010 is "register-E06000010-2020-12-01". */
function withAuthority(name: string, authority: string): string {
  return name.replace(/(?=-\d)|$/, `-${authority}`);
}

/** Opens files of the demo in `outDir`, named after the authority where there are several. */
export function openFilesIn(outDir: string, files: WrittenFile[], authority: string | undefined): OpenFile {
  return (name, header) => {
    const { encoding, lineEnd } = formats[name] ?? { encoding: "utf8" as const, lineEnd: "\n" as const };
    const fileName = authority === undefined ? name : withAuthority(name, authority);
    const file = new CsvFile(join(outDir, `${fileName}.csv`), encoding, lineEnd);
    file.write(header);
    return { write: (line) => file.write(line), close: () => files.push(file.close()) };
  };
}
