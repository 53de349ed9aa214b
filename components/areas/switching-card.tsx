import { TransitionTable } from "@/components/scoring/transition-table";
import { Card } from "@/components/ui/card";
import { KpiStrip } from "@/components/ui/kpi-strip";
import { Note } from "@/components/ui/note";
import { formatNumber } from "@/lib/platform/format";
import type { AreaMoves } from "@/lib/scoring/types";

/** How many electors of an area may come to us, leave us, and go between the others. */
export function SwitchingCard({ name, moves }: { name: string; moves: AreaMoves | null }) {
  if (!moves) return null;
  const { classes, us, electors } = moves;
  const others = classes.map((_, at) => at).filter((at) => at !== us);
  const toUs = others.reduce((sum, from) => sum + electors[from]![us]!, 0);
  const fromUs = others.reduce((sum, to) => sum + electors[us]![to]!, 0);
  const net = Math.round(toUs) - Math.round(fromUs);
  return (
    <Card
      wide
      title={`Who may switch in ${name}`}
      subtitle="Electors expected to give each answer when next asked, by whom they are with now"
    >
      <KpiStrip
        items={[
          { value: formatNumber(Math.round(toUs)), label: "to us" },
          { value: formatNumber(Math.round(fromUs)), label: "from us" },
          { value: `${net > 0 ? "+" : ""}${formatNumber(net)}`, label: "net" },
        ]}
      />
      <TransitionTable
        caption={`Electors of ${name} by answer now and next`}
        classes={classes}
        values={electors}
        decimals={0}
      />
      <Note>
        Whom an elector is with now is mostly an estimate. Two answers of one person also differ by chance, so
        that some of these moves will be none.
      </Note>
    </Card>
  );
}
