const PLAIN = /^[A-Z0-9 ]*$/;
const LETTERS: Record<string, string> = {
  ß: "SS",
  Æ: "AE",
  Ø: "O",
  Ł: "L",
  Đ: "D",
  Ð: "D",
  Þ: "TH",
  Œ: "OE",
  İ: "I",
  ı: "I",
};
const MISSING = new Set(["NULL", "NAN", "NA", "N A", "NONE", "NIL", "UNKNOWN", "NOT KNOWN", "MISSING"]);

/** Capitals without accents and punctuation, single spaces; "" for the ways in which files write that nothing is known. */
export function normaliseText(text: string): string {
  let upper = text.toUpperCase();
  if (!PLAIN.test(upper)) {
    upper = upper
      .replace(/[ßÆØŁĐÐÞŒİı]/g, (letter) => LETTERS[letter] ?? letter)
      .normalize("NFKD")
      .replace(/[\p{M}'’`.]/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ");
  } else if (upper.includes("  ")) upper = upper.replace(/ {2,}/g, " ");
  upper = upper.trim();
  return MISSING.has(upper) ? "" : upper;
}
