const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/** "hu53aj" -> "HU5 3AJ"; null where it is no postcode of the United Kingdom. */
export function formatPostcode(text: string): string | null {
  const found = POSTCODE.exec(text.toUpperCase().replace(/\s+/g, ""));
  return found ? `${found[1]} ${found[2]}` : null;
}
