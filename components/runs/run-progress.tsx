"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Pill } from "@/components/ui/pill";
import { ProgressBar } from "@/components/ui/progress-bar";
import { describeStage, describeStatus, isAtRest } from "@/lib/runs/rules/describe-run";
import { estimateProgress } from "@/lib/runs/rules/estimate-progress";
import type { RunProgressView } from "@/lib/runs/types";

const POLL_EVERY_MS = 1000;

export type RunProgressProps = { run: RunProgressView; now: Date };

/** Follows a run until it ends, then has the page read its result. The run goes on without anybody watching. */
export function RunProgress({ run: first, now: firstNow }: RunProgressProps) {
  const router = useRouter();
  const [{ run, now }, setSeen] = useState({ run: first, now: firstNow });
  const [lost, setLost] = useState(false);
  const atRest = isAtRest(run.status);

  useEffect(() => {
    if (atRest) return;
    const timer = setInterval(async () => {
      const next = await fetchRun(first.id).catch(() => null);
      setLost(next === null);
      if (next === "signed out") return router.refresh();
      if (!next) return;
      setSeen({ run: next, now: new Date() });
      if (isAtRest(next.status)) router.refresh();
    }, POLL_EVERY_MS);
    return () => clearInterval(timer);
  }, [atRest, first.id, router]);

  const estimate = estimateProgress(run, now);
  const counted = estimate.total !== undefined || estimate.done > 0;
  const label = describeStage(run.stage, run.status);
  const { word, tone } = describeStatus(run.status);
  return (
    <div className="flex flex-col gap-3">
      {counted ? (
        <ProgressBar
          label={label}
          done={estimate.done}
          total={estimate.total}
          unit={estimate.unit}
          perSecond={estimate.perSecond}
          leftMilliseconds={estimate.leftMilliseconds}
          state={run.status === "queued" ? "waiting" : run.status}
        />
      ) : (
        <p role="status" className="flex flex-wrap items-center gap-3">
          <span className="font-strong">{label}</span>
          <Pill tone={tone}>{word}</Pill>
        </p>
      )}
      {run.stalled && (
        <Notice tone="warn" title="Nobody has worked on this for half a minute">
          What was read so far is kept. It goes on by itself when a worker is free again.
        </Notice>
      )}
      {lost && (
        <Notice tone="warn" live>
          The page does not hear from the server at the moment. The run goes on without it.
        </Notice>
      )}
    </div>
  );
}

async function fetchRun(id: number): Promise<RunProgressView | "signed out" | null> {
  const response = await fetch(`/api/runs/${id}`);
  if (response.status === 401) return "signed out";
  if (!response.ok) return null;
  const run: RunProgressView = await response.json();
  return { ...run, startedAt: run.startedAt && new Date(run.startedAt) };
}
