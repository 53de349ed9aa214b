"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ColumnMapping } from "@/components/imports/column-mapping";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { startCanvassImport } from "@/lib/canvass/actions";
import type { ResponseCode } from "@/lib/canvass/types";
import type { Mapping } from "@/lib/imports/schema";
import type { ColumnPreview, ImportChoices } from "@/lib/imports/types";
import { formatCount } from "@/lib/platform/format";

export interface CanvassImportFormProps {
  fileId: number;
  holds: "contacts" | "people";
  choices: ImportChoices;
  columns: readonly ColumnPreview[];
  fields: readonly string[];
  sample: readonly string[][];
  /** No layout knows the columns, or somebody has named them: they are shown to be named. */
  mapped: boolean;
  mapping: Mapping;
  codes: readonly ResponseCode[];
  /** What stands in the file and is no code of ours. */
  unknown: readonly { text: string; rows: number }[];
}

/** Says what the columns hold and what codes that we do not know stand for; looks again, or imports. */
export function CanvassImportForm(props: CanvassImportFormProps) {
  const { fileId, holds, choices, columns, fields, sample, mapped, codes, unknown } = props;
  const router = useRouter();
  const [mapping, setMapping] = useState<Mapping>(props.mapping);
  const [meanings, setMeanings] = useState<Record<string, string>>({});
  const given = Object.fromEntries(Object.entries(meanings).filter(([, code]) => code !== ""));
  return (
    <ActionForm
      action={startCanvassImport}
      submitLabel="Import"
      pendingLabel="Starting…"
      aside={
        mapped && (
          <Button
            onClick={() =>
              router.push(`?${new URLSearchParams({ map: JSON.stringify(mapping) })}`, { scroll: false })
            }
          >
            Check again
          </Button>
        )
      }
    >
      {(errorOf) => (
        <>
          <input type="hidden" name="fileId" value={fileId} />
          <input type="hidden" name="holds" value={holds} />
          <input type="hidden" name="mapping" value={JSON.stringify(mapped ? mapping : {})} />
          <input type="hidden" name="codes" value={JSON.stringify(given)} />
          {holds === "contacts" && choices.authorities.length > 1 && (
            <Select
              name="authorityCode"
              label="Whose elector numbers"
              prompt="The file holds none"
              defaultValue=""
              options={choices.authorities.map(({ code, name }) => ({ value: code, label: name }))}
              error={errorOf("authorityCode")}
            />
          )}
          {unknown.length > 0 && (
            <fieldset className="flex flex-col gap-3">
              <legend className="mb-2 font-strong">Codes that we do not know</legend>
              <Notice tone="warn">
                Say what each stands for. Rows whose code stands for nothing are rejected, with the code as
                the reason.
              </Notice>
              {unknown.map(({ text, rows }, index) => (
                <Select
                  key={text}
                  name={`code-${index}`}
                  label={text}
                  hint={formatCount(rows, "row")}
                  prompt="Reject these rows"
                  value={meanings[text] ?? ""}
                  onChange={(event) => setMeanings({ ...meanings, [text]: event.target.value })}
                  options={codes.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))}
                />
              ))}
            </fieldset>
          )}
          {mapped && (
            <ColumnMapping
              kind={holds}
              columns={columns}
              sample={sample}
              fields={fields}
              mapping={mapping}
              onChange={setMapping}
            />
          )}
          {mapped && (
            <TextInput
              name="layoutName"
              label="Keep these columns as"
              optional
              hint="A name: the next file with the same header is read the same way"
              error={errorOf("layoutName")}
            />
          )}
        </>
      )}
    </ActionForm>
  );
}
