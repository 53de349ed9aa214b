import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Path of a Chromium: Playwright's own, an installed one, a download, or Debian's package where we are root. */
export async function findBrowser(): Promise<string> {
  return present() ?? (download() && present()) ?? (fromDebian() && present()) ?? missing();
}

function present(): string | undefined {
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const name of NAMES) {
    const found = spawnSync("which", [name], { encoding: "utf8" });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

function download(): true {
  process.stdout.write("Looking for a browser: trying Playwright's download …\n");
  spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], {
    stdio: "ignore",
    timeout: 60_000,
  });
  return true;
}

function fromDebian(): true {
  if (process.getuid?.() !== 0) return true;
  process.stdout.write("Installing Debian's chromium …\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-q"], { stdio: "ignore", env });
  execFileSync("apt-get", ["install", "-y", "-q", "chromium"], { stdio: "ignore", env });
  return true;
}

function missing(): never {
  throw new Error(
    "No Chromium found. Install one (npx playwright install chromium, or apt install chromium).",
  );
}
