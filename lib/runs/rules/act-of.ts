import type { Act } from "@/lib/audit/schema";
import type { RunKind } from "@/lib/runs/schema";

const ACTS: Partial<Record<RunKind, Act>> = {
  "register-linking": "combination",
  "turnout-training": "combination",
  "profile-training": "combination",
  "area-estimates": "combination",
  scoring: "scoring",
  publishing: "scoring",
  "demo-removal": "erasure",
  erasure: "erasure",
  retention: "erasure",
  export: "export",
};

/** What a finished run is in the audit trail; all others bring data in or change it. */
export function actOf(kind: RunKind): Act {
  return ACTS[kind] ?? "alteration";
}
