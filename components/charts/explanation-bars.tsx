import { percent } from "@/components/charts/plot";
import { DetailsTable } from "@/components/ui/details-table";
import { formatScore, formatSignedScore } from "@/lib/platform/format";

export type Contribution = {
  label: string;
  /** Points of score, signed. */
  hundredths: number;
};

export type ExplanationBarsProps = {
  /** Where the sum starts: the area's mean. */
  baselineHundredths: number;
  baselineLabel: string;
  /** In the order to be read; with the baseline they sum to the score. */
  contributions: readonly Contribution[];
  scoreHundredths: number;
  scoreLabel: string;
};

type Step = { label: string; fromHundredths: number; toHundredths: number };

/** From the baseline to the score, a step for each reason. */
export function ExplanationBars(props: ExplanationBarsProps) {
  const { baselineHundredths, baselineLabel, contributions, scoreHundredths, scoreLabel } = props;
  const steps = walk(baselineHundredths, contributions);
  const ends = [scoreHundredths, baselineHundredths, ...steps.map((step) => step.toHundredths)];
  const low = Math.min(...ends);
  const span = Math.max(...ends) - low || 1;
  const at = (hundredths: number) => (hundredths - low) / span;
  return (
    <>
      <ol aria-label={`From ${baselineLabel} to ${scoreLabel}, in points of score`} className="flex flex-col">
        <EndRow label={baselineLabel} hundredths={baselineHundredths} at={at(baselineHundredths)} />
        {steps.map((step) => (
          <StepRow key={step.label} step={step} from={at(step.fromHundredths)} to={at(step.toHundredths)} />
        ))}
        <EndRow label={scoreLabel} hundredths={scoreHundredths} at={at(scoreHundredths)} strong />
      </ol>
      <DetailsTable
        caption={`From ${baselineLabel} to ${scoreLabel}`}
        columns={[
          { heading: "Reason" },
          { heading: "Points", align: "end" },
          { heading: "Score so far", align: "end" },
        ]}
        rows={[
          [baselineLabel, "", formatScore(baselineHundredths)],
          ...steps.map((step) => [
            step.label,
            formatSignedScore(step.toHundredths - step.fromHundredths),
            formatScore(step.toHundredths),
          ]),
        ]}
      />
    </>
  );
}

function walk(start: number, contributions: readonly Contribution[]): Step[] {
  let reached = start;
  return contributions.map(({ label, hundredths }) => {
    const step = { label, fromHundredths: reached, toHundredths: reached + hundredths };
    reached = step.toHundredths;
    return step;
  });
}

const ROW =
  "grid grid-cols-[minmax(0,1fr)_3.25rem] items-center gap-x-3 py-1 text-note md:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_3rem]";

function StepRow({ step, from, to }: { step: Step; from: number; to: number }) {
  const up = to >= from;
  return (
    <li className={ROW}>
      <span>{step.label}</span>
      <svg aria-hidden className="block h-5 w-full overflow-visible phone:order-last phone:col-span-full">
        <rect
          x={percent(Math.min(from, to))}
          y="4"
          width={percent(Math.abs(to - from))}
          height="12"
          rx="3"
          fill={up ? "var(--s6)" : "var(--card)"}
          stroke="var(--s6)"
        />
        <line x1={percent(to)} x2={percent(to)} y1="16" y2="32" stroke="var(--s4)" strokeDasharray="2 2" />
      </svg>
      <span className="figures text-right">{formatSignedScore(step.toHundredths - step.fromHundredths)}</span>
    </li>
  );
}

type EndRowProps = { label: string; hundredths: number; at: number; strong?: boolean };

function EndRow({ label, hundredths, at, strong = false }: EndRowProps) {
  return (
    <li className={`${ROW} ${strong ? "font-semibold" : "text-muted"}`}>
      <span>{label}</span>
      <svg aria-hidden className="block h-5 w-full overflow-visible phone:order-last phone:col-span-full">
        <line x2="100%" y1="10" y2="10" stroke="var(--line)" />
        <g transform="translate(-1.5 0)">
          <rect
            x={percent(at)}
            y="3"
            width="3"
            height="14"
            rx="1.5"
            fill={strong ? "var(--s8)" : "var(--faint)"}
          />
        </g>
      </svg>
      <span className="figures text-right">{formatScore(hundredths)}</span>
    </li>
  );
}
