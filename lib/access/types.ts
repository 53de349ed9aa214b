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
