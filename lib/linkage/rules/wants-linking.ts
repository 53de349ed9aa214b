/** Whether the import of a register left people who may be known under another address or name; answers its version. */
export function wantsLinking(result: Record<string, unknown>): number | null {
  const { versionId, newest, unchanged } = result;
  const known = Number(result.joined ?? 0) + Number(result.gone ?? 0);
  const isWanted = newest === true && unchanged !== true && known > 0 && Number(result.new ?? 0) > 0;
  return isWanted && typeof versionId === "number" ? versionId : null;
}
