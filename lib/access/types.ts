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
  role: Role;
  /** Areas of the grants in force now; none for those who see everything. */
  areas: GrantedArea[];
}

export interface DemoAccount {
  id: number;
  name: string;
  role: string;
  areas: { name: string; kind: string }[];
}
