import type { Act } from "@/lib/audit/schema";

const WORDS: Record<Act, string> = {
  view: "looked at",
  search: "listed or searched",
  export: "exported",
  alteration: "changed",
  disclosure: "disclosed",
  combination: "combined",
  erasure: "erased",
  scoring: "scored",
  "sign-in": "signed in",
  grant: "granted access",
};

export const describeAct = (act: Act): string => WORDS[act];
