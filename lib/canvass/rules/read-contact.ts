import type { CanvassField } from "@/lib/canvass/layouts.table";
import { type CodeBook, readChannel } from "@/lib/canvass/rules/code-book";
import { type Moment, parseMoment } from "@/lib/canvass/rules/parse-moment";
import { answerReader } from "@/lib/canvass/rules/read-answers";
import { consentReader } from "@/lib/canvass/rules/read-consents";
import type { Channel, DateOrder } from "@/lib/canvass/schema";
import type {
  CanvassRecord,
  CellOf,
  FaultIn,
  RecordedAnswer,
  RecordedContact,
  ResponseCode,
} from "@/lib/canvass/types";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";

/** Nothing about a person is held for longer than this after it was collected. */
export const MOST_YEARS_HELD = 7;

export interface Reading {
  book: CodeBook;
  order: DateOrder;
  /** Local time, YYYY-MM-DDTHH:MM. */
  now: string;
}

/** Compiles a layout into a function from a row to all that it says of one person, or its fault. */
export function contactReader(match: LayoutMatch<CanvassField>, reading: Reading) {
  const has = (field: CanvassField) => match.positions.has(field);
  const faultIn: FaultIn = (field, reason, found) => ({
    column: match.header[match.positions.get(field) ?? -1] ?? field,
    reason,
    found,
  });
  const readAnswers = answerReader(reading.book, faultIn);
  const readConsents = consentReader(reading.order, faultIn);
  return ({ cells }: FileRow): CanvassRecord | RowFault => {
    const cellOf: CellOf = (field) => cells[match.positions.get(field) ?? -1] ?? "";
    const said = readAnswers(cellOf);
    if ("reason" in said) return said;
    const consents = readConsents(cellOf);
    if ("reason" in consents) return consents;
    const { answers } = said;
    const outcome =
      said.outcome ?? (answers.length || cellOf("surveyAnswer") ? reading.book.find("answered") : null);
    const contacts: RecordedContact[] = [];
    if (outcome) {
      const contact = readOne(cellOf, outcome, answers);
      if ("reason" in contact) return contact;
      contacts.push(contact);
    } else if (outcome === undefined) return faultIn("outcome", "code-unknown", "answered");
    for (const [flag, dated, code] of REFUSALS) {
      if (!isYes(cellOf(flag))) continue;
      const refusal = reading.book.find(code);
      if (!refusal) return faultIn(flag, "code-unknown", code);
      const contact = readOne(cellOf, refusal, [], cellOf(dated) || cellOf("at"));
      if ("reason" in contact) return contact;
      contacts.push(contact);
    }
    if (!contacts.length && !consents.length && !has("electorNumber"))
      return faultIn("outcome", "value-missing");
    return { contacts, consents };
  };

  function readOne(
    cellOf: CellOf,
    outcome: ResponseCode,
    answers: RecordedAnswer[],
    written = cellOf("at"),
  ): RecordedContact | RowFault {
    const when = readWhen(written, cellOf("time"));
    if ("reason" in when) return when;
    const channel = readHow(cellOf("channel"));
    if (typeof channel === "object") return channel;
    const spokenTo = outcome.reach ?? "elector";
    if (spokenTo === "nobody" && answers.length) return faultIn("outcome", "answer-of-nobody");
    return { ...when, channel, outcomeId: outcome.id, spokenTo, canvasser: cellOf("canvasser"), answers };
  }

  function readWhen(text: string, time: string): Moment | RowFault {
    if (text === "") return faultIn("at", "value-missing");
    const moment = parseMoment(text, time, reading.order);
    if (!moment) return faultIn("at", "moment-unreadable");
    if (moment.at > reading.now) return faultIn("at", "contact-in-future");
    const oldest = `${Number(reading.now.slice(0, 4)) - MOST_YEARS_HELD}${reading.now.slice(4)}`;
    return moment.at < oldest ? faultIn("at", "contact-too-old") : moment;
  }

  function readHow(text: string): Channel | RowFault {
    if (!has("channel")) return "door";
    return readChannel(text) ?? faultIn("channel", "channel-unknown", text);
  }
}

const REFUSALS = [
  ["doNotContact", "doNotContactOn", "do_not_contact"],
  ["doNotKnock", "doNotKnockOn", "do_not_knock"],
] as const;

const isYes = (text: string) => /^(y|yes|true|1|x|v|✓)$/i.test(text);
