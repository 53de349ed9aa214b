import type { EvidenceEvents } from "@/lib/profiles/evidence/types";

/** The events of both, those of the second behind. */
export function appendEvents(first: EvidenceEvents, second: EvidenceEvents): EvidenceEvents {
  const bytes = (column: "kinds" | "values" | "details") =>
    Uint8Array.from([...first[column], ...second[column]]);
  return {
    electors: Int32Array.from([...first.electors, ...second.electors]),
    minutes: Int32Array.from([...first.minutes, ...second.minutes]),
    kinds: bytes("kinds"),
    values: bytes("values"),
    details: bytes("details"),
  };
}
