import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { TONE_TEXT, type Tone } from "@/components/ui/tone";
import { ToneSign } from "@/components/ui/tone-sign";

/** A status in a word or two: "published", "3 rows rejected". */
export function Pill({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "figures inline-flex items-center gap-1 whitespace-nowrap rounded-full border border-line bg-card px-2 text-note leading-5.5",
        TONE_TEXT[tone],
      )}
    >
      {tone !== "neutral" && <ToneSign tone={tone} className="size-3.5" />}
      {children}
    </span>
  );
}
