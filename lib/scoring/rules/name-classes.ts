import type { Vocabulary } from "@/lib/profiles/evidence/types";
import { classesOf } from "@/lib/profiles/switching/rules/collect-pairs";
import { readable } from "@/lib/profiles/target/rules/readable";

/** Whom somebody may be with, as switching names them: the parties, and none. */
export const nameClasses = (vocabulary: Vocabulary): string[] => classesOf(vocabulary).map(readable);
