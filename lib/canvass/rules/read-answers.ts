import type { CanvassField } from "@/lib/canvass/layouts.table";
import { type CodeBook, codeKey } from "@/lib/canvass/rules/code-book";
import { CONTESTS, type Contest, type Question } from "@/lib/canvass/schema";
import type { CellOf, FaultIn, RecordedAnswer, ResponseCode } from "@/lib/canvass/types";
import type { RowFault } from "@/lib/imports/types";

interface Said {
  /** Null where the row has no word for it. */
  outcome: ResponseCode | null;
  answers: RecordedAnswer[];
}

const CONTEST_SPELLINGS: Readonly<Record<string, Contest>> = {
  general: "uk-parliament",
  general_election: "uk-parliament",
  ge: "uk-parliament",
  westminster: "uk-parliament",
  parliamentary: "uk-parliament",
  council: "local",
  local_election: "local",
  le: "local",
  mayor: "mayoral",
};

const INTENTION = /voting intention|^vi$|support|party id|how will you vote|candidate/i;
const PAST_VOTE = /past vote|voted last|last vote|previous vote/i;

/** Compiles a function that reads what a row says of outcome and answers. One column may hold either. */
export function answerReader(book: CodeBook, faultIn: FaultIn) {
  return (cellOf: CellOf): Said | RowFault => {
    const outcomeText = cellOf("outcome");
    const answerText = cellOf("answer");
    const first = outcomeText === "" ? null : book.find(outcomeText);
    if (first === undefined) return faultIn("outcome", "code-unknown", outcomeText);
    const second = answerText === "" ? null : book.find(answerText);
    if (second === undefined) return faultIn("answer", "code-unknown", answerText);
    const outcome = [first, second].find((code) => code?.kind === "outcome") ?? null;
    const answer = [second, first].find((code) => code?.kind === "answer") ?? null;
    const answers: RecordedAnswer[] = [];
    const contest = readContest(cellOf("contest"));
    if (!contest) return faultIn("contest", "category-unknown", cellOf("contest"));
    const intention = readIntention(cellOf, answer, contest);
    if (intention && "reason" in intention) return intention;
    if (intention) answers.push(intention);
    for (const [field, question, about] of CODED) {
      const text = cellOf(field);
      if (text === "") continue;
      const code = book.find(text);
      if (code?.kind !== "answer") return faultIn(field, "code-unknown", text);
      answers.push(coded(question, about ?? contest, code, text));
    }
    for (const issue of cellOf("issue").split(";").map(codeKey).filter(Boolean)) {
      answers.push({ ...coded("issue", contest, null, issue), item: issue });
    }
    const survey = readSurvey(cellOf);
    return { outcome, answers: survey ? [...answers, survey] : answers };
  };

  function readIntention(
    cellOf: CellOf,
    answer: ResponseCode | null,
    contest: Contest,
  ): RecordedAnswer | RowFault | null {
    const [strength, score] = [cellOf("strength"), cellOf("score10")];
    const code = answer ?? (strength === "" ? null : book.find(strength));
    if (code === undefined || code?.kind === "outcome") return faultIn("strength", "code-unknown", strength);
    if (!code) return null;
    const told = coded("intention", contest, code, cellOf("answer") || cellOf("outcome") || strength);
    if (score !== "") {
      const value = wholeNumber(score, 0, 10);
      return value === null
        ? faultIn("score10", "number-unreadable")
        : { ...told, strength: value, scale: 10 };
    }
    if (strength === "" || !answer) return told;
    const value = wholeNumber(strength, 1, 5);
    return value === null ? faultIn("strength", "number-unreadable") : { ...told, strength: value, scale: 5 };
  }

  /** An answer of another system's survey: a voting intention where question and answer say so, otherwise as it stands. */
  function readSurvey(cellOf: CellOf): RecordedAnswer | null {
    const [asked, text] = [cellOf("surveyQuestion"), cellOf("surveyAnswer")];
    if (text === "") return null;
    const code = book.find(text);
    const question = code?.kind === "answer" ? questionOf(asked) : "survey";
    const contest = readContest(asked.replace(INTENTION, "").replace(PAST_VOTE, "")) ?? "unstated";
    if (question !== "survey" && code) return coded(question, contest, code, text);
    return { ...coded("survey", "unstated", code?.kind === "answer" ? code : null, text), item: asked };
  }
}

const CODED: readonly (readonly [field: CanvassField, question: Question, contest: Contest | null])[] = [
  ["pastVote", "past-vote", null],
  ["secondPreference", "second-preference", null],
  ["localRating", "intention", "local"],
  ["generalRating", "intention", "uk-parliament"],
];

const coded = (
  question: Question,
  contest: Contest,
  code: ResponseCode | null,
  raw: string,
): RecordedAnswer => ({
  question,
  contest,
  item: "",
  codeId: code?.id ?? null,
  strength: null,
  scale: null,
  raw,
});

function questionOf(asked: string): Question {
  if (PAST_VOTE.test(asked)) return "past-vote";
  return INTENTION.test(asked) ? "intention" : "survey";
}

/** Undefined where it is none that we know; unstated where nothing stands there. */
function readContest(text: string): Contest | undefined {
  const key = codeKey(text);
  if (key === "") return "unstated";
  return CONTESTS.find((contest) => codeKey(contest) === key) ?? CONTEST_SPELLINGS[key];
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,2}(\.0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
