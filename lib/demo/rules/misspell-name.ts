/** A typing error that depends on the name and `salt` alone; never the name itself. */
export function misspellName(name: string, salt: number): string {
  const at = 1 + ((Math.imul(salt ^ 0x5bd1e995, 0x9e3779b1) >>> 8) % Math.max(1, name.length - 2));
  const first = name[at] ?? "";
  const second = name[at + 1] ?? "";
  const kind = salt % 4;
  const changed =
    kind === 0
      ? name.slice(0, at) + second + first + name.slice(at + 2)
      : kind === 1
        ? name.slice(0, at) + first + name.slice(at)
        : name.slice(0, at) + name.slice(at + 1);
  return changed === name || changed.includes("  ") || / $/.test(changed) ? `${name}e` : changed;
}
