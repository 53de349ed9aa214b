const HIGHEST = 2_147_483_647;

/** The id that a text names, or null: what is no id of ours is not found, and never an error of the database. */
export function readElectorId(text: string): number | null {
  if (!/^[1-9]\d{0,9}$/.test(text)) return null;
  const id = Number(text);
  return id <= HIGHEST ? id : null;
}
