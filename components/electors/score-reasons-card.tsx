import { ExplanationBars } from "@/components/charts/explanation-bars";
import { Card } from "@/components/ui/card";
import { formatScore, formatSignedScore } from "@/lib/platform/format";
import type { ElectorScoreView } from "@/lib/scoring/types";

interface ScoreReasonsCardProps {
  view: ElectorScoreView;
  wardName: string | undefined;
}

/** Why this score, and not the mean of the ward. */
export function ScoreReasonsCard({ view, wardName }: ScoreReasonsCardProps) {
  const explanation = view.reading?.explanation;
  if (view.score === null || !explanation || !wardName) return null;
  const { wardMeanHundredths, lines } = explanation;
  return (
    <Card
      title={`Why ${formatScore(view.score)}, and not the ward’s ${formatScore(wardMeanHundredths)}`}
      subtitle={`In points of score, summing to ${formatSignedScore(view.score - wardMeanHundredths)}`}
    >
      <ExplanationBars
        baselineHundredths={wardMeanHundredths}
        baselineLabel={`Mean of ${wardName}`}
        contributions={lines}
        scoreHundredths={view.score}
        scoreLabel="This elector"
      />
    </Card>
  );
}
