import { existsSync, statSync } from "node:fs";
import { badInput } from "@/lib/platform/errors";

export function requireFile(path: string): string {
  if (!existsSync(path)) throw badInput(`${path} does not exist. Give the path of a file.`);
  if (!statSync(path).isFile()) throw badInput(`${path} is not a file.`);
  return path;
}
