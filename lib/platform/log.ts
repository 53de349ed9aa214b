import { pino } from "pino";
import { env } from "@/lib/platform/env";
import { scrub } from "@/lib/platform/scrub";

/** Structured logs without personal data: one JSON object a line, scrubbed whatever was handed in. */
export const log = pino({
  level: env().logLevel,
  base: { service: "hustings" },
  formatters: { log: (line) => scrub(line) as Record<string, unknown> },
});
