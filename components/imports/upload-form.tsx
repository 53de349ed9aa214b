"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Upload } from "tus-js-client";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Select } from "@/components/ui/select";
import { guessKind } from "@/lib/imports/rules/guess-from-name";
import { IMPORT_KINDS, type ImportKind, UPLOAD_MOST_BYTES } from "@/lib/imports/schema";
import { formatBytes } from "@/lib/platform/format";
import { nameFileKind } from "@/lib/sources/rules";

/** Small enough that little is sent twice after a break, large enough that the pauses between do not show. */
const CHUNK_BYTES = 8 * 1024 * 1024;

type Sending = { state: "running" | "paused" | "failed"; sent: number; total: number; perSecond?: number };

/** Sends a file in pieces: it can be paused, and goes on after a break where it stopped, a closed page included. */
export function UploadForm() {
  const router = useRouter();
  const upload = useRef<Upload | null>(null);
  const [file, setFile] = useState<File>();
  const [kind, setKind] = useState<ImportKind>();
  const [sending, setSending] = useState<Sending>();
  const [error, setError] = useState<string>();

  function choose(chosen: File | undefined) {
    setFile(chosen);
    setError(undefined);
    if (chosen) setKind(guessKind(chosen.name) ?? kind);
  }

  async function start() {
    if (!file) return setError("Choose a file");
    if (!kind) return setError("Choose what the file holds");
    if (file.size > UPLOAD_MOST_BYTES)
      return setError(`Choose a file of ${formatBytes(UPLOAD_MOST_BYTES)} or less`);
    setError(undefined);
    const next = createUpload(file, kind, setSending, (fileId) => router.push(`/data/files/${fileId}`));
    upload.current = next;
    setSending({ state: "running", sent: 0, total: file.size });
    const [previous] = await next.findPreviousUploads();
    if (previous) next.resumeFromPreviousUpload(previous);
    next.start();
  }

  async function pause() {
    await upload.current?.abort();
    setSending((now) => now && { ...now, state: "paused", perSecond: undefined });
  }

  function resume() {
    setSending((now) => now && { ...now, state: "running" });
    upload.current?.start();
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending || sending.state === "failed") start();
      }}
    >
      {error && (
        <Notice tone="bad" live>
          {error}
        </Notice>
      )}
      <FileDrop
        name="file"
        label="File"
        hint="As it was sent: text (CSV, tab-separated), a workbook (xlsx), a zip archive of them, or GeoJSON; up to 10 GB"
        accept=".csv,.txt,.tsv,.xls,.xlsx,.zip,.json,.geojson"
        disabled={sending !== undefined && sending.state !== "failed"}
        onFiles={([chosen]) => choose(chosen)}
      />
      <Select
        name="kind"
        label="What the file holds"
        prompt="Choose"
        value={kind ?? ""}
        disabled={sending !== undefined && sending.state !== "failed"}
        onChange={(event) => setKind(IMPORT_KINDS.find((known) => known === event.target.value))}
        options={IMPORT_KINDS.map((value) => ({ value, label: nameFileKind(value) }))}
      />
      {sending && (
        <ProgressBar
          label={sending.state === "paused" ? "Paused" : `Sending ${file?.name ?? "the file"}`}
          done={megabytes(sending.sent)}
          total={megabytes(sending.total)}
          unit={["megabyte", "megabytes"]}
          perSecond={sending.perSecond && sending.perSecond / 1e6}
          leftMilliseconds={sending.perSecond && ((sending.total - sending.sent) / sending.perSecond) * 1000}
          state={sending.state === "paused" ? "waiting" : sending.state}
        />
      )}
      {sending?.state === "failed" && (
        <Notice tone="bad" title="The upload stopped" live>
          What was sent is kept for a week. Choose “Upload” to go on from there.
        </Notice>
      )}
      <div className="flex gap-2">
        {(!sending || sending.state === "failed") && (
          <Button type="submit" variant="primary">
            Upload
          </Button>
        )}
        {sending?.state === "running" && <Button onClick={pause}>Pause</Button>}
        {sending?.state === "paused" && (
          <Button variant="primary" onClick={resume}>
            Go on
          </Button>
        )}
      </div>
    </form>
  );
}

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;

function createUpload(
  file: File,
  kind: ImportKind,
  show: (sending: Sending) => void,
  received: (fileId: string) => void,
): Upload {
  let began: { at: number; sent: number } | undefined;
  let sent = 0;
  return new Upload(file, {
    endpoint: "/api/uploads",
    chunkSize: CHUNK_BYTES,
    retryDelays: [0, 1000, 3000, 5000, 10_000],
    removeFingerprintOnSuccess: true,
    metadata: { filename: file.name, kind },
    onProgress: (now, total) => {
      began ??= { at: performance.now(), sent: now };
      sent = now;
      const seconds = (performance.now() - began.at) / 1000;
      const perSecond = seconds > 1 ? (now - began.sent) / seconds : undefined;
      show({ state: "running", sent: now, total, perSecond });
    },
    onError: () => show({ state: "failed", sent, total: file.size }),
    onSuccess: ({ lastResponse }) => {
      const fileId = lastResponse.getHeader("Hustings-File");
      if (fileId) received(fileId);
      else show({ state: "failed", sent, total: file.size });
    },
  });
}
