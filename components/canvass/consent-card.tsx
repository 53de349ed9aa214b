import { ConsentForm } from "@/components/canvass/consent-form";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Pill } from "@/components/ui/pill";
import { MEDIUM_NAMES } from "@/lib/canvass/rules/name-words";
import { MEDIA } from "@/lib/canvass/schema";
import type { ConsentView } from "@/lib/canvass/types";
import { formatDate } from "@/lib/platform/format";

export interface ConsentCardProps {
  electorId: number;
  consents: readonly ConsentView[];
}

/** By which media the elector agrees to be contacted; a consent is given and withdrawn here. */
export function ConsentCard({ electorId, consents }: ConsentCardProps) {
  const rows = MEDIA.map((medium) => ({ medium, consent: consents.find((one) => one.medium === medium) }));
  const given = consents.filter((one) => one.given);
  return (
    <Card
      title={
        given.length
          ? `Agrees to ${given.map(({ medium }) => MEDIUM_NAMES[medium].toLowerCase()).join(", ")}`
          : "No consent is written down"
      }
      subtitle="Texts, WhatsApp and e-mail go to nobody who has not agreed; whoever withdraws is left alone at once"
    >
      <DataTable
        caption="Consent by medium"
        phone="rows"
        rows={rows}
        rowKey={(row) => row.medium}
        columns={[
          { key: "medium", heading: "Medium", weight: "strong", cell: ({ medium }) => MEDIUM_NAMES[medium] },
          { key: "state", heading: "Consent", cell: ({ consent }) => <State consent={consent} /> },
          {
            key: "wording",
            heading: "Agreed to",
            weight: "quiet",
            phone: "hidden",
            cell: ({ consent }) => (consent?.given ? consent.wording || "not written down" : ""),
          },
          {
            key: "change",
            heading: "Change",
            align: "end",
            cell: ({ medium, consent }) => (
              <ConsentForm electorId={electorId} medium={medium} given={consent?.given ?? false} />
            ),
          },
        ]}
      />
    </Card>
  );
}

function State({ consent }: { consent: ConsentView | undefined }) {
  if (!consent) return <Pill>not asked</Pill>;
  const { given, recordedOn, recordedBy, detail } = consent;
  return (
    <>
      <Pill tone={given ? "good" : "bad"}>{given ? "given" : "withdrawn"}</Pill>
      <span className="block text-muted text-note">
        {`${formatDate(recordedOn)}, ${recordedBy}${given && detail ? `; for ${detail}` : ""}`}
      </span>
    </>
  );
}
