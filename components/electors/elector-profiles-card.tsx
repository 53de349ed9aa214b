"use client";

import { ChevronRight } from "lucide-react";
import { TransitionTable } from "@/components/scoring/transition-table";
import { Card } from "@/components/ui/card";
import { DecileChip } from "@/components/ui/decile-chip";
import { Note } from "@/components/ui/note";
import type { DecileNumber } from "@/components/ui/scale";
import { ScoreBar } from "@/components/ui/score-bar";
import { formatNumber, formatOrdinal, formatScore, formatSignedScore } from "@/lib/platform/format";
import { bestTime } from "@/lib/scoring/rules/best-time";
import type { ProfileReading, TargetReading } from "@/lib/scoring/types";

export interface ElectorProfilesCardProps {
  profiles: readonly ProfileReading[];
  wardName: string | undefined;
}

/** Every score but turnout; each opens to how it came about. */
export function ElectorProfilesCard({ profiles, wardName }: ElectorProfilesCardProps) {
  if (profiles.length === 0 || !wardName) return null;
  return (
    <>
      {profiles.map(({ key, title, caution, targets, transitions }) => (
        <Card key={key} title={title} subtitle={subtitleOf(key, targets, wardName)}>
          <ul className="flex flex-col">
            {targets.map((reading) => (
              <Target key={reading.target.key} reading={reading} wardName={wardName} />
            ))}
          </ul>
          {transitions && <Transitions targets={targets} transitions={transitions} />}
          {marksOf(targets).map((mark) => (
            <Note key={mark}>{mark}</Note>
          ))}
          {caution && <Note>{caution}</Note>}
          {targets.some(({ measured }) => !measured) && (
            <Note>
              The ranges take it as given how much people alike differ: too few were asked twice to measure
              it.
            </Note>
          )}
        </Card>
      ))}
    </>
  );
}

/** Net switching, and the whole matrix behind it. */
function Transitions({
  targets,
  transitions: { classes, current, matrix },
}: {
  targets: readonly TargetReading[];
  transitions: NonNullable<ProfileReading["transitions"]>;
}) {
  const score = (key: string) => targets.find(({ target }) => target.key === key)?.scoreHundredths ?? 0;
  const net = score("switching.to-us") - score("switching.from-us");
  return (
    <>
      <p className="figures py-1.75">Net, to us less from us: {formatSignedScore(net)}</p>
      <details>
        <summary className="target py-1.75 text-note">From whom to whom, in chances out of 100</summary>
        <TransitionTable
          caption="Chances of the next answer by the answer now"
          classes={classes}
          values={matrix.map((row) => row.map((chance) => 100 * chance))}
          decimals={1}
        />
        <p className="figures text-muted text-note">
          Now probably:{" "}
          {classes.map((name, at) => `${name} ${formatNumber(100 * (current[at] ?? 0), 1)}`).join(", ")}.
        </p>
      </details>
    </>
  );
}

/** What is said of all scores of a card once, and of some by name. */
function marksOf(targets: readonly TargetReading[]): string[] {
  const marked = targets.filter(({ target }) => target.mark);
  const different = new Set(marked.map(({ target }) => target.mark));
  if (different.size === 1 && marked.length === targets.length) return [...different].map(String);
  return marked.map(({ target }) => `${target.label}: ${target.mark}`);
}

function subtitleOf(key: string, targets: readonly TargetReading[], wardName: string): string {
  const evidence = targets.some(({ ownEvidence }) => ownEvidence)
    ? "Something of their own informs it"
    : "Nothing of their own is known: what people like them say";
  if (key === "contactability") return bestTime(targets) ?? evidence;
  return `${evidence}. Deciles among the electors of ${wardName}`;
}

function Target({ reading, wardName }: { reading: TargetReading; wardName: string }) {
  const { target, scoreHundredths, rank, wardMeanHundredths, interval, position, reasons } = reading;
  return (
    <li className="border-line border-b last:border-b-0">
      <details className="group">
        <summary className="target grid grid-cols-[1rem_minmax(0,1fr)_8rem_auto] items-center gap-x-2 py-1.75 hover:bg-hover">
          <ChevronRight
            className="size-3.5 text-muted transition-transform group-open:rotate-90"
            aria-hidden
          />
          <span>
            {target.label}
            {position && <span className="block text-muted text-note">{position.band}</span>}
          </span>
          <ScoreBar scoreHundredths={scoreHundredths} />
          <DecileChip decile={rank.decile as DecileNumber} />
        </summary>
        <div className="pb-3 pl-6 text-note">
          <p className="figures text-muted">
            {formatOrdinal(rank.rank)} of {formatNumber(rank.electors)} in {wardName}.{" "}
            {position ? `${position.words}. Their own position lies` : "Their own chance lies"} between{" "}
            {formatScore(interval.lowHundredths)} and {formatScore(interval.highHundredths)} with 80%
            certainty.
          </p>
          <table className="mt-2 w-full border-collapse">
            <caption className="sr-only">Why this score of {target.label}</caption>
            <tbody>
              <Reason label={`Mean of ${wardName}`} value={formatScore(wardMeanHundredths)} />
              {reasons.map(({ label, hundredths }) => (
                <Reason key={label} label={label} value={formatSignedScore(hundredths)} />
              ))}
              <Reason label="This elector" value={formatScore(scoreHundredths)} />
            </tbody>
          </table>
        </div>
      </details>
    </li>
  );
}

function Reason({ label, value }: { label: string; value: string }) {
  return (
    <tr className="border-line border-b last:border-b-0">
      <th scope="row" className="py-1 pr-3 text-left font-normal">
        {label}
      </th>
      <td className="figures py-1 text-right">{value}</td>
    </tr>
  );
}
