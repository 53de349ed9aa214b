import { findNumberingAuthority } from "@/lib/electors/data/find-numbering-authority";
import { REFERENCE_STAGED, referenceKind, referenceValues } from "@/lib/electors/rules/read-reference";
import { importStaged } from "@/lib/imports/jobs/import-staged";
import { planTable } from "@/lib/imports/jobs/plan-table";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import type { LayoutMatch, RowFault } from "@/lib/imports/types";
import { matchRows } from "@/lib/linkage/jobs/match-rows";
import { MEMBER_LAYOUTS, type MemberField } from "@/lib/members/layouts.table";
import { publishMembers } from "@/lib/members/mutations/publish-members";
import { memberReader } from "@/lib/members/rules/read-member";
import { membersImportParamsSchema } from "@/lib/members/schema";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

const STAGED = `line integer not null, ${REFERENCE_STAGED}, member text not null, surname_raw text not null,
  forename_raw text not null, lines text[] not null, postcode_raw text not null, email text not null, phone text not null,
  status text not null, branch text not null, joined_on date, paid_until date`;

/** The membership list. Members are linked to electors where exactly one fits; the others are kept unlinked. */
export async function importMembers(context: RunContext): Promise<RunOutcome> {
  const params = membersImportParamsSchema.parse(context.params);
  const { plan, match } = await planTable(context, params, {
    layouts: MEMBER_LAYOUTS,
    columns: STAGED,
    encoder,
  });
  const numbered = referenceKind(match.positions) === "number";
  const authorityId = numbered
    ? await withScope(context.scope, (tx) => findNumberingAuthority(tx, params.authorityCode))
    : null;
  const column = match.header[match.positions.get("member") ?? 0] ?? "member";
  return importStaged(context, {
    layout: match.layout,
    plan,
    confirmed: params.confirmed,
    findFaults: async (staged) => {
      // Whom nobody fits is no fault here: a member may live elsewhere, or be no elector.
      await matchRows(context, staged, { authorityId, column });
      return findTwice(staged, column);
    },
    publish: (client, staged) =>
      publishMembers(client, staged, { runId: context.runId, complete: params.complete }),
  });
}

function encoder(match: LayoutMatch<MemberField>) {
  const read = memberReader(match);
  return (row: Parameters<typeof read>[0]) => {
    const member = read(row);
    if ("reason" in member) return member;
    const { who, lines, status, branch, joinedOn, paidUntil } = member;
    return copyLine([
      ...[row.line, ...referenceValues(who), member.member, member.surname, member.forename, lines],
      ...[member.postcode, member.email, member.phone, status, branch, joinedOn, paidUntil],
    ]);
  };
}

async function findTwice(staged: string, column: string): Promise<Map<number, RowFault>> {
  const { rows } = await bulkPool().query<{ line: number; first: number }>(
    `select line, first from (select line, min(line) over (partition by member) as first from ${staged}) twice
     where line > first`,
  );
  return new Map(
    rows.map(({ line, first }) => [
      line,
      { column, reason: "row-twice", found: `the same on line ${first}` },
    ]),
  );
}
