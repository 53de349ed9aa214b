import { notFound } from "next/navigation";
import { cache } from "react";
import { findArea } from "@/lib/areas/data/find-area";
import { findDefaultAreaCode } from "@/lib/areas/data/find-default-area-code";
import type { AreaInScope } from "@/lib/areas/types";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";

/** The area of this code; one outside the reader's areas is not found, like one that does not exist. */
export const loadArea = cache(async (code: string): Promise<AreaInScope> => {
  const { scope } = await requireScope();
  return (await withScope(scope, (tx) => findArea(tx, code, systemClock()))) ?? notFound();
});

/** The area that a reader starts from: their own, or the first council loaded; null where nothing is. */
export const loadHomeArea = cache(async (): Promise<AreaInScope | null> => {
  const { scope, session } = await requireScope();
  return withScope(scope, async (tx) => {
    const code = session.areas[0]?.code ?? (await findDefaultAreaCode(tx));
    return code ? findArea(tx, code, systemClock()) : null;
  });
});
