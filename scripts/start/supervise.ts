import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { tell } from "@/scripts/start/tell";

interface Options {
  env: NodeJS.ProcessEnv;
  started: number;
  signal: AbortSignal;
}

/** Imports stream, and numerics live in typed arrays outside this heap, or in threads with a bound of their own. */
const WORKER_HEAP = "--max-old-space-size=384";
const TYPESCRIPT = ["--disable-warning=ExperimentalWarning", "--import", "tsx"];

/** Web and worker until the signal; the worker is started again when it dies, the web server's death ends all. */
export async function supervise(options: Options): Promise<void> {
  const { host, port, demo } = env();
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const web = start(
    [
      "--import",
      "./scripts/start/plain-headers.mjs",
      "node_modules/next/dist/bin/next",
      "start",
      "-H",
      host,
      "-p",
      String(port),
    ],
    options.env,
  );
  const worker = keepRunning([WORKER_HEAP, ...TYPESCRIPT, "lib/worker.ts"], options);
  const ended = new Promise<number>((done) => web.once("exit", (code) => done(code ?? 1)));
  try {
    await untilHealthy(address, web);
    const seconds = ((Date.now() - options.started) / 1000).toFixed(1);
    tell(`\nHustings is ready at ${address} (after ${seconds} s).`);
    tell(demo ? "Sign in with one click: choose a role of the demo." : "Sign in with your account.");
    tell("Ctrl-C stops everything.");
    const code = await Promise.race([ended, aborted(options.signal)]);
    if (!options.signal.aborted) throw new AppError("INTERNAL", `The web server ended with code ${code}.`);
    tell("\nStopping …");
  } finally {
    await Promise.all([end(web), worker.stop()]);
  }
}

function start(args: string[], environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, {
    env: { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
    // Ctrl-C reaches a whole group at once: the supervisor ends its children itself, in order.
    detached: true,
  });
}

function keepRunning(args: string[], options: Options) {
  let child = start(args, options.env);
  let stopping = false;
  const watch = () =>
    child.once("exit", async () => {
      if (stopping || options.signal.aborted) return;
      await sleep(1000);
      child = start(args, options.env);
      watch();
    });
  watch();
  return {
    stop: () => {
      stopping = true;
      return end(child);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  child.kill("SIGTERM");
  const forced = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(forced);
}

function aborted(signal: AbortSignal): Promise<number> {
  return new Promise((done) => signal.addEventListener("abort", () => done(0), { once: true }));
}

async function untilHealthy(address: string, web: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (web.exitCode !== null) {
      throw new AppError(
        "UNAVAILABLE",
        `The web server did not start: is ${address} taken? Set PORT to a free one.`,
      );
    }
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new AppError("UNAVAILABLE", "The web server did not become healthy within a minute.");
}
