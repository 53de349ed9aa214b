import type { Trail } from "@/lib/platform/db/trail";
import type { Prisma } from "@/lib/platform/generated/client";

type Ask = (...args: unknown[]) => Promise<unknown>;

const RAW_QUERIES: ReadonlySet<PropertyKey> = new Set(["$queryRaw", "$queryRawUnsafe"]);

/**
 * The client of a transaction, with every answer shown to the trail before it reaches whoever asked: no reader can
 * forget to say whom it read.
 */
export function watchRows(db: Prisma.TransactionClient, trail: Trail): Prisma.TransactionClient {
  return new Proxy(db, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value === "function") {
        const ask = value.bind(target) as Ask;
        return RAW_QUERIES.has(property) ? watched(ask, (answer) => trail.sawRows(answer)) : ask;
      }
      if (typeof value !== "object" || value === null || typeof property === "symbol") return value;
      const persons = property === "elector";
      return watchModel(value, (answer) => {
        const rows = [answer].flat();
        trail.sawRows(persons ? rows.map(asPerson) : rows);
      });
    },
  });
}

function watchModel(model: object, see: (answer: unknown) => void): object {
  return new Proxy(model, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      return typeof value === "function" ? watched(value.bind(target) as Ask, see) : value;
    },
  });
}

function watched(ask: Ask, see: (answer: unknown) => void): Ask {
  return async (...args) => {
    const answer = await ask(...args);
    see(answer);
    return answer;
  };
}

/** An elector's row names the person by its own id, whichever columns were chosen. */
function asPerson(row: unknown): unknown {
  if (typeof row !== "object" || row === null || !("id" in row)) return row;
  return { electorId: row.id };
}
