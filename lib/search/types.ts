export interface FoundArea {
  code: string;
  name: string;
  kind: string;
}

export interface FoundElector {
  id: number;
  forename: string;
  surname: string;
  addressLines: string[] | null;
  postcode: string | null;
}

/** A line of the find box. */
export interface FindItem {
  id: string;
  label: string;
  hint?: string;
  href: string;
  group: "Areas" | "Electors";
}
