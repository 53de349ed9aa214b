import { findAuthority } from "@/lib/areas/data/find-authority";
import { ABSENT_VOTER_LAYOUTS } from "@/lib/elections/layouts.table";
import { ABSENT_STAGED, publishAbsentVotes } from "@/lib/elections/mutations/publish-absent-votes";
import { absentVoterReader } from "@/lib/elections/rules/read-absent-voter";
import { absentVotersImportParamsSchema } from "@/lib/elections/schema";
import { findNumberingAuthority } from "@/lib/electors/data/find-numbering-authority";
import { faultsOfReferences, matchReferences } from "@/lib/electors/mutations/match-references";
import { REFERENCE_STAGED, referenceKind, referenceValues } from "@/lib/electors/rules/read-reference";
import { importStaged } from "@/lib/imports/jobs/import-staged";
import { planTable } from "@/lib/imports/jobs/plan-table";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** A council's list of absent voters, or any list by which leave is set or cleared. */
export async function importAbsentVoters(context: RunContext): Promise<RunOutcome> {
  const params = absentVotersImportParamsSchema.parse(context.params);
  const today = systemClock().toISOString().slice(0, 10);
  const authorityId = await withScope(context.scope, async (tx) =>
    params.authorityCode
      ? (await findAuthority(tx, params.authorityCode)).id
      : findNumberingAuthority(tx, undefined),
  );
  const authority = await withScope(context.scope, (tx) =>
    tx.db.area.findUniqueOrThrow({ where: { id: authorityId }, select: { code: true } }),
  );
  const { plan, match } = await planTable(context, params, {
    layouts: ABSENT_VOTER_LAYOUTS,
    columns: `line integer not null, ${REFERENCE_STAGED}, ${ABSENT_STAGED}`,
    encoder: (found) => {
      const read = absentVoterReader(found, {
        electionType: params.electionType,
        grantedOn: params.grantedOn ?? today,
        authorityCode: authority.code,
      });
      return (row) => {
        const voter = read(row);
        if ("reason" in voter) return voter;
        const { who, kind, electionType, grantedOn, dated, endsOn } = voter;
        return copyLine([
          row.line,
          ...referenceValues(who),
          kind,
          electionType,
          grantedOn,
          String(dated),
          endsOn,
        ]);
      };
    },
  });
  if (referenceKind(match.positions) === null) throw badInput(NOBODY);
  const column = match.header[match.positions.get("number") ?? 0] ?? "";
  return importStaged(context, {
    layout: match.layout,
    plan,
    confirmed: params.confirmed,
    findFaults: async (staged) => {
      await matchReferences(staged, { authorityId });
      return faultsOfReferences(staged, column);
    },
    publish: (client, staged) =>
      publishAbsentVotes(client, staged, {
        action: params.action,
        complete: params.complete,
        authorityId,
        source: params.source || "list of absent voters",
        runId: context.runId,
        today,
      }),
  });
}

const NOBODY =
  "Line 1: nothing says whom a row is about. It needs PD/ENO, or district and number, or surname and postcode.";
