/** Abbreviations that codes write in small letters. */
const ABBREVIATIONS = new Set(["nhs", "uk", "eu", "snp", "dup", "bbc"]);

/** "cost_of_living" -> "Cost of living", "rejoin_eu" -> "Rejoin EU". */
export function readable(code: string): string {
  const words = code.split("_").map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word));
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
