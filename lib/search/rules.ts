import type { FindItem, FoundArea, FoundElector } from "@/lib/search/types";

/** What was found as lines of the find box, areas first. */
export function toFindItems(areas: readonly FoundArea[], electors: readonly FoundElector[]): FindItem[] {
  return [
    ...areas.map(({ code, name, kind }) => ({
      id: code,
      label: name,
      hint: kind === "authority" ? "council" : kind,
      href: `/areas/${code}`,
      group: "Areas" as const,
    })),
    ...electors.map(({ id, forename, surname, addressLines, postcode }) => ({
      id: String(id),
      label: [forename, surname].filter(Boolean).join(" "),
      hint: [addressLines?.[0], postcode].filter(Boolean).join(", ") || undefined,
      href: `/electors/${id}`,
      group: "Electors" as const,
    })),
  ];
}
