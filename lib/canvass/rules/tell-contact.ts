import { CHANNEL_NAMES, CONTEST_NAMES, QUESTION_NAMES } from "@/lib/canvass/rules/name-words";
import type { AnswerView, ContactView } from "@/lib/canvass/types";
import type { HistoryItem } from "@/lib/electors/rules/tell-history";
import { formatTime } from "@/lib/platform/format";

/** A contact as a line of what is known of an elector, and when. */
export function tellContact(contact: ContactView): HistoryItem {
  const { id, at, precision, channel, outcome, canvasser, answers } = contact;
  const by = canvasser ? `, ${canvasser}` : "";
  const time = precision === "minute" ? ` at ${formatTime(at)}` : "";
  const said = answers.map(tellAnswer).join("; ");
  return {
    id: `contact-${id}`,
    date: new Date(at).toISOString(),
    text: said === "" ? outcome : said,
    detail: `${CHANNEL_NAMES[channel]}${time}${by}`,
  };
}

/** "Would vote Labour, 2 of 5, about a local election". */
export function tellAnswer(answer: AnswerView): string {
  const { question, item, raw } = answer;
  if (question === "issue") return `${QUESTION_NAMES.issue}: ${item.replaceAll("_", " ")}`;
  if (question === "survey") return `${item}: ${raw}`;
  // "Undecided" and "Will not vote" say it themselves.
  if (question === "intention" && answer.stance !== "party") return nameAnswer(answer);
  return `${QUESTION_NAMES[question]} ${nameAnswer(answer)}`;
}

/** "Labour, 2 of 5, about a local election". */
export function nameAnswer({ label, raw, strength, scale, contest }: AnswerView): string {
  const name = label ?? raw;
  // A rating says its strength itself.
  const firm = strength === null || /^\d/.test(name) ? "" : `, ${strength} of ${scale}`;
  return `${name}${firm}${contest === "unstated" ? "" : `, about ${CONTEST_NAMES[contest]}`}`;
}

/** What the elector last said of how they would vote, with the contact at which it was said. */
export function currentAnswer(
  contacts: readonly ContactView[],
): { answer: AnswerView; contact: ContactView } | null {
  for (const contact of contacts) {
    const answer = contact.answers.find(({ question }) => question === "intention");
    if (answer) return { answer, contact };
  }
  return null;
}
