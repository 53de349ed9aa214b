import type { ConsentField } from "@/lib/canvass/layouts.table";
import { parseDay } from "@/lib/canvass/rules/parse-moment";
import type { DateOrder } from "@/lib/canvass/schema";
import type { CellOf, FaultIn, RecordedConsent } from "@/lib/canvass/types";
import type { RowFault } from "@/lib/imports/types";

const CONSENTS = ["mobile", "whatsapp", "landline", "email"] as const;
const GIVEN = /^(y|yes|true|1|given|opted? in|consent(ed)?)$/i;
const WITHDRAWN = /^(n|no|false|0|withdrawn|refused|opted? out)$/i;

/** Compiles a function that reads the consents of a row, medium by medium; one without day and recorder is a fault. */
export function consentReader(order: DateOrder, faultIn: FaultIn) {
  return (cellOf: CellOf): RecordedConsent[] | RowFault => {
    const consents: RecordedConsent[] = [];
    for (const medium of CONSENTS) {
      const field = (part: "Consent" | "On" | "By" | "Detail"): ConsentField => `${medium}${part}`;
      const text = cellOf(field("Consent"));
      if (text === "") continue;
      const given = GIVEN.test(text);
      if (!given && !WITHDRAWN.test(text)) return faultIn(field("Consent"), "category-unknown", text);
      const on = parseDay(cellOf(field("On")).split(/[T\s]/)[0] ?? "", order);
      const by = cellOf(field("By"));
      if (!on || by === "") return faultIn(field(on ? "By" : "On"), "consent-incomplete");
      const detail = cellOf(medium === "whatsapp" ? "mobileDetail" : field("Detail"));
      consents.push({ medium, given, on, by, wording: "", detail });
    }
    return consents;
  };
}
