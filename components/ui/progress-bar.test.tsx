import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ProgressBar, type ProgressBarProps } from "@/components/ui/progress-bar";

const ROWS = ["row", "rows"] as const;

function render(props: Partial<ProgressBarProps>): string {
  return renderToStaticMarkup(<ProgressBar label="Reading the register" done={0} unit={ROWS} {...props} />);
}

it("a run under way shows counts, rate and time left", () => {
  const html = render({ done: 84_210, total: 190_000, perSecond: 31_240, leftMilliseconds: 200_000 });
  for (const words of ["84,210 of 190,000 rows", "31,200 rows a second", "3 min 20 s left"]) {
    expect(html).toContain(words);
  }
});

it("is announced in quarters, so that a poll a second does not talk a second", () => {
  const announced = (done: number) => /role="status"[^>]*>([^<]*)</.exec(render({ done, total: 100 }))?.[1];
  expect([26, 40, 49, 50].map(announced)).toEqual([
    "Reading the register: 25%",
    "Reading the register: 25%",
    "Reading the register: 25%",
    "Reading the register: 50%",
  ]);
});

it("an unknown total leaves the bar without a value", () => {
  expect(render({ done: 3 })).not.toContain("aria-valuenow");
});

it("a run that ended says how, with a sign, and no time left", () => {
  const html = render({ done: 5, total: 10, state: "failed", leftMilliseconds: 1000 });
  expect(html).toContain("stopped by an error");
  expect(html).toContain("<svg");
  expect(html).not.toContain("left");
});
