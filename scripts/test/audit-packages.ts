import { execFile } from "node:child_process";
import { z } from "zod";

const MOST_BYTES = 64 * 1024 * 1024;
const answerSchema = z.object({
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string() })),
});
const GRAVE = ["high", "critical"];

/** Packages with a known fault of severity high or above; null where the registry answers no audits. */
export function readAudit(output: string): string[] | null {
  const answer = answerSchema.safeParse(parseJson(output));
  if (!answer.success) return null;
  return Object.values(answer.data.vulnerabilities)
    .filter(({ severity }) => GRAVE.includes(severity))
    .map(({ name, severity }) => `${name} (${severity})`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Exit code: 1 where a package that ships has a grave fault. A registry without audits is said and passes. */
export async function auditPackages(): Promise<number> {
  const output = await new Promise<string>((done) => {
    execFile("npm", ["audit", "--omit=dev", "--json"], { maxBuffer: MOST_BYTES }, (_, stdout) =>
      done(stdout),
    );
  });
  const faults = readAudit(output);
  if (faults === null) process.stdout.write("The registry answers no audits: nothing was looked up.\n");
  else
    process.stdout.write(faults.length ? `${faults.join("\n")}\n` : "No package has a known grave fault.\n");
  return faults?.length ? 1 : 0;
}
