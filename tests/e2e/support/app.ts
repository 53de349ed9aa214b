import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface RunningApp {
  address: string;
  dataDir: string;
  databasePort: number;
  stop: () => Promise<void>;
}

/** Hustings as `npm start` brings it up, with a data folder and ports of its own. */
export async function startApp(settings: Record<string, string>): Promise<RunningApp> {
  const dataDir = mkdtempSync(join(tmpdir(), "hustings-e2e-"));
  const [port, databasePort] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      DATABASE_URL: "",
      HUSTINGS_DATA: dataDir,
      HUSTINGS_DB_PORT: String(databasePort),
      LOG_LEVEL: "error",
      ...settings,
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  await untilHealthy(address, child);
  return {
    address,
    dataDir,
    databasePort,
    stop: async () => {
      const gone = new Promise<void>((done) => child.once("exit", () => done()));
      child.kill("SIGTERM");
      await gone;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(address: string, child: ChildProcess) {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null)
      throw new Error(`the app ended with code ${child.exitCode} before it was ready`);
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await sleep(500);
  }
  throw new Error("the app was not ready within ten minutes");
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? done(address.port) : fail(new Error("no port")),
      );
    });
  });
}
