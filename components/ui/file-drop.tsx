"use client";

import { FileUp } from "lucide-react";
import { useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Field, type FieldProps, fieldAttributes } from "@/components/ui/field";
import { formatBytes } from "@/lib/platform/format";

export type FileDropProps = FieldProps & {
  /** As for an input: ".csv,.txt". */
  accept?: string;
  multiple?: boolean;
  required?: boolean;
  disabled?: boolean;
  /** Told of the files when they are chosen or dropped; without it the form sends them. */
  onFiles?: (files: File[]) => void;
};

/** A file input as large as its frame: browsers let files be dropped on it, and the keyboard works as ever. */
export function FileDrop({ name, label, hint, error, optional, onFiles, multiple, ...rest }: FileDropProps) {
  const [over, setOver] = useState(false);
  const [files, setFiles] = useState<File[]>([]);

  function take(list: FileList | null) {
    const taken = [...(list ?? [])];
    setFiles(taken);
    onFiles?.(taken);
  }

  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <span
        className={classNames(
          "relative flex min-h-28 flex-col items-center justify-center gap-1 rounded-card border border-edge border-dashed bg-card px-4 py-5 text-center transition-colors has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent has-[:focus-visible]:outline-offset-2",
          over && "border-accent bg-hover",
          error && "border-bad",
        )}
      >
        <FileUp className="size-5 text-muted" aria-hidden />
        <input
          type="file"
          multiple={multiple}
          onChange={(event) => take(event.target.files)}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed"
          {...rest}
          {...fieldAttributes({ name, hint, error })}
        />
        <span aria-live="polite">
          {files.length === 0 ? (
            <>
              <span className="font-strong underline underline-offset-3">Choose a file</span> or drop it here
            </>
          ) : (
            files.map((file) => (
              <span key={file.name} className="figures block">
                <span className="font-strong">{file.name}</span>{" "}
                <span className="text-muted">{formatBytes(file.size)}</span>
              </span>
            ))
          )}
        </span>
      </span>
    </Field>
  );
}
