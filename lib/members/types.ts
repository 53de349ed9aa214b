import type { ElectorCandidate } from "@/lib/linkage/types";

export interface MemberCount {
  branch: string;
  active: number;
  /** Of the active ones, those linked to an elector. */
  linked: number;
}

/** A member whom no elector fits. */
export interface UnlinkedMember {
  id: number;
  number: string;
  name: string;
  address: string;
  branch: string;
  candidates: ElectorCandidate[];
}
