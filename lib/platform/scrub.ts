/** What a log never holds, wherever it occurs. */
const PERSONAL = new Set([
  "name",
  "surname",
  "forename",
  "address",
  "addressLines",
  "lines",
  "email",
  "phone",
  "postcode",
  "rawText",
  "raw",
  "passphrase",
  "password",
  "token",
  "secret",
  "recipient",
  "reason",
]);
const DEEPEST = 8;

/** A copy without personal fields at any depth; of errors the kind, the code and the text without its values. */
export function scrub(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (value instanceof Error) return scrubError(value, depth);
  if (depth >= DEEPEST) return "…";
  if (Array.isArray(value)) return value.map((item) => scrub(item, depth + 1));
  const kept = Object.entries(value).filter(([key]) => !PERSONAL.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, scrub(item, depth + 1)]));
}

function scrubError(error: Error, depth: number): Record<string, unknown> {
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const cause = error.cause === undefined || depth >= DEEPEST ? undefined : scrub(error.cause, depth + 1);
  return {
    type: error.name,
    code,
    message: maskValues(error.message),
    stack: maskValues(error.stack ?? ""),
    cause,
  };
}

/** PostgreSQL quotes the value that it could not take: `Key (email)=(ann@example.org) already exists`. */
function maskValues(text: string): string {
  return text.replace(/=\([^\n]*?\)(?= )/g, "=(…)").replace(/"[^"\n]*"/g, '"…"');
}
