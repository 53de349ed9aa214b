import type { ElectorIdentity } from "@/lib/electors/types";

type Named = Pick<ElectorIdentity, "forename" | "surname" | "number">;

/** On the register by number alone, without name and address. */
export function isAnonymous({ forename, surname }: Pick<Named, "forename" | "surname">): boolean {
  return forename === "" && surname === "";
}

export function nameElector(elector: Named): string {
  if (isAnonymous(elector)) return `N ${elector.number}`;
  return [elector.forename, elector.surname].filter(Boolean).join(" ");
}

/** "AV1-334", "AV1-334/2": a suffix of 0 is not printed. */
export function formatElectorNumber(elector: {
  districtCode: string;
  number: number;
  suffix: number;
}): string {
  const suffix = elector.suffix > 0 ? `/${elector.suffix}` : "";
  return `${elector.districtCode}-${elector.number}${suffix}`;
}

export function formatAddress(elector: Pick<ElectorIdentity, "addressLines" | "postcode">): string | null {
  if (!elector.addressLines) return null;
  return [...elector.addressLines, elector.postcode ?? ""].filter(Boolean).join(", ");
}

export function isPostalVoter(markers: string): boolean {
  return markers.includes("A");
}
