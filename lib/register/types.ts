export interface RegisterToPublish {
  runId: number;
  authorityId: number;
  publishedOn: string;
  kind: string;
  layout: string;
  /** Identity keys of people who objected or whose data is restricted. */
  withheld: readonly Buffer[];
  /** What its run says besides: counts of rows and the like. */
  facts: Record<string, unknown>;
}

export interface PublishedVersion {
  versionId: number;
  entries: number;
  joined: number;
  new: number;
  gone: number;
  newest: boolean;
}

export type RegisterPublished =
  | ({ ok: true } & PublishedVersion)
  /** Another run published this version in the meantime. */
  | { ok: false; versionId: number; sha256: string | null };

/** What an alteration changes; those who moved in are among the added. */
export interface AlterationCounts {
  added: number;
  movedIn: number;
  amended: number;
  deleted: number;
  /** Amendments that say what the register says already. */
  unchanged: number;
}

export interface DistrictAlterations extends AlterationCounts {
  district: string;
}
