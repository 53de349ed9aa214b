import { CHANNELS, type Channel } from "@/lib/canvass/schema";
import { CHANNEL_SPELLINGS, CODE_SPELLINGS } from "@/lib/canvass/spellings.table";
import type { ResponseCode } from "@/lib/canvass/types";
import { readParty } from "@/lib/elections/rules/read-party";

/** "Not Home", "not-home" and "not_home" are one. */
export const codeKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");

export interface CodeBook {
  find: (text: string) => ResponseCode | undefined;
}

/**
 * Looks up what stands in a file: the party's own codes first, then a mapping made for this file, then the usual
 * spellings of codes, labels and parties.
 *
 * @param mapped code in the file -> code of ours
 */
export function codeBook(
  codes: readonly ResponseCode[],
  mapped: Readonly<Record<string, string>> = {},
): CodeBook {
  const byCode = new Map(codes.map((code) => [codeKey(code.code), code]));
  const byLabel = new Map(codes.map((code) => [codeKey(code.label), code]));
  const own = new Map(
    Object.entries(mapped).map(([text, code]) => [codeKey(text), byCode.get(codeKey(code))]),
  );
  const byParty = new Map(
    codes
      .filter(({ stance, strength }) => stance === "party" && strength === null)
      .map((code) => [code.party, code]),
  );
  return {
    find: (text) => {
      const key = codeKey(text);
      if (key === "") return undefined;
      const party = text.trim() === "" ? undefined : readParty(text);
      return (
        own.get(key) ??
        byCode.get(key) ??
        byLabel.get(key) ??
        byCode.get(CODE_SPELLINGS[key] ?? "") ??
        byParty.get(party?.code ?? "")
      );
    },
  };
}

export function readChannel(text: string): Channel | undefined {
  const key = codeKey(text);
  return CHANNELS.find((channel) => channel === key) ?? CHANNEL_SPELLINGS[key];
}
