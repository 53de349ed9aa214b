import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { Prisma } from "@/lib/platform/generated/client";
import type { SurveyView } from "@/lib/surveys/types";

const include = { _count: { select: { questions: true } } } as const;

/** Newest fieldwork first. */
export async function listSurveys(tx: ScopedTransaction): Promise<SurveyView[]> {
  const rows = await tx.db.survey.findMany({ include, orderBy: [{ fieldworkTo: "desc" }, { id: "desc" }] });
  return rows.map(view);
}

export async function findSurvey(tx: ScopedTransaction, id: number): Promise<SurveyView | null> {
  const row = await tx.db.survey.findUnique({ where: { id }, include });
  return row && view(row);
}

const day = (date: Date) => date.toISOString().slice(0, 10);

function view(row: Prisma.SurveyGetPayload<{ include: typeof include }>): SurveyView {
  return {
    id: row.id,
    name: row.name,
    mode: row.mode === "anonymous" ? "anonymous" : "identified",
    supplier: row.supplier,
    contract: row.contract,
    licenceEnds: row.licenceEnds && day(row.licenceEnds),
    fieldworkFrom: day(row.fieldworkFrom),
    fieldworkTo: day(row.fieldworkTo),
    responses: row.responseCount,
    questions: row._count.questions,
  };
}
