import { forbiddenHeader } from "@/lib/imports/rules/refuse-columns";
import { badInput } from "@/lib/platform/errors";

/** Throws BAD_INPUT for a file with a column that says what may never be held, also where it would be left out. */
export function refuseForbidden(header: readonly string[]): void {
  for (const name of header) {
    const what = forbiddenHeader(name);
    if (!what) continue;
    throw badInput(
      `Line 1, column "${name}": it says ${what}, which may never be held. Take the column out of the file. Nothing was loaded.`,
    );
  }
}
