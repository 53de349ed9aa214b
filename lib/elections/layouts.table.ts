import type { Layout } from "@/lib/imports/types";

export type ElectionField = "type" | "date" | "name" | "areas";

export const ELECTION_LAYOUTS: readonly Layout<ElectionField>[] = [
  {
    name: "elections",
    title: "Elections",
    columns: [
      { field: "type", headers: ["type"] },
      { field: "date", headers: ["date"] },
      { field: "name", headers: ["name"] },
      { field: "areas", headers: ["areas"] },
    ],
  },
];

export type MarkField = "district" | "number" | "suffix" | "mark";

export const MARKED_REGISTER_LAYOUTS: readonly Layout<MarkField>[] = [
  {
    name: "marked-basic",
    title: "Marked register: district, number, suffix, mark",
    columns: [
      {
        field: "district",
        headers: ["District", "PD", "PDCode", "Polling District", "Elector Number Prefix"],
      },
      { field: "number", headers: ["Number", "ENO", "RollNo", "Elector Number"] },
      { field: "suffix", headers: ["Suffix", "Elector Number Suffix"], optional: true },
      { field: "mark", headers: ["Mark", "Marked", "Voted"] },
    ],
  },
];
