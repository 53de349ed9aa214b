"use server";

import { z } from "zod";
import { may } from "@/lib/access/policy";
import { withScope } from "@/lib/platform/db/scope";
import { countRequest } from "@/lib/platform/rate-limit";
import { requireScope } from "@/lib/platform/session";
import { searchAreas } from "@/lib/search/data/search-areas";
import { searchElectors } from "@/lib/search/data/search-electors";
import { toFindItems } from "@/lib/search/rules";
import type { FindItem } from "@/lib/search/types";

const LIMIT = 8;
const text = z.string().trim().min(3).max(60);

/** Areas and electors within the reader's scope that start with what was typed; nothing under three letters. */
export async function search(typed: string): Promise<FindItem[]> {
  const { scope, session } = await requireScope();
  const query = text.safeParse(typed);
  if (!query.success || (await countRequest("search", { session: session.sessionId })) > 0) return [];
  const [areas, electors] = await withScope(
    scope,
    async (tx) => [
      await searchAreas(tx, query.data, LIMIT),
      may(session.role, "electors:read") ? await searchElectors(tx, query.data, LIMIT) : [],
    ],
    { audit: { act: "search", filter: query.data } },
  );
  return toFindItems(areas, electors);
}
