import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import type { NewQuestion } from "@/lib/surveys/types";

/**
 * Adds a question to the bank or changes one. Answers hold the places of options, so options that stand may get another
 * label and new ones follow them; none goes and none changes its place. Throws CONFLICT for a change that would give
 * old answers another meaning.
 */
export async function saveQuestion(
  tx: ScopedTransaction,
  question: NewQuestion,
): Promise<"added" | "amended" | "unchanged"> {
  const known = await tx.db.question.findUnique({
    where: { code: question.code },
    include: { options: { orderBy: { position: "asc" } }, master: { include: { scale: true } } },
  });
  if (known) {
    refuseReordering(question, known.options);
    if (isSame(question, known)) return "unchanged";
  }
  await saveScale(tx, question);
  const masterId = await saveMaster(tx, question);
  const data = { masterId, wording: question.wording };
  const { id } = await tx.db.question.upsert({
    where: { code: question.code },
    create: { code: question.code, ...data },
    update: data,
    select: { id: true },
  });
  for (const option of question.options) {
    const { position, ...words } = option;
    const where = { questionId_position: { questionId: id, position } };
    await tx.db.questionOption.upsert({ where, create: { questionId: id, ...option }, update: words });
  }
  return known ? "amended" : "added";
}

async function saveScale(tx: ScopedTransaction, { scale }: NewQuestion): Promise<void> {
  if (!scale) return;
  const { direction: _, code, ...data } = scale;
  await tx.db.attitudeScale.upsert({ where: { code }, create: { code, ...data }, update: data });
}

async function saveMaster(tx: ScopedTransaction, question: NewQuestion): Promise<number> {
  const meaning = {
    kind: question.kind,
    electionType: question.electionType,
    scaleCode: question.scale?.code ?? null,
    direction: question.scale?.direction ?? null,
  };
  const known = await tx.db.masterQuestion.findUnique({ where: { code: question.master } });
  if (known && Object.entries(meaning).some(([key, value]) => known[key as keyof typeof meaning] !== value)) {
    throw new AppError(
      "CONFLICT",
      `The question ${question.code} differs from the others of ${question.master} in kind, election or scale. Give it a master question of its own.`,
    );
  }
  const { id } = await tx.db.masterQuestion.upsert({
    where: { code: question.master },
    create: { code: question.master, title: question.title, ...meaning },
    update: { title: question.title },
    select: { id: true },
  });
  return id;
}

interface KnownOption {
  position: number;
  value: string;
  label: string;
  meaning: string | null;
}

function refuseReordering(question: NewQuestion, known: readonly KnownOption[]): void {
  const moved = known.find(({ position, value }) => question.options[position - 1]?.value !== value);
  if (!moved) return;
  throw new AppError(
    "CONFLICT",
    `The option ${moved.value} of the question ${question.code} has been moved or taken out. Answers given before refer to it: leave the options as they are and add new ones at the end.`,
  );
}

interface KnownQuestion {
  wording: string;
  options: readonly KnownOption[];
  master: { code: string; title: string; scale: { title: string; lowEnd: string; highEnd: string } | null };
}

function isSame(question: NewQuestion, known: KnownQuestion): boolean {
  const { scale } = question;
  const sameScale =
    !scale ||
    (["title", "lowEnd", "highEnd"] as const).every((key) => scale[key] === known.master.scale?.[key]);
  return (
    sameScale &&
    question.wording === known.wording &&
    question.master === known.master.code &&
    question.title === known.master.title &&
    question.options.length === known.options.length &&
    question.options.every(
      (option, index) =>
        option.label === known.options[index]?.label && option.meaning === known.options[index]?.meaning,
    )
  );
}
