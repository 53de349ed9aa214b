import { listElectors } from "@/lib/electors/data/list-electors";
import type { ElectorSelection } from "@/lib/electors/data/where-electors";
import type { ElectorOrder } from "@/lib/electors/schema/electors-query";
import type { Cursor, ElectorListRow } from "@/lib/electors/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const PAGE_ROWS = 1_000;

/** The whole list, page after page, in the order in which its page shows it. */
export async function* listCopyRows(
  tx: ScopedTransaction,
  selection: ElectorSelection,
  order: ElectorOrder,
): AsyncGenerator<ElectorListRow[]> {
  let cursor: Cursor | null = null;
  do {
    const page = await listElectors(tx, selection, order, cursor, PAGE_ROWS);
    yield page.rows;
    cursor = page.next;
  } while (cursor);
}
