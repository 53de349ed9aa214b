import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { TURNOUT_WORDS, TurnoutMark, type TurnoutStatus } from "@/components/charts/turnout-mark";
import { TurnoutStrip } from "@/components/charts/turnout-strip";

const statuses = Object.keys(TURNOUT_WORDS) as TurnoutStatus[];

it("the marks differ in shape, not in colour alone", () => {
  const shapes = statuses.map((status) =>
    renderToStaticMarkup(<TurnoutMark status={status} />).replace(/(fill|stroke)="var[^"]*"/g, ""),
  );
  expect(new Set(shapes).size).toBe(statuses.length);
});

it("each poll says in words what happened", () => {
  const html = renderToStaticMarkup(
    <TurnoutStrip
      polls={statuses.map((status, index) => ({ date: `202${index}-05-02`, kind: "Local", status }))}
    />,
  );
  for (const words of Object.values(TURNOUT_WORDS)) expect(html).toContain(`>${words}</span>`);
});

it("the key names only the marks that occur", () => {
  const html = renderToStaticMarkup(
    <TurnoutStrip polls={[{ date: "2024-05-02", kind: "Local", status: "votedByPost" }]} />,
  );
  expect(html).not.toContain(TURNOUT_WORDS.didNotVote);
});
