import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { receiveFile } from "@/lib/imports/mutations/receive-file";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { incomingFolder } from "@/lib/platform/storage";
import { requestRun } from "@/lib/runs/mutations";

/** The areas given with the setup, as an ordinary file and an ordinary run. */
export async function importFirstAreas(tx: ScopedTransaction, file: File, now: Date): Promise<number> {
  const path = join(incomingFolder(), `setup-${process.pid}-${now.getTime()}`);
  try {
    await writeFile(path, Buffer.from(await file.arrayBuffer()), { mode: 0o600 });
    const { id } = await receiveFile(tx, { path, name: file.name, kind: "areas", now });
    return await requestRun(tx, { kind: "areas-import", params: { fileId: id }, fileId: id });
  } finally {
    await rm(path, { force: true });
  }
}
