import type { Role } from "@/lib/access/schema";

export interface GrantedArea {
  code: string;
  name: string;
  kind: string;
}

/** Who is asking, as the gate found them in the session's row. */
export interface SessionView {
  userId: number;
  sessionId: string;
  name: string;
  /** The role that they act in. */
  role: Role;
  /** Areas of that role's grants in force now; none for those who see everything. */
  areas: GrantedArea[];
  /** All the roles that they hold now. */
  roles: Role[];
  demo: boolean;
  /** When they last proved who they are; sensitive acts want it within five minutes. */
  confirmedAt: Date | null;
}

/** What still stands between somebody with a session and the data. */
export type Standing = "second-factor" | "undertaking" | "no-access" | "open";

export interface Person {
  userId: number;
  sessionId: string;
  name: string;
  email: string;
  demo: boolean;
  standing: Standing;
}

export interface DemoAccount {
  id: number;
  name: string;
  role: Role;
  areas: { name: string; kind: string }[];
}

/** The address that the browser shows: passkeys belong to it. */
export interface Site {
  origin: string;
  /** Its name without the port. */
  host: string;
}

export interface GrantView {
  id: number;
  role: Role;
  wholeParty: boolean;
  areas: (GrantedArea & { ended: boolean })[];
  purpose: string;
  from: Date;
  until: Date | null;
  /** A candidacy's election. */
  election: string | null;
  reviewOn: string;
  givenBy: string | null;
  revokedAt: Date | null;
  inForce: boolean;
}

export interface PersonView {
  id: number;
  name: string;
  email: string;
  demo: boolean;
  disabled: boolean;
  /** Has not chosen a passphrase yet. */
  invited: boolean;
  /** A one-time link of theirs has not been opened yet. */
  linkOpen: boolean;
  hasSecondFactor: boolean;
  lastSignIn: Date | null;
  grants: GrantView[];
}

export interface AreaChoice {
  id: number;
  code: string;
  name: string;
  kind: string;
  /** "Kingston upon Hull North", of a ward. */
  within: string | null;
}

export interface OwnSession {
  id: string;
  device: string;
  createdAt: Date;
  expiresAt: Date;
}

export interface OwnFactor {
  id: number;
  kind: string;
  label: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export interface AlertView {
  id: number;
  kind: string;
  name: string;
  at: Date;
}

/** What became of a one-time link: it went out by e-mail, or is shown this once. */
export type ShownLink = { mailedTo: string } | { url: string };
