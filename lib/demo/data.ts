import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Whether somebody removed the demo here: then an empty database wants setting up, not the demo once more. */
export async function demoWasRemoved(tx: ScopedTransaction): Promise<boolean> {
  return (await tx.db.run.count({ where: { kind: "demo-removal", status: "done" } })) > 0;
}
