import { ChevronRight } from "lucide-react";
import { Select } from "@/components/ui/select";
import { nameField } from "@/lib/imports/rules/name-field";
import type { Mapping } from "@/lib/imports/schema";
import type { ColumnPreview } from "@/lib/imports/types";

export type ColumnMappingProps = {
  columns: readonly ColumnPreview[];
  fields: readonly string[];
  open: boolean;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
};

const LEFT_OUT = "-";

/** Which field each column of the file holds. */
export function ColumnMapping({ columns, fields, open, mapping, onChange }: ColumnMappingProps) {
  const options = [
    { value: LEFT_OUT, label: "Leave it out" },
    ...fields.map((field) => ({ value: field, label: nameField(field) })),
  ];
  return (
    <details open={open} className="group">
      <summary className="target inline-flex items-center gap-1 font-strong">
        <ChevronRight className="size-3.5 transition-transform group-open:rotate-90" aria-hidden />
        What the columns hold
      </summary>
      <div className="mt-3 grid gap-3 md:grid-cols-2">
        {columns.map(({ column, field, suggestion }, index) => (
          <Select
            key={column}
            name={`column-${index}`}
            label={column}
            prompt={suggestion ? `Choose: perhaps ${nameField(suggestion)}` : "Choose"}
            value={shown(mapping[column], field)}
            onChange={(event) =>
              onChange({ ...mapping, [column]: event.target.value === LEFT_OUT ? null : event.target.value })
            }
            options={options}
          />
        ))}
      </div>
    </details>
  );
}

function shown(mapped: string | null | undefined, field: string | null): string {
  if (mapped === null) return LEFT_OUT;
  return mapped ?? field ?? "";
}
