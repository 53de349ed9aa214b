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
  newest: boolean;
  entries: number;
  /** Entries of people who were not known. */
  added: number;
  /** Of people who were, with another district, markers or date of attainment, or who come back. */
  amended: number;
  /** People who are on the register no longer. */
  deleted: number;
  unchanged: number;
}

export type RegisterPublished =
  | ({ ok: true } & PublishedVersion)
  /** Another run published this version in the meantime. */
  | ({ ok: false } & LoadedVersion);

export interface LoadedVersion {
  versionId: number;
  runId: number | null;
  sha256: string | null;
  /** What its run said. */
  result: unknown;
}

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
