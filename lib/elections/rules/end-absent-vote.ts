import { LAPSING_SINCE, OLD_GRANTS_END, TERMS, USUAL_TERM } from "@/lib/elections/absent-vote-terms.table";
import type { AbsentVoteType } from "@/lib/elections/schema";

/**
 * The last day of leave to vote by post or proxy granted on a day (YYYY-MM-DD), or null where it stays until further
 * notice. What was granted before leave began to lapse ended for all on one day.
 *
 * @param authorityCode GSS code, whose first letter tells the nation
 */
export function endAbsentVote(grantedOn: string, type: AbsentVoteType, authorityCode: string): string | null {
  const nation = authorityCode.charAt(0);
  const term =
    TERMS.find((known) => known.type === type && known.nations.some((own) => own === nation))?.term ??
    USUAL_TERM;
  if (term === "until-further-notice") return null;
  if (grantedOn < LAPSING_SINCE) return OLD_GRANTS_END;
  const year = Number(grantedOn.slice(0, 4));
  const firstAfter = grantedOn.slice(5) < "01-31" ? year : year + 1;
  return `${firstAfter + 2}-01-31`;
}
