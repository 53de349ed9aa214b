/** What an export may be for: purposes of profiling that the party has on record. */
export const EXPORT_PURPOSES = [
  { value: "canvass", label: "Contact electors to canvass" },
  { value: "turnout", label: "Encourage to vote, or to apply for a postal vote" },
  { value: "material", label: "Send campaign material" },
  { value: "survey", label: "Ask about issues and attitudes" },
  { value: "planning", label: "Plan where and when to campaign" },
] as const;
