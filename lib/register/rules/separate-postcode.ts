const ENDS_IN_POSTCODE = /(?:^|[\s,]+)([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;

const compact = (postcode: string) => postcode.replaceAll(" ", "").toUpperCase();

/**
 * Address lines without the postcode that some councils repeat in them, or write in the last filled line alone. Another
 * postcode than the row's own stays where it stands.
 */
export function separatePostcode(lines: string[], postcode: string): { lines: string[]; postcode: string } {
  let known = postcode;
  for (let index = lines.length - 1, last = true; index >= 0; index--) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const found = ENDS_IN_POSTCODE.exec(line);
    if (found?.[1] && (known === "" ? last : compact(found[1]) === compact(known))) {
      known ||= found[1];
      lines[index] = line.slice(0, found.index).trim();
    }
    last = false;
  }
  return { lines, postcode: known };
}
