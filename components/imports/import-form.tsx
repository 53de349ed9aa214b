"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ColumnMapping } from "@/components/imports/column-mapping";
import { EvidenceFields } from "@/components/imports/evidence-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { startImport } from "@/lib/imports/actions";
import type { VersionKind } from "@/lib/imports/rules/guess-from-name";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import type { ColumnPreview, ImportChoices } from "@/lib/imports/types";
import { formatDate } from "@/lib/platform/format";
import { ENTITLEMENTS, USUAL_ENTITLEMENT } from "@/lib/sources/entitlements.table";
import { nameVersionKind } from "@/lib/sources/rules";
import { entitlementSchema } from "@/lib/sources/schema";

export type ImportFormProps = {
  fileId: number;
  fileName: string;
  holds: ImportKind;
  choices: ImportChoices;
  authorityCode?: string;
  /** ISO day of publication or of the poll. */
  on?: string;
  versionKind: VersionKind;
  /** Stated before. */
  entitlement?: string;
  columns: readonly ColumnPreview[];
  fields: readonly string[];
  sample: readonly string[][];
  /** No layout knows the columns, or somebody has named them: they are shown to be named. */
  mapped: boolean;
  mapping: Mapping;
  /** Under which the columns were kept before. */
  savedAs?: string;
};

/** Small files whose columns are always the same. */
const UNMAPPED: readonly ImportKind[] = [
  "areas",
  "polling-districts",
  "elections",
  "questions",
  "boundaries",
];

const VERSION_KINDS: readonly VersionKind[] = ["annual", "monthly-alteration", "election-alteration"];

/** Says what the file belongs to and what its columns hold; looks again, or imports. */
export function ImportForm(props: ImportFormProps) {
  const { fileId, holds, choices, columns, fields, sample, mapped } = props;
  const router = useRouter();
  const [authority, setAuthority] = useState(props.authorityCode ?? "");
  const [on, setOn] = useState(props.on ?? "");
  const [mapping, setMapping] = useState<Mapping>(props.mapping);
  const dated = holds === "register" || holds === "marked-register";
  const nameable = !UNMAPPED.includes(holds);

  function lookAgain() {
    const query = new URLSearchParams();
    if (authority) query.set("authority", authority);
    if (on) query.set("on", on);
    if (mapped) query.set("map", JSON.stringify(mapping));
    router.push(`?${query}`, { scroll: false });
  }

  return (
    <ActionForm
      action={startImport}
      submitLabel="Import"
      pendingLabel="Starting…"
      aside={mapped && <Button onClick={lookAgain}>Check again</Button>}
    >
      {(errorOf) => (
        <>
          <input type="hidden" name="fileId" value={fileId} />
          <input type="hidden" name="holds" value={holds} />
          {nameable && Object.keys(mapping).length > 0 && (
            <input type="hidden" name="mapping" value={JSON.stringify(mapping)} />
          )}
          {dated && (
            <Select
              name="authorityCode"
              label="Authority"
              prompt="Choose an authority"
              value={authority}
              onChange={(event) => setAuthority(event.target.value)}
              options={choices.authorities.map(({ code, name }) => ({ value: code, label: name }))}
              hint={choices.authorities.length === 0 ? "Load areas and polling districts first" : undefined}
              error={errorOf("authorityCode")}
            />
          )}
          {holds === "register" && (
            <>
              <TextInput
                name="publishedOn"
                label="Published on"
                type="date"
                value={on}
                onChange={(event) => setOn(event.target.value)}
                error={errorOf("publishedOn")}
              />
              <Select
                name="kind"
                label="Kind"
                defaultValue={props.versionKind}
                options={VERSION_KINDS.map((value) => ({ value, label: nameVersionKind(value) }))}
                error={errorOf("kind")}
              />
            </>
          )}
          {holds === "marked-register" && (
            <Select
              name="pollDate"
              label="Poll"
              prompt="The columns name their elections"
              value={on}
              onChange={(event) => setOn(event.target.value)}
              options={choices.polls.map(({ date, elections }) => ({
                value: date,
                label: `${formatDate(date)}: ${elections}`,
              }))}
              hint={choices.polls.length === 0 ? "Load the elections first" : undefined}
              error={errorOf("pollDate")}
            />
          )}
          {dated && (
            <Select
              name="entitlement"
              label="Supplied to us as"
              defaultValue={props.entitlement ?? USUAL_ENTITLEMENT}
              options={entitlementSchema.options.map((value) => ({
                value,
                label: ENTITLEMENTS[value].title,
              }))}
              hint="It says what the register may be used for"
              error={errorOf("entitlement")}
            />
          )}
          <EvidenceFields holds={holds} choices={choices} fileName={props.fileName} errorOf={errorOf} />
          {nameable && mapped && columns.length > 0 && (
            <>
              <ColumnMapping
                kind={holds}
                columns={columns}
                sample={sample}
                fields={fields}
                mapping={mapping}
                onChange={setMapping}
              />
              {dated && (
                <TextInput
                  name="layoutName"
                  label="Keep these columns as"
                  optional
                  defaultValue={props.savedAs}
                  hint="A name, for example the council's: the next file with the same header is read the same way"
                  error={errorOf("layoutName")}
                />
              )}
            </>
          )}
        </>
      )}
    </ActionForm>
  );
}
