/** JSON has no NaN: what could not be estimated is null. */
export const nullable = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** One entry a name, in order. */
export function recordOf<T>(names: readonly string[], entryOf: (index: number) => T): Record<string, T> {
  return Object.fromEntries(names.map((name, index) => [name, entryOf(index)]));
}
