/** What a message or a status says about what it speaks of. */
export type Tone = "neutral" | "good" | "warn" | "bad";

export const TONE_TEXT: Record<Tone, string> = {
  neutral: "text-muted",
  good: "text-good",
  warn: "text-warn",
  bad: "text-bad",
};

export const TONE_BORDER: Record<Tone, string> = {
  neutral: "border-line",
  good: "border-good",
  warn: "border-warn",
  bad: "border-bad",
};
