/** Whether the import of a register left people who may be known under another address or name; answers its version. */
export function wantsLinking(result: Record<string, unknown>): number | null {
  const { versionId, newest } = result;
  const count = (key: string) => Number(result[key] ?? 0);
  const isWanted =
    newest === true && count("added") > 0 && count("amended") + count("unchanged") + count("deleted") > 0;
  return isWanted && typeof versionId === "number" ? versionId : null;
}
