import { ROLES, type Role } from "@/lib/access/schema";

interface PermissionRow {
  /** What it lets somebody do, as the table of roles says it. */
  title: string;
  roles: readonly Role[];
  /** Asked for only within five minutes of proving who one is. */
  sensitive?: true;
}

const SEES_ELECTORS = [
  "data-team",
  "campaign",
  "analyst",
  "local",
  "mp",
  "mayor",
  "councillor",
  "candidate",
  "helper",
  "officer",
] as const;
const CANVASSERS = [
  "data-team",
  "campaign",
  "local",
  "mp",
  "mayor",
  "councillor",
  "candidate",
  "helper",
] as const;
const EVERYBODY = [...SEES_ELECTORS, "administrator", "auditor"] as const;

/** Who may do what. One table for the server and the screen; a role that is not named may not. */
export const PERMISSIONS = {
  "areas:read": { title: "See areas and their figures", roles: EVERYBODY },
  "electors:read": { title: "See electors", roles: SEES_ELECTORS },
  "models:read": {
    title: "See models and how good they are",
    roles: ["data-team", "campaign", "analyst", "officer", "auditor"],
  },
  "files:read": { title: "See files and their rows", roles: ["data-team"] },
  "files:upload": { title: "Upload files", roles: ["data-team"] },
  "members:manage": { title: "See and run the membership list", roles: ["data-team"] },
  "imports:run": { title: "Import a file", roles: ["data-team"], sensitive: true },
  "runs:read": { title: "See runs", roles: ["data-team"] },
  "runs:manage": { title: "Cancel and resume runs", roles: ["data-team"] },
  "models:train": { title: "Train models", roles: ["data-team"] },
  "scores:run": { title: "Score electors", roles: ["data-team"] },
  "scores:publish": { title: "Publish scores", roles: ["data-team"] },
  "party:manage": { title: "Remove the demo", roles: ["data-team", "administrator"], sensitive: true },
  "people:read": {
    title: "See people and their access",
    roles: ["administrator", "officer", "auditor", "local"],
  },
  "grants:give": {
    title: "Invite people, give and end access",
    roles: ["administrator", "local"],
    sensitive: true,
  },
  "approvals:decide": {
    title: "Decide, as the second person, on what another has asked for",
    roles: ["administrator", "officer"],
    sensitive: true,
  },
  "access:recover": {
    title: "Let somebody back in who lost passphrase or second factor",
    roles: ["administrator", "officer"],
    sensitive: true,
  },
  "contacts:record": { title: "Write down contacts", roles: CANVASSERS },
  "codes:manage": { title: "Edit the codes of canvassing", roles: ["data-team", "campaign"] },
  "contacts:review": { title: "Match contacts that fit nobody", roles: ["data-team"] },
  "electors:link": { title: "Decide who is the same person", roles: ["data-team"] },
  "audit:read": { title: "See who saw what", roles: ["officer", "auditor"] },
  "exports:make": {
    title: "Export lists",
    roles: ["data-team", "campaign", "local", "candidate", "councillor", "mayor", "mp"],
    sensitive: true,
  },
  "rights:record": {
    title: "Record an objection",
    roles: ["data-team", "campaign", "local", "officer"],
  },
  "rights:erase": { title: "Restrict and erase", roles: ["officer"], sensitive: true },
} as const satisfies Record<string, PermissionRow>;

export type Permission = keyof typeof PERMISSIONS;

export function may(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission].roles;
  return roles.includes(role);
}

export function rolesWith(permission: Permission): Role[] {
  return ROLES.filter((role) => may(role, permission));
}

export function isSensitive(permission: Permission): boolean {
  const row: PermissionRow = PERMISSIONS[permission];
  return row.sensitive === true;
}

/** Which roles each role may give. The local organiser's reach no further than the organiser's own areas. */
const GIVES: Partial<Record<Role, readonly Role[]>> = {
  administrator: [...EVERYBODY],
  local: ["local", "helper"],
};

export function mayGive(giver: Role): readonly Role[] {
  return GIVES[giver] ?? [];
}

/** Sensitive acts want the proof of who one is to be no older than this. */
export const CONFIRMED_FOR_MINUTES = 5;

/** Whether the person has proved who they are just now. The demo's accounts have nothing to prove it by. */
export function isConfirmed(session: { demo: boolean; confirmedAt: Date | null }, now: Date): boolean {
  if (session.demo) return true;
  const { confirmedAt } = session;
  return confirmedAt !== null && now.getTime() - confirmedAt.getTime() < CONFIRMED_FOR_MINUTES * 60_000;
}
