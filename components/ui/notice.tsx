import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { TONE_BORDER, type Tone } from "@/components/ui/tone";
import { ToneSign } from "@/components/ui/tone-sign";

export type NoticeProps = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Read out when it appears: a bad one at once, the others when there is a pause. */
  live?: boolean;
};

function liveRole(tone: Tone): "alert" | "status" {
  return tone === "bad" ? "alert" : "status";
}

/** A message in the page, where it concerns what follows it. */
export function Notice({ tone = "neutral", title, children, actions, live = false }: NoticeProps) {
  return (
    <div
      role={live ? liveRole(tone) : undefined}
      className={classNames(
        "flex gap-3 rounded-card border border-line border-l-3 bg-card px-4 py-3",
        TONE_BORDER[tone],
        live && "animate-rise",
      )}
    >
      <ToneSign tone={tone} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-strong">{title}</p>}
        {children && <div className="text-muted">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
