import type { Metadata } from "next";
import { ProfileModelReport } from "@/components/scoring/profile-model-report";
import { RetireVersion } from "@/components/scoring/retire-version";
import { TurnoutModelReport } from "@/components/scoring/turnout-model-report";
import { ActionButton } from "@/components/ui/action-button";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/access/policy";
import { formatDateTime } from "@/lib/platform/format";
import { scoreElectors } from "@/lib/scoring/actions";
import { loadModel } from "@/lib/scoring/loaders/load-model";
import { describeTest } from "@/lib/scoring/rules/describe-metrics";

export const metadata: Metadata = { title: "Model" };

export default async function ModelPage({ params }: { params: Promise<{ id: string }> }) {
  const { version: found, role } = await loadModel((await params).id);
  const version = "turnout" in found ? found.turnout : found.profile;
  const tested =
    "turnout" in found
      ? found.turnout.metrics
        ? describeTest(found.turnout.metrics)
        : "the turnout of each ward, for want of marked registers"
      : "tested on households and on wards that it had not seen";
  return (
    <>
      <PageHeader
        title={`${version.card.title}, version ${version.version}`}
        subtitle={`Trained ${formatDateTime(version.createdAt)}; ${tested}`}
        breadcrumbs={
          <Breadcrumbs
            items={[{ label: "Models", href: "/models" }, { label: `Version ${version.version}` }]}
          />
        }
        actions={
          version.status === "retired" ? undefined : (
            <>
              {may(role, "scores:publish") && version.status !== "published" && (
                <RetireVersion id={version.id} title={`${version.card.title}, version ${version.version}`} />
              )}
              {may(role, "scores:run") && (
                <ActionButton
                  action={scoreElectors}
                  fields={{ modelVersionId: String(version.id) }}
                  pendingLabel="Starting…"
                  variant="primary"
                >
                  Score with this version
                </ActionButton>
              )}
            </>
          )
        }
      />
      {"turnout" in found ? (
        <TurnoutModelReport version={found.turnout} />
      ) : (
        <ProfileModelReport version={found.profile} />
      )}
    </>
  );
}
