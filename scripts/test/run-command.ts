import { spawn } from "node:child_process";

/** Runs a program of node_modules with the pinned Node, its output shown; resolves to its exit code. */
export function runCommand(
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, ...args], {
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("error", fail);
    child.on("exit", (code) => done(code ?? 1));
  });
}
