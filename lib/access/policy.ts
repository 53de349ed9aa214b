import type { Role } from "@/lib/access/schema";

/** Who may do what. One table for the server and the screen; a role that is not named may not. */
export const PERMISSIONS = {
  "areas:read": ["data-team", "campaign", "local"],
  "electors:read": ["data-team", "campaign", "local"],
  "models:read": ["data-team", "campaign"],
  "files:read": ["data-team"],
  "files:upload": ["data-team"],
  "runs:read": ["data-team"],
  "runs:manage": ["data-team"],
  "models:train": ["data-team"],
  "scores:run": ["data-team"],
  "scores:publish": ["data-team"],
  "party:manage": ["data-team"],
  "electors:link": ["data-team"],
  "audit:read": ["data-team"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export function may(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(role);
}
