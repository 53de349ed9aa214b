import { attitudeItems, issueTags, partyCodes } from "./canvass.table";
import { quoteCell } from "./quote-cell";

export const questionsHeader =
  "code,master,title,wording,kind,election_type,scale,scale_title,low_end,high_end,direction,options";

const scales = {
  economic: ["Economic", "left", "right"],
  social: ["Social", "liberal", "conservative"],
} as const;

const statements: Record<string, string> = {
  economic_redistribute:
    "Government should redistribute income from the better-off to those who are less well off",
  economic_big_business: "Big business takes advantage of ordinary people",
  economic_private_sector: "Private companies run public services better than the state",
  economic_low_taxes: "Taxes should be cut even if services suffer",
  social_death_penalty: "For some crimes, the death penalty is the most appropriate sentence",
  social_stiffer_sentences: "People who break the law should be given stiffer sentences",
  social_obey_authority: "Schools should teach children to obey authority",
  social_tradition: "Young people today do not have enough respect for traditional British values",
};

const agreement = "1=Disagree strongly;2=Disagree;3=Neither agree nor disagree;4=Agree;5=Agree strongly";
const intentions = [...partyCodes, "undecided", "wont_say", "non_voter=Would not vote"].join(";");

const row = (cells: readonly (string | number)[]) => cells.map((cell) => quoteCell(String(cell))).join(",");

/** The question bank of the demo's surveys. */
export function listQuestions(): string[] {
  const plain = (code: string, title: string, wording: string, kind: string, type: string, options: string) =>
    row([code, code, title, wording, kind, type, "", "", "", "", "", options]);
  const likelihood = Array.from({ length: 11 }, (_, value) => value).join(";");
  return [
    plain(
      "vote_local",
      "Vote at a local election",
      "If there were a local election tomorrow, how would you vote?",
      "intention",
      "local",
      intentions,
    ),
    plain(
      "vote_general",
      "Vote at a general election",
      "If there were a general election tomorrow, how would you vote?",
      "intention",
      "uk-parliament",
      intentions,
    ),
    plain(
      "likelihood_0_10",
      "Likelihood to vote",
      "How likely are you to vote, from 0 to 10?",
      "likelihood",
      "local",
      likelihood,
    ),
    plain(
      "issue",
      "Most important issue",
      "Which issue matters most to you?",
      "issue",
      "",
      issueTags.map((tag) => (tag === "nhs" ? "nhs=The NHS" : tag)).join(";"),
    ),
    plain(
      "rejoin_eu",
      "Rejoining the European Union",
      "Should the United Kingdom rejoin the European Union?",
      "referendum",
      "referendum",
      "yes;no;dont_know",
    ),
    ...attitudeItems.map(({ column, scale, sign }) => {
      const statement = statements[column] ?? column;
      const [title, low, high] = scales[scale];
      return row([
        column,
        column,
        statement,
        statement,
        "attitude",
        "",
        scale,
        title,
        low,
        high,
        sign,
        agreement,
      ]);
    }),
  ];
}
