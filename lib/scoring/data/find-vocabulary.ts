import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { readVocabulary } from "@/lib/profiles/evidence/data/read-vocabulary";
import type { Vocabulary } from "@/lib/profiles/evidence/types";

/** The parties, issues and questions that features speak of. */
export const findVocabulary = (tx: ScopedTransaction): Promise<Vocabulary> =>
  readVocabulary((query) => tx.db.$queryRawUnsafe(query));
