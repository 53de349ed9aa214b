import { prismaFor } from "@/lib/platform/db/clients";
import { type AuditNote, type RequestFacts, Trail } from "@/lib/platform/db/trail";
import { watchRows } from "@/lib/platform/db/watch-rows";
import { Prisma } from "@/lib/platform/generated/client";

declare const minted: unique symbol;

/**
 * What a unit of work may see. A branded type, minted in two places only: the session gate (people) and the queue
 * gate (runs, command line).
 */
export type Scope = HeadquartersScope | LocalScope;

interface HeadquartersScope {
  readonly [minted]: true;
  readonly request?: RequestFacts;
  readonly kind: "headquarters";
  readonly userId: number | null;
}

interface LocalScope {
  readonly [minted]: true;
  readonly request?: RequestFacts;
  readonly kind: "local";
  readonly userId: number;
  readonly sessionId: string;
  readonly districtIds: readonly number[];
}

/** A transaction that knows its scope: the first argument of every function that reads or writes. */
export interface ScopedTransaction {
  readonly db: Prisma.TransactionClient;
  readonly scope: Scope;
  /** What the audit trail will say of this transaction. */
  readonly trail: Trail;
}

export interface ScopeOptions {
  /** Milliseconds until the transaction is given up. */
  timeout?: number;
  /** What the audit trail says of it; where persons are shown it says so in any case. */
  audit?: AuditNote;
}

/**
 * Runs one transaction within a scope. Local scopes use the app's role, whose rows are fenced by row-level security
 * through the session id set in the first statement. The last statement appends to the audit trail, where persons were
 * shown or the work has said something: nothing is answered that is not written down.
 */
export async function withScope<T>(
  scope: Scope,
  work: (tx: ScopedTransaction) => Promise<T>,
  { timeout, audit }: ScopeOptions = {},
): Promise<T> {
  const group = scope.kind === "headquarters" ? "hustings_hq" : "hustings_app";
  return prismaFor(group).$transaction(
    async (db) => {
      if (scope.kind === "local") {
        await db.$executeRaw`select set_config('app.session_id', ${scope.sessionId}, true)`;
      }
      const trail = new Trail(scope);
      if (audit) trail.note(audit);
      const answer = await work({ db: watchRows(db, trail), scope, trail });
      await trail.append(db);
      return answer;
    },
    timeout === undefined ? undefined : { timeout },
  );
}

/**
 * The second fence: the same restriction in the where-clause of every query. `column` is the district column, qualified
 * where the query joins.
 */
export function districtFence(scope: Scope, column = "district_id"): Prisma.Sql {
  if (scope.kind === "headquarters") return Prisma.sql`true`;
  return Prisma.sql`${Prisma.raw(column)} = any (${[...scope.districtIds]}::int[])`;
}
