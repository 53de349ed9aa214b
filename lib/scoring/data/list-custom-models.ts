import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { CustomModel } from "@/lib/profiles/custom/types";
import { FEATURES } from "@/lib/profiles/evidence/features.table";

interface CustomModelRow extends CustomModel {
  retired: boolean;
}

/** Those in use, by name. */
export async function listCustomModels(tx: ScopedTransaction): Promise<CustomModelRow[]> {
  const rows = await tx.db.customModel.findMany({
    where: { retiredAt: null },
    orderBy: { name: "asc" },
    select,
  });
  return rows.map(toCustomModel);
}

/** Retired or not; null where there is none. */
export async function findCustomModel(tx: ScopedTransaction, id: number): Promise<CustomModelRow | null> {
  const row = await tx.db.customModel.findUnique({ where: { id }, select });
  return row && toCustomModel(row);
}

const select = {
  id: true,
  name: true,
  purpose: true,
  master: { select: { id: true, title: true } },
  yesValues: true,
  noValues: true,
  features: true,
  formula: true,
  retiredAt: true,
} as const;

type Row = Omit<CustomModel, "question" | "features"> & {
  master: { id: number; title: string };
  features: string[];
  retiredAt: Date | null;
};

function toCustomModel({ master, retiredAt, features, ...row }: Row): CustomModelRow {
  return {
    ...row,
    question: { masterId: master.id, title: master.title },
    features: FEATURES.map(({ key }) => key).filter((key) => features.includes(key)),
    retired: retiredAt !== null,
  };
}
