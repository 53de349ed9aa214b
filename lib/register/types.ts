export interface RegisterToPublish {
  runId: number;
  authorityId: number;
  publishedOn: string;
  kind: string;
  layout: string;
  /** Identity keys of people who objected or whose data is restricted. */
  withheld: readonly Buffer[];
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
