const UNUSUAL = /[\u00a0\u2007\u202f\u200b\ufeff]|^\s|\s$/;

/** Non-breaking and zero-width spaces become spaces; the ends are trimmed. */
export function cleanCell(text: string): string {
  if (text === "" || !UNUSUAL.test(text)) return text;
  return text
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .trim();
}
