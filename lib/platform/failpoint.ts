import { env, type Failpoint } from "@/lib/platform/env";

/** Kills this process here, without any tidying up, where the crash tests asked for it. Does nothing otherwise. */
export function failpoint(name: Failpoint): void {
  if (env().failpoint === name) process.kill(process.pid, "SIGKILL");
}
