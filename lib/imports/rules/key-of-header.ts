import { headerKey } from "@/lib/imports/rules/match-layout";

/** What makes two headers the same one: their names in order, case, spaces and punctuation apart. */
export const keyOfHeader = (header: readonly string[]) => header.map(headerKey).join("|");
