/** "cost_of_living" -> "Cost of living". */
export function readable(code: string): string {
  const text = code.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
