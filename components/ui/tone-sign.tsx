import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { classNames } from "@/components/ui/class-names";
import { TONE_TEXT, type Tone } from "@/components/ui/tone";

const SIGNS = { neutral: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

/** The sign that goes with a colour, so that the colour is never alone. */
export function ToneSign({ tone, className }: { tone: Tone; className?: string }) {
  const Sign = SIGNS[tone];
  return <Sign aria-hidden className={classNames("size-4 shrink-0", TONE_TEXT[tone], className)} />;
}
