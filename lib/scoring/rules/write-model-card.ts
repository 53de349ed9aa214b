import { formatDate, formatNumber, formatPercent } from "@/lib/platform/format";
import { describeApproval } from "@/lib/scoring/rules/describe-approval";
import { describeTest, formatEstimate } from "@/lib/scoring/rules/describe-metrics";
import type { ModelVersionView, ProfileVersionView } from "@/lib/scoring/types";

type Version = { turnout: ModelVersionView } | { profile: ProfileVersionView };

/**
 * The model card as markdown: what the model is for, what it learnt from, how well it does on what it had not seen, what
 * it does not know, and who answers for it.
 */
export function writeModelCard(found: Version): string {
  const version = "turnout" in found ? found.turnout : found.profile;
  const { card } = version;
  const sections: [string, string[]][] = [
    ["Purpose", [card.purpose]],
    ["Status", [`${version.status}. ${describeApproval(version)}`]],
    ["Estimator", [card.estimator]],
    ["Learnt from", learntFrom(found)],
    [
      "How well it does",
      "turnout" in found ? turnoutMeasures(found.turnout) : profileMeasures(found.profile),
    ],
    ["Features", bullets(card.notes)],
    ["Known gaps", bullets(card.gaps)],
    ["Warnings of the fit", bullets(card.warnings)],
    [
      "Never used",
      [
        "Ethnicity, religion, health, trade-union membership, sexual orientation; nothing about people under 16.",
      ],
    ],
    [
      "Effect on people",
      [
        "None that is legal or similarly significant: the scores order who is written to or called on, and a person decides.",
      ],
    ],
    ["Fingerprint of the data", [`\`${version.fingerprint}\``]],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `## ${heading}\n\n${lines.join("\n")}\n`);
  return `# ${card.title}, version ${version.version}\n\nTrained ${formatDate(version.createdAt)}.\n\n${body.join("\n")}`;
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`);

/** A row of a table: bars inside a cell would end it. */
const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const rule = headings.map((_, column) => (column === 0 ? "---" : "---:"));
  return [row(headings), row(rule), ...rows.map(row)];
}

function learntFrom(found: Version): string[] {
  if ("turnout" in found) {
    const { trainedOn, historyFrom } = found.turnout.card;
    return bullets([
      ...trainedOn.map(
        ({ poll, electors, voted }) =>
          `${formatDate(poll)}: ${formatNumber(electors)} electors, ${formatPercent(electors ? voted / electors : 0, 1)} voted`,
      ),
      `Voting records of ${historyFrom.map((day) => formatDate(day)).join("; ")}`,
    ]);
  }
  const { rows, from, to } = found.profile.metrics;
  return [`${formatNumber(rows)} answers between ${formatDate(from)} and ${formatDate(to)}.`];
}

function turnoutMeasures({ metrics }: ModelVersionView): string[] {
  if (!metrics)
    return ["Not measured: there are too few marked registers. Everybody has the turnout of their ward."];
  const { model, baselines } = metrics;
  const rows = [
    { name: "This model", measures: model },
    { name: "What they did at the last poll", measures: baselines.lastKnown },
    { name: "The turnout of their ward", measures: baselines.areaMean },
  ];
  return [
    `It was ${describeTest(metrics)}. Estimates with their standard errors.`,
    "",
    ...table(
      ["Who predicts", "AUC", "Log loss", "Brier score"],
      rows.map(({ name, measures }) => [
        name,
        formatEstimate(measures.auc),
        formatEstimate(measures.logLoss),
        formatNumber(measures.brier, 4),
      ]),
    ),
    "",
    `Calibration slope ${formatEstimate(model.calibration.slope)}, intercept ${formatEstimate(model.calibration.intercept)}.`,
  ];
}

function profileMeasures({ metrics }: ProfileVersionView): string[] {
  return [
    "Tested on households and on wards that it had not seen. Estimates with their standard errors.",
    "",
    ...table(
      [
        "Target",
        "Answers",
        "AUC, other households",
        "AUC, other wards",
        "AUC, ward's mean",
        "Log loss",
        "Calibration slope",
      ],
      metrics.targets.map((target) => [
        target.label,
        `${formatNumber(target.cases)} of ${formatNumber(target.rows)}`,
        formatEstimate(target.byHousehold.auc),
        formatEstimate(target.byWard.auc),
        formatNumber(target.baselines.areaMean.auc.value, 3),
        formatEstimate(target.byHousehold.logLoss),
        formatEstimate(target.byHousehold.calibration.slope, 2),
      ]),
    ),
  ];
}
