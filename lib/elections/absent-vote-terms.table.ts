import type { AbsentVoteType } from "@/lib/elections/schema";

/** When leave to vote by post or proxy ends by itself. */
export type Term = "third-31-january" | "until-further-notice";

/** By the first letter of an authority's code: England, Scotland, Wales, Northern Ireland. */
type Nation = "E" | "S" | "W" | "N";

/**
 * Postal and proxy votes granted since 31 October 2023 lapse on the third 31 January after approval for the UK
 * Parliament everywhere, and in England for every election (Elections Act 2022). Devolved and council elections of
 * Scotland and Wales have rules of their own: there a vote stays until further notice. A nation's own line goes before
 * the general one.
 */
export const TERMS: readonly { type: AbsentVoteType; nations: readonly Nation[]; term: Term }[] = [
  { type: "local", nations: ["S", "W", "N"], term: "until-further-notice" },
  { type: "devolved", nations: ["S", "W", "N"], term: "until-further-notice" },
  { type: "mayoral", nations: ["S", "W", "N"], term: "until-further-notice" },
];

export const USUAL_TERM: Term = "third-31-january";

/** Before this day postal votes did not lapse; those still standing then ended together. */
export const LAPSING_SINCE = "2023-10-31";
export const OLD_GRANTS_END = "2026-01-31";
