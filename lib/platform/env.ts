import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { RATE_LIMITS } from "@/lib/platform/rate-limits.table";

/** Places in the pipelines at which a crash test may kill the worker (lib/platform/failpoint.ts). */
export const FAILPOINTS = [
  "staging-opened",
  "batch-written",
  "all-staged",
  "rows-rejected",
  "part-filled",
  "publishing-begun",
  "publishing-done",
  "published",
] as const;
export type Failpoint = (typeof FAILPOINTS)[number];

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);
const port = (what: string) =>
  z.coerce.number(`${what} must be a number`).int(`${what} must be a whole number`).min(1).max(65535);

const schema = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: port("PORT").default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "DATABASE_URL must start with postgresql://")
    .optional(),
  HUSTINGS_DATA: z.string().min(1).default(".data"),
  HUSTINGS_DB_PORT: port("HUSTINGS_DB_PORT").optional(),
  AUTH_SECRET: z.string().min(16, "AUTH_SECRET must have 16 characters or more").optional(),
  HUSTINGS_DEMO: z.enum(["on", "off"], "HUSTINGS_DEMO must be on or off").optional(),
  HUSTINGS_DEMO_ELECTORS: z.coerce.number().int().min(500).max(10_000_000).default(190_000),
  NEXTAUTH_URL: z
    .url({ protocol: /^https?$/, error: "NEXTAUTH_URL must be an http or https address" })
    .optional(),
  HUSTINGS_REQUESTS_PER_MINUTE: z.coerce.number().int().min(60).default(RATE_LIMITS.account),
  HUSTINGS_SUPPRESSION_KEY: z
    .string()
    .min(16, "HUSTINGS_SUPPRESSION_KEY must have 16 characters or more")
    .optional(),
  HUSTINGS_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "SMTP_URL must start with smtp:// or smtps://" }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  HUSTINGS_METRICS_TOKEN: z
    .string()
    .min(16, "HUSTINGS_METRICS_TOKEN must have 16 characters or more")
    .optional(),
  HUSTINGS_AUDIT_WEBHOOK: z
    .url({ protocol: /^https?$/, error: "HUSTINGS_AUDIT_WEBHOOK must be an http or https address" })
    .optional(),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], "LOG_LEVEL is not a level of pino")
    .default("info"),
  HUSTINGS_FAILPOINT: z.enum(FAILPOINTS, "HUSTINGS_FAILPOINT is not a failpoint").optional(),
  NODE_ENV: z.string().default("development"),
});

export interface Env {
  host: string;
  port: number;
  /** The server listens on this machine alone. */
  loopback: boolean;
  /** Undefined: the embedded server is used. */
  databaseUrl: string | undefined;
  dataDir: string;
  /** Port of the embedded server; by default derived from the data folder, so that copies do not meet. */
  databasePort: number;
  authSecret: string;
  demo: boolean;
  /** The address people use, where a proxy stands in front. Undefined: the one each request was sent to. */
  publicUrl: string | undefined;
  /** With it people who objected or were erased are known again. Undefined: one is kept in the data folder. */
  suppressionKey: string | undefined;
  /** Whoever shows it reads /api/metrics. Undefined: nobody does. */
  metricsToken: string | undefined;
  /** Where the heads of the audit trail are sent. Undefined: they are kept in the data folder only. */
  auditWebhook: string | undefined;
  demoElectors: number;
  /** Of one account; more are answered with 429. */
  requestsPerMinute: number;
  /** Proxies of ours between the browser and the app; each adds one address to the chain. */
  trustedProxies: number;
  /** Where e-mail is handed over, and from whom; undefined: links are shown instead. */
  mail: { url: string; from: string } | undefined;
  logLevel: string;
  production: boolean;
  /** Where this process kills itself, for the crash tests. Undefined: nowhere. */
  failpoint: Failpoint | undefined;
}

export class EnvError extends Error {}

/** Reads and validates the environment. Empty variables count as absent. Throws {@link EnvError} naming each fault. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new EnvError(`These environment variables cannot be used:\n${faults.join("\n")}`);
  }
  const env = result.data;
  const dataDir = resolve(env.HUSTINGS_DATA);
  return {
    host: env.HOST,
    port: env.PORT,
    loopback: LOOPBACK.has(env.HOST),
    databaseUrl: env.DATABASE_URL,
    dataDir,
    databasePort: env.HUSTINGS_DB_PORT ?? derivedPort(dataDir),
    authSecret: env.AUTH_SECRET ?? keptSecret(dataDir, "auth-secret"),
    demo: (env.HUSTINGS_DEMO ?? (env.DATABASE_URL ? "off" : "on")) === "on",
    suppressionKey: env.HUSTINGS_SUPPRESSION_KEY,
    metricsToken: env.HUSTINGS_METRICS_TOKEN,
    auditWebhook: env.HUSTINGS_AUDIT_WEBHOOK,
    demoElectors: env.HUSTINGS_DEMO_ELECTORS,
    publicUrl: env.NEXTAUTH_URL,
    requestsPerMinute: env.HUSTINGS_REQUESTS_PER_MINUTE,
    trustedProxies: env.HUSTINGS_TRUSTED_PROXIES ?? (env.NEXTAUTH_URL ? 1 : 0),
    mail: mailOf(env.SMTP_URL, env.MAIL_FROM),
    logLevel: env.LOG_LEVEL,
    production: env.NODE_ENV === "production",
    failpoint: env.HUSTINGS_FAILPOINT,
  };
}

function mailOf(url: string | undefined, from: string | undefined): Env["mail"] {
  if (!url && !from) return undefined;
  if (url && from) return { url, from };
  throw new EnvError(
    "These environment variables cannot be used:\n  SMTP_URL and MAIL_FROM: set both or neither",
  );
}

function derivedPort(dataDir: string): number {
  const hash = createHash("sha256").update(dataDir).digest();
  return 20_000 + (hash.readUInt16BE(0) % 10_000);
}

/** Generated when first asked for and kept beside the data, readable by the owner alone. */
export function keptSecret(dataDir: string, name: string): string {
  const file = resolve(dataDir, name);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8").trim();
}

let cached: Env | undefined;

export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}
