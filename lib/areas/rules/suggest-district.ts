interface Known {
  code: string;
  wardId: number;
  constituencyId: number;
}

/** The known district whose code begins most like this one: councils letter the districts of a ward in a row. */
export function suggestDistrict(code: string, known: readonly Known[]): Known | null {
  let best: Known | null = null;
  let longest = 0;
  for (const district of known) {
    const shared = commonStart(code, district.code);
    if (shared > longest) {
      longest = shared;
      best = district;
    }
  }
  return best;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
