import { prismaFor } from "@/lib/platform/db/clients";
import { Prisma } from "@/lib/platform/generated/client";

declare const minted: unique symbol;

/**
 * What a unit of work may see. A branded type, minted in two places only: the session gate (people) and the queue
 * gate (runs, command line).
 */
export type Scope = HeadquartersScope | LocalScope;

interface HeadquartersScope {
  readonly [minted]: true;
  readonly kind: "headquarters";
  readonly userId: number | null;
}

interface LocalScope {
  readonly [minted]: true;
  readonly kind: "local";
  readonly userId: number;
  readonly sessionId: string;
  readonly districtIds: readonly number[];
}

/** A transaction that knows its scope: the first argument of every function that reads or writes. */
export interface ScopedTransaction {
  readonly db: Prisma.TransactionClient;
  readonly scope: Scope;
}

/**
 * Runs one transaction within a scope. Local scopes use the app's role, whose rows are fenced by row-level security
 * through the session id set in the first statement.
 */
export async function withScope<T>(
  scope: Scope,
  work: (tx: ScopedTransaction) => Promise<T>,
  options?: { timeout?: number },
): Promise<T> {
  if (scope.kind === "headquarters") {
    return prismaFor("hustings_hq").$transaction((db) => work({ db, scope }), options);
  }
  return prismaFor("hustings_app").$transaction(async (db) => {
    await db.$executeRaw`select set_config('app.session_id', ${scope.sessionId}, true)`;
    return work({ db, scope });
  }, options);
}

/**
 * The second fence: the same restriction in the where-clause of every query. `column` is the district column, qualified
 * where the query joins.
 */
export function districtFence(scope: Scope, column = "district_id"): Prisma.Sql {
  if (scope.kind === "headquarters") return Prisma.sql`true`;
  return Prisma.sql`${Prisma.raw(column)} = any (${[...scope.districtIds]}::int[])`;
}
