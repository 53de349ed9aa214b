import { ADDRESS_WORDS } from "@/lib/linkage/rules/address-words.table";
import { normaliseText } from "@/lib/linkage/rules/normalise-text";
import type { TextColumn } from "@/lib/linkage/types";

const TITLES = /^(?:MR|MRS|MS|MISS|MX|DR|REV|REVD|SIR|DAME|LADY|PROF)(?: (?=.))/;
const SUFFIXES = / (?:JR|SR|II|III|IV|ESQ)$/;
const SHORTEST_PHONE = 5;

/** The one spelling under which a cell is compared; "" where nothing is known. */
export function normaliseCell(column: TextColumn, text: string): string {
  switch (column) {
    case "forename":
    case "name":
      return normaliseText(text).replace(TITLES, "").replace(SUFFIXES, "");
    case "surname":
      return normaliseText(text.replace(/^\(z\)\s*/i, "")).replace(SUFFIXES, "");
    case "address":
      return normaliseAddress(text);
    case "town":
      return normaliseText(text);
    case "postcode":
      return normalisePostcode(text);
    case "phone":
      return normalisePhone(text);
    case "email":
      return normaliseEmail(text);
    case "id":
      return normaliseText(text)
        .replaceAll(" ", "")
        .replace(/^0+(?=.)/, "");
  }
}

function normaliseAddress(text: string): string {
  const normal = normaliseText(text);
  if (normal === "") return "";
  return normal
    .split(" ")
    .map((word) => ADDRESS_WORDS[word] ?? word)
    .filter((word) => word !== "")
    .join(" ");
}

/** American codes of nine digits are cut to five. */
function normalisePostcode(text: string): string {
  const normal = normaliseText(text.replace(/^(\d{3,5})\.0$/, "$1"));
  const american = /^(\d{5}) \d{4}$/.exec(normal);
  return american?.[1] ?? normal.replaceAll(" ", "");
}

/** Digits without exit code, country code and trunk zero; what follows "ext" is left out. */
function normalisePhone(text: string): string {
  const digits = text
    .replace(/(?:ext|x)\.?\s*\d+\s*$/i, "")
    .replace(/\.0$/, "")
    .replace("(0)", "")
    .replace(/\D/g, "");
  const national = digits
    .replace(/^00/, "")
    .replace(/^(?:44|61|1)(?=\d{9,10}$)/, "")
    .replace(/^0+/, "");
  return national.length < SHORTEST_PHONE ? "" : national;
}

function normaliseEmail(text: string): string {
  const lower = text.trim().toLowerCase();
  return lower.includes("@") && lower.length > 3 ? lower : "";
}
