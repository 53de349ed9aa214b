const SHOWN = 40;

/** Keeps the shape of a cell and hides what it says: letters become x, digits 9. */
export function maskText(text: string): string {
  const shape = text
    .slice(0, SHOWN)
    .replace(/\p{L}/gu, "x")
    .replace(/\p{N}/gu, "9")
    .replace(/[\p{C}\ufffd]/gu, "?");
  return text.length > SHOWN ? `${shape}…` : shape;
}
