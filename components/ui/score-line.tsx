import { DecileChip } from "@/components/ui/decile-chip";
import { IntervalLozenge } from "@/components/ui/interval-lozenge";
import type { DecileNumber } from "@/components/ui/scale";
import { formatOrdinal, formatScore } from "@/lib/platform/format";

export type ScoreLineProps = {
  /** What is scored, or the area in which it ranks. */
  label: string;
  scoreHundredths: number;
  lowHundredths: number;
  highHundredths: number;
  rank: number;
  /** Said after the rank: "of 8,982". */
  rankNote?: string;
  /** How much the score rests on: "strong", "some", "weak". */
  evidence?: string;
  decile: DecileNumber;
};

/** One score in full, as an item of a list: figure, interval, rank, decile. */
export function ScoreLine(props: ScoreLineProps) {
  const { label, scoreHundredths, lowHundredths, highHundredths, rank, rankNote, evidence, decile } = props;
  const rankText = [formatOrdinal(rank), rankNote].filter(Boolean).join(" ");
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_2.25rem] items-center gap-x-3.5 gap-y-1 border-line border-b py-2.5 last:border-b-0 md:grid-cols-[minmax(0,1.1fr)_3.25rem_minmax(0,1.2fr)_minmax(0,0.85fr)_2.25rem]">
      <span className="font-strong">{label}</span>
      <span className="figures font-semibold font-serif text-title">{formatScore(scoreHundredths)}</span>
      <span className="phone:order-2 phone:col-span-full">
        <IntervalLozenge
          lowHundredths={lowHundredths}
          markHundredths={scoreHundredths}
          highHundredths={highHundredths}
        />
      </span>
      <span className="figures text-muted text-note phone:order-3 phone:col-span-full">
        {rankText}
        {evidence && ` · ${evidence} evidence`}
      </span>
      <span className="text-right">
        <DecileChip decile={decile} />
      </span>
    </li>
  );
}
