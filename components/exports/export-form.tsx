"use client";

import { ActionForm } from "@/components/ui/action-form";
import { CheckBox } from "@/components/ui/check-box";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { makeCopy } from "@/lib/exports/actions";
import { EXPORT_PURPOSES } from "@/lib/exports/purposes.table";
import { type ExportFormat, MOST_DAYS } from "@/lib/exports/schema";
import { formatNumber } from "@/lib/platform/format";

export interface ExportFormProps {
  /** The list's address without its path. */
  list: string;
  fields: readonly { key: string; heading: string; always: boolean }[];
  formats: readonly { format: ExportFormat; most: number }[];
  bulk: boolean;
}

const FORMAT_WORDS: Record<ExportFormat, string> = {
  csv: "CSV, for other programs",
  xlsx: "Excel workbook",
  pdf: "PDF, to print",
};

export function ExportForm({ list, fields, formats, bulk }: ExportFormProps) {
  return (
    <ActionForm
      action={makeCopy}
      submitLabel={bulk ? "Ask for the copy" : "Make the copy"}
      pendingLabel="Checking the list…"
    >
      {(errorOf) => (
        <>
          {bulk && (
            <Notice tone="warn" title="A second person decides">
              A copy of more than 10,000 electors is made when an administrator or the data protection officer
              has agreed.
            </Notice>
          )}
          <input type="hidden" name="list" value={list} />
          <Select
            name="purpose"
            label="What it is for"
            prompt="Choose"
            options={EXPORT_PURPOSES}
            error={errorOf("purpose")}
          />
          <TextInput
            name="reason"
            label="Why"
            hint="Which round, letter or event"
            error={errorOf("reason")}
          />
          <TextInput
            name="recipient"
            label="Who gets it"
            hint="One person; their name stands in every row, and the copy can be traced to them"
            error={errorOf("recipient")}
          />
          <TextInput
            name="days"
            type="number"
            min={1}
            max={MOST_DAYS}
            defaultValue={7}
            label="Days until it expires"
            error={errorOf("days")}
          />
          <Select
            name="format"
            label="Kind of file"
            options={formats.map(({ format, most }) => ({
              value: format,
              label: `${FORMAT_WORDS[format]}, up to ${formatNumber(most)} electors`,
            }))}
            error={errorOf("format")}
          />
          <fieldset>
            <legend className="font-strong">What it holds</legend>
            {fields.map(({ key, heading, always }) => (
              <CheckBox
                key={key}
                name={`field-${key}`}
                label={heading}
                defaultChecked={always}
                disabled={always}
              />
            ))}
          </fieldset>
        </>
      )}
    </ActionForm>
  );
}
