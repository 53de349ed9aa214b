import type { Metadata } from "next";
import { CustomModelTable } from "@/components/scoring/custom-model-table";
import { ModelTable } from "@/components/scoring/model-table";
import { ProfileModelTable } from "@/components/scoring/profile-model-table";
import { ScoreSetTable } from "@/components/scoring/score-set-table";
import { ActionButton } from "@/components/ui/action-button";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/access/policy";
import { formatCount, formatDate } from "@/lib/platform/format";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { restorePreviousSet, scoreElectors, trainModel } from "@/lib/scoring/actions";
import { loadModels } from "@/lib/scoring/loaders/load-models";

export const metadata: Metadata = { title: "Models" };

export default async function ModelsPage() {
  const { role, versions, profiles, custom, sets, published } = await loadModels();
  const newest = versions[0];
  return (
    <>
      <PageHeader
        title="Models"
        subtitle={
          published
            ? `Everybody sees score set ${published.id} of ${formatCount(published.electorCount, "elector")}, published ${formatDate(published.publishedAt)}`
            : "No scores are published yet"
        }
        actions={
          <>
            {may(role, "models:train") && (
              <ActionButton action={trainModel} pendingLabel="Starting…">
                Train a new version
              </ActionButton>
            )}
            {newest && may(role, "scores:run") && (
              <ActionButton
                action={scoreElectors}
                fields={{ modelVersionId: String(newest.id) }}
                pendingLabel="Starting…"
                variant="primary"
              >
                {`Score with version ${newest.version}`}
              </ActionButton>
            )}
          </>
        }
      />
      <CardColumn>
        <Card
          title="Turnout"
          subtitle="Versions, each tested on a local poll it had not seen; estimates with their standard errors"
        >
          <ModelTable versions={versions} />
          <Note>
            AUC is the chance that of two electors, one who voted and one who did not, the voter has the
            higher score: 0.5 is a coin, 1 is certainty.
          </Note>
        </Card>
        <Card
          title="Profiles that learn from answers"
          subtitle="Support, referendums, issues and when people answer: from canvassing and surveys"
        >
          <ProfileModelTable
            profiles={ANSWER_PROFILES.map(({ key, title }) => ({ key, title }))}
            versions={profiles}
            mayTrain={may(role, "models:train")}
          />
          <Note>
            A new version counts from the next score set on, once that is published: score with the turnout
            model, and every profile that has a version is scored with it.
          </Note>
        </Card>
        <Card
          title="Models of our own"
          subtitle="Targets that the data team has made from questions of the bank"
          actions={
            may(role, "models:train") ? <LinkButton href="/models/new">Make a model</LinkButton> : undefined
          }
        >
          <CustomModelTable models={custom} versions={profiles} mayTrain={may(role, "models:train")} />
        </Card>
        <Card
          title="Score sets"
          subtitle="Each is a whole and never changes; one is published"
          actions={
            published?.previousId && may(role, "scores:publish") ? (
              <ActionButton action={restorePreviousSet} pendingLabel="Restoring…">
                {`Restore set ${published.previousId}`}
              </ActionButton>
            ) : undefined
          }
        >
          <ScoreSetTable
            sets={sets}
            publishedId={published?.id ?? null}
            mayPublish={may(role, "scores:publish")}
          />
        </Card>
      </CardColumn>
    </>
  );
}
