import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ScoreHistogram } from "@/components/charts/score-histogram";

const FLOORS = [9000, 8000, 7000, 6000, 5000, 4000, 3000, 2000, 1000];

function tableRows(html: string): string[][] {
  const body = html.slice(html.indexOf("<tbody>"), html.indexOf("</tbody>"));
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row]) =>
    [...(row ?? "").matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell ?? ""),
  );
}

describe("a histogram of scores", () => {
  it("has its table, a line for each bin", () => {
    const html = renderToStaticMarkup(
      <ScoreHistogram counts={[10, 20, 30, 40]} decileFloorsHundredths={FLOORS} meanHundredths={5000} />,
    );
    expect(tableRows(html)).toEqual([
      ["0 to 25", "10"],
      ["25 to 50", "20"],
      ["50 to 75", "30"],
      ["75 to 100", "40"],
    ]);
  });

  it("scales another area to the same number of electors", () => {
    const html = renderToStaticMarkup(
      <ScoreHistogram
        counts={[10, 30]}
        decileFloorsHundredths={FLOORS}
        meanHundredths={6000}
        comparison={{ label: "Hull North", counts: [300, 100] }}
      />,
    );
    expect(tableRows(html).map(([, , scaled]) => scaled)).toEqual(["30", "10"]);
  });

  it("shades each bin by the decile of its middle", () => {
    const html = renderToStaticMarkup(
      <ScoreHistogram counts={Array(10).fill(1)} decileFloorsHundredths={FLOORS} meanHundredths={5000} />,
    );
    const shades = [...html.matchAll(/rx="1.5" fill="var\(--s(\d)\)"/g)].map(([, step]) => Number(step));
    expect(shades).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("draws an area without scores, and a comparison without any", () => {
    const html = renderToStaticMarkup(
      <ScoreHistogram
        counts={[0, 0]}
        decileFloorsHundredths={[]}
        meanHundredths={0}
        comparison={{ label: "Hull North", counts: [0, 0] }}
      />,
    );
    expect(html).not.toMatch(/NaN|Infinity/);
  });

  it("turns the mean's label inwards past the middle", () => {
    const anchor = (meanHundredths: number) =>
      /text-anchor="(\w+)"[^>]*>Mean/.exec(
        renderToStaticMarkup(
          <ScoreHistogram counts={[1, 1]} decileFloorsHundredths={FLOORS} meanHundredths={meanHundredths} />,
        ),
      )?.[1];
    expect([anchor(3340), anchor(7120)]).toEqual(["start", "end"]);
  });
});
