import { listCodes } from "@/lib/canvass/data/list-codes";
import { findDateOrder } from "@/lib/canvass/jobs/find-date-order";
import { refuseForbidden } from "@/lib/canvass/jobs/refuse-forbidden";
import { CANVASS_LAYOUTS, type CanvassField } from "@/lib/canvass/layouts.table";
import { publishContacts } from "@/lib/canvass/mutations/publish-contacts";
import { codeBook } from "@/lib/canvass/rules/code-book";
import { londonMinute } from "@/lib/canvass/rules/london-minute";
import { contactReader, type Reading } from "@/lib/canvass/rules/read-contact";
import { personReader } from "@/lib/canvass/rules/read-person";
import { contactsImportParamsSchema } from "@/lib/canvass/schema";
import { findNumberingAuthority } from "@/lib/electors/data/find-numbering-authority";
import { REFERENCE_STAGED, referenceValues } from "@/lib/electors/rules/read-reference";
import { findSameFileRun } from "@/lib/imports/data/find-same-file-run";
import { importStaged } from "@/lib/imports/jobs/import-staged";
import { planTable } from "@/lib/imports/jobs/plan-table";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";
import { matchRows } from "@/lib/linkage/jobs/match-rows";
import { systemClock } from "@/lib/platform/clock";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

const STAGED = `line integer not null, ${REFERENCE_STAGED}, foreign_id text, person_name text not null, record jsonb not null`;

/** Imports a canvass: contacts with outcomes, answers and consents. Who cannot be found is kept for review. */
export async function importContacts(context: RunContext): Promise<RunOutcome> {
  const params = contactsImportParamsSchema.parse(context.params);
  const codes = await withScope(context.scope, listCodes);
  const reading: Reading = {
    book: codeBook(codes, params.codes),
    order: "day-first",
    now: londonMinute(systemClock()),
  };
  const { plan, match, sha256 } = await planTable(context, params, {
    layouts: CANVASS_LAYOUTS,
    columns: STAGED,
    encoder: (match) => encoder(match, reading),
  });
  const { loaded, authorityId } = await withScope(context.scope, async (tx) => ({
    loaded: await findSameFileRun(tx, "contacts-import", sha256, context.runId),
    authorityId: isNumbered(match) ? await findNumberingAuthority(tx, params.authorityCode) : null,
  }));
  if (loaded) return loaded;
  // The encoder reads the order when the first row comes.
  reading.order = params.dates ?? (await findDateOrder(plan, match));
  return importStaged(context, {
    layout: match.layout,
    confirmed: params.confirmed,
    plan,
    findFaults: async (staged) => {
      await context.report({ stage: "matching" });
      await matchForeign(staged);
      await matchRows(context, staged, { authorityId, column: "" });
      return new Map();
    },
    publish: (client, staged) => publishContacts(client, staged, context.runId),
  });
}

const isNumbered = ({ positions }: LayoutMatch<CanvassField>) =>
  positions.has("electorNumber") || (positions.has("number") && positions.has("district"));

function encoder(match: LayoutMatch<CanvassField>, reading: Reading) {
  refuseForbidden(match.header);
  const readPerson = personReader(match);
  if (!readPerson) {
    throw badInput(
      "Line 1: no column says whom a row is about. Map columns to an elector number with its polling district, to surname and postcode, or to our id.",
    );
  }
  let read: ReturnType<typeof contactReader> | null = null;
  return (row: FileRow): string | RowFault => {
    read ??= contactReader(match, reading);
    const person = readPerson(row);
    if ("reason" in person) return person;
    const record = read(row);
    if ("reason" in record) return record;
    return copyLine([
      row.line,
      ...referenceValues(person.who),
      person.foreignId,
      person.name,
      JSON.stringify(record),
    ]);
  };
}

/** People known by their id in the other system, from its own list of people. */
async function matchForeign(staged: string): Promise<void> {
  await bulkPool().query(
    `update ${staged} s set elector_id = e.id, district_id = e.district_id
     from foreign_person f join elector e on e.id = f.elector_id
     where f.system = 'van' and f.foreign_id = s.foreign_id`,
  );
}
