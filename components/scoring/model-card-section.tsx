import { ModelCardView } from "@/components/scoring/model-card-view";
import { Card } from "@/components/ui/card";
import { formatDate } from "@/lib/platform/format";
import type { ModelVersionView } from "@/lib/scoring/types";

type Carded = Pick<ModelVersionView, "card" | "fingerprint" | "approvedBy" | "approvedAt" | "dpiaReference">;

/** The model card, and who has approved the version. */
export function ModelCardSection({ version }: { version: Carded }) {
  return (
    <Card title="Model card" wide>
      <ModelCardView card={version.card} fingerprint={version.fingerprint} />
      <p className="mt-3 text-muted text-note">
        {version.approvedBy
          ? `Approved by ${version.approvedBy}${version.approvedAt ? `, ${formatDate(version.approvedAt)}` : ""}; impact assessment ${version.dpiaReference}.`
          : "Not approved yet: publishing a score set of it asks for a name and the reference of the impact assessment."}
      </p>
    </Card>
  );
}
