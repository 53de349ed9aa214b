import { notFound, redirect } from "next/navigation";
import { may } from "@/lib/access/policy";
import { findArea } from "@/lib/areas/data/find-area";
import { countElectors } from "@/lib/electors/data/count-electors";
import { electorsQuerySchema } from "@/lib/electors/schema/electors-query";
import { findSelection } from "@/lib/exports/data/find-selection";
import { listBreaches, listExports } from "@/lib/exports/data/list-exports";
import { BULK_ABOVE, fieldsFor, mostRows } from "@/lib/exports/policy";
import { EXPORT_FORMATS } from "@/lib/exports/schema";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { requireScope, requireStepUp } from "@/lib/platform/session";

/** The form for a copy of a list: how long the list is, and what the reader's role may have of it. */
export async function loadExportForm(asked: Record<string, string | string[] | undefined>) {
  const { scope, session } = await requireStepUp("exports:make");
  const { area: code, after: _, before: __, ...filters } = electorsQuerySchema.parse(asked);
  if (!code) redirect("/electors");
  const now = systemClock();
  const found = await withScope(scope, async (tx) => {
    const area = await findArea(tx, code, now);
    if (!area) return null;
    return { area, electors: await countElectors(tx, await findSelection(tx, code, filters, now)) };
  });
  if (!found) notFound();
  const list = new URLSearchParams(
    Object.entries(asked).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  return {
    ...found,
    list: list.toString(),
    bulk: found.electors > BULK_ABOVE,
    fields: fieldsFor(session.role).map(({ key, heading, always }) => ({
      key,
      heading,
      always: always ?? false,
    })),
    formats: EXPORT_FORMATS.map((format) => ({ format, most: mostRows(session.role, format) })),
  };
}

/** The copies that the reader made; for those who answer for them, everybody's, and the breaches. */
export async function loadExports() {
  const { session, scope } = await requireScope();
  const all = may(session.role, "audit:read");
  if (!all && !may(session.role, "exports:make")) notFound();
  const now = systemClock();
  return withScope(runScope(session.userId, scope.request), async (tx) => ({
    all,
    now,
    exports: await listExports(tx, now, all ? undefined : session.userId),
    breaches: all ? await listBreaches(tx) : [],
    own: session.userId,
  }));
}
