import type { Metadata } from "next";
import { TURNOUT_WORDS, TurnoutMark, type TurnoutStatus } from "@/components/charts/turnout-mark";
import { Card } from "@/components/ui/card";
import { CardGrid } from "@/components/ui/card-grid";
import { DecileChip } from "@/components/ui/decile-chip";
import { IntervalLozenge } from "@/components/ui/interval-lozenge";
import { PageHeader } from "@/components/ui/page-header";
import { ScoreBar } from "@/components/ui/score-bar";

export const metadata: Metadata = { title: "Score guide" };

const MARKS = Object.keys(TURNOUT_WORDS) as TurnoutStatus[];

export default function ScoreGuidePage() {
  return (
    <>
      <PageHeader
        title="Score guide"
        subtitle="What the numbers mean, what they rest on, and what they do not say"
      />
      <CardGrid layout="even">
        <Card title="Score">
          <p>
            A score runs from 0 to 100. It is a chance: of a hundred electors with a turnout score of 81.9,
            about 82 vote in the next local election. It comes from marked registers, the lists of who voted,
            never from what people say they will do.
          </p>
          <div className="my-3 max-w-60">
            <ScoreBar scoreHundredths={8190} />
          </div>
          <p>
            It says whether somebody votes, not for whom. 40 to 60 means that the model is unsure, not that
            the person can be persuaded.
          </p>
        </Card>
        <Card title="Decile">
          <p>
            Put the electors of an area in the order of their scores and cut the line into ten. Decile 1 is
            the tenth most likely to vote, decile 10 the tenth least likely. People with the same score are
            always in the same decile, so that tenths may differ a little in size.
          </p>
          <p className="my-3 flex gap-1.5">
            <DecileChip decile={1} /> <DecileChip decile={5} /> <DecileChip decile={10} />
          </p>
          <p>The same person can be in decile 1 of a ward and decile 3 of its constituency.</p>
        </Card>
        <Card title="Rank">
          <p>
            One more than the number of electors of the area with a higher score. People with the same score
            share a rank. It counts those who were on the register and could vote when the scores were made.
          </p>
        </Card>
        <Card title="Range">
          <p>
            Nobody’s chance is known exactly. The pale bar is where the person’s own chance lies with 80%
            certainty, the mark is the score. A wide bar means little is known of this person.
          </p>
          <div className="mt-3 max-w-72">
            <IntervalLozenge lowHundredths={7000} markHundredths={8190} highHundredths={9000} />
          </div>
        </Card>
        <Card title="Evidence">
          <p>
            Strong where three past polls or more are on record for the person, some where one or two are,
            weak where there is none: then the score rests on the register, the household and the area, and is
            worth less at a door.
          </p>
        </Card>
        <Card title="The marks of past polls" subtitle="Absence of a vote is not always a vote not cast">
          <ul className="grid gap-2 md:grid-cols-2">
            {MARKS.map((status) => (
              <li key={status} className="flex items-center gap-2.5">
                <TurnoutMark status={status} />
                {TURNOUT_WORDS[status]}
              </li>
            ))}
          </ul>
        </Card>
        <Card title="Why this score" wide>
          <p>
            The bars on an elector’s page lead from the mean of the ward to the score of the person, a step
            for each thing that the model knows. Together they make up the whole difference. They describe
            what goes with voting; they do not say what causes it.
          </p>
        </Card>
      </CardGrid>
    </>
  );
}
