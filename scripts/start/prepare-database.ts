import { spawn } from "node:child_process";
import { findParty } from "@/lib/access/data/find-party";
import { issueSetupCode } from "@/lib/access/mutations/issue-setup-code";
import { demoWasRemoved } from "@/lib/demo/data";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { prepareQueue, stopQueue } from "@/lib/platform/queue";
import { runScope } from "@/lib/platform/run-gate";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { tell } from "@/scripts/start/tell";

/** Makes the queue's tables, and loads the demo city where the database is empty or a demo was left half loaded. */
export async function prepareDatabase(url: string, signal: AbortSignal): Promise<void> {
  await prepareQueue();
  await stopQueue();
  // Who has removed the demo does not want it back with the next start.
  if (!env().demo || (await withScope(runScope(), demoWasRemoved))) return offerSetup();
  if (await loaded()) return;
  tell(`Loading the demo city: ${env().demoElectors.toLocaleString("en-GB")} fictitious electors …`);
  const began = systemClock().getTime();
  await loadDemo(url, signal);
  tell(`The demo city is published (${((systemClock().getTime() - began) / 1000).toFixed(0)} s).`);
}

/** Somebody on another machine needs the code that only this terminal shows. */
async function offerSetup(): Promise<void> {
  if (await withScope(runScope(), findParty)) return;
  const { loopback, publicUrl, host, port, dataDir } = env();
  if (loopback) return tell("No party is set up yet: the first screen does it.");
  const code = await issueSetupCode(dataDir);
  const address = publicUrl?.replace(/\/$/, "") ?? `http://${host}:${port}`;
  tell(
    `No party is set up yet. Open this link within a day to do it; nobody else can: ${address}/setup?code=${code}`,
  );
}

async function loaded(): Promise<boolean> {
  return withScope(runScope(), async (tx) => {
    const party = await findParty(tx);
    if (party && !party.demo) return true;
    return (await findPublishedSet(tx)) !== null;
  });
}

/** In a process of its own, so that the supervisor stays quick to stop. */
function loadDemo(url: string, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const args = ["--disable-warning=ExperimentalWarning", "--import", "tsx", "lib/cli.ts", "demo", "load"];
    const child = spawn(process.execPath, [...args, "--electors", String(env().demoElectors)], {
      env: { ...process.env, ...(env().databaseUrl ? { DATABASE_URL: url } : {}) },
      stdio: ["ignore", "inherit", "inherit"],
      signal,
      killSignal: "SIGTERM",
    });
    child.on("error", (error) => (signal.aborted ? done() : fail(error)));
    child.on("exit", (code) => {
      if (code === 0 || signal.aborted) done();
      else fail(new AppError("INTERNAL", "The demo city could not be loaded; see the lines above."));
    });
  });
}
