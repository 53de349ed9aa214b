import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ExplanationBars } from "@/components/charts/explanation-bars";

const html = renderToStaticMarkup(
  <ExplanationBars
    baselineHundredths={3340}
    baselineLabel="Mean of Avenue"
    scoreHundredths={4020}
    scoreLabel="This elector"
    contributions={[
      { label: "Has a postal vote", hundredths: 1430 },
      { label: "Aged about 30 to 39", hundredths: -750 },
    ]}
  />,
);

it("walks from the baseline to the score, each step starting where the last ended", () => {
  expect(html.match(/<td[^>]*>[\d.]+<\/td>/g)?.map((cell) => cell.replace(/<[^>]*>/g, ""))).toEqual([
    "33.4",
    "47.7",
    "40.2",
  ]);
});

it("gives each reason its sign", () => {
  expect(html).toContain("+14.3");
  expect(html).toContain("−7.5");
});
