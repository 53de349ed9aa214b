import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SKIPPED = /node_modules|(^|\/)\.next\/|lib\/platform\/generated|\.data/;

export interface SourceFile {
  path: string;
  text: string;
}

/** TypeScript files of the project below these folders, generated ones left out. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !SKIPPED.test(path))
      .map((path) => ({ path, text: readFileSync(path, "utf8") })),
  );
}
