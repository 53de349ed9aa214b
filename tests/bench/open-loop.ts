import { readdirSync, readFileSync } from "node:fs";

const TICKS_A_SECOND = 100;
const CPU_FIELDS = { user: 13, system: 14, childrenUser: 15, childrenSystem: 16 };

export interface OpenLoop {
  /** Milliseconds from when a request was due, not from when it could begin. */
  p95: number;
  /** Seconds of CPU a request, of this process and the database together. */
  cpuSeconds: number;
}

/**
 * Asks at a steady rate whether or not the answers keep up, as people do.
 *
 * @param postmaster its process, whose backends' work counts
 */
export async function openLoop(
  ask: () => Promise<unknown>,
  { perSecond, seconds, postmaster }: { perSecond: number; seconds: number; postmaster: number },
): Promise<OpenLoop> {
  const began = performance.now();
  const cpuBefore = cpuSeconds(postmaster);
  const waits: Promise<number>[] = [];
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = began + (n * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await new Promise((done) => setTimeout(done, early));
    waits.push(ask().then(() => performance.now() - due));
  }
  const sorted = (await Promise.all(waits)).sort((a, b) => a - b);
  return {
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    cpuSeconds: (cpuSeconds(postmaster) - cpuBefore) / sorted.length,
  };
}

/** Of this process, the postmaster, its backends and those that have ended. Linux only. */
function cpuSeconds(postmaster: number): number {
  const own = process.cpuUsage();
  const backends = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
  const ticks =
    ticksOf(String(postmaster), Object.values(CPU_FIELDS)) +
    backends.reduce((sum, pid) => sum + ticksOf(pid, [CPU_FIELDS.user, CPU_FIELDS.system]), 0);
  return (own.user + own.system) / 1e6 + ticks / TICKS_A_SECOND;
}

export const parentOf = (pid: string | number): number => Number(statOf(pid)[3]);

const ticksOf = (pid: string, fields: readonly number[]): number => {
  const stat = statOf(pid);
  return fields.reduce((sum, field) => sum + Number(stat[field] ?? 0), 0);
};

/** Fields of a process; none where it has ended. Its name may hold spaces, and stands as one field. */
function statOf(pid: string | number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = text.lastIndexOf(")");
    return [String(pid), "", ...text.slice(end + 2).split(" ")];
  } catch {
    return [];
  }
}
