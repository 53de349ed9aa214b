import { ModelCardView } from "@/components/scoring/model-card-view";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";
import { describeApproval } from "@/lib/scoring/rules/describe-approval";
import type { ModelVersionView } from "@/lib/scoring/types";

type Carded = Pick<
  ModelVersionView,
  | "id"
  | "card"
  | "fingerprint"
  | "approvedBy"
  | "approvedAt"
  | "dpiaReference"
  | "purpose"
  | "retiredBy"
  | "retiredAt"
>;

/** The model card, and who has approved the version. */
export function ModelCardSection({ version }: { version: Carded }) {
  return (
    <Card
      title="Model card"
      wide
      actions={
        <span className="flex flex-wrap gap-2 print:hidden">
          <LinkButton href={`/api/models/${version.id}/card`} prefetch={false} download>
            Download
          </LinkButton>
          <PrintButton label="Print the page" />
        </span>
      }
    >
      <ModelCardView card={version.card} fingerprint={version.fingerprint} />
      <p className="mt-3 text-muted text-note">{describeApproval(version)}</p>
    </Card>
  );
}
