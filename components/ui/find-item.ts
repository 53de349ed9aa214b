export type FindItem = {
  id: string;
  label: string;
  /** What tells two of a name apart: an address, a kind of area. */
  hint?: string;
  href: string;
  /** The heading it stands under: "Areas", "Electors", "Pages". */
  group: string;
};
