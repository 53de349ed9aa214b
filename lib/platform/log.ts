import { pino } from "pino";
import { env } from "@/lib/platform/env";

/** Structured logs without personal data: these paths are removed wherever they occur. */
const REDACTED = [
  "name",
  "surname",
  "forename",
  "address",
  "email",
  "phone",
  "postcode",
  "rawText",
  "passphrase",
];

export const log = pino({
  level: env().logLevel,
  base: { service: "hustings" },
  redact: { paths: REDACTED.flatMap((key) => [key, `*.${key}`]), remove: true },
});
