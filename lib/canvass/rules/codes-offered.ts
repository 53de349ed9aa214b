import type { ResponseCode } from "@/lib/canvass/types";
import { PARTIES_STANDING } from "@/lib/elections/parties.table";

/** The codes in use that fit the place: nobody in Hull is asked about a party that stands in Scotland alone. */
export function codesOffered(codes: readonly ResponseCode[], areaCode: string): ResponseCode[] {
  return codes.filter(({ retired, party }) => {
    const nations = PARTIES_STANDING.find(({ code }) => code === party)?.nations;
    return !retired && (!nations || nations.includes(areaCode.charAt(0)));
  });
}
