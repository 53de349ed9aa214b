"use client";

import { GripVertical } from "lucide-react";
import { useState } from "react";
import { MappingPreviewTable } from "@/components/imports/mapping-preview-table";
import { classNames } from "@/components/ui/class-names";
import { Select } from "@/components/ui/select";
import { nameField } from "@/lib/imports/rules/name-field";
import { previewMapping } from "@/lib/imports/rules/preview-mapping";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import type { ColumnPreview } from "@/lib/imports/types";

export type ColumnMappingProps = {
  kind: ImportKind;
  columns: readonly ColumnPreview[];
  /** The first rows, cells under the columns. */
  sample: readonly string[][];
  fields: readonly string[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
};

const LEFT_OUT = "-";

/**
 * Which field each column of the file holds: columns are dragged to fields, or chosen for each column. The first rows
 * show at once how they would be read.
 */
export function ColumnMapping({ kind, columns, sample, fields, mapping, onChange }: ColumnMappingProps) {
  const set = (column: string, field: string | null) => {
    const others = Object.entries(mapping).map(([name, held]) => [name, held === field ? null : held]);
    onChange({ ...Object.fromEntries(others), [column]: field });
  };
  const header = columns.map(({ column }) => column);
  return (
    <div className="flex flex-col gap-5">
      <div className="grid gap-5 lg:grid-cols-2">
        <ul className="flex flex-col gap-3" aria-label="Columns of the file">
          {columns.map(({ column }, index) => (
            <li
              key={column}
              draggable
              onDragStart={(event) => event.dataTransfer.setData("text/plain", column)}
              className="flex cursor-grab items-end gap-2 rounded-card border border-line bg-card p-3"
            >
              <GripVertical className="mb-3 size-4 shrink-0 text-faint" aria-hidden />
              <div className="min-w-0 grow">
                <Select
                  name={`column-${index}`}
                  label={column}
                  hint={sampleOf(sample, index)}
                  value={mapping[column] ?? LEFT_OUT}
                  onChange={({ target }) => set(column, target.value === LEFT_OUT ? null : target.value)}
                  options={[
                    { value: LEFT_OUT, label: "Leave it out" },
                    ...fields.map((field) => ({ value: field, label: nameField(field) })),
                  ]}
                />
              </div>
            </li>
          ))}
        </ul>
        <ul className="flex flex-wrap content-start gap-2" aria-label="Fields to drag columns to">
          {fields.map((field) => (
            <FieldTarget
              key={field}
              field={field}
              column={header.find((column) => mapping[column] === field)}
              onDrop={(column) => header.includes(column) && set(column, field)}
            />
          ))}
        </ul>
      </div>
      <MappingPreviewTable preview={previewMapping(kind, header, sample, mapping)} />
    </div>
  );
}

type FieldTargetProps = { field: string; column?: string; onDrop: (column: string) => void };

function FieldTarget({ field, column, onDrop }: FieldTargetProps) {
  const [over, setOver] = useState(false);
  return (
    <li
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData("text/plain"));
      }}
      className={classNames(
        "h-fit rounded-card border px-3 py-2 text-note",
        column ? "border-edge bg-hover" : "border-edge border-dashed text-muted",
        over && "border-accent bg-hover",
      )}
    >
      {nameField(field)}
      {column && <span className="block font-strong text-ink">{column}</span>}
    </li>
  );
}

/** What stands in the column, so that one can tell what it holds. */
function sampleOf(sample: readonly string[][], index: number): string {
  const texts = [...new Set(sample.map((cells) => cells[index] ?? ""))].filter((text) => text !== "");
  return texts.length ? `For example ${texts.slice(0, 2).join(" or ")}` : "Empty in the first rows";
}
