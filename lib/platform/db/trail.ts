import { createHmac } from "node:crypto";
import type { Act } from "@/lib/audit/schema";
import { env } from "@/lib/platform/env";
import type { Prisma } from "@/lib/platform/generated/client";

/** What a unit of work says of itself; whom it showed is found in its rows. */
export interface AuditNote {
  act: Act;
  /** Who, where the scope does not know yet: a sign-in. */
  userId?: number;
  /** What was asked for: kept as a keyed hash only. */
  filter?: unknown;
  /** Why, where it is not the ordinary purpose of a campaign. */
  purpose?: string;
  /** What else there is to say: numbers and codes, never names. */
  detail?: Record<string, string | number | boolean | null>;
}

/** The request for which a scope was minted. */
export interface RequestFacts {
  readonly sessionId: string;
  readonly requestId: string;
  /** The page's path without its query, or the name of the action. */
  readonly route: string;
  /** Headquarters, or the codes of the areas granted. */
  readonly reach: string;
}

/** What the trail needs to know of a scope. */
interface Actor {
  readonly userId: number | null;
  readonly sessionId?: string;
  readonly request?: RequestFacts;
}

const ORDINARY_PURPOSE = "electoral campaigning";

/** A row that holds one of these is about a person, whatever else it is. */
const PERSONAL_COLUMNS = ["electorId", "surname", "forename", "addressLines", "rawText"];

/** Gathers what a transaction shows and says, to append it as its last statement. */
export class Trail {
  private readonly electorIds = new Set<number>();
  private unnamed = 0;
  private noted: AuditNote | undefined;

  constructor(private readonly actor: Actor) {}

  /** This unit of work is told of, whether or not it shows a person. */
  note(note: AuditNote): void {
    this.noted = note;
  }

  /** For what does not come as rows of a query: files that are written, streams. */
  saw(electorIds: Iterable<number>): void {
    for (const id of electorIds) this.electorIds.add(id);
  }

  /** Looks for persons among the rows of an answer. */
  sawRows(answer: unknown): void {
    if (!Array.isArray(answer)) return;
    for (const row of answer) if (typeof row === "object" && row !== null) this.sawRow(row);
  }

  private sawRow(row: object): void {
    const values = row as Record<string, unknown>;
    if (!PERSONAL_COLUMNS.some((column) => column in values)) return;
    const id = "electorId" in values ? values.electorId : values.id;
    if (typeof id === "number" && !("rawText" in values)) this.electorIds.add(id);
    else this.unnamed += 1;
  }

  /** Appends the event where there is one. Where that fails, the transaction fails, and nothing is answered. */
  async append(db: Prisma.TransactionClient): Promise<void> {
    const count = this.electorIds.size + this.unnamed;
    if (count === 0 && !this.noted) return;
    const note: AuditNote = this.noted ?? { act: "view" };
    const { sessionId, request } = this.actor;
    const { act, filter, purpose, detail, userId = this.actor.userId } = note;
    const ids = Int32Array.from(this.electorIds).sort();
    await db.$queryRaw`select append_audit_event(
      ${userId}::int, ${request?.sessionId ?? sessionId ?? null}::uuid, ${request?.requestId ?? null}::uuid,
      ${act}, ${purpose ?? ORDINARY_PURPOSE}, ${request?.route ?? "run"}, ${request?.reach ?? "headquarters"},
      ${[...ids]}::int[], ${count}::int, ${filter === undefined ? null : hashOf(filter)}::bytea,
      ${JSON.stringify(detail ?? {})}::jsonb)`;
  }
}

/** Keyed, so that nobody finds a name by trying names. */
function hashOf(filter: unknown): Uint8Array<ArrayBuffer> {
  const digest = createHmac("sha256", env().authSecret)
    .update(`filter:${JSON.stringify(filter)}`)
    .digest();
  return new Uint8Array(digest);
}
