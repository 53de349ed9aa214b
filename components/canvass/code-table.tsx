import { CodeButtons } from "@/components/canvass/code-buttons";
import { CodeForm } from "@/components/canvass/code-form";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Pill } from "@/components/ui/pill";
import { CHANNEL_NAMES, REACH_NAMES, STANCE_NAMES, SUPPRESSION_NAMES } from "@/lib/canvass/rules/name-words";
import type { ResponseCode } from "@/lib/canvass/types";
import { readParty } from "@/lib/elections/rules/read-party";
import { formatNumber } from "@/lib/platform/format";

export interface CodeTableProps {
  kind: ResponseCode["kind"];
  codes: readonly ResponseCode[];
  uses: ReadonlyMap<number, number>;
}

const TITLES = {
  outcome: { title: "Outcomes", subtitle: "What came of an attempt, and what it forbids from then on" },
  answer: { title: "Answers", subtitle: "What somebody said of how they would vote" },
} as const;

/** One kind of code, with what each means and how often it is used; each can be edited in place. */
export function CodeTable({ kind, codes, uses }: CodeTableProps) {
  const meaning =
    kind === "outcome"
      ? [
          {
            key: "reach",
            heading: "Spoken to",
            cell: (code: ResponseCode) => code.reach && REACH_NAMES[code.reach],
          },
          {
            key: "suppression",
            heading: "From then on",
            cell: (code: ResponseCode) =>
              code.suppression ? (
                SUPPRESSION_NAMES[code.suppression]
              ) : (
                <span className="text-faint">nothing</span>
              ),
          },
        ]
      : [
          { key: "party", heading: "Says", cell: sayAnswer },
          {
            key: "strength",
            heading: "Strength",
            align: "end" as const,
            cell: (code: ResponseCode) => code.strength ?? <span className="text-faint">none</span>,
          },
        ];
  return (
    <Card {...TITLES[kind]} actions={<CodeForm kind={kind} />}>
      <DataTable
        caption={TITLES[kind].title}
        rows={codes.filter((code) => code.kind === kind)}
        rowKey={(code) => code.id}
        columns={[
          { key: "code", heading: "Code", weight: "strong", cell: (code) => code.code },
          {
            key: "label",
            heading: "Means",
            cell: (code) => (
              <>
                {code.label} {code.retired && <Pill>out of use</Pill>}
              </>
            ),
          },
          ...meaning,
          {
            key: "channels",
            heading: "Used",
            weight: "quiet",
            cell: (code) => (code.channels.length ? sayChannels(code) : "everywhere"),
          },
          {
            key: "uses",
            heading: "In use",
            align: "end",
            cell: (code) => formatNumber(uses.get(code.id) ?? 0),
          },
          { key: "edit", heading: "", align: "end", cell: (code) => <CodeButtons code={code} /> },
        ]}
      />
    </Card>
  );
}

function sayAnswer({ stance, party }: ResponseCode): string {
  if (party) return readParty(party)?.name ?? party;
  return stance ? STANCE_NAMES[stance] : "";
}

function sayChannels({ channels }: ResponseCode): string {
  const [first = "", ...rest] = channels.map((channel) => CHANNEL_NAMES[channel]);
  return [first, ...rest.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`)].join(", ");
}
