import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";
import type { FoundElector } from "@/lib/search/types";

/** By the start of a surname, of a forename and a surname, or of a postcode: what the indexes answer at once. */
export function searchElectors(tx: ScopedTransaction, text: string, limit: number): Promise<FoundElector[]> {
  const columns = Prisma.sql`e.id, e.forename, e.surname, p.lines as "addressLines", p.postcode`;
  const fences = Prisma.sql`${districtFence(tx.scope, "e.district_id")} and e.on_register and e.surname <> ''`;
  if (/\d/.test(text)) {
    return tx.db.$queryRaw<FoundElector[]>`
      select ${columns}
      from address p join elector e on e.address_id = p.id and e.district_id = p.district_id
      where p.postcode collate "C" like ${`${startOf(text.toUpperCase())}%`}
        and ${districtFence(tx.scope, "p.district_id")} and ${fences}
      order by p.postcode collate "C", p.lines collate "C", e.id limit ${limit}`;
  }
  const words = text.toLowerCase().split(/\s+/);
  const surname = startOf(words.at(-1) ?? "");
  const forename = words.length > 1 ? startOf(words.slice(0, -1).join(" ")) : "";
  return tx.db.$queryRaw<FoundElector[]>`
    select ${columns}
    from elector e
    left join address p on p.id = e.address_id and ${districtFence(tx.scope, "p.district_id")}
    where lower(e.surname) collate "C" like ${`${surname}%`} and lower(e.forename) collate "C" like ${`${forename}%`}
      and ${fences}
    order by lower(e.surname) collate "C", lower(e.forename) collate "C", e.id limit ${limit}`;
}

function startOf(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
