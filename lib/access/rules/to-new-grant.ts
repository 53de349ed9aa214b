import { endOfDay } from "@/lib/access/rules/end-of-day";
import type { GrantForm, Role } from "@/lib/access/schema";

const DAY_MS = 24 * 3_600_000;

interface FormGrant {
  role: Role;
  areaIds: number[];
  purpose: string;
  from: Date;
  until: Date | null;
  electionId: number | null;
}

/** The form's answer as a grant from now on: a day pass ends after 24 hours, everything else with the day named. */
export function toNewGrant(form: GrantForm, areaIds: number[], now: Date): FormGrant {
  const { role, purpose, electionId } = form;
  const named = form.until ? endOfDay(form.until) : null;
  const until = role === "helper" ? new Date(now.getTime() + DAY_MS) : named;
  return {
    role,
    areaIds,
    purpose,
    from: now,
    until,
    electionId: role === "candidate" ? (electionId ?? null) : null,
  };
}
