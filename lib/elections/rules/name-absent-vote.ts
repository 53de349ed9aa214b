import { nameElectionInFull } from "@/lib/elections/rules/name-election";

const KINDS: Readonly<Record<string, string>> = {
  postal: "postal vote",
  proxy: "proxy vote",
  "postal-proxy": "postal vote of a proxy",
};

export const nameAbsentVote = (kind: string): string => KINDS[kind] ?? kind;

export const nameAbsentVoteType = (type: string): string =>
  type === "all" ? "all elections" : nameElectionInFull(type);
