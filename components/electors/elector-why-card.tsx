import { ExplanationBars } from "@/components/charts/explanation-bars";
import { Card } from "@/components/ui/card";
import { lastLocalVote, wordReasons } from "@/lib/electors/rules/word-reasons";
import type { PollRecord } from "@/lib/electors/types";
import { formatScore, formatSignedScore } from "@/lib/platform/format";
import { explainTurnout } from "@/lib/profiles/turnout/rules/explain-turnout";
import type { ElectorScoreView } from "@/lib/scoring/types";

export interface ElectorWhyCardProps {
  score: ElectorScoreView;
  districtId: number;
  wardName: string;
  polls: readonly PollRecord[];
}

/** From the mean of the ward to the score of the elector, a step for each reason. */
export function ElectorWhyCard({ score: view, districtId, wardName, polls }: ElectorWhyCardProps) {
  const { score, basis } = view;
  if (score === null || !basis) return null;
  const { wardMeanHundredths: mean, codes } = basis;
  const parts = explainTurnout({
    ...basis,
    scoreHundredths: score,
    districtId,
    lastLocal: lastLocalVote(polls),
  });
  return (
    <Card
      title={`Why ${formatScore(score)}, and not the ward’s ${formatScore(mean)}`}
      subtitle={`In points of score, summing to ${formatSignedScore(score - mean)}`}
    >
      <ExplanationBars
        baselineHundredths={mean}
        baselineLabel={`Mean of ${wardName}`}
        contributions={wordReasons(parts, codes, polls)}
        scoreHundredths={score}
        scoreLabel="This elector"
      />
    </Card>
  );
}
