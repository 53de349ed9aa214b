/** What a message or a status says about what it speaks of. */
export type Tone = "neutral" | "good" | "warn" | "bad";

export const TONE_TEXT: Record<Tone, string> = {
  neutral: "text-muted",
  good: "text-good",
  warn: "text-warn",
  bad: "text-bad",
};

export const TONE_BORDER: Record<Tone, string> = {
  neutral: "border-l-edge",
  good: "border-l-good",
  warn: "border-l-warn",
  bad: "border-l-bad",
};
